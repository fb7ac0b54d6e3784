import { parseHierarchy } from '../../src/hierarchies/hierarchy.ts'
import { fraction, type RandomBelow } from '../../src/random.ts'
import { TableBuilder } from '../../src/table/table.ts'
import { type PublishedTable, TOTAL } from '../../src/tables/plan.ts'
import { protectTables } from '../../src/tables/secondary-suppression.ts'

const first = ['a', 'b'] as const
const second = ['u', 'v', 'w'] as const
const names = first.flatMap((one) => second.map((other) => [one, other] as const))

/** The counts of people by two columns, in the order of the names. */
export type Counts = readonly number[]

/** Counts of which a quarter are 0 and a third are few. */
export const drawCounts = (minimum: number, random: RandomBelow): Counts =>
  names.map(() => {
    const kind = fraction(random)
    if (kind < 0.25) return 0
    return kind < 0.6 ? 1 + random(minimum - 1) : minimum + random(random(4 * minimum) + 1)
  })

function publish(counts: Counts, minimumCell: number): PublishedTable {
  const builder = new TableBuilder(['one', 'other'])
  for (const [at, count] of counts.entries()) for (let row = 0; row < count; row++) builder.addCells(names[at] as never)
  return protectTables(builder.finish(), { tables: [['one', 'other']], minimumCell }).tables[0] as PublishedTable
}

/** The people that a cell counts; nothing for a category that others are merged in. */
function countIn(counts: Counts, [one, other]: readonly string[]): number | undefined {
  const isListed = [...first, ...second, TOTAL].some((name) => name === one)
  if (!isListed || ![...second, TOTAL].some((name) => name === other)) return undefined
  return counts.reduce((sum, count, at) => {
    const [own, its] = names[at] as readonly [string, string]
    return [own, TOTAL].includes(one as string) && [its, TOTAL].includes(other as string) ? sum + count : sum
  }, 0)
}

/** How far from the truth alternatives are looked for. */
const REACH = 4
/** Tables in which more counts are hidden have too many alternatives to try. */
const MOST_HIDDEN = 3

/**
 * Attacks a table as an attacker who has the program: all data near the truth that agree with what is shown are published too, and a
 * count of few is found where each that gives the same table has it. Returns how many there are and how many are found; nothing where too
 * much is hidden to try.
 */
export function invert(truth: Counts, minimum: number): { few: number; found: number } | undefined {
  const table = publish(truth, minimum)
  const shown = table.cells.filter(({ count }) => count !== undefined)
  const isShown = (name: readonly string[]): boolean => shown.some(({ values }) => values.join() === name.join())
  const hidden = [...names.keys()].filter((at) => !isShown(names[at] as readonly string[]))
  if (hidden.length > MOST_HIDDEN) return undefined
  const near = hidden
    .reduce<Counts[]>(
      (known, at) =>
        known.flatMap((one) =>
          Array.from({ length: 2 * REACH + 1 }, (_, step) => (one[at] as number) + step - REACH)
            .filter((count) => count >= 0)
            .map((count) => one.with(at, count)),
        ),
      [truth],
    )
    .filter((one) => shown.every(({ values, count }) => (countIn(one, values) ?? count) === count))
  const few = [...truth.keys()].filter((at) => (truth[at] as number) > 0 && (truth[at] as number) < minimum)
  const text = JSON.stringify(table.cells)
  const open = new Set(few)
  for (const other of near) {
    if (![...open].some((at) => other[at] !== truth[at])) continue
    if (JSON.stringify(publish(other, minimum).cells) !== text) continue
    for (const at of open) if (other[at] !== truth[at]) open.delete(at)
  }
  return { few: few.length, found: open.size }
}

const districts = parseHierarchy('d0;north;*\nd1;north;*\nd2;south;*\nd3;south;*\n')

/**
 * Attacks the table by district and province of all data with at most so many people in each of four districts: how many counts of few
 * people there are, of districts and provinces, and how many are the same in all data with the same table.
 */
export function invertDistricts(most: number, minimumCell: number): { few: number; found: number } {
  const alike = new Map<string, Counts[]>()
  for (let number = 0; number < (most + 1) ** 4; number++) {
    const counts = [0, 1, 2, 3].map((at) => Math.floor(number / (most + 1) ** at) % (most + 1))
    const builder = new TableBuilder(['district'])
    for (const [at, count] of counts.entries())
      for (let row = 0; row < count; row++) builder.addCells([districts.values[at] as string])
    const tables = [[{ column: 'district', hierarchy: districts }]]
    const made = protectTables(builder.finish(), { tables, minimumCell, sensitive: [] })
    const text = JSON.stringify([made.tables[0]?.cells, made.merged])
    alike.set(text, [...(alike.get(text) ?? []), counts])
  }
  const all = { few: 0, found: 0 }
  for (const list of alike.values())
    for (const asked of [[0], [1], [2], [3], [0, 1], [2, 3]]) {
      const people = list.map((counts) => asked.reduce((sum, at) => sum + (counts[at] as number), 0))
      const few = people.filter((count) => count > 0 && count < minimumCell).length
      all.few += few
      if (new Set(people).size === 1) all.found += few
    }
  return all
}
