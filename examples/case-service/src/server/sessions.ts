import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Language } from '@tip-standard/core/texts'
import type { ReferralOrder, Session as VaultSession } from '@tip-standard/vault'
import type { Staff } from '../sign-in/staff-of-claims.ts'
import type { TextId } from '../texts/page-texts.ts'

/** Minutes without a request after which a session ends, and minutes after which it ends in any case. */
export const IDLE_MINUTES = 15
export const LONGEST_MINUTES = 480

/** As many sessions as one server keeps, and as many of one account: anyone who signs in again and again ends no session of others. */
const MOST = 1_000
const MOST_EACH = 5
/** As many files as wait for one person. */
const MOST_FILES = 12

/** A file that was made for someone and waits to be fetched. It is in memory only, and goes with the session. */
export type ReadyFile = {
  name: string
  /** What it is, for who fetches it. */
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
}

/** What an approval about a person is asked for. */
export type ApprovalUse = 'identity' | 'access'

/** Someone who is signed in. */
export type WebSession = {
  staff: Staff
  /** The session of the vault for case management, where the policy lets the role open records. */
  vault: VaultSession | undefined
  /** Goes with every form: a page of someone else cannot know it. */
  token: string
  startedAt: number
  seenAt: number
  /** The language that was chosen here, or before signing in. */
  language?: Language
  /** What the next page says, once. */
  note?: string
  /** Approvals that were asked for, by case and person, or by what is looked up: those of earlier sessions too, for they hold for a day. */
  approvals: Map<string, string>
  files: Map<string, ReadyFile>
}

const minutes = (count: number): number => count * 60_000
const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Whether two texts are equal, in a time that does not tell where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(keyOf(one)), Buffer.from(keyOf(other)))
}

/** The sessions of this server, in memory: a restart ends them all, and a dump of the store would not open one, for it holds hashes. */
export class Sessions {
  readonly #open = new Map<string, WebSession>()
  readonly #asked = new Map<string, Map<string, string>>()
  readonly #uses = new Map<string, ApprovalUse>()
  readonly #now: () => Date

  constructor(now: () => Date) {
    this.#now = now
  }

  /** Starts a session; gives the secret for the cookie. */
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

  /** What someone has asked others to approve, also before they signed in again. */
  #approvalsOf({ agency, actor, role }: Staff): Map<string, string> {
    const key = JSON.stringify([agency, actor, role])
    const approvals = this.#asked.get(key) ?? new Map<string, string>()
    this.#asked.delete(key)
    this.#asked.set(key, approvals)
    const [oldest] = this.#asked.keys()
    if (this.#asked.size > MOST && oldest !== undefined) this.#asked.delete(oldest)
    return approvals
  }

  /** Remembers what an approval was asked for, so that the person who approves reads it. */
  rememberUse(approval: string, use: ApprovalUse): void {
    this.#uses.set(approval, use)
    const [oldest] = this.#uses.keys()
    if (this.#uses.size > MOST && oldest !== undefined) this.#uses.delete(oldest)
  }

  /** What an approval was asked for, since this server was started. */
  useOf(approval: string): ApprovalUse | undefined {
    return this.#uses.get(approval)
  }

  /** The session of a secret, if it has not ended; that counts as a request. */
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

  /** Forgets what has ended; where an account or the server has too many all the same, the one that was not used for longest. */
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

/** Keeps a file until it is fetched, and gives its id. */
export function keepFile({ files }: WebSession, file: ReadyFile): string {
  const [oldest] = files.keys()
  if (files.size >= MOST_FILES && oldest !== undefined) files.delete(oldest)
  const id = randomBytes(16).toString('base64url')
  files.set(id, file)
  return id
}
