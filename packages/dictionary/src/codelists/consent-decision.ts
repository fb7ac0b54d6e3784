import type { CodeList } from '../model.ts'

/** What the person, or the guardian, decided; refusal never blocks a service. */
export const consentDecision = {
  id: 'consentDecision',
  title: 'Decision on consent',
  definition: 'What the person, or the guardian, decided; refusal never blocks a service.',
  sources: ['gbvims', 'htcds', 'rwanda058'],
  lens: ['G14'],
  mappedTo: [],
  codes: [
    {
      code: 'granted',
      label: 'Granted',
      definition: 'The person, informed and free, said yes to the stated purpose.',
    },
    {
      code: 'refused',
      label: 'Refused',
      definition: 'The person was asked and said no to the stated purpose; every service stays open.',
    },
    {
      code: 'withdrawn',
      label: 'Withdrawn',
      definition:
        'It was given first and taken back later; from then on it permits nothing, and what was done before stays lawful.',
    },
  ],
} as const satisfies CodeList
