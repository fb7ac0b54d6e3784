import type { CodeList } from '../model.ts'

/** Why the person was referred. */
export const referralReason = {
  id: 'referralReason',
  title: 'Reason for a referral',
  definition: 'Why the person was referred.',
  sources: ['htcds'],
  codes: [
    {
      code: 'additionalServicesRequired',
      label: 'Additional services required',
      maps: { htcds: { to: 'AdditionalServicesRequired', relation: 'exact' } },
    },
    {
      code: 'migrationOrChangeOfLocation',
      label: 'Migration or change of location',
      maps: {
        htcds: {
          to: 'MigrationOrChangeOfLocation',
          relation: 'exact',
          note: 'The Excel templates print other capitals.',
        },
      },
    },
    {
      code: 'other',
      label: 'Another reason',
      maps: { htcds: { to: 'Other', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
