import type { CodeList } from '../model.ts'

/** Whether the person wants legal action. */
export const wishToPursue = {
  id: 'wishToPursue',
  title: 'Wish to pursue',
  definition: 'Whether the person wants legal action.',
  sources: ['gbvims'],
  lens: ['G22'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'yes',
      label: 'Yes',
      definition: 'The person wants a complaint, a claim or a trial, knowing what it involves.',
      maps: { gbvims: { to: 'true', relation: 'exact' } },
    },
    {
      code: 'no',
      label: 'No',
      definition: 'The person does not want it now; help does not depend on it, and they may change their mind.',
      maps: { gbvims: { to: 'false', relation: 'exact' } },
    },
    {
      code: 'undecided',
      label: 'Undecided',
      definition: 'The person was asked and wants time or more advice.',
      maps: { gbvims: { to: 'undecided', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
