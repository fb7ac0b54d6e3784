import { fields } from '../generated/fields.ts'
import type { EntityId } from '../generated/ids.ts'
import type { CaseRecord } from '../generated/types.ts'
import type { Issue } from '../issues/issue.ts'
import type { FieldInfo } from '../metadata/model.ts'
import { isAnswered } from '../validate/conditions.ts'
import { hasLength, isObject, type Json } from '../validate/runtime.ts'
import { toValidator, type Validator, validate } from '../validate/validate.ts'
import type { Limits, Profile } from './profile.ts'

/** What a profile asks of one entity beyond the standard. */
type Check = (entity: Json, path: Issue['path'], issues: Issue[]) => void

function report(
  issues: Issue[],
  field: FieldInfo,
  path: Issue['path'],
  code: Issue['code'],
  params: Issue['params'],
): void {
  issues.push({ code, severity: 'error', path: [...path, field.name], field: field.id, params })
}

function presenceCheck(field: FieldInfo, profile: Profile): Check[] {
  const { id, name } = field
  const params = { profile: profile.id }
  const checks: Check[] = []
  if (profile.exclude?.includes(id))
    checks.push((entity, path, issues) => {
      if (entity[name] !== undefined) report(issues, field, path, 'profile', params)
    })
  if (profile.require?.includes(id))
    checks.push((entity, path, issues) => {
      if (!isAnswered(entity, name)) report(issues, field, path, 'required', params)
    })
  if (profile.requireValue?.includes(id))
    checks.push((entity, path, issues) => {
      if (entity[name] === undefined) report(issues, field, path, 'required', params)
    })
  return checks
}

function codeCheck(field: FieldInfo, profile: Profile): Check[] {
  const { name, type } = field
  if (type.kind !== 'code' && type.kind !== 'codes') return []
  const chosen = profile.codes?.[type.list]
  if (chosen === undefined) return []
  const allowed = new Set<unknown>(chosen)
  const params = { profile: profile.id, list: type.list }
  return [
    (entity, path, issues) => {
      const value = entity[name]
      const codes: readonly unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value]
      if (codes.some((code) => !allowed.has(code))) report(issues, field, path, 'codeList', params)
    },
  ]
}

function limitCheck(field: FieldInfo, profile: Profile): Check[] {
  const limits: Limits | undefined = profile.limits?.[field.id]
  if (limits === undefined) return []
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, maxLength } = limits
  const params = { profile: profile.id, ...limits }
  return [
    (entity, path, issues) => {
      const value = entity[field.name]
      if (typeof value === 'number' && (value < min || value > max)) report(issues, field, path, 'range', params)
      if (typeof value === 'string' && maxLength !== undefined && !hasLength(value, maxLength))
        report(issues, field, path, 'length', params)
    },
  ]
}

type Plan = { checks: Check[]; nested: { name: string; entity: EntityId }[] }

function planOf(profile: Profile): ReadonlyMap<EntityId, Plan> {
  const plans = new Map<EntityId, Plan>()
  for (const field of fields) {
    const plan = plans.get(field.entity) ?? { checks: [], nested: [] }
    plans.set(field.entity, plan)
    plan.checks.push(...presenceCheck(field, profile), ...codeCheck(field, profile), ...limitCheck(field, profile))
    if (field.type.kind === 'object' || field.type.kind === 'objects')
      plan.nested.push({ name: field.name, entity: field.type.entity })
  }
  return plans
}

function walk(
  value: unknown,
  entity: EntityId,
  path: Issue['path'],
  plans: ReadonlyMap<EntityId, Plan>,
  issues: Issue[],
): void {
  const plan = plans.get(entity)
  if (!isObject(value) || plan === undefined) return
  for (const check of plan.checks) check(value, path, issues)
  for (const { name, entity: inner } of plan.nested) {
    const held = value[name]
    if (Array.isArray(held)) for (const [index, one] of held.entries()) walk(one, inner, [...path, name, index], plans, issues)
    else walk(held, inner, [...path, name], plans, issues)
  }
}

/**
 * Makes a validator for a profile at run time, from closures and without `eval`: the standard is checked first, and the profile
 * on top, so that nothing is valid under a profile which the standard refuses.
 */
export function validatorFor(profile: Profile): Validator<CaseRecord> {
  const plans = planOf(profile)
  const raised = new Set<unknown>(profile.errors)
  return toValidator<CaseRecord>((value) => {
    const result = validate(value)
    const issues = (result.ok ? result.warnings : result.issues).map(
      (issue): Issue => (raised.has(issue.rule) ? { ...issue, severity: 'error' } : issue),
    )
    walk(value, 'caseRecord', [], plans, issues)
    return issues
  })
}
