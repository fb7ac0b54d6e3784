import { type CellValue, isBlank, type SourceRow, toCells } from '@tip-standard/sheets'
import { toKey } from './name-key.ts'

/** "Total", "Grand total 2024", "Totaux", "Nombre total de victimes", and the word in Swahili and Kinyarwanda. */
const totalKey =
  /^((grand|sub|sous|nombre)?tota(l|ls|ux)(general|generaux|generale)?((of|des|de)?(cases?|victims?|people|persons?|rows|records|cas|victimes|personnes|lignes))?|jumla|igiteranyo)\d*$/

/** A count, a share or an amount of money, with grouping, or hidden as `<5`. */
const numberText = /^\s*[<≤]?\s*[-+]?\d[\d\s.,'’\u00a0\u202f]*%?\s*$/u

const isNumber = (cell: CellValue | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && numberText.test(cell))

/**
 * The column, from 1, of the word that marks a row as a total: the row's first filled cell is a word such as "Total",
 * and the other cells contain numbers or nothing. A number before the word, in a column without a header, is the row
 * number.
 */
export function findTotal(row: SourceRow, isHeadless: (column: number) => boolean = () => false): number | undefined {
  const cells = toCells(row)
  const first = cells.findIndex((cell, index) => !isBlank(cell) && !(isNumber(cell) && isHeadless(index + 1)))
  const word = cells[first]
  if (typeof word !== 'string' || !totalKey.test(toKey(word))) return undefined
  return cells.every((cell, index) => index === first || isBlank(cell) || isNumber(cell)) ? first + 1 : undefined
}
