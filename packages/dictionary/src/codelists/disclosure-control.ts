import type { CodeList } from '../model.ts'

/** How a data set was protected before it was released. */
export const disclosureControl = {
  id: 'disclosureControl',
  title: 'Disclosure control',
  definition: 'How a data set was protected before it was released.',
  sources: ['ctdc2018', 'ctdc2024', 'glotip'],
  lens: ['G18'],
  codes: [
    {
      code: 'kAnonymity',
      label: 'k-anonymity',
      definition: 'Every combination of quasi-identifiers is shared by at least k people.',
    },
    {
      code: 'smallCellSuppression',
      label: 'Suppression of small cells',
      definition: 'Counts below a threshold are not printed.',
    },
    { code: 'differentialPrivacy', label: 'Differential privacy' },
    { code: 'syntheticData', label: 'Synthetic data' },
    { code: 'other', label: 'Another method' },
  ],
} as const satisfies CodeList
