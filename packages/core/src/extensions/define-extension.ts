import { entities, fields } from '../generated/fields.ts'
import { type FieldId, STANDARD_VERSION } from '../generated/ids.ts'
import { extensionPattern } from '../generated/patterns.ts'
import { isStandardVersionCode } from '../generated/validators/sets.ts'
import type { RecordFinding, Result } from '../model/finding.ts'
import { hasLength, isIdentifier, isObject, type Json } from '../runtime/values.ts'
import type { Extension } from './extension.ts'

type Path = RecordFinding['at']['path']

const MEMBERS = ['id', 'version', 'title', 'base', 'status', 'maintainer', 'fields']
const FIELD_MEMBERS = ['name', 'entity', 'type', 'label', 'definition']
const STATUSES: readonly unknown[] = [undefined, 'example', 'draft', 'official']
const WRAPPERS = ['absent', 'provenance', 'extensions']

/** Names with this prefix are written by upgrades of the standard itself. */
const RESERVED = 'tip.standard.'

const fault = (code: RecordFinding['code'], path: Path, params: RecordFinding['params'] = {}): RecordFinding => ({
  code,
  severity: 'error',
  at: { path },
  params,
})

const isText = (value: unknown, max: number): boolean => typeof value === 'string' && hasLength(value, max)

const textFaults = (holder: Json, path: Path, limits: { readonly [name: string]: number }): RecordFinding[] =>
  Object.entries(limits)
    .filter(([name, max]) => !isText(holder[name], max))
    .map(([name, max]) => fault('length', [...path, name], { min: 1, max }))

const unknownFaults = (holder: Json, path: Path, known: readonly string[]): RecordFinding[] => {
  const count = Object.keys(holder).filter((name) => !known.includes(name)).length
  return count === 0 ? [] : [fault('unknownField', path, { count })]
}

const isRange = ({ min, max }: Json): boolean =>
  Number.isFinite(min) && Number.isFinite(max) && Number(min) <= Number(max)

/** Whether codes can be told apart and read. */
function areCodes(codes: unknown): boolean {
  if (!Array.isArray(codes) || codes.length === 0) return false
  const names = codes.map((one: unknown) => (isObject(one) && isText(one['label'], 200) ? one['code'] : undefined))
  return names.every((name) => typeof name === 'string' && isIdentifier(name)) && new Set(names).size === names.length
}

function isType(type: unknown): boolean {
  if (!isObject(type)) return false
  switch (type['kind']) {
    case 'text':
      return Number.isInteger(type['maxLength']) && Number(type['maxLength']) > 0
    case 'boolean':
    case 'date':
    case 'partialDate':
      return true
    case 'integer':
    case 'number':
      return isRange(type)
    case 'code':
    case 'codes':
      return areCodes(type['codes'])
    default:
      return false
  }
}

/** The field of the standard that a name of an extension repeats, if it does: by its last word, in whatever case. */
function shadowed(name: string, entity: unknown): FieldId | undefined {
  const word = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return fields.find((field) => field.entity === entity && field.name.toLowerCase() === word)?.id
}

function nameFaults(name: unknown, entity: unknown, id: unknown, path: Path): RecordFinding[] {
  const isOwn = typeof name === 'string' && extensionPattern.test(name) && name.startsWith(`${id}.`)
  if (!isOwn || name.startsWith(RESERVED)) return [fault('format', path, { format: 'extension' })]
  const field = shadowed(name, entity)
  if (field !== undefined) return [{ ...fault('shadowedField', path), field }]
  return WRAPPERS.some((wrapper) => name.endsWith(`.${wrapper}`))
    ? [fault('format', path, { format: 'extension' })]
    : []
}

function fieldFaults(field: unknown, at: number, id: unknown): RecordFinding[] {
  const path = ['fields', at]
  if (!isObject(field)) return [fault('type', path, { expected: 'object' })]
  const { name, entity } = field
  const isHolder = entities.some((one) => one.id === entity && one.kind !== 'value')
  return [
    ...nameFaults(name, entity, id, [...path, 'name']),
    ...(isHolder ? [] : [fault('profile', [...path, 'entity'], { fault: 'unknown' })]),
    ...(isType(field['type']) ? [] : [fault('type', [...path, 'type'], { expected: 'object' })]),
    ...textFaults(field, path, { label: 200, definition: 1000 }),
    ...unknownFaults(field, path, FIELD_MEMBERS),
  ]
}

function repeated(held: readonly unknown[]): RecordFinding[] {
  const names = held.map((field) => (isObject(field) ? `${field['entity']} ${field['name']}` : undefined))
  return names.flatMap((name, at) =>
    name !== undefined && names.indexOf(name) !== at ? [fault('duplicate', ['fields', at, 'name'])] : [],
  )
}

/**
 * Reads the definition of an extension from JSON: it may only add fields, under its own names, and may not repeat a
 * field of the standard. Errors are findings, never exceptions.
 */
export function defineExtension(json: unknown): Result<Extension> {
  if (!isObject(json)) return { ok: false, findings: [fault('type', [], { expected: 'object' })] }
  const { id, base, status, fields: held } = json
  const isId = typeof id === 'string' && /^[a-z][a-z0-9-]*(\.[A-Za-z][A-Za-z0-9_-]*)+$/.test(id)
  const findings = [
    ...(isId ? [] : [fault('format', ['id'], { format: 'extension' })]),
    ...textFaults(json, [], { version: 40, title: 200 }),
    ...(typeof base === 'string' && isStandardVersionCode(base)
      ? []
      : [fault('unknownVersion', ['base'], { known: STANDARD_VERSION })]),
    ...(STATUSES.includes(status) ? [] : [fault('codeList', ['status'], { codes: 'example, draft, official' })]),
    ...unknownFaults(json, [], MEMBERS),
    ...(Array.isArray(held)
      ? [...held.flatMap((field: unknown, at) => fieldFaults(field, at, id)), ...repeated(held)]
      : [fault('type', ['fields'], { expected: 'list' })]),
  ]
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: json as Extension, warnings: [] }
}
