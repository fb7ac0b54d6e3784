/** A survey with one question that is asked where a comparison holds, in ODK's own engine: for tests. */

import type { EntityId, FieldId } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import { type FieldInfo, field, fieldsOf } from '@tip-standard/core/metadata'
import { defineForm, type FormDefinition, type FormItem } from '@tip-standard/form-model'
import { toXForm } from '@tip-standard/xlsforms'
import { type EngineForm, openInEngine } from '../../xlsforms/src/fixture-odk-engine.ts'
import type { Boundary } from './condition-boundaries.ts'
import { type ConditionData, codesOf } from './rule-interpreter.ts'

/** Where an entity is in a record: at the top, or behind fields that hold it. */
export type Location = { root: EntityId; chain: readonly FieldId[] }
type Named = Location & { info: FieldInfo }

const roots: readonly EntityId[] = ['victim', 'case', 'reportingEntity', 'dataProtection', 'perpetrator']
const holds = ({ type }: FieldInfo): EntityId | undefined =>
  type.kind === 'object' || type.kind === 'objects' ? type.entity : undefined
const entityAt = ({ root, chain }: Location): EntityId => {
  const last = chain.at(-1)
  return last === undefined ? root : (holds(field(last)) ?? root)
}

/** The nearest place of every entity that a form about one person can ask. */
export const locations: Map<string, Location> = new Map(roots.map((root) => [root, { root, chain: [] }]))
for (const location of locations.values())
  for (const info of fieldsOf(entityAt(location))) {
    const held = holds(info)
    if (held !== undefined && !locations.has(held))
      locations.set(held, { root: location.root, chain: [...location.chain, info.id] })
  }

/** What a path of a condition names, seen from the place of the condition. */
function find(path: string, from: Location): Named | undefined {
  const steps = path.replace(/^(\.\.)?\//, '').split('.')
  let at: Location = path.startsWith('../') ? { root: from.root, chain: from.chain.slice(0, -1) } : from
  if (path.startsWith('../') && from.chain.length === 0) return undefined
  if (path.startsWith('/')) at = { root: steps.shift() as EntityId, chain: [] }
  if (!roots.includes(at.root)) return undefined
  for (const step of steps.slice(0, -1))
    at = { root: at.root, chain: [...at.chain, `${entityAt(at)}.${step}` as FieldId] }
  const info = fieldsOf(entityAt(at)).find(({ name }) => name === steps.at(-1))
  return info === undefined ? undefined : { ...at, info }
}

const nameOf = ({ root, chain, info }: Named): string =>
  [root, ...[...chain, info.id].map((id) => field(id).name)].join('_')

/** The items of a form that ask fields where they are. */
function itemsOf(fields: readonly Named[], when: Condition, target: Named, depth = 0): FormItem[] {
  const byItem = new Map<FieldId, Named[]>()
  for (const one of fields) {
    const id = one.chain[depth] ?? one.info.id
    byItem.set(id, [...(byItem.get(id) ?? []), one])
  }
  return [...byItem].map(([id, within]) => {
    const deeper = within.filter(({ chain }) => chain.length > depth)
    return {
      field: id,
      restricted: 'shown',
      ...(within.includes(target) && deeper.length === 0 ? { when } : {}),
      ...(deeper.length > 0 ? { items: itemsOf(deeper, when, target, depth + 1) } : {}),
    }
  })
}

const plain: readonly FieldInfo['type']['kind'][] = ['code', 'boolean', 'text', 'integer', 'date', 'partialDate']
const canBeAsked = ({ type, presence }: FieldInfo): boolean =>
  presence !== 'derived' &&
  !/^(objects?|references?)$/.test(type.kind) &&
  !(type.kind === 'identifier' && presence === 'required')

/** A field beside those that a comparison names, to be asked where the comparison holds. */
const targetBeside = (location: Location, named: readonly Named[]): Named | undefined => {
  const info = fieldsOf(entityAt(location)).find(
    (one) =>
      one.presence === 'optional' &&
      one.relevantWhen === undefined &&
      one.sensitivity !== 'restricted' &&
      plain.includes(one.type.kind) &&
      !named.some(({ info: other }) => other.id === one.id),
  )
  return info === undefined ? undefined : { ...location, info }
}

/** Names for any values that differ: those of the boundaries, in their order. */
const standIn = (value: unknown): number =>
  ['a', 'b', 'c'].indexOf(String(value)) + 1 || Number(/^member-(\d+)$/.exec(String(value))?.[1] ?? 0)

/** A value of a boundary as an answer to a question, or `none` where the question does not take such a value. */
function toAnswer({ type }: FieldInfo, value: unknown): string | string[] | number | undefined | 'none' {
  if (value === undefined) return undefined
  const nth = standIn(value)
  switch (type.kind) {
    case 'code':
    case 'codes': {
      const codes: string[] = codesOf(type.list).map(({ code }) => code)
      const members = [value].flat().map((one) => (standIn(one) > 0 ? codes[standIn(one) - 1] : String(one)))
      if (type.kind === 'code' && Array.isArray(value)) return 'none'
      const answers = members.filter((one) => one !== undefined && codes.includes(one)) as string[]
      return answers.length < members.length ? 'none' : type.kind === 'code' ? (answers[0] ?? 'none') : answers
    }
    case 'boolean':
      return value === true || nth > 0 ? 'yes' : value === false ? 'no' : 'none'
    case 'integer':
    case 'number':
      return typeof value === 'number' ? value : nth > 0 ? nth + 10 : 'none'
    case 'date':
    case 'partialDate': {
      const date = nth > 0 ? `2024-02-0${nth}` : String(value)
      return type.kind === 'partialDate' || date.length === 10 ? date : 'none'
    }
    default:
      return typeof value === 'string' ? value : 'none'
  }
}

const isBlank = (value: unknown): boolean =>
  [value].flat().every((one) => one === null || one === undefined || one === '')
const same = (held: unknown, put: unknown): boolean =>
  isBlank(put)
    ? isBlank(held)
    : [held].flat().map(String).sort().join(' ') === [put].flat().map(String).sort().join(' ')

/** A form that asks what a comparison names, and one question more where the comparison holds. */
type Asked = { form: EngineForm; named: readonly (readonly [path: string, at: Named])[]; target: string }

const formOf = (items: readonly FormItem[], subject: FormDefinition['subject']): FormDefinition => ({
  id: 'org.example.boundaries',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'Boundaries' },
  subject,
  consents: [],
  pages: [{ id: 'page', title: { en: 'Page' }, groups: [{ id: 'group', items }] }],
})

