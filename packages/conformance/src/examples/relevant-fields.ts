/** Which fields are relevant to an example: what the dictionary states, what the case is about, and what is left out with a reason. */

import type { CaseRecord } from '@tip-standard/core'
import { holds } from '@tip-standard/core/conditions'
import { entriesOf, type FieldData, fields, fieldsOf, type Place } from './walk.ts'

/** What a case can be about. Each example states its topics, so that a part that is forgotten in a record counts as missing. */
export type Topic =
  | 'trafficking'
  | 'recruitment'
  | 'control'
  | 'journey'
  | 'violence'
  | 'dependants'
  | 'childbearing'
  | 'online'
  | 'perpetrator'
  | 'justice'
  | 'support'
  | 'return'

/** The topics of a case with those that go with them: a person who was trafficked was recruited or taken, and controlled. */
export const withImplied = (topics: readonly Topic[]): readonly Topic[] =>
  topics.includes('trafficking') ? [...topics, 'recruitment', 'control'] : topics

/** Parts of a record that only cases about a topic have. */
const PARTS: { readonly [entity: string]: Topic } = {
  recruitment: 'recruitment',
  exploitation: 'trafficking',
  meansOfControl: 'control',
  journeyLeg: 'journey',
  gbvExposure: 'violence',
  dependant: 'dependants',
  perpetrator: 'perpetrator',
  relation: 'perpetrator',
  justiceStep: 'perpetrator',
  charge: 'justice',
  supportPlan: 'support',
  followUp: 'support',
  reintegrationPlan: 'support',
  returnEvent: 'return',
}

/** Fields that only cases about a topic have. */
const FIELDS: { readonly [field: string]: Topic } = {
  'victim.minorAtEntry': 'trafficking',
  'victim.minorAtStartOfExploitation': 'trafficking',
  'victim.ageWhenTrafficked': 'trafficking',
  'event.acts': 'trafficking',
  'event.means': 'trafficking',
  'event.purposes': 'trafficking',
  'event.iccsCode': 'trafficking',
  'victim.pregnant': 'childbearing',
  'victim.breastfeeding': 'childbearing',
  'recruitment.platforms': 'online',
  'exploitation.platforms': 'online',
}

type Member = { readonly [name: string]: unknown }
const of = (record: CaseRecord, entity: string): Member[] =>
  entriesOf(record).flatMap(({ id, place }) => (id === entity ? [place.entity] : []))
const some =
  (entity: string, member: string, ...values: unknown[]) =>
  (record: CaseRecord) =>
    of(record, entity).some((one) => values.includes(one[member]))

const isClosed = some('case', 'status', 'closed')
const isChild = some('victim', 'minorAtRegistration', 'minor')
/** Where a person of another country is, who may need a permit to stay. */
const isForeign = some('victim', 'displacementStatus', 'foreignNational', 'asylumSeeker', 'refugee')

/** Fields that are relevant only where something else in the record is so, beyond what the dictionary states as `relevantWhen`. */
const WHERE: { readonly [field: string]: (record: CaseRecord) => boolean } = {
  'case.closedOn': isClosed,
  'case.closureReasons': isClosed,
  'case.closureChecks': isClosed,
  'case.closureDetails': isClosed,
  'case.feedback': isClosed,
  'supportPlan.actualEnd': isClosed,
  'reintegrationPlan.endedOn': isClosed,
  'consent.childAssent': isChild,
  'consent.guardianExcluded': isChild,
  'consent.withdrawnOn': some('consent', 'decision', 'withdrawn'),
  'legalProcess.reflectionFrom': some('legalProcess', 'reflectionPeriod', 'granted'),
  'legalProcess.reflectionTo': some('legalProcess', 'reflectionPeriod', 'granted'),
  'legalProcess.residencePermit': isForeign,
  'legalProcess.residenceFrom': some('legalProcess', 'residencePermit', 'granted'),
  'legalProcess.residenceTo': some('legalProcess', 'residencePermit', 'granted'),
  'exploitation.kinds': some('exploitation', 'form', 'sexual', 'forcedCriminality'),
  'charge.sentences': some('charge', 'outcome', 'convicted'),
}

