/** How likely an attacker is to be right about who a row is. */
export type Risk = {
  /** Knows that the person is in the data: the greatest risk of any row. */
  readonly prosecutor: number
  /** Does not know it, and sees a population of which the data are a sample: the greatest risk of any row. */
  readonly journalist: number
  /** Wants to recognise as many as possible: the share of rows that would be. */
  readonly marketer: number
  /** Rows whose risk is above one in k. */
  readonly rowsAtRisk: number
  /** Rows that no one shares. */
  readonly uniqueRows: number
}

/** The risk of rows in classes of these sizes; `populationSizes` where the population is known, else the data are taken for it. */
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

/** How many rows stand in classes of each size: from the first number of a band up to the next. */
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
