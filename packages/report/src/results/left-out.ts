import type { ProtectedReport } from '@tip-standard/privacy/tables'
import type { KindOf } from './categories.ts'

/**
 * The groups by sex and age, or by sex, that no table counts, and the largest possible number of people in them
 * together.
 */
export type LeftOut = Pick<ProtectedReport, 'leftOut' | 'mostLeftOut'>

/** The people whom a figure is about: a union of categories of the shared dimension, or everyone. */
export type FigureOfSome = {
  readonly slice: string | undefined
  readonly union?: string | undefined
  readonly kindOf: KindOf
}

/** The largest possible number of people in some groups; `undefined` if nothing limits it. */
function mostIn(groups: LeftOut['leftOut'], all: number | undefined): number | undefined {
  const most = groups.reduce((sum, one) => sum + (one.most ?? Number.POSITIVE_INFINITY), 0)
  const least = Math.min(most, all ?? Number.POSITIVE_INFINITY)
  return Number.isFinite(least) ? least : undefined
}

/**
 * The largest possible number of people to whom an indicator applies and who are in no table; anyone who knows how
 * groups are merged can work it out.
 */
export const mostOfLeftOut = ({ leftOut, mostLeftOut }: LeftOut, slice: string | undefined): number | undefined =>
  mostIn(
    leftOut.filter(({ inPartOf }) => slice === undefined || inPartOf.includes(slice)),
    mostLeftOut,
  )

/**
 * The smallest and largest possible share of everyone, including people who are in no table; `undefined` if nothing
 * limits it. It depends only on what is shown and on how many people can be left out.
 */
export function spread(
  { count, answered }: { count: number; answered: number },
  { leftOut, mostLeftOut }: LeftOut,
  { slice, union, kindOf }: FigureOfSome,
): readonly [number, number] | undefined {
  const of = leftOut.filter(
    ({ inPartOf, values }) =>
      (slice === undefined || inPartOf.includes(slice)) &&
      // In the shared dimension itself, people without an answer are in no share.
      (union === undefined || values.some((value) => kindOf(value) === 'answer')),
  )
  const others = mostIn(
    of.filter(({ inWhole }) => union === undefined || !inWhole.includes(union)),
    mostLeftOut,
  )
  const own = mostIn(
    of.filter(({ inPartOf }) => union === undefined || inPartOf.includes(union)),
    mostLeftOut,
  )
  if (others === undefined || own === undefined) return undefined
  return [count / (answered + others), (count + own) / (answered + own)]
}
