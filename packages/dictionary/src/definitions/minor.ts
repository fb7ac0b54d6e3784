/**
 * One notion of child, under 18, for the rules of the standard, for what core derives and for the reading of
 * classification. There are two kinds of evidence: statements (a status, an age, a band), and the date of birth
 * compared with a day of the record. A minor at some time was a minor before; an adult at some time is an adult
 * afterwards.
 */

import type { Condition } from '../model.ts'

/** Stated: a minor when the case was registered. */
export const minorAtRegistrationStated = {
  op: 'any',
  of: [
    { op: 'in', field: 'minorAtRegistration', values: ['minor'] },
    { op: 'atMost', field: 'age', value: 17 },
    { op: 'in', field: 'ageBand', values: ['age0To8', 'age9To17'] },
  ],
} as const satisfies Condition

/** Shown by dates: a minor when the case was registered. */
export const minorAtRegistrationByDates = {
  op: 'ageOn',
  birth: 'birthDate',
  on: '/case.openedOn',
  atMost: 17,
} as const satisfies Condition

/** Stated of the time of registration: an adult. */
export const adultAtRegistrationStated = {
  op: 'any',
  of: [
    { op: 'in', field: 'minorAtRegistration', values: ['adult'] },
    { op: 'atLeast', field: 'age', value: 18 },
    {
      op: 'in',
      field: 'ageBand',
      values: ['age18To20', 'age21To23', 'age24To26', 'age27To29', 'age30To38', 'age39To47', 'age48AndOver'],
    },
  ],
} as const satisfies Condition

/** Shown by dates of the time of registration: an adult. */
export const adultAtRegistrationByDates = {
  op: 'ageOn',
  birth: 'birthDate',
  on: '/case.openedOn',
  atLeast: 18,
} as const satisfies Condition

/** Stated: a minor when exploitation began. */
export const minorAtStartStated = {
  op: 'any',
  of: [{ op: 'in', field: 'minorAtStartOfExploitation', values: ['minor'] }, minorAtRegistrationStated],
} as const satisfies Condition

/** Shown by dates: a minor when exploitation began. */
export const minorAtStartByDates = {
  op: 'any',
  of: [
    {
      op: 'some',
      field: 'exploitation',
      that: { op: 'ageOn', birth: '^/birthDate', on: 'startedOn', atMost: 17 },
    },
    minorAtRegistrationByDates,
  ],
} as const satisfies Condition

/** Stated of the time when exploitation began: an adult. */
export const adultAtStartStated = {
  op: 'in',
  field: 'minorAtStartOfExploitation',
  values: ['adult'],
} as const satisfies Condition

/** Shown by dates of the time when exploitation began: an adult, at the start of every exploitation on record. */
export const adultAtStartByDates = {
  op: 'all',
  of: [
    { op: 'countAtLeast', field: 'exploitation', count: 1 },
    {
      op: 'every',
      field: 'exploitation',
      that: { op: 'ageOn', birth: '^/birthDate', on: 'startedOn', atLeast: 18 },
    },
  ],
} as const satisfies Condition

/** Stated: a minor when the process of trafficking began. */
export const minorAtEntryStated = {
  op: 'any',
  of: [
    { op: 'in', field: 'minorAtEntry', values: ['minor'] },
    { op: 'atMost', field: 'ageWhenTrafficked', value: 17 },
    minorAtStartStated,
  ],
} as const satisfies Condition

/** Shown by dates: a minor when the process of trafficking began. */
export const minorAtEntryByDates = {
  op: 'any',
  of: [
    { op: 'some', field: 'recruitment', that: { op: 'ageOn', birth: '^/birthDate', on: 'date', atMost: 17 } },
    minorAtStartByDates,
  ],
} as const satisfies Condition

/** Stated of the time when the process of trafficking began: an adult. */
export const adultAtEntryStated = {
  op: 'any',
  of: [
    { op: 'in', field: 'minorAtEntry', values: ['adult'] },
    { op: 'atLeast', field: 'ageWhenTrafficked', value: 18 },
  ],
} as const satisfies Condition

/** Shown by dates of the time when the process of trafficking began: an adult, at every recruitment on record. */
export const adultAtEntryByDates = {
  op: 'all',
  of: [
    { op: 'countAtLeast', field: 'recruitment', count: 1 },
    { op: 'every', field: 'recruitment', that: { op: 'ageOn', birth: '^/birthDate', on: 'date', atLeast: 18 } },
  ],
} as const satisfies Condition

/** A minor when the case was registered. */
export const minorAtRegistration = {
  op: 'any',
  of: [minorAtRegistrationStated, minorAtRegistrationByDates],
} as const satisfies Condition

/** A minor when exploitation began. */
export const minorAtStart = { op: 'any', of: [minorAtStartStated, minorAtStartByDates] } as const satisfies Condition

/** A minor when the process of trafficking began. */
export const minorAtEntry = { op: 'any', of: [minorAtEntryStated, minorAtEntryByDates] } as const satisfies Condition

/** An adult when the process of trafficking began. */
export const adultAtEntry = { op: 'any', of: [adultAtEntryStated, adultAtEntryByDates] } as const satisfies Condition

/** An adult when exploitation began. */
export const adultAtStart = {
  op: 'any',
  of: [adultAtStartStated, adultAtStartByDates, adultAtEntry],
} as const satisfies Condition

/** An adult when the case was registered. */
export const adultAtRegistration = {
  op: 'any',
  of: [adultAtRegistrationStated, adultAtRegistrationByDates, adultAtStart],
} as const satisfies Condition

/**
 * Decides about an age on a day: by the dates if they show it, otherwise by other evidence, unless the dates contradict
 * it.
 */
const onDay = <Birth extends string, Day extends string, Age, Other, Else>(
  [birth, on]: readonly [Birth, Day],
  age: Age,
  otherAge: Other,
  otherwise: Else,
) =>
  ({
    op: 'any',
    of: [
      { op: 'ageOn', birth, on, ...age },
      { op: 'all', of: [{ op: 'not', of: { op: 'ageOn', birth, on, ...otherAge } }, otherwise] },
    ],
  }) as const

const child = { atMost: 17 } as const
const adult = { atLeast: 18 } as const

/** A minor on the day of a decision, evaluated on a decision; if dates do not show it, when the case was registered. */
export const minorWhenDeciding = onDay(['../birthDate', 'date'], child, adult, {
  op: 'holder',
  that: minorAtRegistration,
}) satisfies Condition

/** An adult on the day of a decision, evaluated like `minorWhenDeciding`. */
export const adultWhenDeciding = onDay(['../birthDate', 'date'], adult, child, {
  op: 'holder',
  that: adultAtRegistration,
}) satisfies Condition

/** A minor in one event, evaluated on a victim inside the event: when it began; if dates do not show it, at entry. */
export const minorInEvent = onDay(['birthDate', '^/periodFrom'], child, adult, minorAtEntry) satisfies Condition
