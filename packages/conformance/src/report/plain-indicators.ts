/** Indicators counted by plain code over plain objects, from the published files alone: it shares no line with the package that reports. */

import { readdirSync, readFileSync } from 'node:fs'
import { type ConditionData, holds, isObject, type Json, writtenFields } from '../rule-interpreter.ts'

const folder = new URL('../../../../schemas/next/', import.meta.url)
const read = (name: string): Json => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Json

type Reading = { path: string; where?: ConditionData }
type Values = Json & { kind: string }
type Dimension = { id: string; unit: string; values: Values; several?: 'each' | 'set' }
type CountingRule = Json & { id: string; list: string }

/** An indicator as it is published. */
export type PlainIndicator = {
  id: string
  unit: string
  by: string[]
  of?: { dimension: string; codes: string[] }[]
  per?: number
  figures: { id: string; of: { dimension: string; codes: string[] } }[]
}

const dimensions = read('indicators/dimensions.json')['dimensions'] as Dimension[]
const rules = read('counting-rules.json')['rules'] as CountingRule[]

/** Every set of indicators. */
export const plainSets: { id: string; indicators: PlainIndicator[] }[] = readdirSync(new URL('indicators/', folder))
  .filter((name) => name !== 'dimensions.json')
  .map((name) => read(`indicators/${name}`) as unknown as { id: string; indicators: PlainIndicator[] })

const entityOf: Record<string, string> = { victims: 'victim', perpetrators: 'perpetrator', events: 'event' }
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
const fieldOf = (entity: string, name: string) =>
  writtenFields.find((one) => one.entity === entity && one.name === name)
/** The fields of each entity that lead to others. */
const waysFrom = new Map<string, typeof writtenFields>()
for (const field of writtenFields)
  if (field.type.entity !== undefined) waysFrom.set(field.entity, [...(waysFrom.get(field.entity) ?? []), field])

/** Entries that were counted, by each way of telling who they are. */
type Seen = Map<string, (readonly (string | undefined)[])[]>

/** Who is counted of a record, and where: everyone but those whom a rule leaves out. */
function countedIn(record: Json, unit: string, seen: Seen): Json[] {
  const rule = rules.find(({ id }) => id === unit) as CountingRule
  const at = (entry: Json, path: string): unknown => {
    const [start, rest] = path.startsWith('/') ? [record, path.slice(1)] : [entry, path]
    return rest.split('.').reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), start)
  }
  const once = rule['once'] as { by: string[][] }
  return listOf(record[rule.list]).filter((entry) => {
    const isLeftOut = (rule['leftOut'] as Json[]).some(
      (one) =>
        one['acrossEntities'] !== true &&
        holds(one['condition'] as ConditionData, { self: entry, parent: record, root: record }),
    )
    if (isLeftOut) return false
    const year = (rule['year'] as string[])
      .map((path) => at(entry, path))
      .map((value) => (typeof value === 'number' ? value : Number(/^\d{4}/.exec(String(value ?? ''))?.[0])))
      .find((one) => !Number.isNaN(one))
    // Of two entries the first way of telling them apart that both have decides.
    const ways = once.by.map((paths) => paths.map((path) => at(entry, path)))
    const said = ways.map((values) => (values.includes(undefined) ? undefined : JSON.stringify(values)))
    const group = JSON.stringify([unit, at(entry, '/reportingEntity.id'), year ?? null])
    const others = said.flatMap((way, place) => (way === undefined ? [] : (seen.get(`${group} ${place} ${way}`) ?? [])))
    const isSame = (other: readonly (string | undefined)[]): boolean => {
      const first = said.findIndex((way, place) => way !== undefined && other[place] !== undefined)
      return first !== -1 && said[first] === other[first]
    }
    const isNew = !others.some(isSame)
    for (const [place, way] of said.entries()) {
      const key = `${group} ${place} ${way}`
      if (way !== undefined) seen.set(key, [...(seen.get(key) ?? []), said])
    }
    return isNew
  })
}

type Found = { entries: Json[]; reason: string | undefined }

/** The entries of an entity below some others, and why there are none. */
function below(entity: string, starts: Json[], target: string, depth = 0): Found | undefined {
  if (entity === target) return { entries: starts, reason: undefined }
  if (depth > 3) return undefined
  let found: Found | undefined
  for (const { name, type } of waysFrom.get(entity) ?? []) {
    const inner = starts.flatMap((one) => [one[name]].flat().filter(isObject))
    const why = starts.map((one) =>
      isObject(one['absent']) && one[name] === undefined ? one['absent'][name] : undefined,
    )
    const deeper = below(type.entity as string, inner, target, depth + 1)
    if (deeper === undefined || (found !== undefined && found.entries.length >= deeper.entries.length)) continue
    const reason = why.find((one) => typeof one === 'string') as string | undefined
    found = { entries: deeper.entries, reason: reason ?? deeper.reason }
  }
  return found
}

