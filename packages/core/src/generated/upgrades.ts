// Generated from packages/dictionary/src/upgrades by `pnpm gen`; do not edit.
import type { Upgrade } from '../model/versioning.ts'

/** What brings older documents up, oldest version first. */
export const upgrades: readonly Upgrade[] = [
  {"from":"1.0-draft","changes":[]},
]
