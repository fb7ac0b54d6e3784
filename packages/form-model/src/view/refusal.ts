import type { CaseRecord, ConsentPurposeCode } from '@tip-standard/core'
import { isObject, type Json, STANDARD_VERSION } from '@tip-standard/core'
import { consentState } from '@tip-standard/core/conditions'
import { withReason } from '../definition/record-paths.ts'
import { completeRecord } from './complete-record.ts'

/** The purposes without which a form goes no further: a refusal of one ends the talk or the writing, and only the refusal is recorded. */
const ENDING: readonly ConsentPurposeCode[] = ['interview', 'storage']

/** The page that a form of a refusal ends with; no page of a form can have this id. */
export const CLOSING_PAGE = '$closing'

const isNo = (consent: Json): boolean => ['refused', 'withdrawn'].includes(String(consent['decision']))

/** A decision that is still open is no refusal. */
const isDecided = (consent: unknown): consent is Json =>
  isObject(consent) && (isNo(consent) || consent['decision'] === 'granted')

const decidedBy = (person: unknown): Json[] => {
  const consents = isObject(person) ? person['consents'] : undefined
  return (Array.isArray(consents) ? consents : []).filter(isDecided)
}

/**
 * Which of the purposes without which a form goes no further, `interview` and `storage`, a person has refused, or taken back, as
 * `consentState` reads it on a day (`YYYY-MM-DD`). A question that was not asked yet is no refusal.
 */
export function refusedPurposes(
  person: unknown,
  day: string,
  purposes: readonly ConsentPurposeCode[] = ENDING,
): ConsentPurposeCode[] {
  const consents = decidedBy(person)
  return ENDING.filter(
    (purpose) =>
      purposes.includes(purpose) && ['refused', 'withdrawn'].includes(consentState(consents, { purpose, day })),
  )
}

/** What is kept of a refusal: what was refused, when, and by whom. */
const KEPT = ['id', 'purpose', 'decision', 'givenBy', 'date']

const only = (holder: unknown, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(isObject(holder) ? holder : {}).filter(([name]) => names.includes(name)))

/** A refusal as it is kept; the day of a withdrawal is known, or was not asked. */
function kept(consent: Json): Json {
  const refusal = only(consent, KEPT)
  const { decision, date, withdrawnOn } = consent
  if (decision !== 'withdrawn') return refusal
  const isKnown = typeof withdrawnOn === 'string' && !(typeof date === 'string' && withdrawnOn < date)
  return isKnown ? { ...refusal, withdrawnOn } : withReason(refusal, ['withdrawnOn'], 'notAsked')
}

/**
 * Makes the record of a refusal: what the standard always requires, the ids of the case, the organisation and the person, and what was
 * refused with its date. No answer is in it, whatever the record holds. Empty of refusals where the person refused neither the interview nor that
 * answers are kept.
 */
export function refusalRecord(record: Json | CaseRecord, { personId, day }: { personId: string; day: string }): Json {
  const { victims, case: held, reportingEntity } = record as Json
  const people = (Array.isArray(victims) ? victims : []).filter(isObject)
  const person = people.find(({ id }) => id === personId)
  const refused: readonly unknown[] = [...refusedPurposes(person, day), 'unspecified']
  const consents = decidedBy(person)
    .filter((consent) => isNo(consent) && refused.includes(consent['purpose']))
    .map(kept)
  return completeRecord(
    {
      standardVersion: STANDARD_VERSION,
      case: only(held, ['id']),
      reportingEntity: only(reportingEntity, ['id']),
      dataProtection: {},
      victims: [{ id: personId, consents }],
    },
    [],
  )
}
