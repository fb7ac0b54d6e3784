import type { ProtectedReport } from '@tip-standard/privacy/tables'
import type { KindOf } from './categories.ts'

/** The groups of sex and age, or of sex, that no table counts, and how many people they have together at most. */
export type LeftOut = Pick<ProtectedReport, 'leftOut' | 'mostLeftOut'>

/** The people whom a figure is about: a union of categories of the shared dimension, or everyone. */
export type FigureOfSome = {
  readonly slice: string | undefined
  readonly union?: string | undefined
  readonly kindOf: KindOf
}

/** How many people of some groups there are at most; `undefined` where nothing limits it. */
function mostIn(groups: LeftOut['leftOut'], all: number | undefined): number | undefined {
  const most = groups.reduce((sum, one) => sum + (one.most ?? Number.POSITIVE_INFINITY), 0)
  const least = Math.min(most, all ?? Number.POSITIVE_INFINITY)
  return Number.isFinite(least) ? least : undefined
}

/** How many people whom an indicator is about may be in no table: everyone knows it who knows how groups are merged. */
export const mostOfLeftOut = ({ leftOut, mostLeftOut }: LeftOut, slice: string | undefined): number | undefined =>
  mostIn(
    leftOut.filter(({ inPartOf }) => slice === undefined || inPartOf.includes(slice)),
    mostLeftOut,
  )

/**
 * The least and the most that a share can be of everyone, with those who are in no table; `undefined` where nothing
 * limits them. It depends on what is shown and on how many can be left out.
 */
export function spread(
  { count, answered }: { count: number; answered: number },
  { leftOut, mostLeftOut }: LeftOut,
  { slice, union, kindOf }: FigureOfSome,
): readonly [number, number] | undefined {
  const of = leftOut.filter(
    ({ inPartOf, values }) =>
      (slice === undefined || inPartOf.includes(slice)) &&
      // Of the shared dimension itself, those without an answer are in no share.
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
