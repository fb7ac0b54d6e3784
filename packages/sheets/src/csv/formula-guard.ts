/**
 * A cell that starts like a formula (`=`, `+`, `-`, `@`, those signs in full width, tab, line end) may be run by the
 * spreadsheet program that opens the file. Writing adds an apostrophe in front, also to a value that already has one,
 * so that removing exactly one when reading always restores the value. A negative number, such as the -99 of CTDC, is
 * not a formula and stays as it is.
 */
const startsLikeFormula = /^'*[=+\-@＝＋－＠\t\r\n]/
const isNegativeNumber = /^-\d+(\.\d+)?$/
const isGuarded = /^'+[=+\-@＝＋－＠\t\r\n]/

/** The cell as it is written: with an apostrophe in front when it could be run as a formula. */
export function toGuardedCell(value: string): string {
  return startsLikeFormula.test(value) && !isNegativeNumber.test(value) ? `'${value}` : value
}

/** The value of a cell as it was before it was written: without the apostrophe that guards it. */
export function fromGuardedCell(cell: string): string {
  return isGuarded.test(cell) ? cell.slice(1) : cell
}
