import { type Database, KINDS } from './database.ts'
import { type DraftResult, failure } from './model.ts'
import { faultOf, type StoredDraft } from './stored-draft.ts'

/** Written to disk before going on: a counter that a crash could take back would count nothing. */
const STRICT = { durability: 'strict' } as const

/** Every draft that is not expired, and the ids of records that are not drafts; drafts that are expired are deleted. */
export async function readDrafts(
  database: Database,
  now: number,
): Promise<DraftResult<{ drafts: StoredDraft[]; unreadable: string[] }>> {
  const drafts: StoredDraft[] = []
  const unreadable: string[] = []
  const transaction = database.transaction(KINDS, 'readwrite', STRICT)
  for (const kind of KINDS) {
    const store = transaction.objectStore(kind)
    for (const record of await store.getAll()) {
      if (faultOf(record, kind) !== undefined) unreadable.push(String(record.id))
      else if (record.expiresAt <= now) await store.delete(record.id)
      else drafts.push(record)
    }
  }
  await transaction.done
  return { ok: true, value: { drafts, unreadable } }
}

/** Counts an attempt to open a draft, before the PIN is checked, and returns the draft. */
export async function countAttempt(
  database: Database,
  id: string,
  now: number,
  maximum: number,
): Promise<DraftResult<StoredDraft>> {
  const transaction = database.transaction(KINDS, 'readwrite', STRICT)
  for (const kind of KINDS) {
    const store = transaction.objectStore(kind)
    const record = await store.get(id)
    if (record === undefined) continue
    const fault =
      faultOf(record, kind) ??
      (record.expiresAt <= now ? 'expired' : record.attempts >= maximum ? 'tooManyAttempts' : undefined)
    if (fault === undefined) {
      const counted = { ...record, attempts: record.attempts + 1 }
      await Promise.all([store.put(counted), transaction.done])
      return { ok: true, value: counted }
    }
    if (fault === 'expired' || fault === 'tooManyAttempts') await store.delete(id)
    await transaction.done
    return failure(fault)
  }
  return failure('notFound')
}

/** After a wrong PIN: returns how many attempts are left, or deletes the draft if there are none. */
export async function afterWrongPin(
  database: Database,
  { id, kind }: StoredDraft,
  maximum: number,
): Promise<DraftResult<never>> {
  const transaction = database.transaction(kind, 'readwrite', STRICT)
  // Another tab may have opened the draft in the meantime, or deleted it.
  const current = await transaction.store.get(id)
  if (current === undefined) return failure('notFound')
  const { attempts } = current
  if (attempts >= maximum) await transaction.store.delete(id)
  await transaction.done
  if (attempts >= maximum) return failure('tooManyAttempts')
  return { ok: false, fault: 'wrongPin', attemptsLeft: maximum - attempts }
}

/** After the right PIN: the count starts again. */
export async function forgetAttempts(database: Database, { id, kind }: StoredDraft): Promise<DraftResult<undefined>> {
  const transaction = database.transaction(kind, 'readwrite', STRICT)
  const current = await transaction.store.get(id)
  if (current === undefined) return failure('notFound')
  await Promise.all([transaction.store.put({ ...current, attempts: 0 }), transaction.done])
  return { ok: true, value: undefined }
}

/** Puts a new draft into its store. */
export async function addDraft(database: Database, draft: StoredDraft): Promise<DraftResult<undefined>> {
  const transaction = database.transaction(draft.kind, 'readwrite', STRICT)
  await Promise.all([transaction.store.add(draft), transaction.done])
  return { ok: true, value: undefined }
}

/** Replaces a draft, unless it was deleted, or saved elsewhere after the revision that the new one follows. */
export async function replaceDraft(database: Database, draft: StoredDraft): Promise<DraftResult<undefined>> {
  const transaction = database.transaction(draft.kind, 'readwrite', STRICT)
  const current = await transaction.store.get(draft.id)
  if (current === undefined) return failure('notFound')
  if (current.revision !== draft.revision - 1) return failure('changedElsewhere')
  await Promise.all([transaction.store.put({ ...draft, attempts: current.attempts }), transaction.done])
  return { ok: true, value: undefined }
}

/** Deletes whatever has this id. */
export async function deleteDraft(database: Database, id: string): Promise<DraftResult<undefined>> {
  const transaction = database.transaction(KINDS, 'readwrite', STRICT)
  await Promise.all([...KINDS.map((kind) => transaction.objectStore(kind).delete(id)), transaction.done])
  return { ok: true, value: undefined }
}

/** Empties both stores. */
export async function deleteDrafts(database: Database): Promise<DraftResult<undefined>> {
  const transaction = database.transaction(KINDS, 'readwrite', STRICT)
  await Promise.all([...KINDS.map((kind) => transaction.objectStore(kind).clear()), transaction.done])
  return { ok: true, value: undefined }
}
