import type { Upgrade } from '../versioning.ts'
import { from10draft } from './from-1.0-draft.ts'

/** What brings older documents up, one file for each version, oldest first; a version without a file changed no name. */
export const upgrades: readonly Upgrade[] = [from10draft]
