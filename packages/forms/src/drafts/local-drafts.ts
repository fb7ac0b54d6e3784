import { deleteDatabase, isAvailable, withDatabase } from './database.ts'
import { beginSession, type DraftSession, type OpenSession, renewed, toText, type Unlocked } from './draft-session.ts'
import type { DraftList, DraftStore } from './draft-store.ts'
import { tidyLabel } from './label.ts'
import { makeLock, openLock } from './lock.ts'
import { type DraftResult, failure, type LockReason } from './model.ts'
import type { Settings } from './options.ts'
import { seal, unseal } from './seal.ts'
import { isWeakPin } from './secret.ts'
import { FORMAT, type StoredDraft, summaryOf } from './stored-draft.ts'
import {
  addDraft,
  afterWrongPin,
  countAttempt,
  deleteDraft,
  deleteDrafts,
  forgetAttempts,
  readDrafts,
} from './stored-drafts.ts'
import { watchPage } from './watch-page.ts'

/** Opens the drafts of this browser; `openDraftStore` loads this when it is needed. */
export function openLocalDrafts(settings: Settings): DraftStore {
  const open = new Set<OpenSession>()
  /** What could not be saved, encrypted as it would be stored, until the page is left. */
  const unsaved = new Map<string, StoredDraft>()
  const endAll = (reason: LockReason): void => {
    for (const one of [...open]) one.end(reason)
  }
  const stopWatching = watchPage({
    onLeave: () => endAll('hidden'),
    onHide: () => {
      if (settings.lockWhenHidden) endAll('hidden')
    },
    onShow: () => {
      for (const one of [...open]) one.endIfIdle()
    },
    onUse: () => {
      for (const one of [...open]) one.session.touch()
    },
  })
  const { databaseName, clock, maximumAttempts } = settings
  const done: DraftResult<undefined> = { ok: true, value: undefined }

  function begin(unlocked: Unlocked): DraftResult<DraftSession> {
    const one = beginSession(unlocked, settings, unsaved, (ended) => open.delete(ended))
    open.add(one)
    return { ok: true, value: one.session }
  }

  return {
    async create(secret, payload, meta) {
      if (isWeakPin(secret)) return failure('weakPin')
      const text = toText(payload, meta.kind, settings)
      const { kind, formId, formVersion, standardVersion } = meta
      const given = { kind, label: tidyLabel(meta.label), formId, formVersion, standardVersion }
      if (!isAvailable()) return failure('unavailable')
      const id = randomId()
      const { lock, guard, key } = await makeLock(secret, id, settings.rounds)
      const envelope = { ...given, ...lock, id, format: FORMAT, revision: 0, savedAt: 0, expiresAt: 0, attempts: 0 }
      const stored = await seal(renewed(envelope, settings), text, key)
      const added = await withDatabase(databaseName, 'make', done, (database) => addDraft(database, stored, guard))
      return added.ok ? begin({ stored, key, payload }) : added
    },

    async unlock(id, secret) {
      const counted = await withDatabase(databaseName, 'look', failure('notFound'), (database) =>
        countAttempt(database, id, clock.now(), maximumAttempts),
      )
      if (!counted.ok) return counted
      const { lock: stored } = counted.value
      const key = await openLock(counted.value, id, stored.attempts, secret)
      const recorded = await withDatabase(databaseName, 'look', failure('notFound'), (database) =>
        key === undefined ? afterWrongPin(database, stored, maximumAttempts) : forgetAttempts(database, stored),
      )
      if (!recorded.ok || key === undefined) return recorded.ok ? failure('wrongPin') : recorded
      const later = unsaved.get(id)
      const text = await unseal(later ?? stored, key)
      if (text === undefined) return failure('unreadable')
      // What another tab saved meanwhile is not overwritten: the next save fails as the last one did.
      const revision = later === undefined ? stored.revision : later.revision - 1
      const opened = { ...stored, revision, attempts: 0 }
      return begin({ stored: opened, key, payload: JSON.parse(text), isUnsaved: later !== undefined })
    },

    async list() {
      const none: DraftResult<DraftList> = { ok: true, value: { drafts: [], unreadable: [] } }
      return withDatabase(databaseName, 'look', none, async (database) => {
        const read = await readDrafts(database, clock.now())
        if (!read.ok) return read
        const latestFirst = read.value.drafts.sort((one, other) => other.savedAt - one.savedAt)
        const drafts = latestFirst.map((draft) => summaryOf(draft, maximumAttempts))
        return { ok: true, value: { drafts, unreadable: read.value.unreadable } }
      })
    },

    destroy(id) {
      unsaved.delete(id)
      for (const one of [...open]) if (one.session.summary.id === id) one.end('deleted')
      return withDatabase(databaseName, 'look', done, (database) => deleteDraft(database, id))
    },

    async wipeAll() {
      unsaved.clear()
      endAll('deleted')
      const emptied = await withDatabase(databaseName, 'look', done, deleteDrafts)
      if (emptied.ok) await deleteDatabase(databaseName)
      return emptied
    },

    lockAll: () => endAll('asked'),

    close() {
      endAll('asked')
      stopWatching()
    },
  }
}

/** 128 random bits. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