/** Fields that no example shows, and why. */
const LEFT_OUT: { readonly [field: string]: string } = {
  'case.registrationYear': 'given in place of the day on which a case was opened',
  'case.duplicateOf': 'no example is a duplicate of another',
  'reportingEntity.street': 'how to find an organisation is no part of a story',
  'reportingEntity.postalCode': 'how to find an organisation is no part of a story',
  'reportingEntity.longitude': 'how to find an organisation is no part of a story',
  'reportingEntity.latitude': 'how to find an organisation is no part of a story',
  'reportingEntity.phone': 'how to find an organisation is no part of a story',
  'victim.age': 'given in place of a date of birth',
  'victim.ageEstimated': 'given in place of a date of birth',
  'victim.ethnicity': 'asked only where a purpose needs it',
  'victim.genderAsPublished': 'only in imported data',
  'victim.regionOfOrigin': 'only in imported data',
  'victim.positionInOrganisation': 'only in imported data',
  'recruitment.locationName': 'only in imported data',
  'exploitation.locationName': 'only in imported data',
  'exploitation.regionAsPublished': 'only in imported data',
  'perpetrator.gendersAsPublished': 'only in imported data',
  'perpetrator.regionsAsPublished': 'only in imported data',
  'perpetrator.paidMoney': 'only in imported data',
  'place.locality': 'a place smaller than a sector narrows down who a person is',
}

const idOf = ({ entity, name }: FieldData): string => `${entity}.${name}`

/** The topic that a field belongs to by itself or because of the entries that it holds. */
const topicOf = (field: FieldData): Topic | undefined => FIELDS[idOf(field)] ?? PARTS[field.type.entity ?? '']

/** Whether the dictionary states that a field is worth asking at an entry. */
export const isRelevantAt = ({ relevantWhen }: FieldData, place: Place): boolean =>
  relevantWhen === undefined || holds(relevantWhen, place)

/** Lists the ids of the fields that are relevant to a record about some topics, whether the record fills them or not. */
export function relevantFields(record: CaseRecord, stated: readonly Topic[]): Set<string> {
  const topics = withImplied(stated)
  const entries = entriesOf(record)
  const relevant = new Set<string>()
  const visited = new Set<string>()
  const isRelevant = (field: FieldData): boolean => {
    const { entity, presence, deprecated } = field
    const topic = topicOf(field)
    if (presence === 'derived' || deprecated !== undefined || idOf(field) in LEFT_OUT) return false
    if (topic !== undefined && !topics.includes(topic)) return false
    if (WHERE[idOf(field)]?.(record) === false) return false
    // A part that the record lacks altogether counts as empty; only a condition needs an entry to be asked of.
    return (
      field.relevantWhen === undefined || entries.some(({ id, place }) => id === entity && isRelevantAt(field, place))
    )
  }
  const visit = (entity: string): void => {
    if (visited.has(entity)) return
    visited.add(entity)
    for (const field of fieldsOf(entity)) {
      if (!isRelevant(field)) continue
      relevant.add(idOf(field))
      if (field.type.entity !== undefined) visit(field.type.entity)
    }
  }
  visit('caseRecord')
  return relevant
}

/** Every id that the tables above name, for the test that they exist. */
export const namedFields = (): string[] => [...Object.keys(FIELDS), ...Object.keys(WHERE), ...Object.keys(LEFT_OUT)]

/** Every entity that only some cases have, with its topic. */
export const namedParts = (): [entity: string, topic: Topic][] => Object.entries(PARTS)

/** The ids of all fields of the standard. */
export const allFields = (): Set<string> => new Set(fields.map(idOf))
