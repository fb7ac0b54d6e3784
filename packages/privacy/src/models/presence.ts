import { type Criterion, sumByClass } from './criterion.ts'

/**
 * Requires δ-presence (Nergiz, Atzori and Clifton 2007): of the people in a population who match a class, a share
 * between `least` and `most` is in the data. `inData` and `inPopulation` count the people of each tuple.
 */
export function presence(
  inData: ArrayLike<number>,
  inPopulation: ArrayLike<number>,
  least: number,
  most: number,
): Criterion {
  return {
    isMonotone: false,
    markFailing(classes, fails) {
      const known = sumByClass(classes, inPopulation)
      const here = sumByClass(classes, inData)
      for (let at = 0; at < classes.classCount; at++) {
        const share = (here[at] as number) / (known[at] as number)
        if (!(share >= least && share <= most)) fails[at] = 1
      }
    },
  }
}
