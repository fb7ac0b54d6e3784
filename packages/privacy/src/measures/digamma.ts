/**
 * The derivative of the logarithm of the gamma function, for positive arguments; to about 1e-12 (recurrence, then its
 * asymptotic series).
 */
export function digamma(x: number): number {
  let shifted = x
  let sum = 0
  for (; shifted < 8; shifted++) sum -= 1 / shifted
  const inverse = 1 / (shifted * shifted)
  const series = inverse * (1 / 12 - inverse * (1 / 120 - inverse * (1 / 252 - inverse * (1 / 240 - inverse / 132))))
  return sum + Math.log(shifted) - 0.5 / shifted - series
}
