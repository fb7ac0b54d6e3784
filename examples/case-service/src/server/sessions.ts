import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Language } from '@tip-standard/core/texts'
import type { ReferralOrder, Session as VaultSession } from '@tip-standard/vault'
import type { Staff } from '../sign-in/staff-of-claims.ts'
import type { TextId } from '../texts/page-texts.ts'

/** The minutes without a request after which a session ends, and the minutes after which it ends in any case. */
export const IDLE_MINUTES = 15
export const LONGEST_MINUTES = 480

/**
 * The maximum number of sessions on a server, and per account: repeated sign-ins of one account never end the sessions
 * of others.
 */
const MOST = 1_000
const MOST_EACH = 5
/** The maximum number of files that wait for one person. */
const MOST_FILES = 12

/** A file that was made for someone and waits to be fetched. It is in memory only, and disappears with the session. */
export type ReadyFile = {
  name: string
  /** Its description, for the person who fetches it. */
  says: TextId
  type: string
  content: string | Uint8Array
  /** A document without scripts, which is shown in the browser and can be shown again. */
  isDocument?: boolean
  /**
   * Of a referral: what was ordered, and the version of the case. It is handed out only while the same could be sealed,
   * and that is still the version. `hasLeft`: one of its files was handed out.
   */
  restsOn?: { order: ReferralOrder; packet: string; version: number; hasLeft: boolean }
  /** Of a release: makes sure that everyone in it still agrees; throws a `VaultError` otherwise. */
  checkBeforeLeaving?: () => Promise<void>
}

/** The purpose of an approval about a person. */
export type ApprovalUse = 'identity' | 'access'

/** A person who is signed in. */
export type WebSession = {
  staff: Staff
  /** The vault session for case management, if the policy lets the role open records. */
  vault: VaultSession | undefined
  /** Sent with every form: a page of another site cannot know it. */
  token: string
  startedAt: number
  seenAt: number
  /** The language chosen here, or before signing in. */
  language?: Language
  /** The note that the next page shows once. */
  note?: string
  /**
   * Requested approvals, by case and person, or by look-up: including those of earlier sessions, because they are valid
   * for a day.
   */
  approvals: Map<string, string>
  files: Map<string, ReadyFile>
}

const minutes = (count: number): number => count * 60_000
const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Whether two texts are equal, in a time that does not reveal where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(keyOf(one)), Buffer.from(keyOf(other)))
}

/**
 * The sessions of this server, in memory: a restart ends them all, and a dump of the store would not open one, because
 * it contains only hashes.
 */
export class Sessions {
  readonly #open = new Map<string, WebSession>()
  readonly #asked = new Map<string, Map<string, string>>()
  readonly #uses = new Map<string, ApprovalUse>()
  readonly #now: () => Date

  constructor(now: () => Date) {
    this.#now = now
  }

  /** Starts a session; returns the secret for the cookie. */
  start(staff: Staff, vault: VaultSession | undefined, language?: Language): string {
    this.#sweep(staff)
    const secret = randomBytes(32).toString('base64url')
    const at = this.#now().getTime()
    const token = randomBytes(32).toString('base64url')
    const facts = { staff, vault, token, startedAt: at, seenAt: at }
    const chosen = language === undefined ? {} : { language }
    this.#open.set(keyOf(secret), { ...facts, ...chosen, approvals: this.#approvalsOf(staff), files: new Map() })
    return secret
  }

  /** The approvals that someone requested, including before they signed in again. */
  #approvalsOf({ agency, actor, role }: Staff): Map<string, string> {
    const key = JSON.stringify([agency, actor, role])
    const approvals = this.#asked.get(key) ?? new Map<string, string>()
    this.#asked.delete(key)
    this.#asked.set(key, approvals)
    const [oldest] = this.#asked.keys()
    if (this.#asked.size > MOST && oldest !== undefined) this.#asked.delete(oldest)
    return approvals
  }

  /** Remembers the purpose of an approval, so that the approver can read it. */
  rememberUse(approval: string, use: ApprovalUse): void {
    this.#uses.set(approval, use)
    const [oldest] = this.#uses.keys()
    if (this.#uses.size > MOST && oldest !== undefined) this.#uses.delete(oldest)
  }

  /** The purpose of an approval, if requested since this server started. */
  useOf(approval: string): ApprovalUse | undefined {
    return this.#uses.get(approval)
  }

  /** Finds the session of a secret, unless it has ended; counts as a request. */
  find(secret: string | undefined): WebSession | undefined {
    if (secret === undefined) return undefined
    const key = keyOf(secret)
    const session = this.#open.get(key)
    if (session === undefined) return undefined
    const at = this.#now().getTime()
    if (this.#hasEnded(session, at)) {
      this.#open.delete(key)
      return undefined
    }
    session.seenAt = at
    return session
  }

  /** Ends a session. */
  end(secret: string | undefined): void {
    if (secret !== undefined) this.#open.delete(keyOf(secret))
  }

  #hasEnded({ startedAt, seenAt }: WebSession, at: number): boolean {
    return at - seenAt >= minutes(IDLE_MINUTES) || at - startedAt >= minutes(LONGEST_MINUTES)
  }

  /** Removes ended sessions; if an account or the server still has too many, the one that was unused for longest. */
  #sweep({ agency, actor }: Staff): void {
    const at = this.#now().getTime()
    for (const [key, session] of this.#open) if (this.#hasEnded(session, at)) this.#open.delete(key)
    const all = [...this.#open]
    const own = all.filter(([, { staff }]) => staff.agency === agency && staff.actor === actor)
    const tooMany = own.length >= MOST_EACH ? own : all.length >= MOST ? all : []
    const [oldest] = tooMany.sort(([, a], [, b]) => a.seenAt - b.seenAt)
    if (oldest !== undefined) this.#open.delete(oldest[0])
  }
}

/** Keeps a file until it is fetched, and returns its id. */
export function keepFile({ files }: WebSession, file: ReadyFile): string {
  const [oldest] = files.keys()
  if (files.size >= MOST_FILES && oldest !== undefined) files.delete(oldest)
  const id = randomBytes(16).toString('base64url')
  files.set(id, file)
  return id
}
