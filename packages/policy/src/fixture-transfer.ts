import type { PolicyTransfer } from './generated/policy.ts'

/** An authorised transfer, invented. */
export const transfer = (over: object = {}): PolicyTransfer => ({
  id: 't-1',
  recipient: 'Receiver',
  country: 'KE',
  basis: 'Authorisation 1/2026',
  until: '2026-12-31',
  ...over,
})
