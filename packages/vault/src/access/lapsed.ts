import { hoursBefore } from '../database/sql-time.ts'

/** Days after which a request for an erasure or a release is none any more: what others approved may have become another thing. */
const DAYS = 30

/** The moment, as ISO 8601, at or before which a request was asked for too long ago. */
export const lapsedAt = (now: Date): string => hoursBefore(now, DAYS * 24)
