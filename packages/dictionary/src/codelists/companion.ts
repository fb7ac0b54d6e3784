import type { CodeList } from '../model.ts'

/** Who travelled with the person; a companion is not by that an alleged perpetrator. */
export const companion = {
  id: 'companion',
  title: 'Companion on a leg',
  definition: 'Who travelled with the person; a companion is not by that an alleged perpetrator.',
  sources: ['tipStandard', 'htcds'],
  lens: ['G9'],
  mappedTo: ['htcds'],
  codes: [
    {
      code: 'alone',
      label: 'Alone',
      definition: 'No one whom the person knew or was sent with travelled along.',
      maps: { htcds: { to: [], relation: 'none' } },
    },
    {
      code: 'family',
      label: 'Family',
      definition: 'Parents, children, brothers, sisters or other relatives, but not a partner.',
      maps: { htcds: { to: [], relation: 'none' } },
    },
    {
      code: 'intimatePartner',
      label: 'Intimate partner',
      definition: 'A spouse, fiancé or boyfriend or girlfriend, whether married or not.',
      maps: { htcds: { to: [], relation: 'none' } },
    },
    {
      code: 'otherVictims',
      label: 'Other victims',
      definition: 'People who were recruited, moved or exploited in the same way.',
      maps: { htcds: { to: [], relation: 'none' } },
    },
    {
      code: 'recruiter',
      label: 'Alleged recruiter',
      definition: 'Someone who is said to have drawn the person in and who came along.',
      maps: { htcds: { to: [], relation: 'none' } },
    },
    {
      code: 'transporter',
      label: 'Alleged transporter',
      definition:
        'Someone who is said to have driven or guided the person for those who exploit, within or across borders.',
      maps: { htcds: { to: [], relation: 'none' } },
    },
    {
      code: 'smuggler',
      label: 'Alleged smuggler',
      definition: 'Someone who is said to have taken people irregularly across a border for a benefit.',
      maps: { htcds: { to: [], relation: 'none' } },
    },
    {
      code: 'travellingPartner',
      label: 'Travelling partner',
      definition: 'Someone who travelled along and whose part in the events is not clear.',
      maps: {
        htcds: {
          to: 'TravellingPartner',
          relation: 'close',
          note: 'In HTCDS a role of a perpetrator: the alleged perpetrator has the role too.',
        },
      },
    },
    {
      code: 'other',
      label: 'Someone else',
      definition: 'A person who is none of these, such as a colleague or a stranger met on the way.',
      maps: { htcds: { to: [], relation: 'none' } },
    },
  ],
} as const satisfies CodeList
