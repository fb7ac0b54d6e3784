/** Conditions on events, for rules. */

import type { Condition } from '../model.ts'

/** An event of trafficking: by its kind, or because it has none. */
export const traffickingEvent = {
  op: 'any',
  of: [
    { op: 'in', field: 'kind', values: ['trafficking'] },
    { op: 'not', of: { op: 'present', field: 'kind' } },
  ],
} as const satisfies Condition
