import type { DraftStore } from './draft-store.ts'
import { type DraftResult, failure } from './model.ts'
import { type DraftStoreOptions, toSettings } from './options.ts'

/**
 * Opens the drafts of this browser; nothing is stored, and no database is made, before a draft is created. The code
 * that reads, writes and encrypts is loaded at the first call, so that a page can show its questions first.
 */
export function openDraftStore(options: DraftStoreOptions = {}): DraftStore {
  const settings = toSettings(options)
  let drafts: DraftStore | undefined
  let loading: Promise<DraftStore> | undefined
  const load = (): Promise<DraftStore> => {
    loading ??= import('./local-drafts.ts').then(({ openLocalDrafts }) => {
      drafts = openLocalDrafts(settings)
      return drafts
    })
    return loading
  }
  async function asked<T>(ask: (store: DraftStore) => Promise<DraftResult<T>>): Promise<DraftResult<T>> {
    const store = await load().catch((): undefined => {
      // Asked for again the next time.
      loading = undefined
    })
    return store === undefined ? failure('failed') : ask(store)
  }
  return {
    create: (secret, payload, meta) => asked((store) => store.create(secret, payload, meta)),
    unlock: (id, secret) => asked((store) => store.unlock(id, secret)),
    list: () => asked((store) => store.list()),
    destroy: (id) => asked((store) => store.destroy(id)),
    wipeAll: () => asked((store) => store.wipeAll()),
    // What is not loaded has nothing open.
    lockAll: () => drafts?.lockAll(),
    close: () => drafts?.close(),
  }
}
