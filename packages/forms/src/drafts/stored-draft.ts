import type { Bytes } from './bytes.ts'
import type { Lock } from './lock.ts'
import type { DraftFault, DraftKind, DraftMeta, DraftSummary } from './model.ts'

/** The layout of stored drafts that this program writes. */
export const FORMAT = 2

/** The largest number of rounds that a stored draft may require: more would only keep the browser busy. */
const MOST_ROUNDS = 20_000_000

/** A draft as it is stored in the database: everything but `sealed` and the wrapped key is plain text. */
export type StoredDraft = DraftMeta &
  Lock & {
    id: string
    format: number
    /** Counts the times that the draft was saved, so that two tabs notice each other. */
    revision: number
    /** Milliseconds since 1970. */
    savedAt: number
    expiresAt: number
    /** Passphrases tried since the last right one; the lock is bound to this number. */
    attempts: number
    iv: Bytes
    sealed: ArrayBuffer
  }

const texts = ['id', 'label', 'formId', 'formVersion', 'standardVersion'] as const
const counts = ['format', 'revision', 'savedAt', 'expiresAt', 'attempts', 'rounds'] as const
const isBytes = (value: unknown, length: number): boolean => value instanceof Uint8Array && value.length === length

/** Finds why a value from the database is not a readable draft; `undefined` if it is one of this kind. */
export function faultOf(value: unknown, kind: DraftKind): DraftFault | undefined {
  if (typeof value !== 'object' || value === null) return 'unreadable'
  const draft = value as Record<string, unknown>
  if (Number.isSafeInteger(draft['format']) && (draft['format'] as number) > FORMAT) return 'newerFormat'
  const isDraft =
    texts.every((name) => typeof draft[name] === 'string') &&
    counts.every((name) => Number.isSafeInteger(draft[name]) && (draft[name] as number) >= 0) &&
    draft['kind'] === kind &&
    (draft['rounds'] as number) >= 1 &&
    (draft['rounds'] as number) <= MOST_ROUNDS &&
    isBytes(draft['salt'], 16) &&
    (['iv', 'passIv', 'guardIv'] as const).every((name) => isBytes(draft[name], 12)) &&
    draft['wrapped'] instanceof ArrayBuffer &&
    draft['sealed'] instanceof ArrayBuffer
  return isDraft ? undefined : 'unreadable'
}

/** What AES-GCM binds the contents to: a draft whose clear parts were changed, or swapped with another's, does not open. */
export function boundParts(draft: StoredDraft): Bytes {
  const { format, id, kind, label, formId, formVersion, standardVersion, revision, savedAt, expiresAt } = draft
  const parts = [format, id, kind, label, formId, formVersion, standardVersion, revision, savedAt, expiresAt]
  return new TextEncoder().encode(JSON.stringify(parts))
}

const toMinute = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}Z`

/** What may be shown of a stored draft before it is unlocked. */
export function summaryOf(draft: StoredDraft, maximumAttempts: number): DraftSummary {
  const { id, kind, label, formId, formVersion, standardVersion, savedAt, expiresAt, attempts } = draft
  return {
    id,
    kind,
    label,
    formId,
    formVersion,
    standardVersion,
    savedAt: toMinute(savedAt),
    expiresAt: toMinute(expiresAt),
    attemptsLeft: Math.max(0, maximumAttempts - attempts),
  }
}
