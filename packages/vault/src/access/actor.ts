import type { StaffRoleCode } from '@tip-standard/core'
import { isCodeOf } from '@tip-standard/core/metadata'
import type { VaultEvent } from '../audit-events.ts'
import { VaultError } from '../vault-error.ts'

/** Who acts, as the caller has authenticated them, and from where. */
export type Actor = {
  /** A pseudonym, never a name. */
  actor: string
  /**
   * From where, as the caller sees it and nobody types it: the address in the network, or the name of the machine; 1 to
   * 200 characters. It is written into the log beside who acted.
   */
  from: string
}

/** Refuses ids that could not be shown in a list or a log: empty, long, or with characters that are not printed. */
export function checkId(id: unknown): asserts id is string {
  if (typeof id !== 'string' || !/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(id)) throw new VaultError('textMalformed')
}

/**
 * Refuses who cannot be written into the log: throws `textMalformed` for an id or a place that is none, and `notAllowed`
 * for a role that the standard does not know.
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
