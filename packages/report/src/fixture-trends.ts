import { found, indicator } from './fixture-indicator.ts'
import { dimension, oneWay, twoWay } from './fixture-tables.ts'
import type { ReportIndicator } from './model/report.ts'

const years = dimension('yearRegistered', ['2019', '2020', '2021', '2022', '2023', '2024', '2025'])
const trend = found(
  indicator('by-year', 'Victims registered by year', 'line', ['yearRegistered'], {
    denominator: 'victims',
    says: 'Fewer cases were registered while the borders were closed.',
  }),
  [oneWay(years, [212, 131, [0, 14], 249, 374, 488, 551, 2011])],
)
const trendBySex = found(
  indicator('by-year-and-sex', 'Victims registered by year and sex', 'line', ['yearRegistered', 'victim.sex'], {
    denominator: 'victims',
  }),
  [
    twoWay(years, dimension('victim.sex', ['female', 'male']), [
      [170, 42, 212],
      [101, 30, 131],
      [
        [0, 14],
        [0, 14],
        [0, 14],
      ],
      [190, 59, 249],
      [288, 86, 374],
      [377, 111, 488],
      [414, 137, 551],
      [1540, 465, 2011],
    ]),
  ],
)
const rate: ReportIndicator = {
  ...found(
    indicator('rate', 'Detected victims per 100,000 inhabitants', 'bars', ['victim.sex'], {
      per: 100_000,
      denominator: 'inhabitants',
    }),
    [],
  ),
  notComputed: { code: 'noPopulation' },
}
const withheld: ReportIndicator = {
  ...found(indicator('services', 'Assistance received', 'bars', ['assistance.service']), []),
  notComputed: { code: 'fieldWithheld', fields: ['victim.assistance'] },
}

/** Invented lines over time, and indicators that have no table. */
export const fixtureTrends: readonly ReportIndicator[] = [trend, trendBySex, rate, withheld]
