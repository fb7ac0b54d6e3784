import { fixtureStudy } from './fixture-study.ts'
import { fixtureTrends } from './fixture-trends.ts'
import type { Report } from './model/report.ts'

export { fixtureDimensions } from './fixture-dimensions.ts'

/** An invented report: the eight findings of the study and a set of other indicators, in every state that a reader can meet. */
export const fixtureReport: Report = {
  standardVersion: '1.0.0',
  title: 'Trafficking in persons: what the records of 2019 to 2025 show (invented data)',
  at: '2026-03-01',
  permission: {
    purpose: 'publication',
    audience: 'public',
    isInternal: false,
    takes: 'releases',
    at: '2026-03-01',
    policy: 'invented 1.0',
  },
  minimumCell: 15,
  years: [2019, 2025],
  counted: [
    { unit: 'victims', count: 2011, hasOthers: false },
    { unit: 'perpetrators', hasOthers: true },
  ],
  sets: [
    {
      set: {
        id: 'rwanda-study',
        title: 'The eight findings of the study',
        definition: 'The findings with which the programme began, counted again.',
        indicators: [],
      },
      indicators: fixtureStudy,
    },
    {
      set: { id: 'trends', title: 'Trends', definition: 'How many victims were registered, by year.', indicators: [] },
      indicators: fixtureTrends,
    },
  ],
}

/** An earlier report, of which the page needs the years. */
export const fixtureEarlier: Report = { ...fixtureReport, years: [2016, 2018], sets: [] }
