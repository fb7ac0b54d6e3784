import type { CodeList } from '../model.ts'

/** Whether the referral came in or went out. */
export const referralDirection = {
  id: 'referralDirection',
  title: 'Direction of a referral',
  definition: 'Whether the referral came in or went out.',
  sources: ['htcds'],
  mappedTo: [],
  codes: [
    {
      code: 'incoming',
      label: 'Incoming',
      definition: 'Another body sent the person to the organisation that keeps this record.',
    },
    {
      code: 'outgoing',
      label: 'Outgoing',
      definition: 'The organisation that keeps this record sent the person on to another body.',
    },
  ],
} as const satisfies CodeList
