/** Random documents made from what the standard says about its fields: rich, valid, with references that resolve. */

import {
  type AbsentReasonCode,
  type CaseRecord,
  type FieldInfo,
  type IdentityRecord,
  type RecordFinding,
  validate,
} from '@tip-standard/core'
import * as codeLists from '@tip-standard/core/code-lists'
import { type CodeList, entity, fields, fieldsOf } from '@tip-standard/core/metadata'
import fc from 'fast-check'

/** An object of a document that is being made. */
export type Json = { [member: string]: unknown }

type EntityId = FieldInfo['entity']

const lists = new Map<string, CodeList>(Object.values(codeLists).map((list: CodeList) => [list.id, list]))
const codesOf = (id: string): string[] => (lists.get(id)?.codes ?? []).map(({ code }) => code)
const reasons = codesOf('absentReason') as AbsentReasonCode[]

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** How often, of ten times, a field that may be left out is there: people and events nearly always, details of them less. */
const filledOf = (id: EntityId): number => (id === 'caseRecord' ? 9 : 3)

/** A value of a field; a reference is a number that is replaced when the document is complete. */
function arbitraryOf({ type }: FieldInfo): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'text':
      return fc.string({ minLength: 1, maxLength: Math.min(type.maxLength, 12) })
    case 'texts':
      return fc.array(fc.string({ minLength: 1, maxLength: Math.min(type.maxLength, 12) }), {
        minLength: 1,
        maxLength: 2,
      })
    case 'identifier':
      return fc.stringMatching(/^[a-z][a-z0-9._-]{0,8}$/)
    case 'phone':
      return fc.constantFrom('+250788000000', '250788000000')
    case 'email':
      return fc.constant('someone@example.org')
    case 'boolean':
      return fc.boolean()
    case 'date':
      return day
    case 'partialDate':
      return fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length))
    case 'integer':
      return fc.integer({ min: type.min, max: type.max })
    case 'number':
      return fc.double({ min: type.min, max: type.max, noNaN: true })
    case 'code':
      return fc.constantFrom(...codesOf(type.list))
    case 'codes':
      return fc.uniqueArray(fc.constantFrom(...codesOf(type.list)), { minLength: type.minItems ?? 0, maxLength: 3 })
    case 'reference':
      return fc.nat(9)
    case 'references':
      return fc.uniqueArray(fc.nat(9), { minLength: type.minItems ?? 0, maxLength: 2 })
    case 'object':
      return entityOf(type.entity)
    case 'objects':
      return fc.array(entityOf(type.entity), { minLength: type.minItems ?? 0, maxLength: 2 })
    default:
      return type satisfies never
  }
}

/** What is at a field: a value, a reason for having none, or nothing. */
type Filling = { readonly value?: unknown; readonly reason?: AbsentReasonCode }

const nothing = fc.constant<Filling>({})
const someReason = fc.constantFrom(...reasons).map((reason): Filling => ({ reason }))

/** Chooses before it makes anything: a record leaves out most of what it could hold. */
function fillingOf(id: EntityId, field: FieldInfo): fc.Arbitrary<Filling> {
  const filled = { required: 10, answered: 9, optional: filledOf(id), derived: 0 }[field.presence]
  const withReason = entity(id).kind === 'value' || field.presence === 'required' ? 0 : 1
  return fc.oneof(
    { weight: 10 - filled - withReason, arbitrary: nothing },
    { weight: withReason, arbitrary: someReason },
    { weight: filled, arbitrary: arbitraryOf(field).map((value): Filling => ({ value })) },
  )
}

const storedFieldsOf = (id: EntityId): FieldInfo[] => fieldsOf(id).filter(({ presence }) => presence !== 'derived')

