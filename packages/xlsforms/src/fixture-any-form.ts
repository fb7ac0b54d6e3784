/** Random forms over the standard with everything that a form can contain, for tests. */

import { type FieldId, fieldsOf, STANDARD_VERSION } from '@tip-standard/core'
import type { Condition, ConditionPath } from '@tip-standard/core/conditions'
import { type FieldInfo, field, fields, rules } from '@tip-standard/core/metadata'
import {
  defineForm,
  entryEntity,
  type FormDefinition,
  type FormGroup,
  type FormItem,
  type FormPage,
  type FormTexts,
} from '@tip-standard/form-model'
import fc from 'fast-check'
import { codeListOf } from './survey/lists.ts'

/** Text as people write it, and as they should not: markup of other formats, white space, several scripts. */
const words = fc
  .oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
    fc.constantFrom(
      'Ibibazo ${victim_sex}',
      ' spaces at both ends ',
      'two\nlines\n',
      '=1+1',
      '_x0041_ & <b>"bold"</b>',
      '$\u2060{a}',
      "l’âge, l'âge",
    ),
  )
  .map((text) => text.replace(/[^\P{Cc}\n]|\p{Cs}|\p{Cn}/gu, '') || 'x')

const status = fc.constantFrom('draft' as const, 'reviewed' as const)
const translation = fc.tuple(words, status)

/** A text in some of five languages. */
const anyTexts: fc.Arbitrary<FormTexts> = fc.record(
  { en: words, fr: translation, rw: translation, sw: translation, rn: translation },
  { requiredKeys: ['en'] },
) as never

const purposes = fc.subarray(['interview', 'storage', 'research', 'referral'] as const, { minLength: 0, maxLength: 2 })

const askable = (info: FieldInfo): boolean => info.presence !== 'derived' && info.deprecated === undefined

function codesOf({ type }: FieldInfo): string[] {
  return type.kind === 'code' || type.kind === 'codes'
    ? (codeListOf(type.list)?.codes ?? []).map(({ code }) => code)
    : []
}

const someCodes = (info: FieldInfo): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...codesOf(info).slice(0, 20)), { minLength: 1, maxLength: 3 })

/** Fields with one code of a short list in the entries of a list. */
function oneCodeOf(info: FieldInfo): FieldInfo[] {
  const entity = entryEntity(info)
  const own = entity === undefined ? [] : fieldsOf(entity).filter(askable)
  return own.filter((one) => one.type.kind === 'code' && codesOf(one).length > 1 && codesOf(one).length < 100)
}

/** A condition over fields of an entity. */
function anyCondition(from: readonly FieldInfo[]): fc.Arbitrary<Condition> {
  const over = fc.constantFrom(...from).chain((info): fc.Arbitrary<Condition> => {
    const field = info.name as ConditionPath
    const present = fc.constantFrom<Condition>({ op: 'present', field }, { op: 'answered', field })
    const { type } = info
    if (type.kind === 'boolean')
      return fc.oneof(
        present,
        fc.boolean().map((value): Condition => ({ op: 'in', field, values: [value] })),
      )
    if (type.kind === 'code')
      return fc.oneof(
        present,
        someCodes(info).map((codes): Condition => ({ op: 'in', field, values: codes })),
      )
    if (type.kind === 'codes')
      return fc.oneof(
        present,
        someCodes(info).map((codes): Condition => ({ op: 'includesAny', field, values: codes })),
      )
    if (type.kind === 'integer')
      return fc.oneof(
        present,
        fc.integer({ min: 0, max: 40 }).map((atLeast): Condition => ({ op: 'atLeast', field, value: atLeast })),
        fc.integer({ min: 0, max: 40 }).map((atMost): Condition => ({ op: 'atMost', field, value: atMost })),
      )
    const inside = type.kind === 'objects' ? oneCodeOf(info) : []
    const [code] = inside
    if (code !== undefined)
      return fc.oneof(
        present,
        fc.integer({ min: 1, max: 3 }).map((count): Condition => ({ op: 'countAtLeast', field, count })),
        someCodes(code).map((values): Condition => {
          const that: Condition = { op: 'in', field: code.name as ConditionPath, values }
          return { op: 'some', field, that }
        }),
      )
    return present
  })
  return fc.oneof(
    { weight: 3, arbitrary: over },
    over.map((not): Condition => ({ op: 'not', of: not })),
    fc.array(over, { minLength: 1, maxLength: 3 }).map((all): Condition => ({ op: 'all', of: all })),
    fc.array(over, { minLength: 1, maxLength: 3 }).map((any): Condition => ({ op: 'any', of: any })),
  )
}