/** The people, events and relations of a record that go together with one of them. */
function together(unit: string, entry: Json, record: Json, list: string): Json[] {
  if (list === unit) return [entry]
  const noVictims = listOf(record['victims']).filter(({ status }) => status === 'notAVictim')
  const relations = listOf(record['relations']).filter((one) => !noVictims.some(({ id }) => id === one['victimId']))
  const events = listOf(record['events'])
  const people = listOf(record[list]).filter((one) => !noVictims.includes(one))
  const isIn = (ids: unknown, id: unknown): boolean => Array.isArray(ids) && ids.includes(id)
  if (unit === 'events') {
    const names = { victims: 'victimIds', perpetrators: 'perpetratorIds' } as Record<string, string>
    if (list === 'relations')
      return relations.filter(
        (one) => isIn(entry['victimIds'], one['victimId']) && isIn(entry['perpetratorIds'], one['perpetratorId']),
      )
    return people.filter(({ id }) => isIn(entry[names[list] as string], id))
  }
  const own = unit === 'victims' ? ['victimId', 'victimIds'] : ['perpetratorId', 'perpetratorIds']
  const other = unit === 'victims' ? ['perpetratorId', 'perpetratorIds'] : ['victimId', 'victimIds']
  const myRelations = relations.filter((one) => one[own[0] as string] === entry['id'])
  const myEvents = events.filter((one) => isIn(one[own[1] as string], entry['id']))
  if (list === 'relations') return myRelations
  if (list === 'events') return myEvents
  return people.filter(
    ({ id }) =>
      myRelations.some((one) => one[other[0] as string] === id) ||
      myEvents.some((one) => isIn(one[other[1] as string], id)),
  )
}

/** The entries that hold the first field of a path. */
function holders(unit: string, target: string, entry: Json, record: Json): Found {
  const own = below(entityOf[unit] as string, [entry], target)
  if (own !== undefined) return own
  for (const name of ['case', 'reportingEntity', 'dataProtection']) {
    const inside = below(fieldOf('caseRecord', name)?.type.entity as string, [record[name]].filter(isObject), target)
    if (inside !== undefined) return inside
  }
  for (const list of ['victims', 'perpetrators', 'relations', 'events']) {
    const starts = together(unit, entry, record, list)
    const inside = below(fieldOf('caseRecord', list)?.type.entity as string, starts, target)
    if (inside !== undefined) return inside
  }
  throw new Error(`no way to ${target}`)
}

type Answer = { values: unknown[]; reason: string }

/** The fields that a condition names, at any depth but inside lists. */
function fieldsIn(condition: unknown): string[] {
  if (Array.isArray(condition)) return condition.flatMap(fieldsIn)
  if (!isObject(condition)) return []
  const own = [condition['field'], ...[condition['fields'] ?? []].flat()].filter((one) => typeof one === 'string')
  return [...own, ...fieldsIn(condition['of'])]
}

function answerOf({ path, where }: Reading, unit: string, entry: Json, record: Json): Answer {
  const [entity = '', ...names] = path.split('.')
  const { entries, reason } = holders(unit, entity, entry, record)
  const asked = entries.filter(
    (one) => where === undefined || holds(where, { self: one, parent: entry, root: record, around: entry }),
  )
  const isUnclear = (one: Json): boolean =>
    fieldsIn(where).some((name) => !/^[./^]/.test(name) && one[name.split('.')[0] as string] === undefined)
  if (entries.length > 0 && asked.length === 0 && !entries.some(isUnclear)) return { values: [], reason: 'none' }
  const values: unknown[] = []
  const reasons: unknown[] = []
  const walk = (value: unknown, [name, ...rest]: string[]): void => {
    if (name === undefined) values.push(value)
    else if (isObject(value)) {
      if (value[name] === undefined && isObject(value['absent'])) reasons.push(value['absent'][name])
      for (const one of [value[name]].flat()) if (one !== undefined) walk(one, rest)
    }
  }
  for (const one of asked) walk(one, names)
  const why = reason ?? (reasons.find((one) => one !== undefined) as string | undefined)
  return { values, reason: why ?? 'blank' }
}

function firstOf(readings: Reading[], unit: string, entry: Json, record: Json): Answer {
  const answers = readings.map((one) => answerOf(one, unit, entry, record))
  const given = answers.find(({ values }) => values.length > 0)
  return given ?? { values: [], reason: answers.find(({ reason }) => reason !== 'blank')?.reason ?? 'blank' }
}

