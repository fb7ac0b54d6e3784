import { STANDARD_VERSION } from '@tip-standard/core'
import type { FileReport } from './found.ts'

/** A report as JSON for programs: counts by rule, and the first places of each. */
export function toJson(reports: readonly FileReport[]): string {
  return `${JSON.stringify({ standardVersion: STANDARD_VERSION, files: reports }, null, 2)}\n`
}
