import { PrivacyError } from '../privacy-error.ts'

/** A whole number below a limit, each as likely as the others, from the system's random source. */
export type RandomBelow = (limit: number) => number

const words = new Uint32Array(1)

/** Draws from the system's cryptographic source; numbers that would favour small ones are drawn again. */
const systemRandom: RandomBelow = (limit) => {
  const fair = 2 ** 32 - (2 ** 32 % limit)
  do globalThis.crypto.getRandomValues(words)
  while ((words[0] as number) >= fair)
  return (words[0] as number) % limit
}

/**
 * Post-randomisation (PRAM) that leaves the expected counts as they are: a share of the rows, chosen at random, exchange their
 * values with one another. Each row can deny its value; how many rows have each value does not change at all.
 */
export function postRandomise(
  values: readonly string[],
  share: number,
  randomBelow: RandomBelow = systemRandom,
): string[] {
  if (!(share >= 0 && share <= 1)) throw new PrivacyError('planInvalid', { mostShare: 1 })
  const grain = 2 ** 30
  const chosen = [...values.keys()].filter(() => randomBelow(grain) < share * grain)
  const randomised = [...values]
  // Fisher and Yates, over the chosen rows.
  for (let at = chosen.length - 1; at > 0; at--) {
    const [here, there] = [chosen[at] as number, chosen[randomBelow(at + 1)] as number]
    const kept = randomised[here] as string
    randomised[here] = randomised[there] as string
    randomised[there] = kept
  }
  return randomised
}
