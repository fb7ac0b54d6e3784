import { withDatabase } from './database.ts'
import { type DraftMeta, type DraftResult, type DraftSummary, failure, type LockReason } from './model.ts'
import type { Settings } from './options.ts'
import { type Envelope, seal } from './seal.ts'
import { type StoredDraft, summaryOf } from './stored-draft.ts'
import { deleteDraft, isThere, replaceDraft } from './stored-drafts.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** A draft that is unlocked: it holds the key, in memory only, until it is locked. */
export type DraftSession = {
  /** What is known of the draft without its passphrase, as it was last saved. */
  readonly summary: DraftSummary
  /** Whether the draft has to be unlocked again. */
  readonly isLocked: boolean
  /** The answers as they were last given to `save` or came out of the draft; `undefined` when it is locked. */
  readonly payload: unknown
  /** Whether the draft lacks these answers: they could not be saved before it was locked, and were kept encrypted in the page. */
  readonly isUnsaved: boolean
  /** Reports activity: the time until the draft locks itself starts again. */
  touch(): void
  /**
   * Saves the answers, which must be JSON; another form, or a migrated one, passes its id and versions. Saves are done
   * one after the other; what was saved before stays as it is unless the new version is written as a whole. Rejects
   * with a TypeError for what is not JSON.
   */
  save(
    payload: unknown,
    versions?: Partial<Pick<DraftMeta, 'formId' | 'formVersion' | 'standardVersion'>>,
  ): Promise<DraftResult<DraftSummary>>
  /** Drops the key and the answers; a save that has begun is finished, what was not given to `save` is lost. */
  lock(): void
  /** Locks the draft, and forgets what could not be saved: the caller has it, and keeps it elsewhere. */
  release(): void
  /**
   * Calls a listener just before the draft is locked, unless it is deleted: what is only in the page can still be
   * saved. Returns a function that stops this.
   */
  beforeLock(listener: () => void): () => void
  /** Calls a listener at once when the draft is locked, so that answers can be covered; returns a function that stops this. */
  onLock(listener: (reason: LockReason) => void): () => void
  /** Whether the device has the draft as it was last saved here: another tab may have deleted it, or saved it since. */
  isThere(): Promise<DraftResult<undefined>>
  /** Deletes the draft. */
  destroy(): Promise<DraftResult<undefined>>
}

/** A session and the ways in which its store ends it. */
export type OpenSession = { session: DraftSession; end(reason: LockReason): void; endIfIdle(): void }

/** What has to be known to open a session: `stored` is the version that the next save follows. */
export type Unlocked = { stored: StoredDraft; key: CryptoKey; payload: unknown; isUnsaved?: boolean }

type IdleTimer = { extend(): void; check(): void; stop(): void }

/** Calls back when no activity was reported for a time; `extend` starts the time again. */
function idleTimer({ clock, idleMinutes }: Settings, onIdle: () => void): IdleTimer {
  let deadline = 0
  let isStopped = false
  let cancel = (): void => {}
  const check = (): void => {
    if (clock.now() >= deadline) onIdle()
  }
  /** A timer may come early, or late after a computer slept: what counts is the time. */
  const watch = (): void => {
    cancel()
    cancel = clock.after(deadline - clock.now(), () => {
      check()
      if (!isStopped) watch()
    })
  }
  return {
    extend() {
      deadline = clock.now() + idleMinutes * MINUTE
      watch()
    },
    check,
    stop() {
      isStopped = true
      cancel()
    },
  }
}

/**
 * Starts the session of a draft; `onEnd` is called once, when it is locked. Unsaved changes are kept in `unsaved`,
 * encrypted, so that locking the draft loses nothing.
 */
