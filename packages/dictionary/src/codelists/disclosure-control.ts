import type { CodeList } from '../model.ts'

/** How a data set was protected before it was released. */
export const disclosureControl = {
  id: 'disclosureControl',
  title: 'Disclosure control',
  definition: 'How a data set was protected before it was released.',
  sources: ['ctdc2018', 'ctdc2024', 'glotip'],
  lens: ['G18'],
  mappedTo: [],
  codes: [
    {
      code: 'kAnonymity',
      label: 'k-anonymity',
      definition:
        'Values were generalised or removed until every combination of quasi-identifiers was shared by at least k people.',
    },
    {
      code: 'smallCellSuppression',
      label: 'Suppression of small cells',
      definition:
        'Counts below a threshold are not printed in tables, nor are others from which they could be computed.',
    },
    {
      code: 'differentialPrivacy',
      label: 'Differential privacy',
      definition: 'Random noise was added so that no one person changes the result by more than a stated bound.',
    },
    {
      code: 'syntheticData',
      label: 'Synthetic data',
      definition: 'The rows describe no one: they were drawn from a model of the real records.',
    },
    {
      code: 'other',
      label: 'Another method',
      definition: 'A way of protecting that this list lacks, such as swapping values; describe it with the release.',
    },
  ],
} as const satisfies CodeList
