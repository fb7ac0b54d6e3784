import type { RecordFinding, RecordFindingCode } from '../model/finding.ts'
import { isUnique, type Json } from '../runtime/values.ts'
import { weighByVersion } from '../versions/weigh-by-version.ts'

/** The content of an ajv error with `verbose: true`; none of the data gets into a finding. */
export type SchemaError = {
  keyword: string
  instancePath: string
  schemaPath: string
  params: Json
  parentSchema?: Json | undefined
  data?: unknown
}

/** The code of the finding that a keyword of JSON Schema finds; for those whose errors say nothing else. */
export const findingCodes: { readonly [keyword: string]: RecordFindingCode | undefined } = {
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

/** Errors inside the parts of a rule, or in the pattern for names: the part itself reports what is wrong. */
const INSIDE = /\/allOf\/\d+\/(then|if)\/|\/propertyNames\//

function toFinding({ keyword, instancePath, params, parentSchema, data }: SchemaError): RecordFinding | undefined {
  // JSON Schema compares any two members; here only texts count, because a member that is not a text has an error of
  // its own.
  if (keyword === 'uniqueItems' && Array.isArray(data) && isUnique(data)) return undefined
  const path = toPath(instancePath)
  if (keyword === 'if') {
    const rule = parentSchema?.['x-rule']
    const code = parentSchema?.['x-code'] as RecordFindingCode
    return {
      code,
      severity: 'error',
      at: { path: [...path, ...String(parentSchema?.['x-at']).split('.')] },
      // A field that is always required is a keyword of JSON Schema; one that may have a reason instead is a condition.
      params: code === 'required' ? { accepts: 'reason' } : {},
      ...(rule === undefined ? {} : { rule: rule as NonNullable<RecordFinding['rule']> }),
    }
  }
  const code = findingCodes[keyword]
  if (code === undefined) return undefined
  if (keyword === 'required') path.push(String(params['missingProperty']))
  const unit = code === 'length' && (keyword.endsWith('Items') ? 'entries' : 'characters')
  return { code, severity: 'error', at: { path }, params: unit ? { unit } : {} }
}

/**
 * Turns the errors of ajv (`allErrors: true, verbose: true`) into findings of the standard, with the same codes and
 * paths as `validate`. JSON Schema finds no warnings, and not the rules that the support table lists as beyond it. If
 * you also pass the document, what a newer version may have added is a warning, as with `validate`.
 */
export function toFindings(errors: readonly SchemaError[], document?: unknown): RecordFinding[] {
  const findings = new Map<string, RecordFinding>()
  const mistyped = new Set<string>()
  for (const error of errors) {
    const finding = INSIDE.test(error.schemaPath) ? undefined : toFinding(error)
    if (finding === undefined) continue
    const path = JSON.stringify(finding.at.path)
    if (finding.code === 'type') mistyped.add(path)
    findings.set(JSON.stringify([finding.code, path, finding.rule ?? null]), finding)
  }
  // A value of the wrong type has no other finding: `1.5` for a whole number is not also out of range.
  const found = [...findings.values()].filter(
    ({ code, at: { path } }) => code === 'type' || code === 'rule' || !mistyped.has(JSON.stringify(path)),
  )
  return weighByVersion(found, document)
}
