import { type Database, KINDS, STORES } from './database.ts'
import { type Guarded, recount } from './lock.ts'
import { type DraftResult, failure } from './model.ts'
import { faultOf, type StoredDraft } from './stored-draft.ts'

/** Written to disk before going on: a counter that a crash could take back would count nothing. */
const STRICT = { durability: 'strict' } as const

const isSameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

/** These drafts are younger than this: a clock that shows an earlier time is wrong, as it is after the battery of a laptop was empty. */
const FIRST_DAY = Date.UTC(2026, 0, 1)

/** Whether a draft was saved by a clock that was wrong, as one that is right by now shows. */
const isMisdated = ({ savedAt }: StoredDraft, now: number): boolean => savedAt < FIRST_DAY && now >= FIRST_DAY

/**
 * Whether the days of a draft are over. Of one that was saved by a clock that was wrong they begin when a right one
 * first sees it, which its guard remembers: it may be minutes old.
 */
function isOver(draft: StoredDraft, now: number, { seenAt = now }: { seenAt?: number } = {}): boolean {
  const { savedAt, expiresAt } = draft
  return (isMisdated(draft, now) ? seenAt + (expiresAt - savedAt) : expiresAt) <= now
}

/** Every draft that is not expired, and the ids of records that are not drafts; drafts that are expired are deleted. */
export async function readDrafts(
  database: Database,
  now: number,
): Promise<DraftResult<{ drafts: StoredDraft[]; unreadable: string[] }>> {
  const drafts: StoredDraft[] = []
  const unreadable: string[] = []
  const transaction = database.transaction(STORES, 'readwrite', STRICT)
  const guards = transaction.objectStore('guards')
  for (const kind of KINDS) {
    const store = transaction.objectStore(kind)
    for (const record of await store.getAll()) {
      if (faultOf(record, kind) !== undefined) {
        unreadable.push(String(record.id))
        continue
      }
      const guard = await guards.get(record.id)
      if (isOver(record, now, guard)) {
        await store.delete(record.id)
        await guards.delete(record.id)
        continue
      }
      if (guard !== undefined && guard.seenAt === undefined && isMisdated(record, now))
        await guards.put({ ...guard, seenAt: now })
      drafts.push(record)
    }
  }
  await transaction.done
  return { ok: true, value: { drafts, unreadable } }
}

/** A stored draft with its guard, whichever store it is in. */
async function find(database: Database, id: string): Promise<DraftResult<Guarded<StoredDraft>>> {
  const transaction = database.transaction(STORES)
  for (const kind of KINDS) {
    const lock = await transaction.objectStore(kind).get(id)
    if (lock === undefined) continue
    const fault = faultOf(lock, kind)
    if (fault !== undefined) return failure(fault)
    const guard = await transaction.objectStore('guards').get(id)
    return guard?.key instanceof CryptoKey ? { ok: true, value: { lock, guard: guard.key } } : failure('unreadable')
  }
  return failure('notFound')
}

/** Writes a new count of attempts; returns the draft with it. If another tab counted in between, counts again. */
async function writeCount(
  database: Database,
  id: string,
  next: (draft: StoredDraft) => number | 'expired' | 'tooManyAttempts',
): Promise<DraftResult<Guarded<StoredDraft>>> {
  for (;;) {
    const found = await find(database, id)
    if (!found.ok) return found
    const { lock: draft } = found.value
    const to = next(draft)
    if (typeof to === 'string') {
      await deleteDraft(database, id)
      return failure(to)
    }
    const counted = await recount(found.value, id, draft.attempts, to)
    if (counted === undefined) return failure('unreadable')
    const { guardIv, wrapped } = counted.lock
    const transaction = database.transaction(STORES, 'readwrite', STRICT)
    const current = await transaction.objectStore(draft.kind).get(id)
    if (current === undefined) return failure('notFound')
    // A save in between changes the contents, and not the lock.
    if (isSameBytes(current.guardIv, draft.guardIv)) {
      const guards = transaction.objectStore('guards')
      const before = await guards.get(id)
      const written = { ...current, attempts: to, guardIv, wrapped }
      await Promise.all([
        transaction.objectStore(draft.kind).put(written),
        guards.put({ ...before, id, key: counted.guard }),
        transaction.done,
      ])
      return { ok: true, value: { lock: written, guard: counted.guard } }
    }
    await transaction.done
  }
}