/** Lines to tick, with a second field about each if there is one, and sometimes with more. */
function anyChecklist(info: FieldInfo): fc.Arbitrary<Pick<FormItem, 'checklist' | 'items'>> {
  const [line, state, below] = oneCodeOf(info) as [FieldInfo, ...FieldInfo[]]
  const codes = (field: FieldInfo): fc.Arbitrary<string[]> =>
    fc.shuffledSubarray(codesOf(field).slice(0, 8), { minLength: 2 })
  const item = (field: FieldInfo): fc.Arbitrary<Omit<FormItem, 'field'> & { field: FieldId }> =>
    fc.record({ field: fc.constant(field.id), restricted: fc.constant('shown' as const), codes: codes(field) })
  const others = fc.subarray([state, below].filter((one) => one !== undefined))
  return fc
    .tuple(
      item(line),
      others.chain((some) => fc.tuple(...some.map(item))),
    )
    .map(([first, rest]) => {
      const held = rest.find(({ field }) => field === state?.id)
      const checklist = { line: line.id, ...(held === undefined ? {} : { state: held.field }) }
      return { checklist, items: [first, ...rest] }
    })
}

/** The questions of every consent, if consents are asked in two places. */
const decisions: readonly FormItem[] = [
  { field: 'consent.purpose', codes: ['interview', 'storage', 'referral', 'research'], consents: [] },
  { field: 'consent.decision', consents: [] },
]

const isBeside = ({ field }: FormItem): boolean => decisions.every((one) => one.field !== field)

/** Puts an item in one or two places: some questions or codes of a list in the first, the others in the second. */
function inPlaces(item: FormItem, info: FieldInfo, isDivided: boolean): FormItem[] {
  const { items: own = [], checklist, atLeast: _atLeast, ...rest } = item
  const items = item.field === 'victim.consents' ? [...decisions, ...own.filter(isBeside)] : own
  const by = checklist?.line ?? (item.field === 'victim.consents' ? 'consent.purpose' : undefined)
  const line = items.find(({ field }) => field === by)
  const codes = line?.codes ?? []
  if (!isDivided || info.type.kind !== 'objects' || items.length === 0) return [item]
  if (line !== undefined && codes.length > 1) {
    const half = Math.ceil(codes.length / 2)
    const of = (some: readonly string[]): FormItem => ({
      ...rest,
      ...(checklist === undefined ? {} : { checklist }),
      items: items.map((one) => (one === line ? { ...one, codes: some } : one)),
    })
    return [of(codes.slice(0, half)), of(codes.slice(half))]
  }
  if (checklist !== undefined || item.field === 'victim.consents') return [item]
  const first = items.filter((_, index) => index % 2 === 0)
  const second = items.filter((_, index) => index % 2 === 1)
  return [first, second].flatMap((some) => (some.length === 0 ? [] : [{ ...rest, asOne: true, items: some }]))
}

/** Adds to a question the value that fills it in, if there can be one. */
function withPreset(item: FormItem, info: FieldInfo, isFilled: boolean): FormItem {
  const { kind } = info.type
  if (!isFilled || kind === 'object' || kind === 'objects') return item
  return { ...item, preset: kind === 'date' || kind === 'partialDate' ? 'today' : 'profile' }
}

function anyItem(info: FieldInfo, before: readonly FieldInfo[], depth: number): fc.Arbitrary<FormItem> {
  const { type } = info
  const codes = codesOf(info)
  const entity = entryEntity(info)
  const within = entity === undefined ? [] : fieldsOf(entity).filter(askable)
  const inner =
    depth >= 2 || within.length === 0
      ? fc.constant(undefined)
      : fc.option(
          fc
            .subarray(within, { minLength: 1, maxLength: Math.min(4, within.length) })
            .chain((some) => fc.tuple(...some.map((one, index) => anyItem(one, some.slice(0, index), depth + 1)))),
          { nil: undefined },
        )
  return fc
    .record(
      {
        need: fc.constantFrom('answer' as const, 'value' as const),
        hidden: fc.constantFrom('clear' as const, 'archive' as const, 'keep' as const),
        restricted: fc.constant('shown' as const),
        label: anyTexts,
        question: anyTexts,
        prompt: anyTexts,
        // Consent, and anything it depends on, cannot depend on consent.
        consents: info.id === 'victim.consents' || info.entity === 'consent' ? fc.constant([]) : purposes,
        ...(before.length > 0 && info.id !== 'victim.consents' ? { when: anyCondition(before) } : {}),
        ...(codes.length > 0
          ? { codes: fc.shuffledSubarray(codes.slice(0, 12), { minLength: 1, maxLength: Math.min(6, codes.length) }) }
          : {}),
        ...(type.kind === 'integer'
          ? { min: fc.integer({ min: Math.ceil(type.min), max: Math.floor(type.max) }) }
          : {}),
        ...(type.kind === 'text' ? { maxLength: fc.integer({ min: 1, max: type.maxLength }) } : {}),
        ...(type.kind === 'objects' ? { atLeast: fc.integer({ min: 1, max: 3 }) } : {}),
      },
      { requiredKeys: info.id === 'victim.consents' || info.entity === 'consent' ? ['consents'] : [] },
    )
    .chain((rest) => {
      const own = inner.map((items) => (items === undefined ? {} : { items }))
      const isLines = oneCodeOf(info).length > 0 && info.id !== 'victim.consents'
      const within = isLines ? fc.oneof(own, anyChecklist(info)) : own
      return within.map((inside) => ({ field: info.id, ...rest, ...inside }) as FormItem)
    })
}

