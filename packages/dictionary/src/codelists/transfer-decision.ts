import type { CodeList } from '../model.ts'

/** Whether the data may be transferred outside the country. */
export const transferDecision = {
  id: 'transferDecision',
  title: 'Transfer of data abroad',
  definition: 'Whether the data may be transferred outside the country.',
  sources: ['rwanda058'],
  mappedTo: [],
  codes: [
    {
      code: 'yes',
      label: 'Yes',
      definition: 'The data may leave the country, to anyone who may receive them here.',
    },
    {
      code: 'no',
      label: 'No',
      definition: 'The data stay on machines inside the country.',
    },
    {
      code: 'underConditions',
      label: 'Under conditions',
      definition: 'The data may leave only as the authority’s permit or a contract sets out.',
    },
  ],
} as const satisfies CodeList
