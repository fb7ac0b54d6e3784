import type { CaseRecord } from '@tip-standard/core'
import type { VaultErrorCode } from '../vault-error.ts'

/**
 * What the vault tells a device that is enrolled: `verifier` and `inbox` are the keys of the agency, `name+id+key` and
 * `age1…`. Hand it over in person, or by a way that is trusted.
 */
export type Enrolment = { device: string; agency: string; verifier: string; inbox: string; maxHours: number }

/** What a device makes itself, and gives to be enrolled: the halves of its keys that are no secret. */
export type DeviceKeys = { recipient: string; verifier: string }

/** Cases for a device, as its holder may read them; until when the device may open them. */
export type DevicePack = {
  format: 'tip-device-pack/1'
  pack: string
  device: string
  /** Instants in UTC, ISO 8601. */
  madeAt: string
  until: string
  /** `lastDay` is the last day on which a case is shown, where that is before `until`: `YYYY-MM-DD`. */
  cases: readonly { version: number; record: CaseRecord; lastDay?: string }[]
}

/** A case that was written on a device: `expectedVersion` is the version that it was made from, 0 for a new one. */
export type DeviceDraft = { draft: string; expectedVersion: number; record: CaseRecord }

/** How many drafts one contact brings at most. */
export const DRAFTS_PER_CONTACT = 500

/** What a device brings; `contact` counts up. */
export type DeviceContact = {
  format: 'tip-device-contact/1'
  device: string
  contact: number
  drafts: readonly DeviceDraft[]
}

/** What became of a draft: its version in the vault, or why nothing of it was stored. */
export type DraftOutcome = { draft: string; stored: number } | { draft: string; refused: VaultErrorCode }

/** What the vault answers. A device that is to `wipe` destroys its key and everything that it was given. */
export type DeviceAnswer = {
  format: 'tip-device-answer/1'
  device: string
  contact: number
  wipe: boolean
  outcomes: readonly DraftOutcome[]
}
