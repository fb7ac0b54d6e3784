/** Conditions for leaving people and events out of a count. */

import type { Condition } from '../model.ts'
import { traffickingEvent } from './event.ts'

/** The case is on file twice; the other file is the one that counts. */
export const inDuplicateCase = { op: 'present', field: '/case.duplicateOf' } as const satisfies Condition

/** Another organisation reports the case too, so that a total over organisations would count it twice. */
export const inCaseReportedElsewhere = {
  op: 'in',
  field: '/case.reportedElsewhere',
  values: ['gbvimsOrganisation', 'otherOrganisation'],
} as const satisfies Condition

/** A competent body found that the person was not trafficked. */
export const foundNotAVictim = { op: 'in', field: 'status', values: ['notAVictim'] } as const satisfies Condition

/** An event, looked up from a victim, in which this person was involved. */
const happenedToThem = { op: 'not', of: { op: 'differ', fields: ['victimIds', '^/id'] } } as const satisfies Condition

/**
 * All recorded events of the person are something other than trafficking, such as smuggling, and no one recognised the
 * person as a victim. A person without recorded events counts.
 */
export const onlyOtherEvents = {
  op: 'all',
  of: [
    { op: 'not', of: { op: 'in', field: 'status', values: ['presumed', 'identified', 'declinedIdentification'] } },
    { op: 'some', field: '/events', that: happenedToThem },
    { op: 'not', of: { op: 'some', field: '/events', that: { op: 'all', of: [happenedToThem, traffickingEvent] } } },
  ],
} as const satisfies Condition

/** The case has victims, and each of them was found not to be one. */
export const inCaseWithoutVictims = {
  op: 'all',
  of: [
    { op: 'countAtLeast', field: '/victims', count: 1 },
    { op: 'every', field: '/victims', that: foundNotAVictim },
  ],
} as const satisfies Condition

/** An organisation or company, as opposed to a person. */
export const organisation = { op: 'in', field: 'kind', values: ['organisation'] } as const satisfies Condition

/** An event other than trafficking. */
export const otherEvent = { op: 'not', of: traffickingEvent } as const satisfies Condition
