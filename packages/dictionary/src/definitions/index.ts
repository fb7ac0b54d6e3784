import type { Condition } from '../model.ts'
import { consentNamesRecipients } from './consent.ts'
import {
  foundNotAVictim,
  inCaseReportedElsewhere,
  inCaseWithoutVictims,
  inDuplicateCase,
  onlyOtherEvents,
  organisation,
  otherEvent,
} from './counted.ts'
import {
  adultAtEntry,
  adultAtRegistration,
  adultAtStart,
  minorAtEntry,
  minorAtRegistration,
  minorAtStart,
} from './minor.ts'
import { referralSentOut } from './referral.ts'

/** A named condition: rules contain it, and core has a predicate with that name that returns whether it holds. */
export type Definition = { entity: string; about: string; condition: Condition }

/** Conditions that rules and programs must interpret the same way, by the name of the predicate. */
export const definitions = {
  isMinorAtRegistration: {
    entity: 'victim',
    about: 'Whether the record shows a minor when the case was registered.',
    condition: minorAtRegistration,
  },
  isAdultAtRegistration: {
    entity: 'victim',
    about: 'Whether the record shows an adult when the case was registered.',
    condition: adultAtRegistration,
  },
  isMinorAtStart: {
    entity: 'victim',
    about: 'Whether the record shows a minor when exploitation began.',
    condition: minorAtStart,
  },
  isAdultAtStart: {
    entity: 'victim',
    about: 'Whether the record shows an adult when exploitation began.',
    condition: adultAtStart,
  },
  isMinorAtEntry: {
    entity: 'victim',
    about: 'Whether the record shows a minor when the process of trafficking began.',
    condition: minorAtEntry,
  },
  isAdultAtEntry: {
    entity: 'victim',
    about: 'Whether the record shows an adult when the process of trafficking began.',
    condition: adultAtEntry,
  },
  namesRecipients: {
    entity: 'consent',
    about: 'Whether a consent has to name its recipients, because it holds for those named and no others.',
    condition: consentNamesRecipients,
  },
  isSentOut: {
    entity: 'referral',
    about: 'Whether a referral has gone out, and data about the person with it.',
    condition: referralSentOut,
  },
  isInDuplicateCase: {
    entity: '*',
    about: 'Whether the case is a duplicate of another.',
    condition: inDuplicateCase,
  },
  isReportedElsewhere: {
    entity: '*',
    about: 'Whether another organisation reports the same case.',
    condition: inCaseReportedElsewhere,
  },
  isFoundNotAVictim: {
    entity: 'victim',
    about: 'Whether a competent body found that the person was not trafficked.',
    condition: foundNotAVictim,
  },
  hasOnlyOtherEvents: {
    entity: 'victim',
    about:
      'Whether all that happened to the person is something other than trafficking, and no one recognised a victim.',
    condition: onlyOtherEvents,
  },
  isOtherEvent: {
    entity: 'event',
    about: 'Whether an event is something other than trafficking, as its kind says.',
    condition: otherEvent,
  },
  isInCaseWithoutVictims: {
    entity: '*',
    about: 'Whether every victim of the case was found not to be one.',
    condition: inCaseWithoutVictims,
  },
  isOrganisation: {
    entity: 'perpetrator',
    about: 'Whether an alleged perpetrator is an organisation.',
    condition: organisation,
  },
} as const satisfies Record<string, Definition>
