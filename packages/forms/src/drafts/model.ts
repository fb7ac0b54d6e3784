/** Whether a draft holds answers for a case record or for an identity record; the two never share a draft, a store or a key. */
export type DraftKind = 'case' | 'identity'

/**
 * What is known about a draft without its passphrase: its form, so that a newer one can migrate the answers, and a
 * label by which people recognise it. It is stored as plain text: a label must name no one.
 */
export type DraftMeta = { kind: DraftKind; label: string; formId: string; formVersion: string; standardVersion: string }

/** What can be seen of a draft without its passphrase; times are ISO 8601 in UTC, to the minute. */
export type DraftSummary = DraftMeta & {
  /** Random; reveals nothing about the case. */
  id: string
  savedAt: string
  expiresAt: string
  /** Wrong passphrases that may still be given before the draft is deleted. */
  attemptsLeft: number
}

/**
 * Why something could not be done with a draft; never a value.
 *
 * `unavailable`: no IndexedDB or no WebCrypto, as in some private windows and on pages without https. `full`: no space
 * left; what was saved before is still there. `failed`: the browser refused for another reason, or did not say that the
 * disk is full; nothing was changed.
 * `weakPin`: too short or too regular. `wrongPin`: the passphrase or PIN is not the right one. `tooManyAttempts`: the
 * draft was deleted. `expired`: the draft was deleted. `notFound`: no such draft, or no longer. `unreadable`: not a
 * draft of this program, damaged, or changed from outside, its count of attempts included; it is left as it is.
 * `newerFormat`: written by a newer version of this program. `changedElsewhere`: another tab saved in the meantime.
 * `locked`: the draft has to be unlocked again.
 */
export type DraftFault =
  | 'unavailable'
  | 'full'
  | 'failed'
  | 'weakPin'
  | 'wrongPin'
  | 'tooManyAttempts'
  | 'expired'
  | 'notFound'
  | 'unreadable'
  | 'newerFormat'
  | 'changedElsewhere'
  | 'locked'

/** That something failed and why; `attemptsLeft` comes with `wrongPin`. */
export type DraftFailure = { ok: false; fault: DraftFault; attemptsLeft?: number }

/** The result of a draft function: it resolves in both cases, and rejects only for programming errors. */
export type DraftResult<T> = { ok: true; value: T } | DraftFailure

/** Why a draft was locked. */
export type LockReason = 'asked' | 'idle' | 'hidden' | 'deleted'

/** The failure of a code. */
export function failure(fault: DraftFault): DraftFailure {
  return { ok: false, fault }
}
