import { type CaseRecord, type EntityId, type FieldId, fieldsOf, isObject, type Json } from '@tip-standard/core'
import { createPseudonymiser, type PseudonymDomain, type SecretKey } from '@tip-standard/privacy/pseudonyms'

/**
 * Identifiers of organisations, which the partner knows: all other identifiers are those of people, cases and their
 * parts.
 */
const ORGANISATIONS: readonly FieldId[] = ['reportingEntity.id']

const ID_KINDS: readonly string[] = ['identifier', 'reference', 'references']

/**
 * A copy of a record in which every identifier of a case, a person or a part of them is a pseudonym in the domain: the
 * same in everything that one partner gets in one period, and different for every other partner. References still lead
 * to the same parts.
 */
export function withPartnerPseudonyms(record: CaseRecord, key: SecretKey, domain: PseudonymDomain): CaseRecord {
  const pseudonyms = createPseudonymiser({ key, domain })
  // Compared as bytes: identifiers that differ only in case or accents are different.
  const token = (id: string): string => pseudonyms.token('text', Buffer.from(id).toString('hex'))
  const of = (value: unknown): unknown =>
    typeof value === 'string' ? token(value) : Array.isArray(value) ? value.map(of) : value
  const copy = (entity: EntityId, source: Json): Json => {
    const made: Json = { ...source }
    for (const { id, name, type } of fieldsOf(entity)) {
      const value = source[name]
      if (value === undefined) continue
      if (ID_KINDS.includes(type.kind) && !ORGANISATIONS.includes(id)) made[name] = of(value)
      if (type.kind === 'object' && isObject(value)) made[name] = copy(type.entity, value)
      if (type.kind === 'objects' && Array.isArray(value))
        made[name] = value.map((one) => (isObject(one) ? copy(type.entity, one) : one))
    }
    return made
  }
  const made = copy('caseRecord', record as unknown as Json)
  pseudonyms.destroy()
  return made as unknown as CaseRecord
}
