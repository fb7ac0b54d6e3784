import type { CodeList } from '../model.ts'

/** Why the person was referred. */
export const referralReason = {
  id: 'referralReason',
  title: 'Reason for a referral',
  definition: 'Why the person was referred.',
  sources: ['htcds'],
  mappedTo: ['htcds'],
  codes: [
    {
      code: 'additionalServicesRequired',
      label: 'Additional services required',
      definition: 'The person needs something that the sender cannot give.',
      maps: { htcds: { to: 'AdditionalServicesRequired', relation: 'exact' } },
    },
    {
      code: 'migrationOrChangeOfLocation',
      label: 'Migration or change of location',
      definition: 'The person is moving or has moved to where another body is in charge.',
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
      definition: 'Something else, such as a conflict of interest or a risk at the present place.',
      maps: { htcds: { to: 'Other', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
