import type { CodeList } from '../model.ts'

/** What became of one service that the person may need; declined, unavailable and not applicable are never added together. */
export const assistanceState = {
  id: 'assistanceState',
  title: 'State of a service',
  definition:
    'What became of one service that the person may need; declined, unavailable and not applicable are never added together.',
  sources: ['gbvims'],
  lens: ['G16', 'G19'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'offered',
      label: 'Offered',
      definition: 'The service was proposed or a referral was made, and the person’s answer is still open.',
      maps: {
        gbvims: {
          to: 'referred',
          relation: 'close',
          note: 'Primero says that a referral was made; the answer is in the referral.',
        },
      },
    },
    {
      code: 'accepted',
      label: 'Accepted',
      definition: 'The person said yes to this service; whether it was given is recorded apart.',
      maps: {
        gbvims: {
          to: 'service_provided_by_your_agency',
          relation: 'narrower',
          note: 'Says who gives the service: name the own organisation as provider.',
        },
      },
    },
    {
      code: 'declinedBySurvivor',
      label: 'Declined by survivor',
      definition: 'The person did not want this service; no other help depends on it.',
      maps: { gbvims: { to: 'referral_declined_by_survivor', relation: 'exact' } },
    },
    {
      code: 'unavailable',
      label: 'Unavailable',
      definition:
        'The person needs it, but it does not exist here, is full, or is closed to someone of this sex, age or status.',
      maps: { gbvims: { to: 'service_unavailable', relation: 'exact' } },
    },
    {
      code: 'alreadyReceived',
      label: 'Already received',
      definition: 'Another organisation had given it before this one could.',
      maps: { gbvims: { to: 'services_already_received_from_another_agency', relation: 'exact' } },
    },
    {
      code: 'notApplicable',
      label: 'Not applicable',
      definition: 'There is no need for it in this case, so it was neither offered nor declined.',
      maps: { gbvims: { to: 'service_not_applicable', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
