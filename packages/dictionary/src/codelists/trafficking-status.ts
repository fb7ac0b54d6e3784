import type { CodeList } from '../model.ts'

/** How far a person has been recognised as a victim of trafficking. */
export const traffickingStatus = {
  id: 'traffickingStatus',
  title: 'Trafficking status',
  definition: 'How far a person has been recognised as a victim of trafficking.',
  sources: ['htcds', 'eurostat'],
  lens: ['G20'],
  mappedTo: ['htcds', 'eurostat'],
  codes: [
    {
      code: 'potential',
      label: 'Potential victim',
      definition: 'There are signs, and no one has looked into them yet; help may begin.',
      maps: {
        htcds: {
          to: 'PossibleVictimOfTrafficking',
          relation: 'broader',
          reads: ['PossibleVictimOfTrafficking'],
          note: 'HTCDS does not tell potential from presumed: read it as this, the weaker of the two.',
        },
        eurostat: { to: [], relation: 'none' },
      },
    },
    {
      code: 'presumed',
      label: 'Presumed victim',
      definition:
        'Someone trained found reasonable grounds to believe that the person was trafficked; no competent body has confirmed it.',
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
      definition: 'A body that is competent by law or procedure has confirmed it.',
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
      definition: 'A competent body has looked at the facts and found no trafficking; other help may still be due.',
      maps: { htcds: { to: 'NotAVictimOfTrafficking', relation: 'exact' }, eurostat: { to: [], relation: 'none' } },
    },
    {
      code: 'declinedIdentification',
      label: 'Declined identification',
      definition:
        'The person did not want to be identified formally, which says nothing about what happened and takes no help away.',
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
