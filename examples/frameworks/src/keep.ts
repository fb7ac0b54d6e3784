import type { CaseRecord } from '@tip-standard/core'

/** Stores a record that follows the standard; in these recipes it is the one thing that your own system does. */
export type Keep = (record: CaseRecord) => Promise<void>
