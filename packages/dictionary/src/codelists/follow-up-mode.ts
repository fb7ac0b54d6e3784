import type { CodeList } from '../model.ts'

/** How the follow-up took place. */
export const followUpMode = {
  id: 'followUpMode',
  title: 'Mode of follow-up',
  definition: 'How the follow-up took place.',
  sources: ['gbvims', 'tipStandard'],
  lens: ['G13'],
  mappedTo: [],
  codes: [
    {
      code: 'inPerson',
      label: 'In person',
      definition: 'Face to face at the organisation’s office or another agreed place.',
    },
    {
      code: 'homeVisit',
      label: 'Home visit',
      definition: 'The worker went to where the person lives, after asking whether that is safe.',
    },
    {
      code: 'phone',
      label: 'Telephone',
      definition: 'A spoken call to the safe number.',
    },
    {
      code: 'message',
      label: 'Message',
      definition: 'A written text or voice note by a channel that the person chose.',
    },
    {
      code: 'throughThirdParty',
      label: 'Through someone whom the person trusts',
      definition: 'A relative, neighbour or worker passed on how the person is; there was no direct contact.',
    },
  ],
} as const satisfies CodeList
