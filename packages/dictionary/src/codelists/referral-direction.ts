import type { CodeList } from '../model.ts'

/** Whether the referral came in or went out. */
export const referralDirection = {
  id: 'referralDirection',
  title: 'Direction of a referral',
  definition: 'Whether the referral came in or went out.',
  sources: ['htcds'],
  codes: [
    { code: 'incoming', label: 'Incoming' },
    { code: 'outgoing', label: 'Outgoing' },
  ],
} as const satisfies CodeList
