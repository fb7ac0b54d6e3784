/**
 * Compares two dates in a language without comparison operators. Dates sort as texts, digit by digit, and a digit sorts
 * as its four bits; a pattern can test one bit of one digit. So the first bit that differs decides, and 27 bits make a
 * date.
 */

import { PARTIAL_DATE_PATTERN } from '../date-patterns.ts'
import { allOf, anyOf, given, member, not, type Schema, text } from './schema-parts.ts'

/** The positions of the digits of a date, and the bits that each needs. */
const DIGITS: readonly (readonly [at: number, bits: number])[] = [
  ...([0, 1, 2, 3] as const).map((at) => [at, 4] as const),
  ...([
    [5, 1],
    [6, 4],
    [8, 2],
    [9, 4],
  ] as const),
]

/** The lengths at which a partial date may end, by the digit that would follow. */
const ENDS: { readonly [at: number]: number } = { 5: 4, 8: 7 }

/** One bit of one digit: the patterns of dates in which it is clear, and in which it is set. */
type Bit = { at: number; clear: string; set: string; isFirst: boolean }

const bits: readonly Bit[] = DIGITS.flatMap(([at, count]) =>
  Array.from({ length: count }, (_, place) => {
    const weight = 2 ** (count - 1 - place)
    const most = count === 4 ? 10 : 2 ** count
    const digits = (isSet: boolean): string =>
      Array.from({ length: most }, (_, digit) => digit)
        .filter((digit) => Math.floor(digit / weight) % 2 === Number(isSet))
        .join('')
    const before = at === 0 ? '^' : `^.{${at}}`
    return { at, clear: `${before}[${digits(false)}]`, set: `${before}[${digits(true)}]`, isFirst: place === 0 }
  }),
)

/** The schema of objects in which one date is not after another; missing and invalid dates pass. */
export function notAfter(first: string, second: string): Schema {
  const isDate = text(PARTIAL_DATE_PATTERN)
  const inOrder = bits.reduceRight<Schema>((rest, { at, clear, set, isFirst }) => {
    const isClear = given(first, text(clear))
    const isSet = given(second, text(set))
    // The bit is not set in the first and clear in the second; if it does not decide, the following bits do.
    const follows = rest === true ? {} : { if: allOf(isClear, isSet), else: rest }
    const ordered = { anyOf: [isClear, isSet], ...follows }
    const end = isFirst ? ENDS[at] : undefined
    if (end === undefined) return ordered
    const isShort = { type: 'string', maxLength: end }
    return anyOf(given(first, isShort), given(second, isShort), ordered)
  }, true)
  return anyOf(not(member(first, isDate)), not(member(second, isDate)), inOrder)
}
