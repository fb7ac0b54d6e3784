import type { StaffRoleCode } from '@tip-standard/core'
import { VaultError } from '../vault-error.ts'
import { type Actor, checkActor, checkId } from './actor.ts'

/** Who wants to work with records, and for which agency and purpose. */
export type SessionRequest = Actor & {
  role: StaffRoleCode
  agency: string
  /** One purpose of the policy; another purpose needs another session. */
  purpose: string
  /** Duration in minutes: 1 to 720 (default: 60). */
  minutes?: number
}

/** An open session. Only `startSession` makes one; a copy of it is not a session. */
export type Session = Readonly<Omit<SessionRequest, 'minutes'>> & { readonly until: string }

const LONGEST = 720
const USUAL = 60

/** The sessions of one vault. */
export class Sessions {
  /** The sessions that were started and have not ended. */
  #open = new WeakSet<Session>()
  /** For a session continued from another place, the one that was started. */
  readonly #startedAs = new WeakMap<Session, Session>()

  /** Makes a session that ends at its time. */
  start({ minutes = USUAL, ...facts }: SessionRequest, now: Date): Session {
    checkId(facts.agency)
    checkActor(facts)
    if (!(minutes >= 1 && minutes <= LONGEST)) throw new VaultError('outOfRange')
    const until = new Date(now.getTime() + minutes * 60_000).toISOString()
    const { actor, role, from, agency, purpose } = facts
    const session: Session = Object.freeze({ actor, role, from, agency, purpose, until })
    this.#open.add(session)
    return session
  }

  /** The session, continued from another place; it ends with the one that was started. */
  from(session: Session, from: string): Session {
    this.checkKnown(session)
    checkId(from)
    if (from === session.from) return session
    const moved: Session = Object.freeze({ ...session, from })
    this.#startedAs.set(moved, this.#started(session))
    return moved
  }

  /** Throws `sessionUnknown` for anything but a session of this vault. */
  checkKnown(session: Session): void {
    if (typeof session !== 'object' || session === null || !this.#open.has(this.#started(session)))
      throw new VaultError('sessionUnknown')
  }

  #started(session: Session): Session {
    return this.#startedAs.get(session) ?? session
  }

  /** Throws `sessionExpired` after the session's end. */
  checkTime({ until }: Session, now: Date): void {
    if (now.toISOString() >= until) throw new VaultError('sessionExpired')
  }

  /** Ends every session. */
  endAll(): void {
    this.#open = new WeakSet()
  }

  /** Ends a session before its time. */
  end(session: Session): void {
    this.#open.delete(this.#started(session))
  }
}
