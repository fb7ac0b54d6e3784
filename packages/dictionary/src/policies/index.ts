import { defaultPolicy } from './default.ts'
import { gdprPolicy } from './gdpr.ts'
import type { Policy } from './policy.ts'
import { rwandaPolicy } from './rw.ts'

/** The policies that are published with the standard. */
export const policies: readonly Policy[] = [defaultPolicy, rwandaPolicy, gdprPolicy]
