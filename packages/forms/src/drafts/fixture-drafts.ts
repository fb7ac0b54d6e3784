import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { onTestFinished, vi } from 'vitest'
import type { Clock, DraftMeta, DraftSession, DraftStore, DraftStoreOptions } from './index.ts'
import { openDraftStore } from './index.ts'

/** A PIN that is strong enough. */
export const PIN = 'umwamikazi 7'
/** What is known of a draft without its PIN. */
export const META: DraftMeta = {
  kind: 'case',
  label: 'blue cup',
  formId: 'intake',
  formVersion: '2',
  standardVersion: '1.0-rc.2',
}
/** What is answered. */
export const ANSWERS = { victims: [{ id: 'v-1', sex: 'female', remark: 'SENTINEL' }] }
/** In milliseconds. */
export const DAY = 24 * 60 * 60_000

/** A clock that does not run until it is moved. */
type TestClock = Clock & { move(milliseconds: number): void }

function testClock(): TestClock {
  let time = Date.UTC(2026, 0, 15, 10, 30, 42)
  const timers = new Set<{ at: number; run: () => void }>()
  return {
    now: () => time,
    after(milliseconds, run) {
      const timer = { at: time + milliseconds, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    move(milliseconds) {
      time += milliseconds
      for (const timer of [...timers]) if (timer.at <= time && timers.delete(timer)) timer.run()
    },
  }
}

/** The value of what has to succeed. */
export const unwrap = <T>(result: { ok: true; value: T } | { ok: false; fault: string }): T => {
  if (!result.ok) throw new Error(result.fault)
  return result.value
}

/** A store, and one draft in it. */
type OneDraft = { store: DraftStore; session: DraftSession; id: string }

/** A device on which nothing was ever stored, for one test. */
export type Device = {
  clock: TestClock
  openStore: (options?: DraftStoreOptions) => DraftStore
  createOne: (options?: DraftStoreOptions, meta?: DraftMeta) => Promise<OneDraft>
}

const derive = crypto.subtle.deriveKey.bind(crypto.subtle)

/** Makes keys with a part of the rounds until the test is over: they would only take time. Other rounds still make another key. */
function makeKeysInNoTime(): void {
  const quick = vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((how, ...rest) => {
    const asked = how as Pbkdf2Params
    return derive({ ...asked, iterations: Math.ceil(asked.iterations / 600) }, ...rest)
  })
  onTestFinished(() => quick.mockRestore())
}

/** Empties the database of this process, and begins a time of its own. */
export function newDevice(): Device {
  makeKeysInNoTime()
  vi.stubGlobal('indexedDB', new IDBFactory())
  const clock = testClock()
  const openStore: Device['openStore'] = (options = {}) => openDraftStore({ clock, ...options })
  return {
    clock,
    openStore,
    async createOne(options, meta = META) {
      const store = openStore(options)
      const session = unwrap(await store.create(PIN, ANSWERS, meta))
      return { store, session, id: session.summary.id }
    },
  }
}

/** Does something to the raw records of a kind, beside the program. */
export function raw(
  kind: 'case' | 'identity' | 'guards',
  work: (store: globalThis.IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('drafts')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const request = work(opening.result.transaction(kind, 'readwrite').objectStore(kind))
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        opening.result.close()
        resolve(request.result)
      }
    }
  })
}

/** A draft of a case as it is stored. */
export const readRaw = async (id: string): Promise<Record<string, unknown>> =>
  (await raw('case', (store) => store.get(id))) as Record<string, unknown>
