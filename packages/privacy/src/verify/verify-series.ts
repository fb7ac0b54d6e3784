import type { ReleasePlan } from '../plan/plan.ts'
import { type Counts, guaranteeOf, isKept, reached } from './check-spread.ts'
import type { Checked } from './report.ts'
import type { ReleasedRow } from './verify-rows.ts'

/** What a ledger says of one release; see `ReleaseLedger`. */
type ToldOf = {
  readonly k: number
  readonly rows: number
  readonly people: readonly string[]
  readonly classOf: readonly number[]
  readonly classes: readonly string[]
  readonly columns: readonly {
    readonly name: string
    readonly tokens: readonly string[]
    readonly codes: readonly number[]
  }[]
}

/** What was found by holding releases of the same people against each other. */
export type SeriesReport = {
  readonly holds: boolean
  readonly releases: number
  /** Groups of people of whom the releases say the same, one after the other. */
  readonly groups: number
  readonly checks: readonly Checked[]
}

/** How the texts of a release stand in the ledger. */
export type TokenOf = (kind: 'class' | 'value', ...texts: readonly string[]) => string

const star = '*'

/** What is in a release and in what the ledger says of it, as lines with counts that must be the same. */
function countLines(lines: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/** How many rows of a release the ledger tells otherwise. */
function rowsToldOtherwise(rows: Iterable<ReleasedRow>, told: ToldOf, plan: ReleasePlan, tokenOf: TokenOf): number {
  const sensitive = told.columns.filter(({ name }) => plan.sensitive.some(({ column }) => column === name))
  function* shown(): Generator<string> {
    for (const row of rows) {
      const texts = plan.quasiIdentifiers.map(({ column }) => row[column] ?? '')
      if (texts.every((text) => text === star)) continue
      yield [tokenOf('class', ...texts), ...sensitive.map(({ name }) => tokenOf('value', name, row[name] ?? ''))].join()
    }
  }
  const inLedger = countLines(
    told.people.map((_, at) =>
      [
        told.classes[told.classOf[at] as number],
        ...sensitive.map(({ tokens, codes }) => tokens[codes[at] as number]),
      ].join(),
    ),
  )
  let otherwise = 0
  for (const [line, count] of countLines(shown())) {
    otherwise += Math.abs(count - (inLedger.get(line) ?? 0))
    inLedger.delete(line)
  }
  for (const count of inLedger.values()) otherwise += count
  return otherwise
}

type Group = { people: number; readonly isIn: readonly boolean[]; readonly spreads: Map<string, number>[][] }

/** People of whom all releases say the same. */
function groupsOf(releases: readonly ToldOf[]): Group[] {
  const placesOf = new Map<string, number[]>()
  for (const [at, { people }] of releases.entries())
    for (const [place, person] of people.entries()) {
      const places = placesOf.get(person) ?? releases.map(() => -1)
      places[at] = place
      placesOf.set(person, places)
    }
  const groups = new Map<string, Group>()
  for (const places of placesOf.values()) {
    const name = places.map((place, at) => (place < 0 ? '' : releases[at]?.classOf[place])).join()
    let group = groups.get(name)
    if (group === undefined) {
      group = {
        people: 0,
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

/** Tokens of values as texts, as far as a rule names them; the others stay what they are. */
function withTexts(counts: Counts, column: string, named: Iterable<string>, tokenOf: TokenOf): Counts {
  const textOf = new Map(Array.from(named, (text) => [tokenOf('value', column, text), text]))
  return new Map([...counts].map(([token, count]) => [textOf.get(token) ?? token, count]))
}

/**
 * Holds releases of the same people against each other, from a ledger and the released rows alone: whether the ledger says what was
 * released, and whether every group that somebody who compares them all can find is large and mixed enough. `rowsOf` gives the rows of
 * those releases that are at hand. It shares no code with what made them.
 */
export function verifySeries(
  releases: readonly ToldOf[],
  rowsOf: readonly (Iterable<ReleasedRow> | undefined)[],
  plan: ReleasePlan,
  tokenOf: TokenOf,
): SeriesReport {
  const otherwise = releases.reduce((sum, told, at) => {
    const rows = rowsOf[at]
    return rows === undefined ? sum : sum + rowsToldOtherwise(rows, told, plan, tokenOf)
  }, 0)
  const groups = groupsOf(releases)
  const least = releases.reduce((smaller, { k }) => Math.min(smaller, k), plan.k)
  const counted = (group: Group): number => {
    if (plan.groupBy === undefined) return group.people
    const numbers = releases.flatMap(({ columns }, at) =>
      columns.flatMap(({ name }, number) =>
        name === plan.groupBy && group.isIn[at] ? [group.spreads[at]?.[number]?.size ?? 0] : [],
      ),
    )
    return Math.min(group.people, ...numbers)
  }
  const small = groups.filter((group) => counted(group) < least)
  const checks: Checked[] = [
    { guarantee: 'ledger', required: 0, found: otherwise, rowsAgainst: otherwise, holds: otherwise === 0 },
    {
      guarantee: 'kAcrossReleases',
      required: least,
      found: groups.reduce(
        (smaller, group) => Math.min(smaller, counted(group)),
        groups.length === 0 ? least : Infinity,
      ),
      rowsAgainst: small.reduce((sum, { people }) => sum + people, 0),
      holds: small.length === 0,
    },
    ...plan.sensitive.flatMap(({ column, rules }) =>
      rules.map((rule): Checked => {
        const { guarantee, required, isLeast } = guaranteeOf(rule)
        const named =
          rule.model !== 'close' || rule.distance === 'equal'
            ? []
            : rule.distance === 'ordered'
              ? rule.order
              : rule.hierarchy.values
        let worst: number | undefined
        let rowsAgainst = 0
        for (const [at, { columns }] of releases.entries()) {
          const number = columns.findIndex(({ name }) => name === column)
          if (number < 0) continue
          const within = groups.flatMap(({ spreads, isIn }) =>
            isIn[at] ? [withTexts(spreads[at]?.[number] as Counts, column, named, tokenOf)] : [],
          )
          const overall = new Map<string, number>()
          for (const counts of within)
            for (const [value, count] of counts) overall.set(value, (overall.get(value) ?? 0) + count)
          for (const counts of within) {
            const value = reached(rule, counts, overall)
            worst = worst === undefined ? value : isLeast ? Math.min(worst, value) : Math.max(worst, value)
            if (!isKept(rule, value)) rowsAgainst += [...counts.values()].reduce((sum, count) => sum + count, 0)
          }
        }
        return { guarantee, column, required, found: worst ?? required, rowsAgainst, holds: rowsAgainst === 0 }
      }),
    ),
  ]
  return { holds: checks.every(({ holds }) => holds), releases: releases.length, groups: groups.length, checks }
}
