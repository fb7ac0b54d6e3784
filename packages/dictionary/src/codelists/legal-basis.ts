import type { CodeList } from '../model.ts'

/** On which ground personal data are processed. */
export const legalBasis = {
  id: 'legalBasis',
  title: 'Legal basis',
  definition: 'On which ground personal data are processed.',
  sources: ['rwanda058', 'gdpr'],
  mappedTo: [],
  codes: [
    {
      code: 'consent',
      label: 'Consent',
      definition: 'The person agreed to this processing, freely and informed, and may take it back.',
    },
    {
      code: 'contract',
      label: 'Performance of a contract',
      definition: 'It is needed for an agreement with the person, or to prepare one at the person’s request.',
    },
    {
      code: 'legalObligation',
      label: 'Legal obligation',
      definition: 'A law orders the organisation to process the data, such as a duty to report.',
    },
    {
      code: 'vitalInterests',
      label: 'Vital interests',
      definition: 'It is needed to protect someone’s life or body when no one can be asked.',
    },
    {
      code: 'publicTask',
      label: 'Public task',
      definition: 'It is needed for a task that a law gives to the organisation in the public interest.',
    },
    {
      code: 'legitimateInterests',
      label: 'Legitimate interests',
      definition: 'The organisation needs it for its own work and has weighed that against the person’s rights.',
    },
  ],
} as const satisfies CodeList
