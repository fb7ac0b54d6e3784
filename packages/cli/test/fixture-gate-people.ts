import { type CaseRecord, type Consent, type EntityId, type FieldId, isObject, type Json } from '@tip-standard/core'
import * as codeLists from '@tip-standard/core/code-lists'
import { field, fieldsOf } from '@tip-standard/core/metadata'
import { filledText, WHO } from './fixture-filled-record.ts'

/** The day on which the tests judge consents and retention. */
export const DAY = '2026-06-30'

/** The organisation that consents name. */
export const RECIPIENT = 'org-that-consents-name'

const filled = filledText(4)

/** Consents of one kind to every purpose. */
const consents = (given: Partial<Consent>): Consent[] =>
  codeLists.consentPurpose.codes
    .filter(({ code }) => code !== 'unspecified')
    .map(({ code }, at) => ({
      id: `c-${at}`,
      purpose: code,
      decision: 'granted',
      givenBy: 'self',
      method: 'oral',
      date: '2025-01-02',
      // What is published is for everyone.
      ...(code === 'shareStatistics' ? {} : { recipients: [RECIPIENT], recipientKinds: ['otherOrganisations'] }),
      ...(code === 'referral' ? { services: ['shelter'] } : {}),
      ...given,
    })) as Consent[]

type Change = (record: CaseRecord) => void
type Changes = { readonly [who: string]: Change }

const victimsOf = (record: CaseRecord) => record.victims ?? []
const consenting =
  (given: Partial<Consent>): Change =>
  (record) => {
    for (const victim of victimsOf(record)) victim.consents = consents(given)
  }

/** People whom no purpose lets out, by the reason. */
export const withheldPeople: Changes = {
  refused: consenting({ decision: 'refused' }),
  withdrawn: consenting({ decision: 'withdrawn', withdrawnOn: '2026-06-30' }),
  keeping: (record) => {
    for (const victim of victimsOf(record))
      victim.consents = consents({}).map((one) =>
        one.purpose === 'storage' ? { ...one, decision: 'withdrawn', withdrawnOn: '2026-06-30' } : one,
      )
  },
  expired: consenting({ expiry: '2026-06-29' }),
  neverAsked: (record) => {
    for (const victim of victimsOf(record)) {
      delete victim.consents
      victim.absent = { ...victim.absent, consents: 'notAsked' }
    }
  },
  unspecified: (record) => {
    for (const victim of victimsOf(record))
      victim.consents = [
        { id: 'c-1', purpose: 'unspecified', decision: 'granted', givenBy: 'self', method: 'oral', date: '2025-01-02' },
      ]
  },
  retentionOver: (record) => {
    record.dataProtection.retainUntil = '2026-06-29'
  },
  duplicate: (record) => {
    record.case.duplicateOf = 'case-zzpermitted1zz'
    for (const victim of victimsOf(record))
      victim.consents = consents({}).filter(({ purpose }) => purpose === 'shareStatistics')
  },
  notAVictim: (record) => {
    for (const victim of victimsOf(record)) {
      victim.status = 'notAVictim'
      victim.consents = consents({}).filter(({ purpose }) => purpose === 'shareStatistics')
    }
  },
}

/** A country that only people who are withheld come from. */
export const WITHHELD_COUNTRY = 'FJ'

function personOf(who: string, change: Change, isPermitted: boolean): CaseRecord {
  const text = filled
    .replaceAll(WHO, `zz${who}zz`)
    .replaceAll('"v-1"', `"v-zz${who}zz"`)
    .replaceAll('"p-1"', `"p-zz${who}zz"`)
  const record = JSON.parse(text) as CaseRecord
  record.case.id = `case-zz${who}zz`
  record.dataProtection.retainUntil = '2030-01-01'
  record.dataProtection.legalBases = isPermitted ? ['consent', 'legalObligation', 'publicTask'] : ['consent']
  delete record.dataProtection.legalHold
  delete record.case.duplicateOf
  for (const victim of victimsOf(record)) {
    victim.status = 'identified'
    victim.crossCaseId = `x-zz${who}zz`
    victim.citizenships = [isPermitted ? 'RW' : WITHHELD_COUNTRY]
    victim.countryOfOrigin = isPermitted ? 'RW' : WITHHELD_COUNTRY
  }
  for (const perpetrator of record.perpetrators ?? []) perpetrator.crossCaseId = `y-zz${who}zz`
  consenting({})(record)
  change(record)
  return record
}

/** Records of people who agreed to everything, marked by `zzpermittedNzz`. */
export const permittedRecords = (count: number): CaseRecord[] =>
  Array.from({ length: count }, (_, at) => personOf(`permitted${at + 1}`, () => {}, true))

/** The case in which someone agreed, and one that comes later in the file, in which the same person refused since. */
function refusedElsewhere(who: string): CaseRecord[] {
  const later = personOf(who, consenting({ decision: 'refused', date: '2026-01-02' }), false)
  later.case.id = `${later.case.id}-later`
  return [personOf(who, () => {}, false), later]
}

/** Records of people who are withheld, so many of each reason, marked by `zzREASONNzz`. */
export function withheldRecords(each: number): CaseRecord[] {
  const of = (make: (who: string) => CaseRecord[], who: string): CaseRecord[] =>
    Array.from({ length: each }, (_, at) => make(`${who}${at + 1}`)).flat()
  return [
    ...of(refusedElsewhere, 'elsewhere'),
    ...Object.entries(withheldPeople).flatMap(([who, change]) => of((name) => [personOf(name, change, false)], who)),
  ]
}

/** A record in which one of two victims is withheld. */
export function mixedRecord(): CaseRecord {
  const [one, two] = [
    personOf('permitted99', () => {}, true),
    personOf('mixed', consenting({ decision: 'refused' }), true),
  ]
  for (const name of ['victims', 'perpetrators', 'relations', 'events'] as const)
    (one[name] as unknown[]) = [...(one[name] ?? []), ...(two[name] ?? [])]
  for (const [at, event] of (one.events ?? []).entries()) event.id = `e-${at}`
  return one
}

/** The fields of the standard whose marked values are in a text, and the people whose they are. */
export function marksIn(text: string): { people: string[]; fields: string[] } {
  const people = new Set([...text.matchAll(/zz(\w+?)zz/g)].map(([, who = '']) => who))
  const fields = new Set([...text.matchAll(/zz\w+?zz-(\w+)-(\w+)/g)].map(([, entity, name]) => `${entity}.${name}`))
  return { people: [...people].sort(), fields: [...fields].sort() }
}

/** Whether a field is restricted or holds free text that is not for everyone. */
export function isClosed(id: string): boolean {
  const { type, sensitivity } = field(id as FieldId)
  const isText = (type.kind === 'text' || type.kind === 'texts') && sensitivity !== 'public'
  return isText || sensitivity === 'restricted'
}

/** The closed fields that a record holds, by id. */
export function closedFieldsIn(record: object, entity: EntityId = 'caseRecord'): string[] {
  return fieldsOf(entity).flatMap(({ id, name, type }) => {
    const value = (record as Json)[name]
    if (value === undefined) return []
    if (type.kind === 'object' || type.kind === 'objects')
      return [value].flat().flatMap((one) => (isObject(one) ? closedFieldsIn(one, type.entity) : []))
    return isClosed(id) ? [id] : []
  })
}
