import type { CodeList } from '../model.ts'

/** Yes and no as published values: a list, because one published row can hold both. */
export const yesNo = {
  id: 'yesNo',
  title: 'Yes or no as published',
  definition: 'Yes and no where a published row can hold both, for several people together.',
  sources: ['ctdc2022'],
  mappedTo: ['ctdcC'],
  codes: [
    {
      code: 'yes',
      label: 'Yes',
      definition: 'The published row states that it holds for at least one of the people in it.',
      maps: { ctdcC: { to: 'Yes', relation: 'exact' } },
    },
    {
      code: 'no',
      label: 'No',
      definition:
        'The published row states that it does not hold for at least one of the people in it; a blank does not say that.',
      maps: { ctdcC: { to: 'No', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
