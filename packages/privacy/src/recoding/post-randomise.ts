import { PrivacyError } from '../privacy-error.ts'
import { type RandomBelow, secureRandom, shuffle } from '../random.ts'

/**
 * Post-randomises a column (PRAM; Gouweleeuw, Kooiman, Willenborg and de Wolf 1998) so that its counts are invariant: a
 * share of the rows, chosen at random, exchange their values with one another. Every person can deny the value in their
 * row; the number of rows with each value does not change at all. O(n).
 */
export function postRandomise(
  values: readonly string[],
  share: number,
  randomBelow: RandomBelow = secureRandom(),
): string[] {
  if (!(share >= 0 && share <= 1)) throw new PrivacyError('planInvalid', { mostShare: 1 })
  const grain = 2 ** 30
  const chosen = [...values.keys()].filter(() => randomBelow(grain) < share * grain)
  const exchanged = chosen.map((row) => values[row] as string)
  shuffle(exchanged, randomBelow)
  const randomised = [...values]
  for (const [at, row] of chosen.entries()) randomised[row] = exchanged[at] as string
  return randomised
}
