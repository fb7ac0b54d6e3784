import type { z } from 'zod'
import type { RecordFinding, RecordFindingCode } from '../model/finding.ts'
import { weighByVersion } from '../versions/weigh-by-version.ts'
import type { FindingParams } from './checks.ts'
import { codeOf } from './words.ts'

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

const limits = (finding: z.core.$ZodIssue): Record<string, number> => ({
  ...('minimum' in finding && typeof finding.minimum === 'number' ? { min: finding.minimum } : {}),
  ...('maximum' in finding && typeof finding.maximum === 'number' ? { max: finding.maximum } : {}),
})

function toFinding(finding: z.core.$ZodIssue, input: unknown): RecordFinding {
  const path = finding.path.filter((step) => typeof step !== 'symbol')
  const make = (code: RecordFindingCode, params: RecordFinding['params'] = {}): RecordFinding => ({
    code,
    severity: 'error',
    at: { path },
    params,
  })
  if (finding.code === 'custom') {
    const { code, rule, params } = (finding.params ?? { code: 'type', params: {} }) as FindingParams
    return { code, severity: 'error', at: { path }, ...(rule === undefined ? {} : { rule }), params }
  }
  const code = codeOf(finding, valueAt(input, path)) ?? 'type'
  if (finding.code === 'unrecognized_keys') return make(code, { count: finding.keys.length })
  if (code === 'range') return make(code, limits(finding))
  if (code === 'length')
    return make(code, {
      ...limits(finding),
      unit: 'origin' in finding && finding.origin === 'string' ? 'characters' : 'entries',
    })
  return make(code)
}

/**
 * Whether an issue only states the largest whole number that zod takes, where another one states the limits of the
 * field.
 */
const isLimitOfZod = (finding: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[]): boolean =>
  'origin' in finding &&
  finding.origin === 'int' &&
  all.some((other) => other !== finding && other.path.join('/') === finding.path.join('/'))

/**
 * Turns zod issues into findings of the standard, with the same codes and paths as `validate`; no value and no unknown
 * key is included. zod reports cross-field rules only for documents whose fields are valid, and no warnings except
 * those about the version of the document.
 */
export function toFindings(error: z.ZodError, input: unknown): RecordFinding[] {
  return weighByVersion(
    error.issues.filter((finding, _, all) => !isLimitOfZod(finding, all)).map((finding) => toFinding(finding, input)),
    input,
  )
}
