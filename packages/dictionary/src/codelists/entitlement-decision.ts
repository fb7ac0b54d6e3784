import type { CodeList } from '../model.ts'

/** What was decided on a reflection period or a residence permit. */
export const entitlementDecision = {
  id: 'entitlementDecision',
  title: 'Decision on an entitlement',
  definition: 'What was decided on a reflection period or a residence permit.',
  sources: ['eurostat', 'euDirective'],
  lens: ['G22'],
  codes: [
    { code: 'granted', label: 'Granted' },
    { code: 'refused', label: 'Refused by the authority' },
    { code: 'notApplied', label: 'Not applied for' },
  ],
} as const satisfies CodeList
