import type { z } from 'zod'
import { toSentence } from '../findings/messages.ts'
import type { RecordFinding, RecordFindingCode } from '../model/finding.ts'

/** Our code for what zod found in a value; `undefined` for what zod has no issue for. */
export function codeOf(found: { code?: string; origin?: unknown }, value: unknown): RecordFindingCode | undefined {
  switch (found.code) {
    case 'invalid_type':
    case 'invalid_value':
      if (value === undefined) return 'required'
      return found.code === 'invalid_value' && typeof value === 'string' ? 'codeList' : 'type'
    case 'invalid_format':
      return 'format'
    case 'too_small':
    case 'too_big':
      return found.origin === 'number' || found.origin === 'int' ? 'range' : 'length'
    case 'unrecognized_keys':
      return 'unknownField'
    default:
      return undefined
  }
}

/**
 * Makes a sentence of the standard, in English and without a value, from what zod found in a field and what is known
 * about the field.
 */
export function inWords(known: RecordFinding['params']): z.core.$ZodErrorMap {
  return (found) => {
    const code = codeOf(found, found.input) ?? 'type'
    const params = found.code === 'unrecognized_keys' ? { count: found.keys.length } : known
    return toSentence({ code, severity: 'error', at: { path: [] }, params })
  }
}
