import { field } from '@tip-standard/core'
import { type PersonDecision, type RoleAccess, seesUpTo, withholdingReasons } from '@tip-standard/policy'

/**
 * Whether a role may be told why someone is withheld: the reason says something about the field that decides, such as
 * that a guardian may be involved; and of a refusal elsewhere, that the person has another case, which is not for a
 * role that sees what is assigned to it only. `reason` is the id of a reason for withholding.
 */
export function maySayReason({ upTo, scope }: Pick<RoleAccess, 'upTo' | 'scope'>, reason: string): boolean {
  const known = withholdingReasons.find(({ id }) => id === reason)
  if (known === undefined || (known.id === 'refusedElsewhere' && scope === 'assigned')) return false
  return seesUpTo(upTo, field(known.field).sensitivity)
}

/** A decision of the gate as a role may read it: without a reason that it may not be told. */
export type ToldDecision =
  | Extract<PersonDecision, { permitted: true }>
  | (Omit<Extract<PersonDecision, { permitted: false }>, 'reason'> &
      Partial<Pick<Extract<PersonDecision, { permitted: false }>, 'reason'>>)

/** Leaves out of a decision the reason that a role may not be told. */
export function toldDecision(decision: PersonDecision, access: Pick<RoleAccess, 'upTo' | 'scope'>): ToldDecision {
  if (decision.permitted || maySayReason(access, decision.reason)) return decision
  const { reason: _, ...rest } = decision
  return rest
}
