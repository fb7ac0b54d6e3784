import type { CodeList } from '../model.ts'

/** Yes and no as published values: a list, because one published row can hold both. */
export const yesNo = {
  id: 'yesNo',
  title: 'Yes or no as published',
  definition: 'Yes and no where a published row can hold both, for several people together.',
  sources: ['ctdc2022'],
  codes: [
    { code: 'yes', label: 'Yes', maps: { ctdcC: { to: 'Yes', relation: 'exact' } } },
    { code: 'no', label: 'No', maps: { ctdcC: { to: 'No', relation: 'exact' } } },
  ],
} as const satisfies CodeList
