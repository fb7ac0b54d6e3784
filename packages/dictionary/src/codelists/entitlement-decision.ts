import type { CodeList } from '../model.ts'

/** What was decided on a reflection period or a residence permit. */
export const entitlementDecision = {
  id: 'entitlementDecision',
  title: 'Decision on an entitlement',
  definition: 'What was decided on a reflection period or a residence permit.',
  sources: ['eurostat', 'euDirective'],
  lens: ['G22'],
  mappedTo: [],
  codes: [
    {
      code: 'granted',
      label: 'Granted',
      definition: 'The authority said yes and the person may stay for the time it set.',
    },
    {
      code: 'refused',
      label: 'Refused by the authority',
      definition: 'A request was made and turned down; an appeal may be open.',
    },
    {
      code: 'notApplied',
      label: 'Not applied for',
      definition: 'No one asked for it, by choice or because it was not known of.',
    },
  ],
} as const satisfies CodeList
