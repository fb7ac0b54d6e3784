import { fields } from '../generated/fields.ts'
import type { EntityId, FieldId } from '../generated/ids.ts'
import type { CaseRecord } from '../generated/types.ts'
import type { RecordFinding } from '../model/finding.ts'
import type { FieldInfo } from '../model/info.ts'
import { isAnswered } from '../runtime/conditions.ts'
import { hasLength, isObject, type Json } from '../runtime/values.ts'
import { toValidator, type Validator, validate } from '../validate/validate.ts'
import type { Profile } from './profile.ts'

type Path = RecordFinding['at']['path']

/** The requirements of a profile for one entity beyond the standard. */
type Check = (entity: Json, path: Path, findings: RecordFinding[]) => void

const findingAt = (
  field: FieldInfo,
  path: Path,
  code: RecordFinding['code'],
  params: RecordFinding['params'],
): RecordFinding => ({
  code,
  severity: 'error',
  at: { path },
  field: field.id,
  params,
})

function presenceChecks(field: FieldInfo, profile: Profile): Check[] {
  const { id, name } = field
  const make = (code: RecordFinding['code'], isFault: (entity: Json) => boolean, params = {}): Check => {
    return (entity, path, findings) => {
      if (isFault(entity)) findings.push(findingAt(field, [...path, name], code, { ...params, profile: profile.id }))
    }
  }
  const checks: Check[] = []
  if (profile.exclude?.includes(id)) checks.push(make('profile', (entity) => entity[name] !== undefined))
  if (profile.requireValue?.includes(id)) checks.push(make('required', (entity) => entity[name] === undefined))
  else if (profile.require?.includes(id))
    checks.push(make('required', (entity) => !isAnswered(entity, name), { accepts: 'reason' }))
  return checks
}

/** Whether an entity meets all conditions of a demand. */
function holds(where: readonly { field: FieldId; in?: string[] }[], entity: Json): boolean {
  return where.every(({ field, in: codes }) => {
    const value = entity[field.slice(field.indexOf('.') + 1)]
    if (value === undefined || codes === undefined) return value !== undefined
    return (Array.isArray(value) ? value : [value]).some((one) => codes.includes(String(one)))
  })
}

/** Fields that are required if others have certain values, and fields that must have one of some codes. */
function demandChecks(field: FieldInfo, { id, requireWhere = [], requireCode }: Profile): Check[] {
  const demands = requireWhere.filter((demand) => demand.field === field.id)
  const codes = requireCode?.[field.id]
  const where: Check[] = demands.map((demand) => (entity, path, findings) => {
    if (holds(demand.where, entity) && !isAnswered(entity, field.name))
      findings.push(findingAt(field, [...path, field.name], 'required', { profile: id, accepts: 'reason' }))
  })
  const { type } = field
  if (codes === undefined || (type.kind !== 'code' && type.kind !== 'codes')) return where
  const { list } = type
  const isThere = (value: unknown): boolean =>
    (Array.isArray(value) ? value : [value]).some((one) => codes.includes(one))
  return [
    ...where,
    (entity, path, findings) => {
      if (isThere(entity[field.name])) return
      const params = codes.length > NAMED_CODES ? {} : { codes: codes.join(', ') }
      findings.push(findingAt(field, [...path, field.name], 'codeList', { ...params, list, profile: id }))
    },
  ]
}

/** The largest number of codes that a finding names; for longer lists it names only the list. */
const NAMED_CODES = 8

/** A check of every value of a field, or of every entry if it contains a list. */
function valueCheck(
  field: FieldInfo,
  code: RecordFinding['code'],
  isFault: (value: unknown) => boolean,
  params: RecordFinding['params'],
): Check {
  return (entity, path, findings) => {
    const value = entity[field.name]
    if (!Array.isArray(value)) {
      if (isFault(value)) findings.push(findingAt(field, [...path, field.name], code, params))
      return
    }
    for (const [index, entry] of value.entries())
      if (isFault(entry)) findings.push(findingAt(field, [...path, field.name, index], code, params))
  }
}

