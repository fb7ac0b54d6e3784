import type { Condition } from '../model.ts'
import { consentNamesRecipients } from './consent.ts'
import { traffickingEvent } from './event.ts'
import {
  adultAtEntry,
  adultAtRegistration,
  adultAtStart,
  minorAtEntry,
  minorAtRegistration,
  minorAtStart,
} from './minor.ts'
import { referralSentOut } from './referral.ts'

/** A condition with a name: rules contain it, and core has a predicate of that name that returns whether it holds. */
export type Definition = { entity: string; about: string; condition: Condition }

/** What rules and programs have to read alike, by the name of the predicate. */
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
  isTraffickingEvent: {
    entity: 'event',
    about: 'Whether an event is one of trafficking: its kind says so, or it has none.',
    condition: traffickingEvent,
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
} as const satisfies Record<string, Definition>
