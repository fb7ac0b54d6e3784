import type { CodeList } from '../model.ts'

/** What became of one service that the person may need; declined, unavailable and not applicable are never added together. */
export const assistanceState = {
  id: 'assistanceState',
  title: 'State of a service',
  definition:
    'What became of one service that the person may need; declined, unavailable and not applicable are never added together.',
  sources: ['gbvims'],
  lens: ['G16', 'G19'],
  codes: [
    {
      code: 'offered',
      label: 'Offered',
      definition: 'The service was offered or a referral was made; the answer is open.',
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
      definition: 'The person accepted the service.',
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
      definition: 'The person did not want this service; nothing else depends on it.',
      maps: { gbvims: { to: 'referral_declined_by_survivor', relation: 'exact' } },
    },
    {
      code: 'unavailable',
      label: 'Unavailable',
      definition: 'The service does not exist here, or not for this person.',
      maps: { gbvims: { to: 'service_unavailable', relation: 'exact' } },
    },
    {
      code: 'alreadyReceived',
      label: 'Already received',
      definition: 'Another organisation has already given it.',
      maps: { gbvims: { to: 'services_already_received_from_another_agency', relation: 'exact' } },
    },
    {
      code: 'notApplicable',
      label: 'Not applicable',
      definition: 'The person does not need it.',
      maps: { gbvims: { to: 'service_not_applicable', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
