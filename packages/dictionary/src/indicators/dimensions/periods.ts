/** When a case was registered. */

import type { Dimension, Reading } from '../indicator.ts'

const registered: readonly Reading[] = [{ path: 'case.openedOn' }, { path: 'case.registrationYear' }]
const YEAR = 'The year in which the case was registered, not that of the offence.'

export const periods: readonly Dimension[] = [
  {
    id: 'year',
    title: 'Year of registration',
    definition: YEAR,
    unit: 'victims',
    values: { kind: 'period', from: registered, unit: 'year' },
  },
  {
    id: 'quarter',
    title: 'Quarter of registration',
    definition: 'The quarter in which the case was registered, not that of the offence.',
    unit: 'victims',
    values: { kind: 'period', from: [{ path: 'case.openedOn' }], unit: 'quarter' },
  },
  {
    id: 'perpetratorYear',
    title: 'Year of registration',
    definition: YEAR,
    unit: 'perpetrators',
    values: { kind: 'period', from: registered, unit: 'year' },
  },
  {
    id: 'eventYear',
    title: 'Year of registration',
    definition: YEAR,
    unit: 'events',
    values: { kind: 'period', from: registered, unit: 'year' },
  },
]
