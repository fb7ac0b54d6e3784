import type { CodeList } from '../model.ts'

/** Whether the same incident was reported by another organisation, to avoid counting twice. */
export const reportedElsewhere = {
  id: 'reportedElsewhere',
  title: 'Reported elsewhere',
  definition: 'Whether the same incident was reported by another organisation, to avoid counting twice.',
  sources: ['gbvims'],
  codes: [
    {
      code: 'no',
      label: 'No',
      maps: { gbvims: { to: 'no', relation: 'exact' } },
    },
    {
      code: 'gbvimsOrganisation',
      label: 'Yes, by an organisation that uses GBVIMS',
      maps: { gbvims: { to: 'gbvims-org', relation: 'exact' } },
    },
    {
      code: 'otherOrganisation',
      label: 'Yes, by another organisation',
      maps: { gbvims: { to: 'non-gbvims-org', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
