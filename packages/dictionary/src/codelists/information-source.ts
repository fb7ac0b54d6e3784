import type { CodeList } from '../model.ts'

/** Who or what a value comes from. */
export const informationSource = {
  id: 'informationSource',
  title: 'Source of information',
  definition: 'Who or what a value comes from.',
  sources: ['tipStandard'],
  lens: ['G1'],
  mappedTo: [],
  codes: [
    {
      code: 'person',
      label: 'The person',
      definition: 'Stated by the one whom the record is about, in speech or writing.',
    },
    {
      code: 'document',
      label: 'A document',
      definition: 'Read from a card, a contract, a message, a certificate or the like.',
    },
    {
      code: 'observation',
      label: 'Observation',
      definition: 'Seen or heard by the worker, without being told.',
    },
    {
      code: 'otherOrganisation',
      label: 'Another organisation',
      definition: 'Passed on by a service, an authority or a helpline.',
    },
    {
      code: 'import',
      label: 'An import',
      definition: 'Read from a file; where it came from within that file is not stated.',
    },
    {
      code: 'derived',
      label: 'Derived',
      definition: 'Computed from other values of this record by a stated rule.',
    },
  ],
} as const satisfies CodeList
