/** Partial dates, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, compared with the arithmetic that surveys have. */

import { all, any, compare, type Expression, isEmpty, number, text } from './expression.ts'

const lengthOf = (of: Expression): Expression => ({ kind: 'length', of })
const joined = (...parts: Expression[]): Expression => ({ kind: 'joined', parts })
const digits = (of: Expression): Expression => ({ kind: 'digits', of })
const part = (of: Expression, from: Expression, to?: Expression): Expression => ({
  kind: 'part',
  of,
  from,
  ...(to === undefined ? {} : { to }),
})
const arithmetic = (left: Expression, by: '+' | '-' | '*' | 'div', right: Expression): Expression => ({
  kind: 'arithmetic',
  by,
  left,
  right,
})

/** The shorter of two lengths. */
const shorter = (one: Expression, other: Expression): Expression => ({
  kind: 'if',
  test: compare(lengthOf(one), '<', lengthOf(other)),
  yes: lengthOf(one),
  no: lengthOf(other),
})

/** The first date is not after the second, at the precision that both have; missing dates satisfy it. */
export function isNotAfter(first: Expression, second: Expression): Expression {
  const to = shorter(first, second)
  const cut = (date: Expression): Expression => digits(part(date, number(0), to))
  return any([isEmpty(first), isEmpty(second), compare(cut(first), '<=', cut(second))])
}

/** Completes a partial date with `-01-01`. */
const earliest = (date: Expression): Expression =>
  digits(joined(date, part(text('-01-01'), arithmetic(lengthOf(date), '-', number(4)))))

/** The last days of the months, two digits each; February has 29, because the year is ignored. */
const LAST_DAYS = '312931303130313130313031'

/** Completes a partial date with the last month and the last day. */
function latest(date: Expression): Expression {
  const month: Expression = digits(part(date, number(5), number(7)))
  const end = arithmetic(month, '*', number(2))
  const lastDay = part(text(LAST_DAYS), arithmetic(end, '-', number(2)), end)
  return {
    kind: 'if',
    test: compare(lengthOf(date), '=', number(7)),
    yes: digits(joined(date, lastDay)),
    no: digits(joined(date, part(text('-12-31'), arithmetic(lengthOf(date), '-', number(4))))),
  }
}

/** The years between two dates of eight digits; the fraction only shows that the last year is incomplete. */
const years = (from: Expression, to: Expression): Expression =>
  arithmetic(arithmetic(to, '-', from), 'div', number(10_000))

/** Certainly at least this many years old, for any missing days. */
export const agedAtLeast = (birth: Expression, on: Expression, least: number): Expression =>
  compare(years(latest(birth), earliest(on)), '>=', number(least))

/** Born, and certainly at most this many years old, for any missing days. */
export function agedAtMost(birth: Expression, on: Expression, most: number): Expression {
  const age = years(earliest(birth), latest(on))
  return all([compare(age, '>=', number(0)), compare(age, '<', number(most + 1))])
}
