import { buildHierarchy, type Hierarchy } from '../hierarchies/hierarchy.ts'
import { fraction, type RandomBelow, seededRandom } from '../random.ts'

/** Invented people, with the columns for a report. */
export type DataSet = {
  readonly rows: readonly Record<string, string>[]
  readonly columns: readonly { column: string; hierarchy: Hierarchy }[]
}

const twoLevels = (name: string, leaves: number, perGroup: number): Hierarchy =>
  buildHierarchy(
    Array.from({ length: leaves }, (_, at) => [`${name}${at}`, `${name}s${Math.floor(at / perGroup)}`, '*']),
  )

const flat = (...values: string[]): Hierarchy => buildHierarchy(values.map((value) => [value, '*']))

const years = buildHierarchy(
  Array.from({ length: 6 }, (_, at) => [`${2020 + at}`, `${2020 + at - (at % 2)} and the next`, '*']),
)

/** Draws from `count` values, each rarer than the one before, more so the larger the skew (Zipf). */
function skewed(count: number, skew: number, random: RandomBelow): number {
  const weights = Array.from({ length: count }, (_, at) => (at + 1) ** -skew)
  let left = fraction(random) * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [at, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return at
  }
  return 0
}

/** Makes a data set whose widths, skews and dependencies are drawn from the seed. */
export function makeDataSet(people: number, seed: number): DataSet {
  const random = seededRandom(seed)
  const [origins, forms, skew] = [12 + random(40), 5 + random(10), 0.6 + fraction(random)]
  const rows = Array.from({ length: people }, () => {
    const origin = skewed(origins, skew, random)
    const isWoman = fraction(random) < 0.7
    return {
      year: String(2025 - skewed(6, 0.5, random)),
      sex: random(60) === 0 ? 'other' : isWoman ? 'female' : 'male',
      age: `age${skewed(9, 0.7, random)}`,
      origin: `place${origin}`,
      form: `form${(skewed(forms, skew, random) + (isWoman ? 0 : 2) + (origin % 3)) % forms}`,
    }
  })
  const columns = [
    { column: 'year', hierarchy: years },
    { column: 'sex', hierarchy: flat('female', 'male', 'other') },
    { column: 'age', hierarchy: twoLevels('age', 9, 3) },
    { column: 'origin', hierarchy: twoLevels('place', origins, 8) },
    { column: 'form', hierarchy: twoLevels('form', forms, 4) },
  ]
  return { rows, columns: seed % 3 === 0 ? columns.slice(1) : columns }
}
