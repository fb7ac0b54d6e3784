import type { CodeList } from '../model.ts'

/** What the trafficking status rests on. */
export const statusBasis = {
  id: 'statusBasis',
  title: 'Basis of the status',
  definition: 'What the trafficking status rests on.',
  sources: ['tipStandard', 'htcds', 'eurostat'],
  lens: ['G20'],
  codes: [
    { code: 'selfReport', label: 'What the person said' },
    { code: 'screening', label: 'Screening' },
    { code: 'interview', label: 'Interview' },
    { code: 'documents', label: 'Documents' },
    { code: 'courtDecision', label: 'Decision of a court' },
    { code: 'referralInformation', label: 'Information that came with a referral' },
    { code: 'other', label: 'Something else' },
  ],
} as const satisfies CodeList
