import type { CodeList } from '../model.ts'

/** How far a referral has come; sending it needs consent. */
export const referralStatus = {
  id: 'referralStatus',
  title: 'Status of a referral',
  definition: 'How far a referral has come; sending it needs consent.',
  sources: ['gbvims'],
  lens: ['G14', 'G19'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'draft',
      label: 'Draft',
      definition: 'It is being prepared and nothing has left the organisation.',
      maps: { gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'sent',
      label: 'Sent',
      definition: 'It has left the organisation with the person’s consent, and the recipient’s answer is awaited.',
      maps: { gbvims: { to: 'in_progress', relation: 'exact' } },
    },
    {
      code: 'accepted',
      label: 'Accepted',
      definition: 'The recipient has agreed to help; the person has not been served yet.',
      maps: { gbvims: { to: 'accepted', relation: 'exact' } },
    },
    {
      code: 'rejected',
      label: 'Rejected',
      definition: 'The organisation that received it cannot or will not help; another has to be found.',
      maps: { gbvims: { to: 'rejected', relation: 'exact' } },
    },
    {
      code: 'done',
      label: 'Done',
      definition: 'The recipient has reported that the person was served.',
      maps: { gbvims: { to: 'done', relation: 'exact' } },
    },
    {
      code: 'revoked',
      label: 'Revoked',
      definition: 'The sender or the person took it back before it was carried out.',
      maps: { gbvims: { to: 'revoked', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
