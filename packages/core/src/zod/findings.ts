import type { z } from 'zod'
import type { RecordFinding, RecordFindingCode } from '../model/finding.ts'
import { weighByVersion } from '../versions/weigh-by-version.ts'
import type { FindingParams } from './checks.ts'

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

const limits = (finding: { minimum?: unknown; maximum?: unknown }): Record<string, number> => ({
  ...(typeof finding.minimum === 'number' ? { min: finding.minimum } : {}),
  ...(typeof finding.maximum === 'number' ? { max: finding.maximum } : {}),
})

function toFinding(finding: z.core.$ZodIssue, input: unknown): RecordFinding {
  const path = finding.path.filter((step) => typeof step !== 'symbol')
  const make = (code: RecordFindingCode, params: RecordFinding['params'] = {}): RecordFinding => ({
    code,
    severity: 'error',
    at: { path },
    params,
  })
  switch (finding.code) {
    case 'invalid_type':
    case 'invalid_value': {
      const value = valueAt(input, path)
      if (value === undefined) return make('required')
      return make(finding.code === 'invalid_value' && typeof value === 'string' ? 'codeList' : 'type')
    }
    case 'invalid_format':
      return make('format')
    case 'too_small':
    case 'too_big': {
      const isNumber = finding.origin === 'number' || finding.origin === 'int'
      if (isNumber) return make('range', limits(finding))
      return make('length', { ...limits(finding), unit: finding.origin === 'string' ? 'characters' : 'entries' })
    }
    case 'unrecognized_keys':
      return make('unknownField', { count: finding.keys.length })
    case 'custom': {
      const { code, rule, params } = (finding.params ?? { code: 'type', params: {} }) as FindingParams
      return { code, severity: 'error', at: { path }, ...(rule === undefined ? {} : { rule }), params }
    }
    default:
      return make('type')
  }
}

/**
 * Turns what zod found into findings of the standard, with the same codes and paths as `validate`; no value and no unknown
 * key is taken over. zod reports cross-field rules only for documents whose fields are right, and no warnings but those that come from the
 * version of the document.
 */
export function toFindings(error: z.ZodError, input: unknown): RecordFinding[] {
  return weighByVersion(
    error.issues.map((finding) => toFinding(finding, input)),
    input,
  )
}
