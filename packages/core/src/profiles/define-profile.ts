import { fields } from '../generated/fields.ts'
import { type CodeListId, type EntityId, STANDARD_VERSION } from '../generated/ids.ts'
import { rules } from '../generated/rules.ts'
import { isCodeOf } from '../generated/validators/is-code-of.ts'
import type { RecordFinding, Result } from '../model/finding.ts'
import type { FieldInfo } from '../model/info.ts'
import { hasLength, isIdentifier, isObject, type Json } from '../runtime/values.ts'
import type { Profile } from './profile.ts'

const MEMBERS = [
  ...['id', 'version', 'title', 'base'],
  ...['exclude', 'require', 'requireValue', 'codes', 'codesOf', 'limits', 'errors'],
]

const fault = (
  code: RecordFinding['code'],
  path: RecordFinding['at']['path'],
  params: RecordFinding['params'] = {},
): RecordFinding => ({
  code,
  severity: 'error',
  at: { path },
  params,
})

/** The fields that case records hold and people fill in, by id. */
function fieldsOfCaseRecords(): ReadonlyMap<unknown, FieldInfo> {
  const entities = new Set<EntityId>(['caseRecord'])
  // A set grows while it is walked: every entity that is met is walked in its turn.
  for (const entity of entities)
    for (const { entity: owner, type } of fields)
      if (owner === entity && (type.kind === 'object' || type.kind === 'objects')) entities.add(type.entity)
  return new Map(
    fields
      .filter(({ entity, presence }) => entities.has(entity) && presence !== 'derived')
      .map((info) => [info.id, info]),
  )
}

type Known = ReadonlyMap<unknown, FieldInfo>

function idFaults(json: Json, member: string, isAllowed: (id: unknown) => boolean): RecordFinding[] {
  const ids = json[member]
  if (ids === undefined) return []
  if (!Array.isArray(ids)) return [fault('type', [member], { expected: 'list' })]
  return ids.flatMap((id: unknown, index) => (isAllowed(id) ? [] : [fault('profile', [member, index])]))
}

/** What is left out can be neither needed by the standard nor asked for by the profile itself. */
function canBeLeftOut(id: unknown, json: Json, known: Known): boolean {
  const asked = [json['require'], json['requireValue']]
  return known.get(id)?.presence === 'optional' && !asked.some((ids) => Array.isArray(ids) && ids.includes(id))
}

/** The codes that are chosen of one list. */
function chosenFaults(list: CodeListId, chosen: unknown, path: RecordFinding['at']['path']): RecordFinding[] {
  const isKnown = isCodeOf[list]
  if (!Array.isArray(chosen)) return [fault('type', path, { expected: 'list' })]
  if (chosen.length === 0) return [fault('length', path, { min: 1 })]
  return chosen.flatMap((code: unknown, at) =>
    typeof code === 'string' && isKnown(code) ? [] : [fault('codeList', [...path, at], { list })],
  )
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
    return list === undefined ? [fault('profile', [member, index])] : chosenFaults(list, codes, [member, index])
  })
}

const listById = (id: string): CodeListId | undefined => (Object.hasOwn(isCodeOf, id) ? (id as CodeListId) : undefined)

const listOfField =
  (known: Known) =>
  (id: string): CodeListId | undefined => {
    const type = known.get(id)?.type
    return type?.kind === 'code' || type?.kind === 'codes' ? type.list : undefined
  }

const isWithin = (value: unknown, min: number, max: number): boolean =>
  value === undefined || (typeof value === 'number' && value >= min && value <= max)

/** Whether bounds are of the kind of the field, lie inside those of the standard, and leave something between them. */
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
    return field !== undefined && isObject(bounds) && areTighter(bounds, field)
      ? []
      : [fault('profile', ['limits', index])]
  })
}

function headFaults({ id, version, title, base }: Json): RecordFinding[] {
  const isText = (value: unknown, max: number): boolean => typeof value === 'string' && hasLength(value, max)
  return [
    ...(typeof id === 'string' && isIdentifier(id) ? [] : [fault('format', ['id'], { format: 'identifier' })]),
    ...(isText(version, 40) ? [] : [fault('length', ['version'], { min: 1, max: 40 })]),
    ...(isText(title, 200) ? [] : [fault('length', ['title'], { min: 1, max: 200 })]),
    ...(base === STANDARD_VERSION ? [] : [fault('codeList', ['base'], { list: 'standardVersion' })]),
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
  const findings = [
    ...headFaults(json),
    ...(count === 0 ? [] : [fault('unknownField', [], { count })]),
    ...idFaults(json, 'exclude', (id) => canBeLeftOut(id, json, known)),
    ...idFaults(json, 'require', (id) => known.has(id)),
    ...idFaults(json, 'requireValue', (id) => known.has(id)),
    ...codeFaults(json, 'codes', listById),
    ...codeFaults(json, 'codesOf', listOfField(known)),
    ...limitFaults(json, known),
    ...idFaults(json, 'errors', (id) => ruleIds.has(id)),
  ]
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: json as Profile, warnings: [] }
}
