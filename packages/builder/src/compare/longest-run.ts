/** The positions of a longest increasing subsequence: the parts that stay when as few as possible are moved. */
export function longestRun(numbers: readonly number[]): number[] {
  const length = numbers.map(() => 1)
  const before = numbers.map(() => -1)
  for (const [at, number] of numbers.entries())
    for (let earlier = 0; earlier < at; earlier++)
      if ((numbers[earlier] ?? 0) < number && (length[earlier] ?? 0) + 1 > (length[at] ?? 0)) {
        length[at] = (length[earlier] ?? 0) + 1
        before[at] = earlier
      }
  const run: number[] = []
  let at = length.indexOf(Math.max(...length))
  for (; at >= 0; at = before[at] ?? -1) run.unshift(at)
  return numbers.length === 0 ? [] : run
}
