/**
 * Computes the edit distance of two words, in changed, added or removed letters; more than `most` counts as `most + 1`.
 */
export function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1
  let before = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const now = [i]
    for (let j = 1; j <= to.length; j++)
      now.push(
        Math.min(
          (before[j] ?? 0) + 1,
          (now[j - 1] ?? 0) + 1,
          (before[j - 1] ?? 0) + (from.charAt(i - 1) === to.charAt(j - 1) ? 0 : 1),
        ),
      )
    before = now
  }
  return Math.min(before[to.length] ?? 0, most + 1)
}
