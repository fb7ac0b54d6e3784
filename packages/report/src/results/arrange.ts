import type { CategoryKind, ReportCategory } from '../model/report.ts'

/** Answers come first, and those with none last. */
const ranks: Readonly<Record<CategoryKind, number>> = { answer: 0, mixed: 1, notApplicable: 2, missing: 3, total: 4 }

/** Which wider categories a table lists beside those within them. */
export type Wider = 'none' | 'telling'

/**
 * The categories that a table lists: all that have none within them, and of the wider ones none, or only the
 * informative ones: not a category that is everyone, nor one with a single category within it.
 */
export function listed(
  categories: readonly ReportCategory[],
  countOf: (category: ReportCategory) => number | undefined,
  total: number | undefined,
  wider: Wider,
): ReportCategory[] {
  const withinOf = new Map(categories.map(({ code, within }) => [code, within]))
  const partsOf = (code: string): number => categories.filter(({ within }) => within === code).length
  const isListed = (one: ReportCategory): boolean => {
    const parts = partsOf(one.code)
    if (parts === 0) return true
    // Reasons for missing answers are listed only if there are several: a single one equals the total.
    if (one.kind === 'missing') return parts > 1
    const count = countOf(one)
    return wider === 'telling' && parts > 1 && (count === undefined || count !== total)
  }
  const kept = new Set(categories.filter(isListed).map(({ code }) => code))
  /** The next wider category that is listed. */
  const listedAbove = (code: string | undefined): string | undefined =>
    code === undefined || kept.has(code) ? code : listedAbove(withinOf.get(code))
  return categories
    .filter(({ code }) => kept.has(code))
    .map(({ within, ...one }) => {
      const above = listedAbove(within)
      return above === undefined ? one : { ...one, within: above }
    })
}

/**
 * Arranges categories as a reader looks for them: each wider one before those within it, and answers before missing
 * ones. Answers are in their own order; without one, the largest comes first, and hidden ones are ordered by code,
 * because an order by size would reveal something about them.
 */
export function arrange(
  categories: readonly ReportCategory[],
  countOf: (category: ReportCategory) => number | undefined,
  placeOf: ((code: string) => number) | undefined,
): ReportCategory[] {
  // A merged category is at the place of its first part; the rest of everything comes last.
  const firstPlace = ({ code, part, merges = [] }: ReportCategory, place: (one: string) => number): number =>
    part === 'rest' ? Number.MAX_SAFE_INTEGER : Math.min(place(code), ...merges.map(place))
  const order = (a: ReportCategory, b: ReportCategory): number => {
    const byRank = ranks[a.kind] - ranks[b.kind]
    if (byRank !== 0) return byRank
    if (placeOf !== undefined) return firstPlace(a, placeOf) - firstPlace(b, placeOf)
    const [one, other] = [countOf(a), countOf(b)]
    if (one !== other) return (other ?? -1) - (one ?? -1)
    return a.code < b.code ? -1 : 1
  }
  const below = (within: string | undefined): ReportCategory[] =>
    categories
      .filter((one) => one.within === within)
      .sort(order)
      .flatMap((one) => [one, ...below(one.code)])
  return below(undefined)
}
