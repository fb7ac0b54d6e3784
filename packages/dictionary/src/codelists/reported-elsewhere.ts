import type { CodeList } from '../model.ts'

/** Whether the same incident was reported by another organisation, to avoid counting twice. */
export const reportedElsewhere = {
  id: 'reportedElsewhere',
  title: 'Reported elsewhere',
  definition: 'Whether the same incident was reported by another organisation, to avoid counting twice.',
  sources: ['gbvims'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'no',
      label: 'No',
      definition: 'As far as the person and the worker know, it was told here first.',
      maps: { gbvims: { to: 'no', relation: 'exact' } },
    },
    {
      code: 'gbvimsOrganisation',
      label: 'Yes, by an organisation that uses GBVIMS',
      definition:
        'It was told before to an organisation whose figures go into the same system, so it would be counted twice.',
      maps: { gbvims: { to: 'gbvims-org', relation: 'exact' } },
    },
    {
      code: 'otherOrganisation',
      label: 'Yes, by another organisation',
      definition: 'It was told before to a body whose figures do not go into GBVIMS.',
      maps: { gbvims: { to: 'non-gbvims-org', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