/** Counts an attempt to open a draft, before the passphrase is checked, and returns the draft. */
export function countAttempt(
  database: Database,
  id: string,
  now: number,
  maximum: number,
): Promise<DraftResult<Guarded<StoredDraft>>> {
  return writeCount(database, id, (draft) =>
    isOver(draft, now) ? 'expired' : draft.attempts >= maximum ? 'tooManyAttempts' : draft.attempts + 1,
  )
}

/** After a wrong passphrase: returns how many attempts are left, or deletes the draft if there are none. */
export async function afterWrongPin(
  database: Database,
  { id, kind }: StoredDraft,
  maximum: number,
): Promise<DraftResult<never>> {
  // Another tab may have opened the draft in the meantime, or deleted it.
  const current = await database.get(kind, id)
  if (current === undefined) return failure('notFound')
  const { attempts } = current
  if (attempts < maximum) return { ok: false, fault: 'wrongPin', attemptsLeft: maximum - attempts }
  await deleteDraft(database, id)
  return failure('tooManyAttempts')
}

/** After the right passphrase: the count starts again. */
export async function forgetAttempts(database: Database, { id }: StoredDraft): Promise<DraftResult<undefined>> {
  const counted = await writeCount(database, id, () => 0)
  return counted.ok ? { ok: true, value: undefined } : counted
}

/** Puts a new draft into its store. */
export async function addDraft(
  database: Database,
  draft: StoredDraft,
  guard: CryptoKey,
): Promise<DraftResult<undefined>> {
  const transaction = database.transaction(STORES, 'readwrite', STRICT)
  await Promise.all([
    transaction.objectStore(draft.kind).add(draft),
    transaction.objectStore('guards').add({ id: draft.id, key: guard }),
    transaction.done,
  ])
  return { ok: true, value: undefined }
}

/** Replaces a draft, unless it was deleted, or saved elsewhere after the revision that the new one follows. */
export async function replaceDraft(database: Database, draft: StoredDraft): Promise<DraftResult<undefined>> {
  const transaction = database.transaction(draft.kind, 'readwrite', STRICT)
  const current = await transaction.store.get(draft.id)
  if (current === undefined) return failure('notFound')
  if (current.revision !== draft.revision - 1) return failure('changedElsewhere')
  // Someone may have tried a passphrase since: the lock is as it is now.
  const { attempts, guardIv, wrapped } = current
  await Promise.all([transaction.store.put({ ...draft, attempts, guardIv, wrapped }), transaction.done])
  return { ok: true, value: undefined }
}

/** Whether a draft is there as it was last saved: another tab may have deleted it, or saved it since. */
export async function isThere(
  database: Database,
  { id, kind, revision }: StoredDraft,
): Promise<DraftResult<undefined>> {
  const current = await database.get(kind, id)
  return current?.revision === revision
    ? { ok: true, value: undefined }
    : failure(current ? 'changedElsewhere' : 'notFound')
}

/** Deletes whatever has this id. */
export async function deleteDraft(database: Database, id: string): Promise<DraftResult<undefined>> {
  const transaction = database.transaction(STORES, 'readwrite', STRICT)
  await Promise.all([...STORES.map((store) => transaction.objectStore(store).delete(id)), transaction.done])
  return { ok: true, value: undefined }
}

/** Empties every store. */
export async function deleteDrafts(database: Database): Promise<DraftResult<undefined>> {
  const transaction = database.transaction(STORES, 'readwrite', STRICT)
  await Promise.all([...STORES.map((store) => transaction.objectStore(store).clear()), transaction.done])
  return { ok: true, value: undefined }
}
