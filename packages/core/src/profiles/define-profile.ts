import { type CodeListId, STANDARD_VERSION } from '../generated/ids.ts'
import { rules } from '../generated/rules.ts'
import { isCodeOf } from '../generated/validators/is-code-of.ts'
import { isStandardVersionCode } from '../generated/validators/sets.ts'
import type { RecordFinding, Result } from '../model/finding.ts'
import type { FieldInfo } from '../model/info.ts'
import { hasLength, isIdentifier, isObject, type Json } from '../runtime/values.ts'
import { standingOf } from '../versions/standing-of.ts'
import { groundsFaults, requireCodeFaults, requireWhereFaults } from './demand-faults.ts'
import { chosenFaults, fault, fieldsOfCaseRecords, type Known, listOfField, unknownAt } from './faults.ts'
import type { Profile } from './profile.ts'

const MEMBERS = [
  'id',
  'version',
  'title',
  'base',
  'status',
  'maintainer',
  'grounds',
  'exclude',
  'require',
  'requireValue',
  'requireWhere',
  'requireCode',
  'codes',
  'codesOf',
  'limits',
  'errors',
]

const STATUSES: readonly unknown[] = [undefined, 'example', 'draft', 'official']

function idFaults(
  json: Json,
  member: string,
  faultOf: (id: unknown) => 'unknown' | 'looser' | undefined,
): RecordFinding[] {
  const ids = json[member]
  if (ids === undefined) return []
  if (!Array.isArray(ids)) return [fault('type', [member], { expected: 'list' })]
  return ids.flatMap((id: unknown, index) => {
    const found = faultOf(id)
    return found === undefined ? [] : [fault('profile', [member, index], { fault: found })]
  })
}

/** An excluded field can be neither required by the standard nor by the profile itself. */
function canBeLeftOut(id: unknown, json: Json, known: Known): boolean {
  const asked = [json['require'], json['requireValue']]
  return known.get(id)?.presence === 'optional' && !asked.some((ids) => Array.isArray(ids) && ids.includes(id))
}

/** Codes of lists and of fields; entries are named by position, since their names may not be lists or fields. */
function codeFaults(
  json: Json,
  member: 'codes' | 'codesOf',
  listOf: (id: string) => CodeListId | undefined,
): RecordFinding[] {
  const chosen = json[member]
  if (chosen === undefined) return []
  if (!isObject(chosen)) return [fault('type', [member], { expected: 'object' })]
  return Object.entries(chosen).flatMap(([id, codes], index) => {
    const list = listOf(id)
    return list === undefined ? [unknownAt([member, index])] : chosenFaults(list, codes, [member, index])
  })
}

const listById = (id: string): CodeListId | undefined => (Object.hasOwn(isCodeOf, id) ? (id as CodeListId) : undefined)

const isWithin = (value: unknown, min: number, max: number): boolean =>
  value === undefined || (typeof value === 'number' && value >= min && value <= max)

/** Whether bounds fit the kind of the field, lie within those of the standard, and leave something between them. */
export function areTighter({ min, max, maxLength, ...rest }: Json, { type }: FieldInfo): boolean {
  if (Object.keys(rest).length > 0) return false
  if (type.kind === 'integer' || type.kind === 'number') {
    const isRange = isWithin(min, type.min, type.max) && isWithin(max, type.min, type.max)
    return isRange && maxLength === undefined && (min === undefined || isWithin(max, Number(min), type.max))
  }
  const isText = type.kind === 'text' || type.kind === 'texts'
  const isLength = maxLength === undefined || Number.isInteger(maxLength)
  return isText && isLength && min === undefined && max === undefined && isWithin(maxLength, 1, type.maxLength)
}

function limitFaults({ limits }: Json, known: Known): RecordFinding[] {
  if (limits === undefined) return []
  if (!isObject(limits)) return [fault('type', ['limits'], { expected: 'object' })]
  return Object.entries(limits).flatMap(([id, bounds], index) => {
    const field = known.get(id)
    if (field === undefined || !isObject(bounds)) return [unknownAt(['limits', index])]
    if (areTighter(bounds, field)) return []
    // The limits of the standard are public, and say what a profile may require.
    const { type } = field
    const standard =
      type.kind === 'integer' || type.kind === 'number'
        ? { min: type.min, max: type.max }
        : type.kind === 'text' || type.kind === 'texts'
          ? { max: type.maxLength }
          : {}
    return [{ ...fault('profile', ['limits', index], { fault: 'looser', ...standard }), field: field.id }]
  })
}

/** Faults of the version on which a profile is based: it must be one that can be read here, neither older nor newer. */
function baseFaults(base: unknown): RecordFinding[] {
  if (typeof base === 'string' && isStandardVersionCode(base)) return []
  const standing = standingOf(base)
  if (standing === undefined) return [fault('codeList', ['base'], { list: 'standardVersion' })]
  return [fault(standing === 'older' ? 'olderVersion' : 'unknownVersion', ['base'], { known: STANDARD_VERSION })]
}

function headFaults({ id, version, title, base, status, maintainer }: Json): RecordFinding[] {
  const isText = (value: unknown, max: number): boolean => typeof value === 'string' && hasLength(value, max)
  return [
    ...(typeof id === 'string' && isIdentifier(id) ? [] : [fault('format', ['id'], { format: 'identifier' })]),
    ...(isText(version, 40) ? [] : [fault('length', ['version'], { min: 1, max: 40 })]),
    ...(isText(title, 200) ? [] : [fault('length', ['title'], { min: 1, max: 200 })]),
    ...(STATUSES.includes(status) ? [] : [fault('codeList', ['status'], { codes: 'example, draft, official' })]),
    ...(maintainer === undefined || isText(maintainer, 200)
      ? []
      : [fault('length', ['maintainer'], { min: 1, max: 200 })]),
    ...baseFaults(base),
  ]
}

/**
 * Reads a profile from JSON: it may only name what case records have, and only tighten it. Errors are findings, never
 * exceptions; they name entries of `codes` and `limits` by position.
 */
export function defineProfile(json: unknown): Result<Profile> {
  if (!isObject(json)) return { ok: false, findings: [fault('type', [], { expected: 'object' })] }
  const known = fieldsOfCaseRecords()
  const ruleIds: ReadonlySet<unknown> = new Set(rules.map(({ id }) => id))
  const count = Object.keys(json).filter((member) => !MEMBERS.includes(member)).length
  const knownOnly = (id: unknown): 'unknown' | undefined => (known.has(id) ? undefined : 'unknown')
  const findings = [
    ...headFaults(json),
    ...(count === 0 ? [] : [fault('profile', [], { fault: 'unknown', count })]),
    ...idFaults(json, 'exclude', (id) => knownOnly(id) ?? (canBeLeftOut(id, json, known) ? undefined : 'looser')),
    ...idFaults(json, 'require', knownOnly),
    ...idFaults(json, 'requireValue', knownOnly),
    ...requireWhereFaults(json, known),
    ...requireCodeFaults(json, known),
    ...codeFaults(json, 'codes', listById),
    ...codeFaults(json, 'codesOf', (id) => listOfField(known.get(id))),
    ...limitFaults(json, known),
    ...idFaults(json, 'errors', (id) => (ruleIds.has(id) ? undefined : 'unknown')),
    ...groundsFaults(json),
  ]
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: json as Profile, warnings: [] }
}
