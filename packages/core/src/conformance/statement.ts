import { conformanceLevels } from '../generated/conformance-levels.ts'
import { fields } from '../generated/fields.ts'
import type { FieldId } from '../generated/ids.ts'
import { isStandardVersionCode } from '../generated/validators/sets.ts'
import type { RecordFinding, Result } from '../model/finding.ts'
import { hasLength, isDate, isIdentifier, isObject, type Json } from '../runtime/values.ts'

/** What an implementer states about their system: `schemas/conformance-statement.schema.json`. */
export type ConformanceStatement = {
  standardVersion: string
  system: { name: string; version: string }
  implementer: { name: string; contact?: string }
  /** The day of the statement. */
  date: string
  /** The claimed level. */
  level: string
  /** Ids of profiles that the system supports, such as `rw`. */
  profiles?: string[]
  /** Ids of extensions that the system writes. */
  extensions?: string[]
  /** Fields that the system does not fill, and why. */
  notFilled?: { field: FieldId; reason: string }[]
  notes?: string
}

const MEMBERS = [
  'standardVersion',
  'system',
  'implementer',
  'date',
  'level',
  'profiles',
  'extensions',
  'notFilled',
  'notes',
]

type Faults = RecordFinding[]
type Path = RecordFinding['at']['path']

const fault = (code: RecordFinding['code'], path: Path, params: RecordFinding['params'] = {}): RecordFinding => ({
  code,
  severity: 'error',
  at: { path },
  params,
})

/** A text; one in angle brackets is a placeholder that was not filled in. */
const isText = (value: unknown, most = 200): boolean =>
  typeof value === 'string' && hasLength(value, most) && !/^<.*>$/.test(value)

/** An object whose members are texts: required ones and optional ones. */
function textsFaults(value: unknown, path: Path, always: readonly string[], others: readonly string[] = []): Faults {
  if (!isObject(value)) return [fault('type', path, { expected: 'object' })]
  const count = Object.keys(value).filter((name) => ![...always, ...others].includes(name)).length
  return [
    ...always
      .filter((name) => !isText(value[name]))
      .map((name) => fault('length', [...path, name], { min: 1, max: 200 })),
    ...others
      .filter((name) => value[name] !== undefined && !isText(value[name]))
      .map((name) => fault('length', [...path, name], { min: 1, max: 200 })),
    ...(count === 0 ? [] : [fault('unknownField', path, { count })]),
  ]
}

function listFaults(json: Json, name: string, faultsOf: (item: unknown, path: Path) => Faults): Faults {
  const value = json[name]
  if (value === undefined) return []
  if (!Array.isArray(value)) return [fault('type', [name], { expected: 'list' })]
  return value.flatMap((item: unknown, at) => faultsOf(item, [name, at]))
}

const idFaults = (item: unknown, path: Path): Faults =>
  typeof item === 'string' && isIdentifier(item) ? [] : [fault('format', path, { format: 'identifier' })]

function notFilledFaults(item: unknown, path: Path): Faults {
  const found = textsFaults(item, path, ['field', 'reason'])
  if (found.length > 0 || !isObject(item)) return found
  return fields.some(({ id }) => id === item['field'])
    ? []
    : [fault('profile', [...path, 'field'], { fault: 'unknown' })]
}

/** Reads a statement from JSON. Errors in it are findings, never exceptions. */
export function defineStatement(json: unknown): Result<ConformanceStatement> {
  if (!isObject(json)) return { ok: false, findings: [fault('type', [], { expected: 'object' })] }
  const { standardVersion, date, level, notes } = json
  const count = Object.keys(json).filter((member) => !MEMBERS.includes(member)).length
  const findings = [
    ...(typeof standardVersion === 'string' && isStandardVersionCode(standardVersion)
      ? []
      : [fault('codeList', ['standardVersion'], { list: 'standardVersion' })]),
    ...textsFaults(json['system'], ['system'], ['name', 'version']),
    ...textsFaults(json['implementer'], ['implementer'], ['name'], ['contact']),
    ...(typeof date === 'string' && isDate(date) ? [] : [fault('format', ['date'], { format: 'date' })]),
    ...(conformanceLevels.some(({ id }) => id === level)
      ? []
      : [fault('codeList', ['level'], { codes: conformanceLevels.map(({ id }) => id).join(', ') })]),
    ...listFaults(json, 'profiles', idFaults),
    ...listFaults(json, 'extensions', idFaults),
    ...listFaults(json, 'notFilled', notFilledFaults),
    ...(notes === undefined || isText(notes, 5000) ? [] : [fault('length', ['notes'], { min: 1, max: 5000 })]),
    ...(count === 0 ? [] : [fault('unknownField', [], { count })]),
  ]
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: json as ConformanceStatement, warnings: [] }
}
