import type { CaseRecord } from './generated/types.ts'
import type { Result } from './model/finding.ts'
import { tally } from './runtime/values.ts'
import { validate } from './validate/validate.ts'

/**
 * Validates a case record and counts the members of the objects that the standard knows, so that a reader can compare
 * the count with the text to find duplicate names. Members inside extensions and unknown members are not counted.
 */
export function validateCounting(value: unknown): { result: Result<CaseRecord>; members: number } {
  tally.members = 0
  const result = validate(value)
  return { result, members: tally.members }
}
