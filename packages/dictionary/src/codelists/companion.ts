import type { CodeList } from '../model.ts'

/** Who travelled with the person; a companion is not by that an alleged perpetrator. */
export const companion = {
  id: 'companion',
  title: 'Companion on a leg',
  definition: 'Who travelled with the person; a companion is not by that an alleged perpetrator.',
  sources: ['tipStandard', 'htcds'],
  lens: ['G9'],
  codes: [
    { code: 'alone', label: 'Alone' },
    { code: 'family', label: 'Family' },
    { code: 'intimatePartner', label: 'Intimate partner' },
    { code: 'otherVictims', label: 'Other victims' },
    { code: 'recruiter', label: 'Alleged recruiter' },
    { code: 'transporter', label: 'Alleged transporter' },
    { code: 'smuggler', label: 'Alleged smuggler' },
    {
      code: 'travellingPartner',
      label: 'Travelling partner',
      definition: 'Someone who travelled along and whose part is not clear.',
      maps: {
        htcds: {
          to: 'TravellingPartner',
          relation: 'close',
          note: 'In HTCDS a role of a perpetrator: the alleged perpetrator has the role too.',
        },
      },
    },
    { code: 'other', label: 'Someone else' },
  ],
} as const satisfies CodeList
