import type { CombinationSpace } from './combination-space.ts'

/** The maximum share of fabricated combinations among those made, by the model. */
const mostFabricated = 0.07

/** Steps of thresholds; those below one occurrence are not tried. */
const steps = 400
const stepsPerRow = 20

/**
 * Chooses rarity thresholds: the expected count from which combinations of one, two and three values are allowed, so
 * that few of them do not occur in the data. A combination that is expected λ times is absent with probability exp(−λ)
 * (Poisson).
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
