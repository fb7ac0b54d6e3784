/** The least error over every way to cut the sorted values into runs of at least k. */
export function leastError(sorted: readonly number[], k: number): number {
  if (sorted.length === 0) return 0
  let least = Number.POSITIVE_INFINITY
  for (let size = k; size <= sorted.length; size++) {
    const run = sorted.slice(0, size)
    const mean = run.reduce((sum, value) => sum + value, 0) / size
    least = Math.min(
      least,
      run.reduce((sum, value) => sum + (value - mean) ** 2, 0) + leastError(sorted.slice(size), k),
    )
  }
  return least
}
