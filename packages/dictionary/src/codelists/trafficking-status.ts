import type { CodeList } from '../model.ts'

/** How far a person has been recognised as a victim of trafficking. */
export const traffickingStatus = {
  id: 'traffickingStatus',
  title: 'Trafficking status',
  definition: 'How far a person has been recognised as a victim of trafficking.',
  sources: ['htcds', 'eurostat'],
  lens: ['G20'],
  codes: [
    {
      code: 'potential',
      label: 'Potential victim',
      definition: 'There are signs; no one has decided yet.',
      maps: {
        htcds: {
          to: 'PossibleVictimOfTrafficking',
          relation: 'broader',
          reads: ['PossibleVictimOfTrafficking'],
          note: 'HTCDS does not tell potential from presumed: read it as this, the weaker of the two.',
        },
      },
    },
    {
      code: 'presumed',
      label: 'Presumed victim',
      definition: 'There are reasonable grounds to believe it.',
      maps: {
        htcds: { to: 'PossibleVictimOfTrafficking', relation: 'broader', note: 'Write only.' },
        eurostat: {
          to: 'victim',
          relation: 'broader',
          note: 'Registered victims are identified or presumed, those who declined with them.',
        },
      },
    },
    {
      code: 'identified',
      label: 'Identified victim',
      definition: 'A competent body has confirmed it.',
      maps: {
        htcds: { to: 'ActualVictimOfTrafficking', relation: 'close' },
        eurostat: {
          to: 'victim',
          relation: 'broader',
          note: 'Registered victims are identified or presumed, those who declined with them.',
        },
      },
    },
    {
      code: 'notAVictim',
      label: 'Not a victim of trafficking',
      definition: 'A competent body has decided so.',
      maps: { htcds: { to: 'NotAVictimOfTrafficking', relation: 'exact' } },
    },
    {
      code: 'declinedIdentification',
      label: 'Declined identification',
      definition: 'The person did not want to be formally identified; it says nothing about what happened.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'No value for it: report the loss.' },
        eurostat: {
          to: 'victim',
          relation: 'broader',
          note: 'Registered victims are identified or presumed, those who declined with them.',
        },
      },
    },
  ],
} as const satisfies CodeList
