import type { CellValue } from '@tip-standard/sheets'
import { toText } from '@tip-standard/sheets'
import { readFlag } from './row-flags.ts'

/** A row by column name. */
export type NamedRow = Readonly<Record<string, CellValue>>

/** The number of people with information on a group of flags, and for each flag the number with it and their share. */
export type FlagCounts = {
  people: number
  informed: number
  flags: { flag: string; count: number; share: number | undefined }[]
}

/**
 * Counts flags by the published rule (2024 codebook, section 6): in a group of flags a blank means "no" only for people who have at
 * least one flag of the group; the others are left out of the denominator. Shares, from 0 to 1, may add up to more than 1.
 */
export function countFlags(rows: Iterable<NamedRow>, group: readonly string[]): FlagCounts {
  const counts = new Map(group.map((flag) => [flag, 0]))
  let people = 0
  let informed = 0
  for (const row of rows) {
    people++
    const set = [...counts.keys()].filter((flag) => readFlag(toText(row[flag])) === 'yes')
    if (set.length > 0) informed++
    for (const flag of set) counts.set(flag, (counts.get(flag) ?? 0) + 1)
  }
  const flags = Array.from(counts, ([flag, count]) => ({
    flag,
    count,
    share: informed > 0 ? count / informed : undefined,
  }))
  return { people, informed, flags }
}

/** One combination of values and the number of rows with it. */
export type TabulatedRow = { values: Record<string, string>; count: number }

/** Counts rows by every occurring combination of values in some columns, blanks included, in order of appearance. */
export function tabulate(rows: Iterable<NamedRow>, keys: readonly string[]): TabulatedRow[] {
  const table = new Map<string, TabulatedRow>()
  for (const row of rows) {
    const texts = keys.map((key) => toText(row[key]).trim())
    const id = JSON.stringify(texts)
    const known = table.get(id)
    if (known) known.count++
    else table.set(id, { values: Object.fromEntries(keys.map((key, index) => [key, texts[index] ?? ''])), count: 1 })
  }
  return [...table.values()]
}
