import { isObject } from '@tip-standard/core'

/**
 * Adds to every victim of a record a decision about consent that is `null`: one was taken that could not be read. No valid
 * record has it, and to the gate it is a refusal, also in other records of the same person.
 */
export function addUnreadDecision(record: unknown): void {
  const { victims } = isObject(record) ? record : {}
  for (const victim of Array.isArray(victims) ? victims : [])
    if (isObject(victim)) victim['consents'] = [...(Array.isArray(victim['consents']) ? victim['consents'] : []), null]
}
