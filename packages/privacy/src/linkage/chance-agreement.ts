import { levelCount, levelsOf, middleOf, missingLevel } from './comparison-levels.ts'
import type { Encodings } from './encode.ts'
import type { LinkageField, LinkageSchema } from './schema.ts'
import { compareFields } from './similarity.ts'

/** For every field, the probability of each level of agreement. */
export type Profile = readonly Float64Array[]

const mostSampled = 150_000
/** The weight, in pairs, of the probabilities that the schema implies, because small files have few pairs to count. */
const weightOfSchema = 300
/** Roughly how often the levels occur among records of one person; it only matters until the data show more. */
const usualAgreement = [0.04, 0.02, 0.02, 0.02, 0.02, 0.03, 0.03, 0.04, 0.05, 0.06, 0.1, 0.57]

/** Normalises weights to probabilities. */
export function proportions(weights: Float64Array): Float64Array {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** The match weight of a level, in bits, interpolated between the two ends of a scale. */
export const weightAt = ({ agrees, differs }: { agrees: number; differs: number }, level: number): number =>
  differs + (agrees - differs) * middleOf(level)

const bySchema = (field: LinkageField): Float64Array =>
  proportions(Float64Array.from(usualAgreement, (usual, level) => usual * 2 ** -weightAt(field, level)))

/**
 * Estimates how often fields of two strangers agree at each level (the u-probabilities of Fellegi and Sunter 1969),
 * from random pairs of records of one file: unlike pairs of two files, hardly any of them are one person.
 */
export function chanceAgreement(files: readonly Encodings[], schema: LinkageSchema): Float64Array[] {
  const counts = schema.map((field) => bySchema(field).map((share) => share * weightOfSchema))
  for (const file of files) {
    if (file.count < 2) continue
    const compare = levelsOf(file, file, compareFields(file, file))
    const sampled = Math.min(mostSampled, (file.count * (file.count - 1)) / 2)
    for (let index = 0; index < sampled; index++) {
      // Pairs at every distance, equally often.
      const row = index % file.count
      const distance = 1 + ((Math.floor(index / file.count) * stride) % (file.count - 1))
      const levels = compare(row, (row + distance) % file.count)
      for (let field = 0; field < levels.length; field++) {
        const level = levels[field] as number
        const ofField = counts[field] as Float64Array
        if (level !== missingLevel) ofField[level] = (ofField[level] as number) + 1
      }
    }
  }
  return counts.map(proportions)
}

/** A prime, which spreads the distances over the file. */
const stride = 7919

/** The probability of each level or a higher one. */
export function atLeast(probabilities: Float64Array): Float64Array {
  const sums = probabilities.slice()
  for (let level = levelCount - 2; level >= 0; level--)
    sums[level] = (sums[level] as number) + (sums[level + 1] as number)
  return sums
}
