import type { ReleasePlan, SensitiveRule } from '../plan/plan.ts'
import { type Counts, guaranteeOf, isKept, merge, reached, star, total } from './check-spread.ts'
import type { Checked } from './report.ts'
import type { ReleasedRow } from './verify-rows.ts'

/** A release as recorded in a ledger; see `ReleaseLedger`. */
type ShownPeople = {
  readonly k: number
  readonly rows: number
  readonly people: readonly string[]
  readonly classOf: readonly number[]
  readonly classes: readonly string[]
  readonly columns: readonly {
    readonly name: string
    readonly tokens: readonly string[]
    readonly codes: readonly number[]
    readonly inData?: readonly number[]
  }[]
}

/** The result of comparing releases of the same people. */
export type SeriesReport = {
  readonly holds: boolean
  /**
   * Whether the guarantees hold, except for groups that earlier releases already exposed and the last one does not
   * include.
   */
  readonly holdsSinceLast: boolean
  readonly releases: number
  /** The number of groups of people about whom every release shows the same values. */
  readonly groups: number
  /** The number of people in groups that violate a guarantee, each counted once. */
  readonly peopleAgainst: number
  readonly checks: readonly Checked[]
}

/** Makes the token under which the ledger records texts of a release. */
type TokenOf = (kind: 'class' | 'value', ...texts: readonly string[]) => string

