import { fields } from '../generated/fields.ts'
import type { EntityId } from '../generated/ids.ts'
import type { CaseRecord } from '../generated/types.ts'
import type { FieldInfo } from '../model/info.ts'
import type { Issue } from '../model/issue.ts'
import { isAnswered } from '../runtime/conditions.ts'
import { hasLength, isObject, type Json } from '../runtime/values.ts'
import { toValidator, type Validator, validate } from '../validate/validate.ts'
import type { Profile } from './profile.ts'

type Path = Issue['path']

/** What a profile asks of one entity beyond the standard. */
type Check = (entity: Json, path: Path, issues: Issue[]) => void

const issueAt = (field: FieldInfo, path: Path, code: Issue['code'], params: Issue['params']): Issue => ({
  code,
  severity: 'error',
  path,
  field: field.id,
  params,
})

function presenceChecks(field: FieldInfo, profile: Profile): Check[] {
  const { id, name } = field
  const make = (code: Issue['code'], isFault: (entity: Json) => boolean): Check => {
    return (entity, path, issues) => {
      if (isFault(entity)) issues.push(issueAt(field, [...path, name], code, { profile: profile.id }))
    }
  }
  const checks: Check[] = []
  if (profile.exclude?.includes(id)) checks.push(make('profile', (entity) => entity[name] !== undefined))
  if (profile.requireValue?.includes(id)) checks.push(make('required', (entity) => entity[name] === undefined))
  else if (profile.require?.includes(id)) checks.push(make('required', (entity) => !isAnswered(entity, name)))
  return checks
}

/** A check of every value of a field, or of every entry where it holds a list. */
function valueCheck(
  field: FieldInfo,
  code: Issue['code'],
  isFault: (value: unknown) => boolean,
  params: Issue['params'],
): Check {
  return (entity, path, issues) => {
    const value = entity[field.name]
    if (!Array.isArray(value)) {
      if (isFault(value)) issues.push(issueAt(field, [...path, field.name], code, params))
      return
    }
    for (const [index, entry] of value.entries())
      if (isFault(entry)) issues.push(issueAt(field, [...path, field.name, index], code, params))
  }
}

function codeChecks(field: FieldInfo, { id, codes, codesOf }: Profile): Check[] {
  const { type } = field
  if (type.kind !== 'code' && type.kind !== 'codes') return []
  const choices = [codes?.[type.list], codesOf?.[field.id]].filter((chosen) => chosen !== undefined)
  if (choices.length === 0) return []
  const isFault = (value: unknown): boolean =>
    typeof value === 'string' && !choices.every((chosen) => chosen.includes(value))
  return [valueCheck(field, 'codeList', isFault, { list: type.list, profile: id })]
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
    checks.push(valueCheck(field, 'length', isFault, { max: maxLength, profile: id }))
  }
  return checks
}

type Plan = { checks: Check[]; nested: { name: string; plan: Plan }[] }

/** What a profile asks of an entity and of what it holds; parts of which it asks nothing are left out. */
function planFor(entity: EntityId, profile: Profile): Plan {
  const plan: Plan = { checks: [], nested: [] }
  for (const field of fields) {
    if (field.entity !== entity) continue
    const { name, type } = field
    plan.checks.push(...presenceChecks(field, profile), ...codeChecks(field, profile), ...limitChecks(field, profile))
    if (type.kind !== 'object' && type.kind !== 'objects') continue
    const inner = planFor(type.entity, profile)
    if (inner.checks.length + inner.nested.length > 0) plan.nested.push({ name, plan: inner })
  }
  return plan
}

function walk(value: unknown, { checks, nested }: Plan, path: Path, issues: Issue[]): void {
  if (!isObject(value)) return
  for (const check of checks) check(value, path, issues)
  for (const { name, plan } of nested) {
    const held = value[name]
    if (!Array.isArray(held)) walk(held, plan, [...path, name], issues)
    else for (const [index, entry] of held.entries()) walk(entry, plan, [...path, name, index], issues)
  }
}

const markOf = ({ code, path }: Issue): string => JSON.stringify([code, path])

/** The issues that the standard has not reported already: one fault is said once. */
function without(reported: readonly Issue[], issues: readonly Issue[]): Issue[] {
  if (reported.length === 0) return [...issues]
  const marks = new Set(reported.map(markOf))
  return issues.filter((issue) => !marks.has(markOf(issue)))
}

/**
 * Makes a validator for a profile at run time, from closures and without `eval`: the standard is checked first, and the profile
 * on top, so that nothing is valid under a profile which the standard refuses. Issues of the profile name it in `params`.
 */
export function validatorFor(profile: Profile): Validator<CaseRecord> {
  const plan = planFor('caseRecord', profile)
  const raised = new Set<unknown>(profile.errors)
  return toValidator<CaseRecord>((value) => {
    const result = validate(value)
    const standard = (result.ok ? result.warnings : result.issues).map((issue): Issue => {
      if (issue.severity === 'error' || !raised.has(issue.rule)) return issue
      return { ...issue, severity: 'error', params: { ...issue.params, profile: profile.id } }
    })
    const issues: Issue[] = []
    walk(value, plan, [], issues)
    return [...standard, ...without(standard, issues)]
  })
}