function codeChecks(field: FieldInfo, { id, codes, codesOf }: Profile): Check[] {
  const { type } = field
  if (type.kind !== 'code' && type.kind !== 'codes') return []
  const choices = [codes?.[type.list], codesOf?.[field.id]].filter((chosen) => chosen !== undefined)
  if (choices.length === 0) return []
  const isFault = (value: unknown): boolean =>
    typeof value === 'string' && !choices.every((chosen) => chosen.includes(value))
  const [first = []] = choices
  const allowed = first.filter((code) => choices.every((chosen) => chosen.includes(code)))
  const named = allowed.length > NAMED_CODES ? {} : { codes: allowed.join(', ') }
  return [valueCheck(field, 'codeList', isFault, { list: type.list, ...named, profile: id })]
}

function limitChecks(field: FieldInfo, { id, limits }: Profile): Check[] {
  const { min, max, maxLength } = limits?.[field.id] ?? {}
  const checks: Check[] = []
  if (min !== undefined || max !== undefined) {
    const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY]
    const isFault = (value: unknown): boolean => typeof value === 'number' && (value < low || value > high)
    const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
    checks.push(valueCheck(field, 'range', isFault, { ...bounds, profile: id }))
  }
  if (maxLength !== undefined) {
    const isFault = (value: unknown): boolean =>
      typeof value === 'string' && value !== '' && !hasLength(value, maxLength)
    checks.push(valueCheck(field, 'length', isFault, { max: maxLength, unit: 'characters', profile: id }))
  }
  return checks
}

type Plan = { checks: Check[]; nested: { name: string; plan: Plan }[] }

/** The requirements of a profile for an entity and its parts; parts without requirements are left out. */
function planFor(entity: EntityId, profile: Profile): Plan {
  const plan: Plan = { checks: [], nested: [] }
  for (const field of fields) {
    if (field.entity !== entity) continue
    const { name, type } = field
    plan.checks.push(...presenceChecks(field, profile), ...demandChecks(field, profile))
    plan.checks.push(...codeChecks(field, profile), ...limitChecks(field, profile))
    if (type.kind !== 'object' && type.kind !== 'objects') continue
    const inner = planFor(type.entity, profile)
    if (inner.checks.length + inner.nested.length > 0) plan.nested.push({ name, plan: inner })
  }
  return plan
}

function walk(value: unknown, { checks, nested }: Plan, path: Path, findings: RecordFinding[]): void {
  if (!isObject(value)) return
  for (const check of checks) check(value, path, findings)
  for (const { name, plan } of nested) {
    const held = value[name]
    if (!Array.isArray(held)) walk(held, plan, [...path, name], findings)
    else for (const [index, entry] of held.entries()) walk(entry, plan, [...path, name, index], findings)
  }
}

const markOf = ({ code, at: { path } }: RecordFinding): string => JSON.stringify([code, path])

/** The findings that the standard has not reported already: each error is reported once. */
function without(reported: readonly RecordFinding[], findings: readonly RecordFinding[]): RecordFinding[] {
  if (reported.length === 0) return [...findings]
  const marks = new Set(reported.map(markOf))
  return findings.filter((finding) => !marks.has(markOf(finding)))
}

/**
 * Makes a validator for a profile at run time, from closures and without `eval`: it checks the standard first and
 * then the profile, so that nothing is valid under a profile that the standard refuses. Findings of the profile name
 * it in `params`.
 */
export function validatorFor(profile: Profile): Validator<CaseRecord> {
  const plan = planFor('caseRecord', profile)
  const raised = new Set<unknown>(profile.errors)
  return toValidator<CaseRecord>((value) => {
    const result = validate(value)
    const standard = (result.ok ? result.warnings : result.findings).map((finding): RecordFinding => {
      if (finding.severity === 'error' || !raised.has(finding.rule)) return finding
      return { ...finding, severity: 'error', params: { ...finding.params, profile: profile.id } }
    })
    // Nothing else can be said about a document that cannot be read.
    if (standard.some(({ code }) => code === 'olderVersion' || code === 'unknownVersion')) return standard
    const findings: RecordFinding[] = []
    walk(value, plan, [], findings)
    return [...standard, ...without(standard, findings)]
  })
}
