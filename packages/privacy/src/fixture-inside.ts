import { type Permitted, withinCustody } from '@tip-standard/policy'

/**
 * Rows or records as the organisation has them that keeps them: these tests are about what is made of data, and not
 * about who may have it.
 */
export function inside<T extends object>(rows: readonly T[]): Permitted<T>[]
export function inside<T extends object>(rows: Iterable<T> | AsyncIterable<T>): AsyncIterable<Permitted<T>>
export function inside<T extends object>(
  rows: readonly T[] | Iterable<T> | AsyncIterable<T>,
): Permitted<T>[] | AsyncIterable<Permitted<T>> {
  if (Array.isArray(rows)) return rows.map((row: T) => withinCustody(row))
  return (async function* () {
    for await (const row of rows) yield withinCustody(row)
  })()
}
