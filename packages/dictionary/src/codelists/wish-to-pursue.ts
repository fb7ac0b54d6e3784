import type { CodeList } from '../model.ts'

/** Whether the person wants legal action. */
export const wishToPursue = {
  id: 'wishToPursue',
  title: 'Wish to pursue',
  definition: 'Whether the person wants legal action.',
  sources: ['gbvims'],
  lens: ['G22'],
  codes: [
    {
      code: 'yes',
      label: 'Yes',
      maps: { gbvims: { to: 'true', relation: 'exact' } },
    },
    {
      code: 'no',
      label: 'No',
      maps: { gbvims: { to: 'false', relation: 'exact' } },
    },
    {
      code: 'undecided',
      label: 'Undecided',
      maps: { gbvims: { to: 'undecided', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