export function beginSession(
  unlocked: Unlocked,
  settings: Settings,
  unsaved: Map<string, StoredDraft>,
  onEnd: (ended: OpenSession) => void,
): OpenSession {
  const { databaseName, maximumAttempts } = settings
  const { id, kind } = unlocked.stored
  let stored = unlocked.stored
  let secrets: { key: CryptoKey; payload: unknown } | undefined = unlocked
  const listeners = new Set<(reason: LockReason) => void>()
  const lastCalls = new Set<() => void>()
  let isEnding = false
  let isReleased = false
  let saving: Promise<unknown> = Promise.resolve()
  const timer = idleTimer(settings, () => end('idle'))

  function end(reason: LockReason): void {
    if (secrets === undefined || isEnding) return
    isEnding = true
    if (reason !== 'deleted') callAll([...lastCalls])
    secrets = undefined
    timer.stop()
    onEnd(open)
    callAll([...listeners].map((listener) => () => listener(reason)))
  }

  async function write(text: string, key: CryptoKey, versions: Partial<DraftMeta>): Promise<DraftResult<DraftSummary>> {
    const { iv: _iv, sealed: _sealed, ...last } = stored
    const next = await seal(renewed({ ...last, ...versions }, settings), text, key)
    const done = await withDatabase<undefined>(databaseName, 'look', failure('notFound'), (database) =>
      replaceDraft(database, next),
    )
    if (!done.ok) {
      // A draft that was deleted took with it what opens it.
      if (!isReleased && done.fault !== 'notFound') unsaved.set(id, next)
      return done
    }
    unsaved.delete(id)
    stored = next
    return { ok: true, value: summaryOf(stored, maximumAttempts) }
  }

  function release(reason: LockReason): void {
    isReleased = true
    unsaved.delete(id)
    end(reason)
  }

  const session: DraftSession = {
    get summary() {
      return summaryOf(stored, maximumAttempts)
    },
    get isLocked() {
      timer.check()
      return secrets === undefined
    },
    get payload() {
      timer.check()
      return secrets?.payload
    },
    isUnsaved: unlocked.isUnsaved ?? false,
    touch() {
      timer.check()
      if (secrets !== undefined) timer.extend()
    },
    async save(payload, versions = {}) {
      const text = toText(payload, kind, settings)
      timer.check()
      if (secrets === undefined) return failure('locked')
      const { key } = secrets
      secrets = { key, payload }
      timer.extend()
      const saved = saving.then(() => write(text, key, versions))
      saving = saved.catch(() => {})
      return saved
    },
    lock: () => end('asked'),
    release: () => release('asked'),
    beforeLock(listener) {
      lastCalls.add(listener)
      return () => lastCalls.delete(listener)
    },
    onLock(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isThere: () =>
      withDatabase<undefined>(databaseName, 'look', failure('notFound'), (database) => isThere(database, stored)),
    destroy() {
      release('deleted')
      return withDatabase<undefined>(databaseName, 'look', { ok: true, value: undefined }, (database) =>
        deleteDraft(database, id),
      )
    },
  }
  const open: OpenSession = { session, end, endIfIdle: timer.check }
  timer.extend()
  return open
}

function callAll(listeners: (() => void)[]): void {
  for (const listener of listeners) {
    try {
      listener()
    } catch {
      // Other drafts have to be locked too, and an error could show something.
    }
  }
}

/** An envelope for the next save: one revision on, and its days start again. */
export function renewed(envelope: Envelope, { clock, keepDays }: Settings): Envelope {
  const savedAt = clock.now()
  return { ...envelope, revision: envelope.revision + 1, savedAt, expiresAt: savedAt + keepDays * DAY }
}

/** The answers as they are stored, without what may not be. */
export function toText(payload: unknown, kind: DraftMeta['kind'], { exclude }: Settings): string {
  let text: string | undefined
  try {
    text = JSON.stringify(exclude(payload, kind))
  } catch {
    // The message of the engine would name members of the record.
  }
  if (text === undefined) throw new TypeError('A draft must be JSON. The value given cannot be written as JSON.')
  return text
}
