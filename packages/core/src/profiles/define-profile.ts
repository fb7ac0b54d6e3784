import { fields } from '../generated/fields.ts'
import { STANDARD_VERSION } from '../generated/ids.ts'
import { rules } from '../generated/rules.ts'
import type { Issue, Result } from '../issues/issue.ts'
import { codeList } from '../metadata/look-up.ts'
import type { FieldInfo } from '../metadata/model.ts'
import { isObject, type Json } from '../validate/runtime.ts'
import type { Profile } from './profile.ts'

const KNOWN = new Set([
  'id',
  'version',
  'title',
  'base',
  'exclude',
  'require',
  'requireValue',
  'codes',
  'limits',
  'errors',
])

const fault = (code: Issue['code'], path: Issue['path'], params: Issue['params'] = {}): Issue => ({
  code,
  severity: 'error',
  path,
  params,
})

const fieldsById = new Map<string, FieldInfo>(fields.map((field) => [field.id, field]))

/** A profile speaks of what case records hold; computed fields are not given, and so not asked for. */
function fieldFaults(json: Json, member: string, isAllowed: (field: FieldInfo) => boolean): Issue[] {
  const ids = json[member]
  if (ids === undefined) return []
  if (!Array.isArray(ids)) return [fault('type', [member], { expected: 'list' })]
  return ids.flatMap((id, index) => {
    const field = typeof id === 'string' ? fieldsById.get(id) : undefined
    return field !== undefined && field.presence !== 'derived' && isAllowed(field)
      ? []
      : [fault('profile', [member, index])]
  })
}

function codeFaults(json: Json): Issue[] {
  const { codes } = json
  if (codes === undefined) return []
  if (!isObject(codes)) return [fault('type', ['codes'], { expected: 'object' })]
  return Object.entries(codes).flatMap(([id, chosen], index) => {
    let known: ReadonlySet<unknown>
    try {
      known = new Set(codeList(id as Parameters<typeof codeList>[0]).codes.map(({ code }) => code))
    } catch {
      return [fault('profile', ['codes', index])]
    }
    if (!Array.isArray(chosen)) return [fault('type', ['codes', index], { expected: 'list' })]
    return chosen.flatMap((code, at) =>
      known.has(code) ? [] : [fault('codeList', ['codes', index, at], { list: id })],
    )
  })
}

/** Bounds that lie inside those of the standard. */
function limitFaults(json: Json): Issue[] {
  const { limits } = json
  if (limits === undefined) return []
  if (!isObject(limits)) return [fault('type', ['limits'], { expected: 'object' })]
  return Object.entries(limits).flatMap(([id, bounds], index) => {
    const type = fieldsById.get(id)?.type
    if (type === undefined || !isObject(bounds)) return [fault('profile', ['limits', index])]
    const { min, max, maxLength, ...rest } = bounds
    const isNumber = type.kind === 'integer' || type.kind === 'number'
    const isInside = (value: unknown): boolean =>
      value === undefined || (isNumber && typeof value === 'number' && value >= type.min && value <= type.max)
    const isShorter =
      maxLength === undefined ||
      (type.kind === 'text' && typeof maxLength === 'number' && maxLength >= 1 && maxLength <= type.maxLength)
    return isInside(min) && isInside(max) && isShorter && Object.keys(rest).length === 0
      ? []
      : [fault('profile', ['limits', index])]
  })
}

function ruleFaults(json: Json): Issue[] {
  const { errors } = json
  if (errors === undefined) return []
  if (!Array.isArray(errors)) return [fault('type', ['errors'], { expected: 'list' })]
  const known: ReadonlySet<unknown> = new Set(rules.map(({ id }) => id))
  return errors.flatMap((id, index) => (known.has(id) ? [] : [fault('profile', ['errors', index])]))
}

/** Reads a profile from JSON: it may speak only of what the standard has, and only tighten it. Faults are issues, never exceptions. */
export function defineProfile(json: unknown): Result<Profile> {
  if (!isObject(json)) return { ok: false, issues: [fault('type', [], { expected: 'object' })] }
  const unknown = Object.keys(json).filter((member) => !KNOWN.has(member)).length
  const issues = [
    ...['id', 'version', 'title'].flatMap((member) =>
      typeof json[member] === 'string' && json[member] !== '' ? [] : [fault('required', [member])],
    ),
    ...(json['base'] === STANDARD_VERSION ? [] : [fault('codeList', ['base'], { list: 'standardVersion' })]),
    ...(unknown === 0 ? [] : [fault('unknownField', [], { count: unknown })]),
    ...fieldFaults(json, 'exclude', ({ presence }) => presence === 'optional'),
    ...fieldFaults(json, 'require', () => true),
    ...fieldFaults(json, 'requireValue', () => true),
    ...codeFaults(json),
    ...limitFaults(json),
    ...ruleFaults(json),
  ]
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: json as Profile, warnings: [] }
}
