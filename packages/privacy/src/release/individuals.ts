import type { ReleasePlan } from '../plan/plan.ts'
import { personTokens } from '../table/person-tokens.ts'
import { type Column, columnOf, type Table } from '../table/table.ts'
import type { LedgerRelease, ReleaseLedger } from './ledger.ts'
import type { LedgerTokens } from './ledger-tokens.ts'

/**
 * An earlier release: the people it showed, and the values of its columns. Codes of people whom it did not show have no
 * meaning.
 */
export type EarlierRelease = {
  readonly isIn: (individual: number) => boolean
  readonly columns: readonly WatchedColumn[]
}

/** A watched column, and, if needed, how often each of its values occurs in the data of its release. */
export type WatchedColumn = Column & { readonly inData: Float64Array }

/**
 * The rows of the data, then the people whom earlier releases showed and who have left. A history is what earlier
 * releases show about a person: a class in each, or nothing. History 0 belongs to everyone whom no release showed.
 */
export type Individuals = {
  readonly count: number
  readonly rows: number
  readonly tokens: readonly string[]
  readonly historyOf: Uint32Array
  readonly historyCount: number
  readonly earlier: readonly EarlierRelease[]
}

/** The columns about which a comparison of releases could reveal something: sensitive ones, and the one that counts groups. */
export function watchedColumns({ sensitive, groupBy }: ReleasePlan): string[] {
  return [...sensitive.map(({ column }) => column), ...(groupBy === undefined ? [] : [groupBy])]
}

/**
 * Finds the texts behind the tokens of a ledger, if they occur in the data or in the plan; the others stay distinct.
 */
function textsOf(
  name: string,
  marks: readonly string[],
  table: Table,
  plan: ReleasePlan,
  tokens: LedgerTokens,
): string[] {
  const texts = new Set(columnOf(table, name).values)
  for (const rule of plan.sensitive.find(({ column }) => column === name)?.rules ?? []) {
    if (rule.model !== 'close' || rule.distance === 'equal') continue
    const named = rule.distance === 'ordered' ? rule.order : rule.hierarchy.values
    for (const text of named) texts.add(text)
  }
  const textOf = new Map(Array.from(texts, (text) => [tokens.of('value', name, text), text]))
  return marks.map((mark, at) => textOf.get(mark) ?? `(gone${at})`)
}

/** Splits histories by what one more release shows. */
function refine(historyOf: Uint32Array, historyCount: number, classOf: Int32Array): number {
  const numbers = new Map<string, number>([['0/-1', 0]])
  for (let at = 0; at < historyOf.length; at++) {
    const name = `${historyOf[at]}/${classOf[at]}`
    let number = numbers.get(name)
    if (number === undefined) {
      number = numbers.size
      numbers.set(name, number)
    }
    historyOf[at] = number
  }
  return Math.max(historyCount, numbers.size)
}

/** Finds the people of the data, those who have left, and the histories of all of them. */
export function findIndividuals(
  table: Table,
  plan: ReleasePlan,
  ledger: ReleaseLedger,
  tokens: LedgerTokens,
): Individuals {
  const all = personTokens(table, ledger.person, (...texts) => tokens.of('person', ...texts))
  const numberOf = new Map(all.map((token, at) => [token, at]))
  for (const { people } of ledger.releases)
    for (const token of people) if (!numberOf.has(token)) numberOf.set(token, all.push(token) - 1)
  const historyOf = new Uint32Array(all.length)
  let historyCount = 1
  const watched = watchedColumns(plan)
  const earlier = ledger.releases.map((release) => {
    const placeOf = new Int32Array(all.length).fill(-1)
    for (const [place, token] of release.people.entries()) placeOf[numberOf.get(token) as number] = place
    const classOf = placeOf.map((place) => (place < 0 ? -1 : (release.classOf[place] as number)))
    historyCount = refine(historyOf, historyCount, classOf)
    return earlierRelease(release, placeOf, (name, marks) => textsOf(name, marks, table, plan, tokens), watched)
  })
  return { count: all.length, rows: table.rowCount, tokens: all, historyOf, historyCount, earlier }
}

function countCodes(codes: readonly number[], size: number): Float64Array {
  const counts = new Float64Array(size)
  for (const code of codes) counts[code] = (counts[code] as number) + 1
  return counts
}

function earlierRelease(
  { columns }: LedgerRelease,
  placeOf: Int32Array,
  textsFor: (name: string, marks: readonly string[]) => string[],
  watched: readonly string[],
): EarlierRelease {
  return {
    isIn: (individual) => (placeOf[individual] as number) >= 0,
    columns: columns
      .filter(({ name }) => watched.includes(name))
      .map(({ name, tokens, codes, inData }) => ({
        name,
        // Ledgers from before this was recorded have only the released rows.
        inData: inData === undefined ? countCodes(codes, tokens.length) : Float64Array.from(inData),
        values: textsFor(name, tokens),
        codes: Uint32Array.from(placeOf, (place) => codes[place] ?? 0),
      })),
  }
}
