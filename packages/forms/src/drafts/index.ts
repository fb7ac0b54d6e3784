export type { DraftSession } from './draft-session.ts'
export type { DraftList, DraftStore } from './draft-store.ts'
export { looksPersonal } from './label.ts'
export type {
  DraftFailure,
  DraftFault,
  DraftKind,
  DraftMeta,
  DraftResult,
  DraftSummary,
  LockReason,
} from './model.ts'
export { openDraftStore } from './open-draft-store.ts'
export type { Clock, DraftStoreOptions } from './options.ts'
export { isWeakPassphrase, isWeakPin, suggestPassphrase } from './secret.ts'
