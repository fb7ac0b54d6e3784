import { randomUUID } from 'node:crypto'
import { type CaseRecord, type EntityId, type FieldId, fieldsOf, isObject, type Json } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { type Attestation, openGate, type Policy, PolicyError } from '@tip-standard/policy'
import { VaultError } from '../vault-error.ts'

/** Sections about who kept the record, how and until when; only what a record requires stays. */
const ABOUT_KEEPING: readonly EntityId[] = ['reportingEntity', 'dataProtection']

/**
 * Kinds of fields that no code list bounds, or that lead to a day in the log; they stay only if a record requires them.
 */
const UNBOUNDED: readonly string[] = ['text', 'texts', 'identifier', 'phone', 'email', 'date']

const ID_KINDS: readonly string[] = ['identifier', 'reference', 'references']

const neverKept = (): FieldId[] =>
  fields
    // The ids by which parts of a record refer to each other are replaced.
    .filter(({ presence, name }) => presence !== 'required' && name !== 'id')
    .filter(({ entity, type }) => UNBOUNDED.includes(type.kind) || ABOUT_KEEPING.includes(entity))
    .map(({ id }) => id)

/**
 * What anonymising leaves of a case: what the counting purpose may have in single records, for the people who agreed,
 * without texts, exact days, and ids that lead anywhere; nothing if no one agreed. Refusals in the `others`, which are
 * more cases of the same people, apply too. Random ids hold the record together. Rows of many such cases are
 * de-identified detail, not a release: combinations can be rare. Throws `notAllowed` if the policy has no such purpose
 * and audience.
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
  // The case is anonymised because its retention has ended; that is no reason to leave nothing of it.
  const { record: copy } = gate.pass({ ...record, dataProtection: { ...record.dataProtection, retainUntil: day } })
  if (copy === undefined) return undefined
  const left = unlinked('caseRecord', copy as unknown as Json, new Map()) as unknown as CaseRecord
  const { registrationYear = yearOf(record.case.openedOn) } = left.case
  return { ...left, case: { ...left.case, ...(registrationYear === undefined ? {} : { registrationYear }) } }
}

const yearOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4))

/** A copy with random ids, with years for dates, and without provenance. The reporting organisation keeps its name. */
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
