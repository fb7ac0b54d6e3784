import type { CaseRecord } from '@tip-standard/core'
import type { VaultErrorCode } from '../vault-error.ts'

/**
 * What an enrolled device receives from the vault: `verifier` and `inbox` are the keys of the agency, `name+id+key` and
 * `age1…`. Hand it over in person, or through a trusted channel.
 */
export type Enrolment = { device: string; agency: string; verifier: string; inbox: string; maxHours: number }

/** What a device makes itself for its enrolment: its public keys. */
export type DeviceKeys = { recipient: string; verifier: string }

/** Cases for a device, as its holder may read them, and the instant until which it may open them. */
export type DevicePack = {
  format: 'tip-device-pack/1'
  pack: string
  device: string
  /** Instants in UTC, ISO 8601. */
  madeAt: string
  until: string
  /** `lastDay` is the last day on which a case is shown, if that is before `until`: `YYYY-MM-DD`. */
  cases: readonly { version: number; record: CaseRecord; lastDay?: string }[]
}

/** A case written on a device: `expectedVersion` is the version on which it is based, 0 for a new case. */
export type DeviceDraft = { draft: string; expectedVersion: number; record: CaseRecord }

/** The largest number of drafts in one contact. */
export const DRAFTS_PER_CONTACT = 500

/** What a device submits; `contact` is a counter. */
export type DeviceContact = {
  format: 'tip-device-contact/1'
  device: string
  contact: number
  drafts: readonly DeviceDraft[]
}

/** The result for a draft: its version in the vault, or why it was not stored. */
export type DraftOutcome = { draft: string; stored: number } | { draft: string; refused: VaultErrorCode }

/** The answer of the vault. A device told to `wipe` destroys its key and everything that it received. */
export type DeviceAnswer = {
  format: 'tip-device-answer/1'
  device: string
  contact: number
  wipe: boolean
  outcomes: readonly DraftOutcome[]
}
