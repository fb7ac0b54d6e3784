export type { DraftSession } from './draft-session.ts'
export { type DraftList, type DraftStore, openDraftStore } from './draft-store.ts'
export { isWeakPin } from './key.ts'
export type {
  DraftFailure,
  DraftFault,
  DraftKind,
  DraftMeta,
  DraftResult,
  DraftSummary,
  LockReason,
} from './model.ts'
export type { Clock, DraftStoreOptions } from './options.ts'
