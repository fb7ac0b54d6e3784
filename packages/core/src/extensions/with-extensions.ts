import { fields } from '../generated/fields.ts'
import type { EntityId } from '../generated/ids.ts'
import type { CaseRecord } from '../generated/types.ts'
import type { RecordFinding } from '../model/finding.ts'
import { hasLength, isDate, isObject, isPartialDate, isUnique } from '../runtime/values.ts'
import { toValidator, type Validator } from '../validate/validate.ts'
import type { Extension, ExtensionField, ExtensionType } from './extension.ts'

type Fault = Pick<RecordFinding, 'code' | 'params'>

const notA = (expected: string): Fault => ({ code: 'type', params: { expected } })

function codeFault(value: unknown, codes: readonly { code: string }[]): Fault | undefined {
  if (typeof value !== 'string') return notA('text')
  if (codes.some(({ code }) => code === value)) return undefined
  return { code: 'codeList', params: { codes: codes.map(({ code }) => code).join(', ') } }
}

/** What is wrong with a value of an extension. */
function faultOf(value: unknown, type: ExtensionType): Fault | undefined {
  switch (type.kind) {
    case 'text':
      if (typeof value !== 'string') return notA('text')
      return hasLength(value, type.maxLength)
        ? undefined
        : { code: 'length', params: { min: 1, max: type.maxLength, unit: 'characters' } }
    case 'boolean':
      return typeof value === 'boolean' ? undefined : notA('boolean')
    case 'date':
    case 'partialDate':
      if (typeof value !== 'string') return notA('text')
      return (type.kind === 'date' ? isDate(value) : isPartialDate(value))
        ? undefined
        : { code: 'format', params: { format: type.kind } }
    case 'integer':
    case 'number': {
      const isNumber = type.kind === 'integer' ? Number.isInteger(value) : Number.isFinite(value)
      if (!isNumber) return notA(type.kind)
      const { min, max } = type
      return Number(value) >= min && Number(value) <= max ? undefined : { code: 'range', params: { min, max } }
    }
    case 'code':
      return codeFault(value, type.codes)
    case 'codes': {
      if (!Array.isArray(value)) return notA('list')
      const fault = value.map((one) => codeFault(one, type.codes)).find((one) => one !== undefined)
      return fault ?? (isUnique(value) ? undefined : { code: 'duplicate', params: {} })
    }
    default:
      return type satisfies never
  }
}

/**
 * Extends a validator of case records: it also checks the fields that extensions define, and ignores names that none
 * of them defines.
 */
export function withExtensions(
  validate: Validator<CaseRecord>,
  extensions: readonly Extension[],
): Validator<CaseRecord> {
  const defined = new Map<string, ExtensionField>()
  for (const extension of extensions)
    for (const field of extension.fields) defined.set(`${field.entity} ${field.name}`, field)
  /** The fields of each entity that contain other entities. */
  const parts = new Map<EntityId, [name: string, entity: EntityId][]>()
  for (const { entity, name, type } of fields)
    if (type.kind === 'object' || type.kind === 'objects')
      parts.set(entity, [...(parts.get(entity) ?? []), [name, type.entity]])
  const walk = (value: unknown, entity: EntityId, path: (string | number)[], findings: RecordFinding[]): void => {
    if (!isObject(value)) return
    const { extensions: held } = value
    if (isObject(held))
      for (const [name, one] of Object.entries(held)) {
        const field = defined.get(`${entity} ${name}`)
        const fault = field && faultOf(one, field.type)
        if (fault !== undefined)
          findings.push({ ...fault, severity: 'error', at: { path: [...path, 'extensions', name] } })
      }
    for (const [name, within] of parts.get(entity) ?? []) {
      const inner = value[name]
      if (!Array.isArray(inner)) walk(inner, within, [...path, name], findings)
      else for (const [at, item] of inner.entries()) walk(item, within, [...path, name, at], findings)
    }
  }
  return toValidator<CaseRecord>((value) => {
    const result = validate(value)
    const findings: RecordFinding[] = []
    walk(value, 'caseRecord', [], findings)
    return [...(result.ok ? result.warnings : result.findings), ...findings]
  })
}
