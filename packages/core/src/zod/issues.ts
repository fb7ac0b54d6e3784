import type { z } from 'zod'
import type { Issue, IssueCode } from '../model/issue.ts'
import type { IssueParams } from './checks.ts'

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

const limits = (issue: { minimum?: unknown; maximum?: unknown }): Record<string, number> => ({
  ...(typeof issue.minimum === 'number' ? { min: issue.minimum } : {}),
  ...(typeof issue.maximum === 'number' ? { max: issue.maximum } : {}),
})

function toIssue(issue: z.core.$ZodIssue, input: unknown): Issue {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  const make = (code: IssueCode, params: Issue['params'] = {}): Issue => ({ code, severity: 'error', path, params })
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value': {
      const value = valueAt(input, path)
      if (value === undefined) return make('required')
      return make(issue.code === 'invalid_value' && typeof value === 'string' ? 'codeList' : 'type')
    }
    case 'invalid_format':
      return make('format')
    case 'too_small':
    case 'too_big': {
      const isNumber = issue.origin === 'number' || issue.origin === 'int'
      return make(isNumber ? 'range' : 'length', limits(issue))
    }
    case 'unrecognized_keys':
      return make('unknownField', { count: issue.keys.length })
    case 'custom': {
      const { code, rule, params } = (issue.params ?? { code: 'type', params: {} }) as IssueParams
      return { code, severity: 'error', path, ...(rule === undefined ? {} : { rule }), params }
    }
    default:
      return make('type')
  }
}

/**
 * Turns what zod found into issues of the standard, with the same codes and paths as `validate`; no value and no unknown
 * key is taken over. zod reports cross-field rules only for documents whose fields are right, and no warnings.
 */
export function toIssues(error: z.ZodError, input: unknown): Issue[] {
  return error.issues.map((issue) => toIssue(issue, input))
}
