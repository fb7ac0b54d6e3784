import type { CombinationSpace } from './combination-space.ts'

/** The share of the combinations made that may be fabricated, by the model. */
const mostFabricated = 0.07

/** Thresholds that are tried: from once on, in steps. */
const steps = 400
const stepsPerRow = 20

/**
 * Chooses rarity thresholds: the expected count from which combinations of one, two and three values are allowed, so that few of them
 * do not occur in the data. One that is expected λ times does not occur with the probability exp(−λ) (Poisson).
 */
export function chooseRarityThresholds(expected: Float32Array, space: CombinationSpace): [number, number, number] {
  const counts = [0, 1, 2].map(() => new Float64Array(steps))
  const fabricatedCounts = [0, 1, 2].map(() => new Float64Array(steps))
  for (let combination = 0; combination < expected.length; combination++) {
    const wanted = expected[combination] as number
    const step = Math.min(steps - 1, Math.floor(wanted * stepsPerRow))
    if (step < stepsPerRow) continue
    const length = space.lengthOf(combination) - 1
    const [all, none] = [counts[length], fabricatedCounts[length]] as [Float64Array, Float64Array]
    all[step] = (all[step] as number) + 1
    none[step] = (none[step] as number) + Math.exp(-wanted)
  }
  return [0, 1, 2].map((length) => {
    const [all, none] = [counts[length], fabricatedCounts[length]] as [Float64Array, Float64Array]
    let [made, fabricated] = [0, 0]
    let least = steps - 1
    for (let step = steps - 1; step >= stepsPerRow; step--) {
      made += all[step] as number
      fabricated += none[step] as number
      if (fabricated <= mostFabricated * made) least = step
    }
    return least / stepsPerRow
  }) as [number, number, number]
}
