import type { Upgrade } from '../versioning.ts'

/**
 * From the draft to the first candidate. A code or field that goes away or gets another name needs one line here; `pnpm gate` names those
 * that have none.
 */
export const from10draft = {
  from: '1.0-draft',
  changes: [],
} as const satisfies Upgrade