/** Adds an entry to each list on the way to a field that has none yet. */
function addEntries(form: EngineForm, { root, chain }: Location): void {
  for (const [depth, id] of chain.entries()) {
    const repeat = nameOf({ root, chain: chain.slice(0, depth), info: field(id) })
    if (form.ranges(repeat)[0]?.currentState.children?.length === 0) form.add(repeat)
  }
}

/** Opens a form that asks the paths of a comparison; `undefined` where no form can ask them, or not in this way. */
export async function ask(
  one: ConditionData,
  location: Location,
  paths: readonly string[],
): Promise<Asked | undefined> {
  const named = paths.flatMap((path) => {
    const found = find(path, location)
    return found === undefined || !canBeAsked(found.info) ? [] : [[path, found] as const]
  })
  const fields = named.map(([, found]) => found)
  const target = targetBeside(location, fields)
  if (named.length < paths.length || target === undefined) return undefined
  const about = new Set([location, ...fields].map(({ root }) => root))
  if (about.has('perpetrator') && about.has('victim')) return undefined
  const items = itemsOf([...fields, target], one as unknown as Condition, target)
  const definition = formOf(items, about.has('perpetrator') ? 'perpetrator' : 'victim')
  if (!defineForm(definition).ok) return undefined
  const { xml, files, losses } = toXForm(definition)
  if (losses.some(({ kind }) => kind === 'condition')) return undefined
  const form = await openInEngine(xml, files)
  for (const at of [...fields, target]) addEntries(form, at)
  return { form, named, target: nameOf(target) }
}

/** Gives the answers of a boundary; returns whether the form accepts all of them. */
export function fillIn({ form, named }: Asked, { values }: Boundary): boolean {
  const answers = named.map(([path, at]) => [nameOf(at), toAnswer(at.info, values[path])] as const)
  if (answers.some(([, answer]) => answer === 'none')) return false
  for (const [name] of answers) form.answer(name, undefined)
  // A choice may be offered only after another answer was given.
  for (let round = 0; round < 2; round++)
    for (const [name, answer] of answers) if (answer !== 'none') form.answer(name, answer)
  return answers.every(([name, answer]) => {
    const { relevant, value } = form.node(name).currentState
    return same(value, answer) && (relevant || isBlank(answer))
  })
}

/** The codes of the field that a comparison names; none where it has none. */
export function codesNamed({ field: name }: ConditionData, location: Location): string[] {
  const type = find(String(name), location)?.info.type
  return type?.kind === 'code' || type?.kind === 'codes' ? codesOf(type.list).map(({ code }) => code) : []
}