function entityOf(id: EntityId): fc.Arbitrary<Json> {
  const stored = storedFieldsOf(id)
  const isWrapped = entity(id).kind !== 'value'
  const fillings = fc.tuple(...stored.map((field) => fillingOf(id, field)))
  const extension = isWrapped
    ? fc.option(fc.jsonValue({ maxDepth: 1 }), { nil: undefined, freq: 9 })
    : fc.constant(undefined)
  return fc.tuple(fillings, extension).map(([made, extra]) => {
    const object: Json = {}
    const absent: Json = {}
    for (const [index, { name }] of stored.entries()) {
      const { value, reason } = made[index] ?? {}
      if (value !== undefined) object[name] = value
      if (reason !== undefined) absent[name] = reason
    }
    if (Object.keys(absent).length > 0) object['absent'] = absent
    if (extra !== undefined) object['extensions'] = { 'org.example.extension': extra }
    return object
  })
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Ids by position, so that no two members of a list share one. */
function number(list: unknown, prefix: string): void {
  for (const [index, one] of listOf(list).entries())
    if (isObject(one) && one['id'] !== undefined) one['id'] = `${prefix}-${index}`
}

const idsOf = (list: unknown): unknown[] =>
  listOf(list).flatMap((one) => (isObject(one) && one['id'] !== undefined ? [one['id']] : []))

/** Replaces the numbers that represent references with ids; what has nothing to point at is removed. */
function point(owner: Json, name: string, targets: unknown): void {
  const ids = idsOf(targets)
  const value = owner[name]
  if (value === undefined) return
  if (ids.length === 0) delete owner[name]
  else if (Array.isArray(value)) owner[name] = [...new Set(value.map((at: number) => ids[at % ids.length]))]
  else owner[name] = ids[(value as number) % ids.length]
}

function join(record: Json): Json {
  number(record['victims'], 'v')
  number(record['perpetrators'], 'p')
  number(record['events'], 'e')
  for (const victim of listOf(record['victims'])) {
    if (!isObject(victim)) continue
    for (const name of ['consents', 'meansOfControl', 'gbvExposure']) number(victim[name], name)
    for (const leg of listOf(victim['journey'])) {
      if (!isObject(leg)) continue
      point(leg, 'controlIds', victim['meansOfControl'])
      point(leg, 'gbvIds', victim['gbvExposure'])
    }
    for (const referral of listOf(victim['referrals']))
      if (isObject(referral)) point(referral, 'consentId', victim['consents'])
  }
  for (const name of ['relations', 'events']) {
    for (const one of listOf(record[name])) {
      if (!isObject(one)) continue
      for (const field of ['victimId', 'victimIds']) point(one, field, record['victims'])
      for (const field of ['perpetratorId', 'perpetratorIds']) point(one, field, record['perpetrators'])
    }
  }
  // Without a person to point at, the member is left out.
  if (idsOf(record['victims']).length === 0) for (const name of ['relations', 'events']) delete record[name]
  if (idsOf(record['perpetrators']).length === 0) delete record['relations']
  const file = record['case']
  if (isObject(file)) for (const name of ['duplicateOf', 'linkedCaseIds']) delete file[name]
  return record
}

function ownerAt(record: Json, path: RecordFinding['at']['path']): Json | undefined {
  let at: unknown = record
  for (const step of path) at = isObject(at) || Array.isArray(at) ? (at as Json)[step] : undefined
  return isObject(at) ? at : undefined
}

const answeredFields = new Set<unknown>(fields.filter(({ presence }) => presence === 'answered').map(({ id }) => id))

/** Removes the fields at which rules are broken, and gives a reason instead where one is needed. */
function removeBroken(record: Json, findings: readonly RecordFinding[]): void {
  for (const {
    at: { path },
    severity,
    field,
  } of findings) {
    const names = path.filter((step) => typeof step === 'string')
    const name = names.at(-1)
    if (severity !== 'error' || name === undefined) continue
    const owner = ownerAt(record, path.slice(0, path.lastIndexOf(name)))
    if (owner === undefined) continue
    delete owner[name]
    const isNeeded = field === 'event.means' || field === 'victim.sexBasis' || answeredFields.has(field)
    const absent = owner['absent']
    if (isNeeded) owner['absent'] = { ...(isObject(absent) ? absent : {}), [name]: 'unknown' }
    else if (isObject(absent)) delete absent[name]
  }
}

/** A random case record that is valid: fields at random, then what breaks a rule is removed. */
export const validCaseRecord: fc.Arbitrary<CaseRecord> = entityOf('caseRecord')
  .map((made) => {
    const record = join(made)
    let result = validate(record)
    for (let round = 0; round < 8 && !result.ok; round++) {
      removeBroken(record, result.findings)
      result = validate(record)
    }
    return result.ok ? (record as CaseRecord & Json) : undefined
  })
  .filter((record) => record !== undefined)

/** A random identity record; each of its values can be kept, though together they may break a rule. */
export const identityRecord: fc.Arbitrary<IdentityRecord> = entityOf('identityRecord').map(
  (made) => made as unknown as IdentityRecord,
)

/** Values of every kind, to be put where they do not belong. */
const stray = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e300,
    '',
    ' ',
    'unknown',
    '2025-02-30',
    '2025-13',
    [],
    {},
    [null],
    [[]],
    'x'.repeat(20_001),
  ),
  fc.string(),
  fc.jsonValue({ maxDepth: 1 }),
)

type Place = { owner: Json | unknown[]; key: string | number }

function placesIn(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap((one, key) => [{ owner: value, key }, ...placesIn(one)])
  if (!isObject(value)) return []
  return Object.keys(value).flatMap((key) => [{ owner: value, key }, ...placesIn(value[key])])
}

/** A valid record with a few faults: values replaced, removed, doubled, or put under unknown names. */
export const faultyCaseRecord: fc.Arbitrary<unknown> = fc
  .tuple(
    validCaseRecord,
    fc.array(fc.tuple(fc.nat(), stray, fc.constantFrom('replace', 'remove', 'double', 'add')), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([valid, faults]) => {
    const record: unknown = structuredClone(valid)
    for (const [at, constant, kind] of faults) {
      // A copy: the constants are shared, and one put into itself would go round in circles.
      const value: unknown = structuredClone(constant)
      const places = placesIn(record)
      const place = places[at % places.length]
      if (place === undefined) continue
      const { owner, key } = place
      if (Array.isArray(owner)) {
        if (kind === 'remove') owner.splice(Number(key), 1)
        else owner.push(kind === 'double' ? structuredClone(owner[Number(key)]) : value)
      } else if (kind === 'remove') delete owner[key]
      else if (kind === 'add') owner[`${key}2`] = value
      else owner[key] = value
    }
    return record
  })
