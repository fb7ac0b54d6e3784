import type { CodeList } from '../model.ts'

/** What the person, or the guardian, decided; refusal never blocks a service. */
export const consentDecision = {
  id: 'consentDecision',
  title: 'Decision on consent',
  definition: 'What the person, or the guardian, decided; refusal never blocks a service.',
  sources: ['gbvims', 'htcds', 'rwanda058'],
  lens: ['G14'],
  codes: [
    { code: 'granted', label: 'Granted' },
    { code: 'refused', label: 'Refused' },
    {
      code: 'withdrawn',
      label: 'Withdrawn',
      definition: 'Granted first, taken back later; from then on it permits nothing.',
    },
  ],
} as const satisfies CodeList
