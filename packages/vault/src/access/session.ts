import type { StaffRoleCode } from '@tip-standard/core'
import { isCodeOf } from '@tip-standard/core/metadata'
import { VaultError } from '../vault-error.ts'

/** Who wants to work with records: someone whom the caller has authenticated. Ids are pseudonyms, never names. */
export type SessionRequest = {
  actor: string
  role: StaffRoleCode
  agency: string
  /** One purpose of the policy; for another one another session is started. */
  purpose: string
  /** How long it lasts: 1 to 720 minutes, 60 unless given. */
  minutes?: number
}

/** An open session. It is made by `startSession` only; a copy of it is none. */
export type Session = Readonly<Omit<SessionRequest, 'minutes'>> & { readonly until: string }

const LONGEST = 720
const USUAL = 60

/** Refuses ids that could not be shown in a list or a log: empty, long, or with characters that are not printed. */
export function checkId(id: unknown): asserts id is string {
  if (typeof id !== 'string' || !/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(id)) throw new VaultError('textMalformed')
}

/** Refuses a role that the standard does not know: as any other text it would be written into the log. Throws `notAllowed`. */
export function checkStaffRole(role: string): asserts role is StaffRoleCode {
  if (!isCodeOf.staffRole(role)) throw new VaultError('notAllowed')
}

/** The sessions of one vault. */
export class Sessions {
  #open = new WeakSet<Session>()

  /** Makes a session that ends at its time. */
  start({ minutes = USUAL, ...facts }: SessionRequest, now: Date): Session {
    for (const id of [facts.actor, facts.agency]) checkId(id)
    checkStaffRole(facts.role)
    if (!(minutes >= 1 && minutes <= LONGEST)) throw new VaultError('outOfRange')
    const until = new Date(now.getTime() + minutes * 60_000).toISOString()
    const { actor, role, agency, purpose } = facts
    const session: Session = Object.freeze({ actor, role, agency, purpose, until })
    this.#open.add(session)
    return session
  }

  /** Throws `sessionUnknown` for what is no session of this vault. */
  checkKnown(session: Session): void {
    if (typeof session !== 'object' || session === null || !this.#open.has(session))
      throw new VaultError('sessionUnknown')
  }

  /** Throws `sessionExpired` for one whose time has come. */
  checkTime({ until }: Session, now: Date): void {
    if (now.toISOString() >= until) throw new VaultError('sessionExpired')
  }

  /** Ends every session. */
  endAll(): void {
    this.#open = new WeakSet()
  }

  /** Ends a session before its time. */
  end(session: Session): void {
    this.#open.delete(session)
  }
}
