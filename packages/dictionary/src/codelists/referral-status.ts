import type { CodeList } from '../model.ts'

/** How far a referral has come; sending it needs consent. */
export const referralStatus = {
  id: 'referralStatus',
  title: 'Status of a referral',
  definition: 'How far a referral has come; sending it needs consent.',
  sources: ['gbvims'],
  lens: ['G14', 'G19'],
  codes: [
    { code: 'draft', label: 'Draft', definition: 'Not sent yet.' },
    {
      code: 'sent',
      label: 'Sent',
      definition: 'Sent and not yet answered.',
      maps: { gbvims: { to: 'in_progress', relation: 'exact' } },
    },
    {
      code: 'accepted',
      label: 'Accepted',
      maps: { gbvims: { to: 'accepted', relation: 'exact' } },
    },
    {
      code: 'rejected',
      label: 'Rejected',
      definition: 'By the organisation that received it.',
      maps: { gbvims: { to: 'rejected', relation: 'exact' } },
    },
    {
      code: 'done',
      label: 'Done',
      maps: { gbvims: { to: 'done', relation: 'exact' } },
    },
    {
      code: 'revoked',
      label: 'Revoked',
      definition: 'Taken back by the sender or by the person.',
      maps: { gbvims: { to: 'revoked', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