const asked = fields.filter(
  (info) =>
    ['victim', 'case', 'caseRecord', 'reportingEntity', 'dataProtection'].includes(info.entity) && askable(info),
)

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/)

/** Any form that the standard accepts. */
export const anyForm: fc.Arbitrary<FormDefinition> = fc
  .subarray(
    asked.filter(({ id }) => !/^caseRecord\.(case|victims|reportingEntity|dataProtection)$/.test(id)),
    { minLength: 2, maxLength: 14 },
  )
  .chain((infos) =>
    fc.tuple(
      fc.tuple(
        ...infos.map((info, index) =>
          anyItem(
            info,
            infos.slice(0, index).filter(({ entity }) => entity === info.entity),
            0,
          ),
        ),
      ),
      fc.array(fc.nat(3), { minLength: infos.length, maxLength: infos.length }),
      fc.array(fc.boolean(), { minLength: infos.length, maxLength: infos.length }),
      fc.boolean(),
      fc.uniqueArray(id, { minLength: 4, maxLength: 4 }),
      fc.array(fc.record({ title: anyTexts, help: anyTexts, consents: purposes }, { requiredKeys: ['title'] }), {
        minLength: 4,
        maxLength: 4,
      }),
      fc.record(
        {
          id,
          version: fc.constantFrom('1.0.0', '2.13.4'),
          base: fc.constant(STANDARD_VERSION),
          subject: fc.constant('victim' as const),
          title: anyTexts,
          consents: purposes,
          errors: fc.subarray(
            rules.filter(({ severity }) => severity === 'warning').map((rule) => rule.id),
            { maxLength: 3 },
          ),
        },
        { requiredKeys: ['id', 'version', 'base', 'subject', 'title'] },
      ),
    ),
  )
  .map(([whole, where, special, hasModules, ids, heads, form]): FormDefinition => {
    const infos = whole.map(({ field: id }) => field(id as FieldId))
    const placed = whole.flatMap((item, index) => {
      const info = infos[index] as FieldInfo
      const isSpecial = special[index] === true
      const items = inPlaces(withPreset(item, info, isSpecial), info, isSpecial)
      // The second place comes after the first.
      return items.map((one, at) => ({ item: one, place: Math.min(3, (where[index] ?? 0) + at) }))
    })
    // Two pages of two groups each.
    const groups = [0, 1, 2, 3].map((place): FormGroup => {
      const { title, ...rest } = heads[place] ?? { title: { en: 'Group' } }
      return {
        id: ids[place] ?? 'group',
        ...rest,
        ...(place % 2 === 0 ? { title } : {}),
        items: placed.filter((one) => one.place === place).map(({ item }) => item),
      }
    })
    const filled = (some: readonly FormGroup[]): FormGroup[] => some.filter((group) => group.items.length > 0)
    const pages = [groups.slice(0, 2), groups.slice(2)].map((some, index): FormPage => {
      const { title, ...rest } = heads[3 - index] ?? { title: { en: 'Page' } }
      return { id: ids[index * 3] ?? 'page', title, ...rest, groups: filled(some) }
    })
    const used = pages.filter((page) => page.groups.length > 0)
    if (!hasModules) return { ...form, pages: used }
    const modules = used.map(({ id, title }) => ({ id, title }))
    return { ...form, modules, pages: used.map((page) => ({ ...page, alone: true, module: page.id })) }
  })
  .filter((form) => defineForm(form).ok)