/** The band of a number, up to where the next one begins; what is outside of all was not asked about. */
function bandOf(value: unknown, bands: { code: string; min?: number; max?: number }[]): string[] {
  if (typeof value !== 'number') return []
  const found = bands.filter(({ min = -Infinity }, at) => {
    const next = bands[at + 1]
    return min <= value && (next === undefined ? value <= (bands[at]?.max ?? Infinity) : value < (next.min as number))
  })
  return found.length === 0 ? ['?none'] : found.map(({ code }) => code)
}

const dayNumber = (value: unknown): number =>
  /^\d{4}-\d\d-\d\d$/.test(String(value)) ? new Date(`${value}`).getTime() / 86_400_000 : Number.NaN

/** The day of the earliest date; not a number where there is none, or where a month or a year may be as early. */
function earliest(values: unknown[]): number {
  const firstDay = (date: string): string => date + ['-01-01', '-01', ''][(date.length - 4) / 3]
  const dates = values.map(String).filter((one) => /^\d{4}(-\d\d){0,2}$/.test(one))
  const [first] = dates.map(firstDay).sort()
  return dates.some((one) => one === first) ? dayNumber(first) : Number.NaN
}

/** The codes of one person in a dimension; what begins with `?` is why there are none. */
function codesIn(id: string, unit: string, entry: Json, record: Json): string[] {
  const known = dimensions.find((one) => one.id === id)
  const { values, several }: Pick<Dimension, 'values' | 'several'> = known ?? {
    values: { kind: 'codes', from: [{ path: id }] },
  }
  const from = values['from'] as Reading[]
  const place = { self: entry, parent: record, root: record }
  const text = (value: unknown): string => (value === true ? 'yes' : value === false ? 'no' : String(value))
  const given = (answer: Answer, codes: string[]): string[] => (codes.length > 0 ? codes : [`?${answer.reason}`])
  const codes = ((): string[] => {
    if (values.kind === 'cases') {
      const asked = (values['cases'] as { code: string; when?: ConditionData }[]).filter(
        ({ when }) => when !== undefined && holds(when, place),
      )
      const held = asked.map(({ code }) => code)
      return held.length === 0 ? ['?blank'] : values['several'] === true ? held : held.slice(0, 1)
    }
    if (values.kind === 'days') {
      const [start, end] = ['start', 'end'].map((name) => answerOf(values[name] as Reading, unit, entry, record)) as [
        Answer,
        Answer,
      ]
      const [first, last] = [earliest(start.values), earliest(end.values)]
      const days = last >= first ? last - first : undefined
      const why = end.values.length === 0 ? end : start.values.length === 0 ? start : { values: [], reason: 'blank' }
      return given(why, bandOf(days, values['bands'] as { code: string }[]))
    }
    const answer = firstOf(from, unit, entry, record)
    if (values.kind === 'answered') {
      if (answer.values.length > 0) return [(values['answer'] as { code: string }).code]
      return ['unknown', 'notAsked', 'refused', 'withheldForSafety', 'blank'].includes(answer.reason)
        ? [answer.reason]
        : [`?${answer.reason}`]
    }
    if (values.kind === 'period') {
      const periods = answer.values.flatMap((value) => {
        const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(String(value)) ?? []
        if (year === undefined) return []
        if (values['unit'] === 'year') return [year]
        return month === undefined ? [] : [`${year}-Q${Math.floor((Number(month) + 2) / 3)}`]
      })
      return given(answer.values.length === 0 ? answer : { values: [], reason: 'blank' }, periods.slice(0, 1))
    }
    if (values.kind === 'number')
      return given(
        answer,
        bandOf(
          answer.values.find((one) => typeof one === 'number'),
          values['bands'] as { code: string }[],
        ),
      )
    const found = answer.values.map(text)
    if (values.kind === 'codes') return given(answer, found)
    const groups = values['groups'] as { code: string; codes: string[] }[]
    const rest = (values['rest'] as { code: string }).code
    return given(
      answer,
      found.map((code) => groups.find((group) => group.codes.includes(code))?.code ?? rest),
    )
  })()
  const own = [...new Set(codes)].sort()
  return several === 'set' ? [own.join('+')] : own
}

/** Everyone of a unit who counts, as the codes that they have in each of some dimensions. */
export function peopleIn(records: readonly Json[], unit: string, ids: readonly string[]): Map<string, string[]>[] {
  const seen: Seen = new Map()
  return records.flatMap((record) =>
    countedIn(record, unit, seen).map((entry) => new Map(ids.map((id) => [id, codesIn(id, unit, entry, record)]))),
  )
}

/** Whether a code of a dimension is an answer. */
export function isAnswer(id: string, code: string): boolean {
  const cases = dimensions.find((one) => one.id === id)?.values['cases'] as
    | { code: string; isNoAnswer?: true }[]
    | undefined
  if (cases?.some((one) => one.code === code && one.isNoAnswer === true)) return false
  return !code.startsWith('?')
}
