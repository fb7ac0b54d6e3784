import { field } from '@tip-standard/core'
import { type PersonDecision, type RoleAccess, seesUpTo, withholdingReasons } from '@tip-standard/policy'

/**
 * Whether a role may learn why someone is withheld. The reason reveals something about the field that decides, such as
 * that a guardian may be involved; a refusal elsewhere reveals that the person has another case, which a role that sees
 * only its assigned cases must not learn. `reason` is the id of a reason for withholding.
 */
export function maySayReason({ upTo, scope }: Pick<RoleAccess, 'upTo' | 'scope'>, reason: string): boolean {
  const known = withholdingReasons.find(({ id }) => id === reason)
  if (known === undefined || (known.id === 'refusedElsewhere' && scope === 'assigned')) return false
  return seesUpTo(upTo, field(known.field).sensitivity)
}

/** A decision of the gate as a role may read it: without a reason that the role may not learn. */
export type ToldDecision =
  | Extract<PersonDecision, { permitted: true }>
  | (Omit<Extract<PersonDecision, { permitted: false }>, 'reason'> &
      Partial<Pick<Extract<PersonDecision, { permitted: false }>, 'reason'>>)

/** Removes from a decision the reason that a role may not learn. */
export function toldDecision(decision: PersonDecision, access: Pick<RoleAccess, 'upTo' | 'scope'>): ToldDecision {
  if (decision.permitted || maySayReason(access, decision.reason)) return decision
  const { reason: _, ...rest } = decision
  return rest
}
