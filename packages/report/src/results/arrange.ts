import type { CategoryKind, ReportCategory } from '../model/report.ts'

/** Answers come first, and those with none last. */
const ranks: Readonly<Record<CategoryKind, number>> = { answer: 0, mixed: 1, notApplicable: 2, missing: 3, total: 4 }

/**
 * Arranges categories as a reader looks for them: each wider one before those within it, answers before what is none, and the largest first where
 * they have no order of their own; those that are not shown by their code, because their order would say something about them.
 */
export function arrange(
  categories: readonly ReportCategory[],
  countOf: (category: ReportCategory) => number | undefined,
  isBySize: boolean,
): ReportCategory[] {
  const order = (a: ReportCategory, b: ReportCategory): number => {
    const byRank = ranks[a.kind] - ranks[b.kind]
    if (byRank !== 0 || !isBySize) return byRank
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
