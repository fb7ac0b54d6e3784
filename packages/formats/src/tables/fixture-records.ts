import type { CaseRecord, CodeListId, EntityId } from '@tip-standard/core'
import * as codeLists from '@tip-standard/core/code-lists'
import { entity, type FieldInfo, type FieldTypeInfo, fieldsOf } from '@tip-standard/core/metadata'
import { type Permitted, withinCustody } from '@tip-standard/policy'
import fc from 'fast-check'

/**
 * Texts that are hard on tables: separators, escapes, line ends, formula prefixes, apostrophes, markers, surrounding
 * space.
 */
const hardText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.string({
      unit: fc.constantFrom(';', '\\', '\n', '\r', '=', "'", '"', ' ', ',', '[]', '{}', '@', '/', '\t', 'é', '😀'),
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom(
      '[]',
      '{}',
      '=1+1',
      "'=1",
      'true',
      '12',
      'NULL',
      '__proto__',
      '\\',
      ' ',
      '_x0041_',
      'caseId',
      'Case id',
    ),
  )
  .map((text) => text.replaceAll('\0', '0'))

const identifier = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,6}$/)
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const partialDay = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length))

const codesByList = new Map(
  Object.values(codeLists).map((list): [CodeListId, string[]] => [list.id, list.codes.map(({ code }) => code)]),
)

function codeOf(list: CodeListId): fc.Arbitrary<string> {
  return fc.constantFrom(...(codesByList.get(list) ?? []))
}

function valuesOf(type: FieldTypeInfo): fc.Arbitrary<unknown> {
  const many = (item: fc.Arbitrary<unknown>, least = 0) =>
    fc.uniqueArray(item, { minLength: least, maxLength: least + 2 })
  switch (type.kind) {
    case 'text':
      return hardText
    case 'texts':
      return fc.array(hardText, { maxLength: 3 })
    case 'identifier':
    case 'reference':
      return identifier
    case 'references':
      return many(identifier, type.minItems)
    case 'code':
      return codeOf(type.list)
    case 'codes':
      return many(codeOf(type.list), type.minItems)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: type.min, max: type.max })
    case 'number':
      return fc.double({ min: type.min, max: type.max, noNaN: true }).map((value) => (value === 0 ? 0 : value))
    case 'date':
      return day
    case 'partialDate':
      return partialDay
    case 'phone':
      return fc.stringMatching(/^\+[1-9][0-9]{4,14}$/)
    case 'email':
      return fc.constant('desk@example.org')
    case 'object':
      return entityOf(type.entity)
    case 'objects':
      return fc.array(entityOf(type.entity), {
        minLength: type.minItems ?? 0,
        maxLength: (type.minItems ?? 0) + 2,
        size: 'small',
      })
    default:
      return type satisfies never
  }
}

const extensionName = fc.constantFrom('org.example.note', 'org.example.a.b', 'case.feedback.x', 'com.example.count')

/**
 * Adds what an entity can have besides its fields: a reason for a missing value, provenance for any field, extensions.
 */
function withWrappers(value: fc.Arbitrary<Record<string, unknown>>, optional: readonly FieldInfo[]) {
  const names = optional.map(({ name }) => name)
  const some: fc.Arbitrary<string[]> =
    names.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
  const wrapped = <T>(members: fc.Arbitrary<string[]>, of: fc.Arbitrary<T>) =>
    members.chain((keys) =>
      fc
        .tuple(...keys.map(() => of))
        .map((values) => Object.fromEntries(keys.map((key, index) => [key, values[index]]))),
    )
  const rarely = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 })
  return fc
    .record({
      value,
      absent: rarely(wrapped(some, codeOf('absentReason'))),
      provenance: rarely(wrapped(some, entityOf('provenance'))),
      extensions: rarely(fc.dictionary(extensionName, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 })),
    })
    .map(({ value, absent, provenance, extensions }) => {
      const reasons = absent && Object.fromEntries(Object.entries(absent).filter(([name]) => value[name] === undefined))
      return {
        ...value,
        ...(reasons && { absent: reasons }),
        ...(provenance && { provenance }),
        ...(extensions && { extensions: JSON.parse(JSON.stringify(extensions)) }),
      }
    })
}

const known = new Map<EntityId, fc.Arbitrary<Record<string, unknown>>>()

/** Any entity with any of its fields, each of the right type; ignores cross-field rules. */
function entityOf(id: EntityId): fc.Arbitrary<Record<string, unknown>> {
  const made = known.get(id)
  if (made) return made
  const stored = fieldsOf(id).filter(({ presence }) => presence !== 'derived')
  // Few fields at a time: many small records cover everything.
  const members = stored.map((info) => {
    const value = valuesOf(info.type)
    return [
      info.name,
      info.presence === 'required'
        ? value
        : fc.option(value, { nil: undefined, freq: info.type.kind === 'objects' ? 3 : 2 }),
    ] as const
  })
  const plain = fc
    .record(Object.fromEntries(members))
    .map((object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)))
  const all =
    entity(id).kind === 'value'
      ? plain
      : withWrappers(
          plain,
          stored.filter(({ presence }) => presence !== 'required'),
        )
  known.set(id, all)
  return all
}

/** Case records of the right shape, with distinct case ids, for use inside. */
export const records: fc.Arbitrary<Permitted[]> = fc
  .uniqueArray(entityOf('caseRecord') as fc.Arbitrary<never>, {
    maxLength: 3,
    selector: (record: CaseRecord) => record.case.id,
  })
  .map((list: CaseRecord[]) => list.map(withinCustody))
