import { isObject, type Json, refusedPurposes } from '@tip-standard/form-model/engine'

/**
 * Whether a person of the record has refused the interview, or that answers are kept, or taken it back, as the record says on a day
 * (`YYYY-MM-DD`): nothing but the refusal is kept then. A question that was not asked yet is no refusal.
 */
export function refusesAnswers({ victims }: Json, day: string): boolean {
  const people = (Array.isArray(victims) ? victims : []).filter(isObject)
  return people.some((person) => refusedPurposes(person, day).length > 0)
}
