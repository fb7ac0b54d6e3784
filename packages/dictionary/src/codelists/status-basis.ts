import type { CodeList } from '../model.ts'

/** What the trafficking status rests on. */
export const statusBasis = {
  id: 'statusBasis',
  title: 'Basis of the status',
  definition: 'What the trafficking status rests on.',
  sources: ['tipStandard', 'htcds', 'eurostat'],
  lens: ['G20'],
  mappedTo: [],
  codes: [
    {
      code: 'selfReport',
      label: 'What the person said',
      definition: 'The person’s own account, which is enough to begin help.',
    },
    {
      code: 'screening',
      label: 'Screening',
      definition: 'The answers to a short set of questions with a named tool.',
    },
    {
      code: 'interview',
      label: 'Interview',
      definition: 'A longer conversation by a trained worker, with time and follow-up questions.',
    },
    {
      code: 'documents',
      label: 'Documents',
      definition: 'Contracts, tickets, messages, papers or pictures that show what happened.',
    },
    {
      code: 'courtDecision',
      label: 'Decision of a court',
      definition: 'A judgment or order that names the person as victim, or does not.',
    },
    {
      code: 'referralInformation',
      label: 'Information that came with a referral',
      definition: 'What another body wrote when it sent the person, not checked again.',
    },
    {
      code: 'other',
      label: 'Something else',
      definition: 'A basis that is not listed, such as an inspection or a raid; say which.',
    },
  ],
} as const satisfies CodeList
