import { sampleRecords } from '@tip-standard/cli/sample'
import type { Report, ReportIndicator, ReportTable } from '@tip-standard/report'
import { reportOf } from './headlines.ts'

/** How many people have any of some codes, as far as everyone can work it out. */
type Known = ReadonlyMap<string, number>

/** What is worked out at most, of each dimension: enough for a few figures beside a table. */
const most = 400

const nameOf = (codes: Iterable<string>): string => [...codes].sort().join('\n')
const codesIn = (name: string): string[] => name.split('\n')

/** Everything that follows from counts of sets of codes of which each person has one, by adding and subtracting. */
function closure(shown: Known): Known {
  const known = new Map(shown)
  const turn = [...known.keys()]
  for (let at = 0; at < turn.length && known.size < most; at++) {
    const one = turn[at] as string
    const codes = codesIn(one)
    for (const [other, count] of [...known]) {
      const beside = new Set(codesIn(other))
      const common = codes.filter((code) => beside.has(code)).length
      const own = known.get(one) as number
      const found: [string[], number][] = []
      if (common === 0) found.push([[...codes, ...beside], own + count])
      if (common === codes.length && common < beside.size)
        found.push([[...beside].filter((code) => !codes.includes(code)), count - own])
      if (common === beside.size && common < codes.length)
        found.push([codes.filter((code) => !beside.has(code)), own - count])
      for (const [next, people] of found) {
        const name = nameOf(next)
        if (known.has(name)) continue
        known.set(name, people)
        turn.push(name)
      }
    }
  }
  return known
}

/**
 * What a table of one dimension and the figures of that dimension say, of the codes that are declared; the codes of
 * each category are those it groups.
 */
function shownIn(table: ReportTable, { indicator, figures }: ReportIndicator): Known {
  const [dimension] = table.dimensions
  const shown = new Map<string, number>()
  const categories = dimension?.categories ?? []
  const wider = new Set(categories.map(({ within }) => within))
  const codesOf = (at: number): string[] => {
    const { code = '', merges = [] } = categories[at] ?? {}
    if (code === 'total') return categories.flatMap((one, place) => (one.code === 'total' ? [] : codesOf(place)))
    if (wider.has(code)) return categories.flatMap(({ within }, place) => (within === code ? codesOf(place) : []))
    return merges.length > 0 ? [...merges] : [code]
  }
  for (const { at, count } of table.cells)
    if (count !== undefined) shown.set(nameOf(new Set(codesOf(at[0] as number))), count)
  const all = new Set(categories.flatMap((_, at) => codesOf(at)))
  for (const { id, count } of figures) {
    const of = indicator.figures.find((one) => one.id === id)?.of
    if (count !== undefined && of?.dimension === dimension?.id && of?.codes.every((code) => all.has(code)) === true)
      shown.set(nameOf(of.codes), count)
  }
  return shown
}

/** Counts of few people that follow from a table and the sentences beside it; in words. */
function solvedIn({ sets, minimumCell }: Report): string[] {
  const isSmall = (count: number): boolean => count > 0 && count < minimumCell
  return sets
    .flatMap(({ indicators }) => indicators)
    .flatMap((one) => {
      const [table] = one.tables
      if (table === undefined) return []
      const totals = table.dimensions.map(({ categories }) => categories.findIndex(({ kind }) => kind === 'total'))
      const total = table.cells.find(({ at }) => at.join() === totals.join())?.count
      const beside = one.figures.flatMap(({ id, count }) => {
        const of = one.indicator.figures.find((figure) => figure.id === id)?.of
        // Of codes that the table does not list, only the rest of all is worked out.
        return count !== undefined && total !== undefined && of !== undefined && isSmall(total - count)
          ? [`${one.id}: ${total - count} of ${total} are not ${id}`]
          : []
      })
      const [dimension] = table.dimensions
      if (table.dimensions.length !== 1 || dimension?.isSeveral === true) return beside
      const solved = [...closure(shownIn(table, one))].filter(([, count]) => isSmall(count))
      return [...beside, ...solved.map(([codes, count]) => `${one.id}: ${count} are ${codesIn(codes).join(' or ')}`)]
    })
}

/** Attacks reports about so many invented people of a seed each: what is solved, and how many figures are shown. */
export async function attackFigures(
  samples: readonly (readonly [people: number, seed: number])[],
): Promise<{ found: string[]; figures: number }> {
  const found: string[] = []
  let figures = 0
  for (const [people, seed] of samples) {
    const report = await reportOf([...sampleRecords(people, seed)], ['rwanda-study'])
    found.push(...solvedIn(report).map((text) => `${people} people, seed ${seed}: ${text}`))
    figures += report.sets
      .flatMap(({ indicators }) => indicators.flatMap((one) => one.figures))
      .filter(({ count }) => count !== undefined).length
  }
  return { found, figures }
}
