import { digamma } from './digamma.ts'

/** Numbers of classes by size: `counts[size]` is the number of classes with `size` rows; `counts[0]` is not used. */
export type ClassSizes = {
  readonly counts: ReadonlyMap<number, number>
  readonly classCount: number
  readonly rowCount: number
}

/** The model by which the classes of the population follow from those of the sample. */
export type PopulationModel = 'pitman' | 'zayatz' | 'snb'

/** Counts classes by size. */
export function toClassSizes(sizes: Iterable<number>): ClassSizes {
  const counts = new Map<number, number>()
  let classCount = 0
  let rowCount = 0
  for (const size of sizes) {
    counts.set(size, (counts.get(size) ?? 0) + 1)
    classCount++
    rowCount += size
  }
  return { counts, classCount, rowCount }
}

/**
 * Estimates how many people are unique in the population, from a sample of it. Pitman: Hoshino 2001, by maximum
 * likelihood; Zayatz 1991; SNB (shifted negative binomial): Chen and Keller-McNulty 1998, by moments. Returns
 * `undefined` if the model does not fit the sample, and never more than the population.
 */
export function populationUniques(
  sample: ClassSizes,
  populationSize: number,
  model: PopulationModel,
): number | undefined {
  const uniques = sample.counts.get(1) ?? 0
  if (uniques === 0) return 0
  if (populationSize <= sample.rowCount) return uniques
  const estimate = { pitman, zayatz, snb }[model](sample, populationSize)
  return estimate === undefined || !Number.isFinite(estimate)
    ? undefined
    : Math.min(Math.max(estimate, 0), populationSize)
}

/** Finds the zero of a decreasing function; `undefined` if there is none. */
function findRoot(f: (x: number) => number, low: number, high: number): number | undefined {
  if (!(f(low) >= 0) || !(f(high) <= 0)) return undefined
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2
    if (f(middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * Estimates the probability that a class of one in the sample is a class of one in the population, from the sizes in
 * the sample.
 */
function zayatz({ counts, classCount, rowCount }: ClassSizes, populationSize: number): number | undefined {
  const uniques = counts.get(1) ?? 0
  // P(one member of a class of `size` is drawn): hypergeometric, by logarithms of ratios that do not overflow.
  const isDrawnOnce = (size: number): number => {
    if (populationSize - size < rowCount - 1) return 0
    let logarithm = Math.log((size * rowCount) / populationSize)
    for (let other = 1; other < size; other++) logarithm += Math.log1p(-(rowCount - 1) / (populationSize - other))
    return Math.exp(logarithm)
  }
  let total = 0
  for (const [size, count] of counts) total += (count / classCount) * isDrawnOnce(size)
  const arePopulationUnique = ((uniques / classCount) * isDrawnOnce(1)) / total
  // The sample contains only its share of them.
  return (uniques * arePopulationUnique * populationSize) / rowCount
}

function pitman({ counts, classCount, rowCount }: ClassSizes, populationSize: number): number | undefined {
  // The derivatives of the likelihood of the sampling formula with respect to theta and alpha; sums of reciprocals are
  // differences of digamma.
  const byTheta = (theta: number, alpha: number): number => {
    const classes = (digamma(theta / alpha + classCount) - digamma(theta / alpha + 1)) / alpha
    return classes - (digamma(theta + rowCount) - digamma(theta + 1))
  }
  const byAlpha = (theta: number, alpha: number): number => {
    const ratio = theta / alpha
    const classes = (classCount - 1 - ratio * (digamma(ratio + classCount) - digamma(ratio + 1))) / alpha
    let sizes = 0
    for (const [size, count] of counts) if (size > 1) sizes += count * (digamma(size - alpha) - digamma(1 - alpha))
    return classes - sizes
  }
  const thetaOf = (alpha: number): number | undefined =>
    findRoot((theta) => byTheta(theta, alpha), 1e-9, 1e3 * populationSize)
  const alpha = findRoot(
    (one) => {
      const theta = thetaOf(one)
      return theta === undefined ? -1 : byAlpha(theta, one)
    },
    1e-6,
    1 - 1e-6,
  )
  const theta = alpha === undefined ? undefined : thetaOf(alpha)
  if (alpha === undefined || theta === undefined) return undefined
  return Math.exp(logGammaRatio(theta, alpha) + alpha * Math.log(populationSize))
}

/** log Γ(θ + 1) − log Γ(θ + α), by integrating digamma. */
function logGammaRatio(theta: number, alpha: number): number {
  const steps = 200
  const width = (1 - alpha) / steps
  let sum = 0
  for (let step = 0; step < steps; step++) sum += digamma(theta + alpha + (step + 0.5) * width)
  return sum * width
}

/**
 * Class sizes minus one are negative binomial with `shape` and success `chance`, and each member is drawn with a
 * probability of the sampling share. The three moments are the size of the population, and the classes and uniques of
 * the sample.
 */
function snb({ counts, classCount, rowCount }: ClassSizes, populationSize: number): number | undefined {
  const uniques = counts.get(1) ?? 0
  const share = rowCount / populationSize
  const shapeOf = (chance: number, classes: number): number => ((populationSize / classes - 1) * chance) / (1 - chance)
  // The probability that no member of a class is drawn, and that exactly one is.
  const isMissed = (chance: number, shape: number): number =>
    (1 - share) * (chance / (1 - (1 - chance) * (1 - share))) ** shape
  const isDrawnOnce = (chance: number, shape: number): number => {
    const miss = 1 - (1 - chance) * (1 - share)
    const rest = (chance / miss) ** shape
    return share * rest * (1 + ((1 - share) * shape * (1 - chance)) / miss)
  }
  const classesOf = (chance: number): number | undefined =>
    findRoot(
      (classes) => classCount - classes * (1 - isMissed(chance, shapeOf(chance, classes))),
      classCount,
      populationSize,
    )
  const chance = findRoot(
    (one) => {
      const classes = classesOf(one)
      return classes === undefined ? Number.NaN : classes * isDrawnOnce(one, shapeOf(one, classes)) - uniques
    },
    1e-9,
    1 - 1e-9,
  )
  const classes = chance === undefined ? undefined : classesOf(chance)
  return chance === undefined || classes === undefined ? undefined : classes * chance ** shapeOf(chance, classes)
}
