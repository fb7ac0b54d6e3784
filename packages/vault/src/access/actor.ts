import type { StaffRoleCode } from '@tip-standard/core'
import { isCodeOf } from '@tip-standard/core/metadata'
import type { VaultEvent } from '../audit-events.ts'
import { VaultError } from '../vault-error.ts'

/** Who acts, as the caller has authenticated them, and from which place. */
export type Actor = {
  /** A pseudonym, never a name. */
  actor: string
  /**
   * The network address or machine name, as the caller sees it and not as anyone typed it; 1 to 200 characters. The log
   * stores it beside the actor.
   */
  from: string
}

/** Refuses ids that a list or a log cannot show: empty or long ones, and ones with unprintable characters. */
export function checkId(id: unknown): asserts id is string {
  if (typeof id !== 'string' || !/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(id)) throw new VaultError('textMalformed')
}

/**
 * Refuses an actor that the log cannot store: throws `textMalformed` for an invalid id or place, and `notAllowed` for a
 * role that the standard does not know.
 */
export function checkActor({ actor, role, from }: Actor & { role: StaffRoleCode }): void {
  for (const id of [actor, from]) checkId(id)
  if (!isCodeOf.staffRole(role)) throw new VaultError('notAllowed')
}

/** Who acted, as the log names them. Throws as `checkActor` does. */
export function writtenActor(by: Actor & { role: StaffRoleCode }): VaultEvent['actor'] {
  checkActor(by)
  return { role: by.role, id: by.actor, from: by.from }
}
