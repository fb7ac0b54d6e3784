import type { CodeList } from '../model.ts'

/** Whether the alleged perpetrator is a person or an organisation. */
export const perpetratorKind = {
  id: 'perpetratorKind',
  title: 'Kind of alleged perpetrator',
  definition: 'Whether the alleged perpetrator is a person or an organisation.',
  sources: ['htcds', 'tipStandard'],
  lens: ['G5'],
  codes: [
    { code: 'person', label: 'Person' },
    { code: 'organisation', label: 'Organisation or company' },
  ],
} as const satisfies CodeList
