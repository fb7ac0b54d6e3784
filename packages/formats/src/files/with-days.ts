import { checkDays, type RecordFinding } from '@tip-standard/core'
import type { Check } from './check-batch.ts'

/** Makes a check that also compares dates with a given day, `YYYY-MM-DD`. */
export const withDays =
  (check: Check, day: string): Check =>
  (value) => {
    const { result, members } = check(value)
    const found: readonly RecordFinding[] = checkDays(value, day)
    if (found.length === 0) return { result, members }
    return {
      result: result.ok
        ? { ...result, warnings: [...result.warnings, ...found] }
        : { ...result, findings: [...result.findings, ...found] },
      members,
    }
  }
