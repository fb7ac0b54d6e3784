import type { Attestation, Policy } from '@tip-standard/policy'
import type { Alarm } from './access/alarms.ts'
import type { Database } from './database/database.ts'
import type { KeyCustodian } from './keys/custodian.ts'
import type { Place } from './residency/check-residency.ts'

/** What a vault is made of. */
export type VaultOptions = {
  database: Database
  /** Who keeps the key-encryption keys. */
  custodian: KeyCustodian
  /** The policy that decides, and the attestations of the organisation. */
  policy: Policy
  attestations?: readonly Attestation[]
  /**
   * The name of the vault, which its audit log signs with: best as an address without a scheme, such as
   * `vault.example.org`, and the same every time. It has no spaces and no plus signs.
   */
  name: string
  /** The country of telephone numbers without a country code, ISO 3166-1 alpha-2. */
  country: string
  /** Where the database and this program are. Where the policy names countries, opening without it is refused. */
  place?: Place
  /** The time zone in which days are counted, such as `Africa/Kigali` (default: that of the machine). */
  zone?: string
  /**
   * Is called when someone opens a canary, finds an emergency not justified or sets the clock back, once that is in the
   * log (`findAlarms`): anyone who looks into it should hear at once. What it throws is ignored, so that an alarm which
   * cannot be delivered changes nothing of what was done: report such failures in it.
   */
  onAlarm?: (alarm: Alarm) => unknown
  /** The clock (default: that of the machine). */
  now?: () => Date
}