/** Counts each line. */
function countLines(lines: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/** Counts the rows of a release that the ledger records differently. */
function rowsRecordedOtherwise(
  rows: Iterable<ReleasedRow>,
  shown: ShownPeople,
  plan: ReleasePlan,
  tokenOf: TokenOf,
): number {
  const sensitive = shown.columns.filter(({ name }) => plan.sensitive.some(({ column }) => column === name))
  function* linesOf(): Generator<string> {
    for (const row of rows) {
      const texts = plan.quasiIdentifiers.map(({ column }) => row[column] ?? '')
      if (texts.every((text) => text === star)) continue
      yield [tokenOf('class', ...texts), ...sensitive.map(({ name }) => tokenOf('value', name, row[name] ?? ''))].join()
    }
  }
  const inLedger = countLines(
    shown.people.map((_, at) =>
      [
        shown.classes[shown.classOf[at] as number],
        ...sensitive.map(({ tokens, codes }) => tokens[codes[at] as number]),
      ].join(),
    ),
  )
  let otherwise = 0
  for (const [line, count] of countLines(linesOf())) {
    otherwise += Math.abs(count - (inLedger.get(line) ?? 0))
    inLedger.delete(line)
  }
  for (const count of inLedger.values()) otherwise += count
  return otherwise
}

/** A group of people; `before` identifies what all releases but the last show about them. */
type Group = {
  people: number
  readonly before: string
  readonly isIn: readonly boolean[]
  readonly spreads: Map<string, number>[][]
}

/** Groups the people about whom all releases show the same values. */
function groupsOf(releases: readonly ShownPeople[]): Group[] {
  const placesOf = new Map<string, number[]>()
  for (const [at, { people }] of releases.entries())
    for (const [place, person] of people.entries()) {
      const places = placesOf.get(person) ?? releases.map(() => -1)
      places[at] = place
      placesOf.set(person, places)
    }
  const groups = new Map<string, Group>()
  for (const places of placesOf.values()) {
    const classes = places.map((place, at) => (place < 0 ? '' : releases[at]?.classOf[place]))
    const name = classes.join()
    let group = groups.get(name)
    if (group === undefined) {
      group = {
        people: 0,
        before: classes.slice(0, -1).join(),
        isIn: places.map((place) => place >= 0),
        spreads: releases.map(({ columns }) => columns.map(() => new Map())),
      }
      groups.set(name, group)
    }
    group.people++
    for (const [at, place] of places.entries())
      for (const [number, { codes, tokens }] of (releases[at]?.columns ?? []).entries()) {
        if (place < 0) continue
        const spread = group.spreads[at]?.[number] as Map<string, number>
        const token = tokens[codes[place] as number] as string
        spread.set(token, (spread.get(token) ?? 0) + 1)
      }
  }
  return [...groups.values()]
}

/** Lists the texts in a rule, to find the values behind tokens. */
function textsOf(rule: SensitiveRule): readonly string[] {
  if (rule.model !== 'close' || rule.distance === 'equal') return []
  return rule.distance === 'ordered' ? rule.order : rule.hierarchy.values
}

/**
 * Counts a group in the unit of the plan: its people, or its different `groupBy` values in the release with the fewest.
 */
function countOf(
  { people, isIn, spreads }: Group,
  releases: readonly ShownPeople[],
  groupBy: string | undefined,
): number {
  const numbers = releases.flatMap(({ columns }, at) => {
    const number = isIn[at] ? columns.findIndex(({ name }) => name === groupBy) : -1
    return number < 0 ? [] : [spreads[at]?.[number]?.size ?? 0]
  })
  return Math.min(people, ...numbers)
}

/** A guarantee as found, and the groups that violate it. */
type Judged = { readonly check: Checked; readonly failing: readonly Group[] }

function judgeSizes(groups: readonly Group[], releases: readonly ShownPeople[], plan: ReleasePlan): Judged {
  const required = releases.reduce((smaller, { k }) => Math.min(smaller, k), plan.k)
  const counts = groups.map((group) => countOf(group, releases, plan.groupBy))
  const failing = groups.filter((_, at) => (counts[at] as number) < required)
  const rowsAgainst = peopleIn(failing)
  const found = groups.length === 0 ? required : counts.reduce((smaller, count) => Math.min(smaller, count))
  return { check: { guarantee: 'kAcrossReleases', required, found, rowsAgainst, holds: rowsAgainst === 0 }, failing }
}

const peopleIn = (groups: Iterable<Group>): number => {
  let sum = 0
  for (const { people } of groups) sum += people
  return sum
}

/** Whether the last release includes neither a group nor anyone about whom the earlier releases show the same. */
function isAsBefore({ isIn, before }: Group, sharing: ReadonlyMap<string, number>): boolean {
  return isIn.at(-1) !== true && sharing.get(before) === 1
}

/**
 * Checks a rule in each group, on the values that each release shows for it, compared with the data of that release.
 */
function judgeRule(
  rule: SensitiveRule,
  column: string,
  groups: readonly Group[],
  releases: readonly ShownPeople[],
  tokenOf: TokenOf,
): Judged {
  const { guarantee, required, isLeast } = guaranteeOf(rule)
  const textOf = new Map(textsOf(rule).map((text) => [tokenOf('value', column, text), text]))
  const worse = isLeast ? Math.min : Math.max
  const failing = new Set<Group>()
  let found: number | undefined
  let rowsAgainst = 0
  for (const [at, { columns }] of releases.entries()) {
    const number = columns.findIndex(({ name }) => name === column)
    if (number < 0) continue
    const shown = groups.filter(({ isIn }) => isIn[at])
    const spreads = shown.map(
      ({ spreads }): Counts =>
        new Map([...(spreads[at]?.[number] ?? [])].map(([token, count]) => [textOf.get(token) ?? token, count])),
    )
    const { inData, tokens = [] } = columns[number] ?? {}
    const overall: Counts =
      inData === undefined
        ? merge(spreads)
        : new Map(tokens.map((token, code) => [textOf.get(token) ?? token, inData[code] as number]))
    for (const [place, group] of shown.entries()) {
      const spread = spreads[place] as Counts
      const value = reached(rule, spread, overall)
      found = found === undefined ? value : worse(found, value)
      if (isKept(rule, value)) continue
      failing.add(group)
      rowsAgainst += total(spread)
    }
  }
  const check = { guarantee, column, required, found: found ?? required, rowsAgainst, holds: rowsAgainst === 0 }
  return { check, failing: [...failing] }
}

/**
 * Compares releases of the same people, from a ledger and the released rows alone: whether the ledger matches the releases, and whether
 * every group that a comparison isolates is large and diverse enough. `rowsOf` gives the rows of available releases. It shares no code
 * with `anonymise`.
 */
export function verifyReleases(
  releases: readonly ShownPeople[],
  rowsOf: readonly (Iterable<ReleasedRow> | undefined)[],
  plan: ReleasePlan,
  tokenOf: TokenOf,
): SeriesReport {
  const otherwise = releases.reduce((sum, shown, at) => {
    const rows = rowsOf[at]
    return rows === undefined ? sum : sum + rowsRecordedOtherwise(rows, shown, plan, tokenOf)
  }, 0)
  const groups = groupsOf(releases)
  const judged = [
    judgeSizes(groups, releases, plan),
    ...plan.sensitive.flatMap(({ column, rules }) =>
      rules.map((rule) => judgeRule(rule, column, groups, releases, tokenOf)),
    ),
  ]
  const failing = new Set(judged.flatMap((one) => one.failing))
  const sharing = countLines(groups.map(({ before }) => before))
  const isRecorded = otherwise === 0
  return {
    holds: isRecorded && failing.size === 0,
    holdsSinceLast: isRecorded && [...failing].every((group) => isAsBefore(group, sharing)),
    releases: releases.length,
    groups: groups.length,
    peopleAgainst: peopleIn(failing),
    checks: [
      { guarantee: 'ledger', required: 0, found: otherwise, rowsAgainst: otherwise, holds: isRecorded },
      ...judged.map(({ check }) => check),
    ],
  }
}
