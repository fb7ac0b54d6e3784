/** Rules that hold for every entity, and are therefore written with none of them. */

import type { Rule } from '@tip-standard/dictionary'

/** What a structural rule says about itself; its condition lies in the shape of entities. */
export type StructuralRule = Pick<Rule, 'id' | 'severity' | 'message' | 'why' | 'sources' | 'lens'>

/** A value and a reason for its absence exclude each other. */
export const structuralRules = [
  {
    id: 'value-or-reason',
    severity: 'error',
    message: 'A value and a reason for its absence are both given.',
    why: 'A missing value is said, not guessed: a field is never both there and missing.',
    sources: ['tipStandard'],
    lens: ['G2'],
  },
] as const satisfies readonly StructuralRule[]
