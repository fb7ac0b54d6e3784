/** What rules take from an event. */

import type { Condition } from '../model.ts'

/** An event of trafficking: its kind says so, or it has none. */
export const traffickingEvent = {
  op: 'any',
  of: [
    { op: 'in', field: 'kind', values: ['trafficking'] },
    { op: 'not', of: { op: 'present', field: 'kind' } },
  ],
} as const satisfies Condition
