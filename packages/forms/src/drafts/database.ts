import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import { type DraftFault, type DraftKind, type DraftResult, failure } from './model.ts'
import type { StoredDraft } from './stored-draft.ts'

/**
 * The guard of a draft's lock. It is not kept with the draft: a draft that is put back as it was before does not open.
 * `seenAt` is when a right clock first saw a draft that a wrong one had dated.
 */
type Guard = { id: string; key: CryptoKey; seenAt?: number }

/** Each kind has a store of its own; its contents may come from anywhere, so they are checked before use. */
interface Drafts extends DBSchema {
  case: { key: string; value: StoredDraft }
  identity: { key: string; value: StoredDraft }
  guards: { key: string; value: Guard }
}

/** An open database of drafts. */
export type Database = IDBPDatabase<Drafts>

/** The two stores of drafts. */
export const KINDS: readonly DraftKind[] = ['case', 'identity']

/** Every store. */
export const STORES = ['case', 'identity', 'guards'] as const

/** Whether the database may be created if there is none: only saving may, so that reading leaves no trace. */
type Mode = 'make' | 'look'

const faults: Record<string, DraftFault> = {
  QuotaExceededError: 'full',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  VersionError: 'newerFormat',
}

/** Turns what a browser throws into a code; its message is dropped, since it could name something. */
function faultOfError(error: unknown): DraftFault {
  return faults[error instanceof Error ? error.name : ''] ?? 'failed'
}

async function open(name: string, mode: Mode): Promise<Database | undefined> {
  let isNew = false
  try {
    return await openDB<Drafts>(name, 2, {
      upgrade(database, old, _new, transaction) {
        if (mode === 'look' && old === 0) {
          isNew = true
          // The promise of an aborted transaction rejects; the opening of the database rejects too, and is what is looked at.
          transaction.done.catch(() => {})
          transaction.abort()
          return
        }
        for (const store of STORES)
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, { keyPath: 'id' })
      },
      // Another tab wants to delete the database.
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    })
  } catch (error) {
    if (isNew) return undefined
    throw error
  }
}

/**
 * Opens the database, does one thing and closes it, so that no tab blocks others. If there is no database and none may
 * be created, the result is `absent`.
 */
export async function withDatabase<T>(
  name: string,
  mode: Mode,
  absent: DraftResult<T>,
  work: (database: Database) => Promise<DraftResult<T>>,
): Promise<DraftResult<T>> {
  if (!isAvailable()) return failure('unavailable')
  try {
    const database = await open(name, mode)
    if (database === undefined) return absent
    try {
      return await work(database)
    } finally {
      database.close()
    }
  } catch (error) {
    return failure(faultOfError(error))
  }
}

/** Deletes the database; where another tab holds on to it, it goes once that tab lets go. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    deleteDB(name, { blocked: () => resolve() }).then(resolve, () => resolve())
  })
}

/** Whether this page may keep and encrypt anything: browsers give WebCrypto to secure pages only. */
export function isAvailable(): boolean {
  try {
    return globalThis.indexedDB !== undefined && globalThis.crypto?.subtle !== undefined
  } catch {
    return false
  }
}
