import type { Issue, IssueCode } from '../model/issue.ts'
import { isUnique, type Json } from '../runtime/values.ts'

/** What ajv says about an error with `verbose: true`; nothing of the data gets into an issue. */
export type SchemaError = {
  keyword: string
  instancePath: string
  schemaPath: string
  params: Json
  parentSchema?: Json | undefined
  data?: unknown
}

/** The code of the issue that a keyword of JSON Schema finds; for those whose errors say nothing else. */
export const issueCodes: { readonly [keyword: string]: IssueCode | undefined } = {
  type: 'type',
  enum: 'codeList',
  const: 'codeList',
  pattern: 'format',
  minimum: 'range',
  maximum: 'range',
  minLength: 'length',
  maxLength: 'length',
  minItems: 'length',
  maxItems: 'length',
  uniqueItems: 'duplicate',
  required: 'required',
  additionalProperties: 'unknownField',
  propertyNames: 'unknownField',
}

const decode = (step: string): string => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')

function toPath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : decode(step)))
}

/** What lies inside the parts of a rule, or in the pattern for names: the part itself says what is wrong. */
const INSIDE = /\/allOf\/\d+\/(then|if)\/|\/propertyNames\//

function toIssue({ keyword, instancePath, params, parentSchema, data }: SchemaError): Issue | undefined {
  // JSON Schema counts any two equal members; here only texts do, since a member that is no text has a fault of its own.
  if (keyword === 'uniqueItems' && Array.isArray(data) && isUnique(data)) return undefined
  const path = toPath(instancePath)
  if (keyword === 'if') {
    const rule = parentSchema?.['x-rule']
    return {
      code: parentSchema?.['x-code'] as IssueCode,
      severity: 'error',
      path: [...path, String(parentSchema?.['x-at'])],
      params: {},
      ...(rule === undefined ? {} : { rule: rule as NonNullable<Issue['rule']> }),
    }
  }
  const code = issueCodes[keyword]
  if (code === undefined) return undefined
  if (keyword === 'required') path.push(String(params['missingProperty']))
  return { code, severity: 'error', path, params: {} }
}

/**
 * Turns the errors of ajv (`allErrors: true, verbose: true`) into issues of the standard, with the same codes and paths as
 * `validate`. JSON Schema finds no warnings, and not the rules that the support table says it cannot tell.
 */
export function toIssues(errors: readonly SchemaError[]): Issue[] {
  const issues = new Map<string, Issue>()
  const mistyped = new Set<string>()
  for (const error of errors) {
    const issue = INSIDE.test(error.schemaPath) ? undefined : toIssue(error)
    if (issue === undefined) continue
    const path = JSON.stringify(issue.path)
    if (issue.code === 'type') mistyped.add(path)
    issues.set(JSON.stringify([issue.code, path, issue.rule ?? null]), issue)
  }
  // Of a value of the wrong type nothing else is said: `1.5` for a whole number is not also out of range.
  return [...issues.values()].filter(
    ({ code, path }) => code === 'type' || code === 'rule' || !mistyped.has(JSON.stringify(path)),
  )
}
