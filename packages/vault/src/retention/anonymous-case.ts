import { randomUUID } from 'node:crypto'
import { type CaseRecord, type EntityId, type FieldId, fieldsOf, isObject, type Json } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { type Attestation, openGate, type Policy, PolicyError } from '@tip-standard/policy'
import { VaultError } from '../vault-error.ts'

/** Sections that say who kept the record, how and until when; what a record cannot be without stays. */
const ABOUT_KEEPING: readonly EntityId[] = ['reportingEntity', 'dataProtection']

/**
 * Kinds of field that a code list does not bound, or that lead to a day in the log: none of them stays, unless a record
 * cannot be without it.
 */
const UNBOUNDED: readonly string[] = ['text', 'texts', 'identifier', 'phone', 'email', 'date']

const ID_KINDS: readonly string[] = ['identifier', 'reference', 'references']

const neverKept = (): FieldId[] =>
  fields
    // The ids by which parts of a record find each other are replaced.
    .filter(({ presence, name }) => presence !== 'required' && name !== 'id')
    .filter(({ entity, type }) => UNBOUNDED.includes(type.kind) || ABOUT_KEEPING.includes(entity))
    .map(({ id }) => id)

/**
 * What anonymising leaves of a case: what the purpose that counts people may have of it in single records, for the
 * people who agreed, without texts, exact days, and ids that lead anywhere; nothing where no one agreed. What people
 * refused in the `others`, which are more cases of theirs, holds here as well. The ids that hold it together are
 * random. Rows of many such cases are de-identified detail, not a release: combinations can be rare. Throws
 * `notAllowed` where the policy has no such purpose and audience.
 */
export async function anonymousCase(
  record: CaseRecord,
  { policy, attestations, day }: { policy: Policy; attestations: readonly Attestation[]; day: string },
  others: readonly object[] = [],
): Promise<CaseRecord | undefined> {
  const takers = new Set(
    policy.audiences.filter((one) => one.takes === 'records' && !one.isInternal).map(({ id }) => id),
  )
  const purpose = policy.purposes.find(({ counts, audiences }) => counts && audiences.some((id) => takers.has(id)))
  const audience = purpose?.audiences.find((id) => takers.has(id))
  if (purpose === undefined || audience === undefined) throw new VaultError('notAllowed')
  const without = [...new Set([...policy.fields.without, ...neverKept()])]
  const gate = await openGate({
    policy: { ...policy, fields: { without } },
    purpose: purpose.id,
    audience,
    at: day,
    attestations,
  }).catch((error: unknown) => {
    throw error instanceof PolicyError ? new VaultError('notAllowed') : error
  })
  for (const other of others) gate.learn(other)
  // That its time is over is why it is anonymised, and no reason to leave nothing of it.
  const { record: copy } = gate.pass({ ...record, dataProtection: { ...record.dataProtection, retainUntil: day } })
  if (copy === undefined) return undefined
  const left = unlinked('caseRecord', copy as unknown as Json, new Map()) as unknown as CaseRecord
  const { registrationYear = yearOf(record.case.openedOn) } = left.case
  return { ...left, case: { ...left.case, ...(registrationYear === undefined ? {} : { registrationYear }) } }
}

const yearOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4))

/**
 * A copy with random ids in place of its own, years in place of dates, and nothing about where values came from. The
 * reporting organisation keeps its name.
 */
function unlinked(entity: EntityId, source: Json, ids: Map<string, string>): Json {
  const { provenance: _, ...made } = source
  const random = (id: unknown): unknown => {
    if (typeof id !== 'string') return id
    const known = ids.get(id) ?? randomUUID()
    ids.set(id, known)
    return known
  }
  for (const { name, type } of fieldsOf(entity)) {
    const value = made[name]
    if (value === undefined) continue
    if (ID_KINDS.includes(type.kind) && entity !== 'reportingEntity')
      made[name] = Array.isArray(value) ? value.map(random) : random(value)
    else if (type.kind === 'partialDate' && typeof value === 'string') made[name] = value.slice(0, 4)
    else if (type.kind === 'object' && isObject(value)) made[name] = unlinked(type.entity, value, ids)
    else if (type.kind === 'objects' && Array.isArray(value))
      made[name] = value.map((one) => (isObject(one) ? unlinked(type.entity, one, ids) : one))
  }
  return made
}
