import type { Dimension } from './generated/indicator.ts'

/** Dimensions that are no fields; the labels are those that data would give. */
export const fixtureDimensions: readonly Dimension[] = [
  {
    id: 'destination',
    title: 'Destination',
    definition: 'Where the person was taken, by region of destination.',
    unit: 'victims',
    values: {
      kind: 'groups',
      from: [{ path: 'journeyLeg.to.country' }],
      groups: [
        { code: 'middleEast', label: 'Middle East', codes: ['SA', 'AE', 'OM', 'KW'] },
        { code: 'eastAfrica', label: 'East Africa', codes: ['KE', 'UG', 'TZ'] },
      ],
      rest: { code: 'elsewhere', label: 'Elsewhere' },
    },
  },
  {
    id: 'ageGroup',
    title: 'Age at registration',
    definition: 'Child or adult on the day of registration.',
    unit: 'victims',
    values: {
      kind: 'cases',
      cases: [
        { code: 'child', label: 'Children (below 18)' },
        { code: 'adult', label: 'Adults (18 and over)' },
      ],
    },
  },
  {
    id: 'settlementFrom',
    title: 'Settlement left',
    definition: 'The kind of settlement from which the person was taken.',
    unit: 'victims',
    values: { kind: 'codes', from: [{ path: 'journeyLeg.from.settlement' }] },
  },
  {
    id: 'settlementTo',
    title: 'Settlement reached',
    definition: 'The kind of settlement where the person was exploited.',
    unit: 'victims',
    values: { kind: 'codes', from: [{ path: 'journeyLeg.to.settlement' }] },
  },
  {
    id: 'yearRegistered',
    title: 'Year of registration',
    definition: 'The year in which the case was registered.',
    unit: 'victims',
    values: { kind: 'period', from: [{ path: 'case.registeredOn' }], unit: 'year' },
  },
]
