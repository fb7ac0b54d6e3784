import type { CodeList } from '../model.ts'

/** How the follow-up took place. */
export const followUpMode = {
  id: 'followUpMode',
  title: 'Mode of follow-up',
  definition: 'How the follow-up took place.',
  sources: ['gbvims', 'tipStandard'],
  lens: ['G13'],
  codes: [
    { code: 'inPerson', label: 'In person' },
    { code: 'homeVisit', label: 'Home visit' },
    { code: 'phone', label: 'Telephone' },
    { code: 'message', label: 'Message' },
    { code: 'throughThirdParty', label: 'Through someone whom the person trusts' },
  ],
} as const satisfies CodeList
