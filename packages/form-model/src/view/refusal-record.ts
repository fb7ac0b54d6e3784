import { type CaseRecord, type ConsentPurposeCode, isObject, type Json, STANDARD_VERSION } from '@tip-standard/core'
import { consentState } from '@tip-standard/core/conditions'
import { withReason } from '../definition/record-paths.ts'
import { completeRecord } from './complete-record.ts'
import { decidedBy, isNo, refusedPurposes } from './refused-purposes.ts'

/** What is kept of a refusal that was not on record before: what was refused, when, and by whom. */
const KEPT = ['id', 'purpose', 'decision', 'givenBy', 'date']

const only = (holder: unknown, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(isObject(holder) ? holder : {}).filter(([name]) => names.includes(name)))

/**
 * A consent that `consentState` finds taken back by a day, as the withdrawal that it is, also where its decision still
 * says that it was given.
 */
function asItStands(consent: Json, day: string): Json {
  const purpose = consent['purpose'] as ConsentPurposeCode
  return consentState([consent], { purpose, day }) === 'withdrawn' ? { ...consent, decision: 'withdrawn' } : consent
}

/** A refusal as it is kept; the day of a withdrawal is known, or was not asked. */
function kept(consent: Json): Json {
  const refusal = only(consent, KEPT)
  const { decision, date, withdrawnOn } = consent
  if (decision !== 'withdrawn') return refusal
  const isKnown = typeof withdrawnOn === 'string' && !(typeof date === 'string' && withdrawnOn < date)
  return isKnown ? { ...refusal, withdrawnOn } : withReason(refusal, ['withdrawnOn'], 'notAsked')
}

/** Whose refusal it is, on which day, and what was on record of their decisions before. */
export type RefusalOptions = { personId: string; day: string; onRecord?: readonly Json[] }

/**
 * Makes the record of a refusal: what the standard always requires, the ids of the case, the organisation and the
 * person, and everything that the person refused, with its date; refusals already on record stay as they are, so that
 * no other refusal is replaced. It contains no answers, whatever the record has. Without refusals if the person refused
 * neither the interview nor the storing of answers.
 */
export function refusalRecord(record: Json | CaseRecord, { personId, day, onRecord = [] }: RefusalOptions): Json {
  const { victims, case: held, reportingEntity } = record as Json
  const people = (Array.isArray(victims) ? victims : []).filter(isObject)
  const person = people.find(({ id }) => id === personId)
  const before = new Set(onRecord.map((consent) => JSON.stringify(consent)))
  const isRefused = refusedPurposes(person, day).length > 0
  const consents = decidedBy(person)
    .map((consent) => asItStands(consent, day))
    .filter((consent) => isRefused && isNo(consent))
    .map((consent) => (before.has(JSON.stringify(consent)) ? consent : kept(consent)))
  return completeRecord(
    {
      standardVersion: STANDARD_VERSION,
      case: only(held, ['id']),
      reportingEntity: only(reportingEntity, ['id']),
      dataProtection: {},
      victims: [{ id: personId, consents }],
    },
    [],
    'victim',
  )
}
