/** The probability that an attacker assigns a row to the right person. */
export type Risk = {
  /** The attacker knows that the person is in the data: the highest risk of any row. */
  readonly prosecutor: number
  /** The attacker does not know it, and the data are a sample of a population: the highest risk of any row. */
  readonly journalist: number
  /** The attacker wants to recognise as many people as possible: the expected share of rows. */
  readonly marketer: number
  /** Rows whose risk is above one in k. */
  readonly rowsAtRisk: number
  /** Unique rows: those in classes of one. */
  readonly uniqueRows: number
}

/**
 * Measures the risk of rows in classes of these sizes; without `populationSizes`, the data are taken as the whole
 * population.
 */
export function measureRisk(sizes: ArrayLike<number>, k: number, populationSizes: ArrayLike<number> = sizes): Risk {
  let [prosecutor, journalist, recognised, rows, rowsAtRisk, uniqueRows] = [0, 0, 0, 0, 0, 0]
  for (let at = 0; at < sizes.length; at++) {
    const size = sizes[at] as number
    if (size === 0) continue
    const population = populationSizes[at] as number
    prosecutor = Math.max(prosecutor, 1 / size)
    journalist = Math.max(journalist, 1 / population)
    recognised += size / population
    rows += size
    if (size < k) rowsAtRisk += size
    if (size === 1) uniqueRows++
  }
  return { prosecutor, journalist, marketer: rows === 0 ? 0 : recognised / rows, rowsAtRisk, uniqueRows }
}

/** Counts the rows in classes of each size, by band: from its first number up to the next band. */
export function classSizeHistogram(
  sizes: ArrayLike<number>,
): { readonly from: number; readonly classes: number; readonly rows: number }[] {
  const bands = [1, 2, 3, 5, 11, 21, 51, 101, 501].map((from) => ({ from, classes: 0, rows: 0 }))
  for (let at = 0; at < sizes.length; at++) {
    const size = sizes[at] as number
    const band = bands.findLast(({ from }) => from <= size)
    if (band === undefined) continue
    band.classes++
    band.rows += size
  }
  return bands.filter(({ classes }) => classes > 0)
}
