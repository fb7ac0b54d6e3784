import type { Attestation, Policy } from '@tip-standard/policy'
import type { Alarm } from './access/alarms.ts'
import type { Database } from './database/database.ts'
import type { KeyCustodian } from './keys/custodian.ts'
import type { Place } from './residency/check-residency.ts'

/** What a vault is made of. */
export type VaultOptions = {
  database: Database
  /** The custodian of the key-encryption keys. */
  custodian: KeyCustodian
  /** The deciding policy, and the attestations of the organisation. */
  policy: Policy
  attestations?: readonly Attestation[]
  /**
   * The name of the vault, under which its audit log signs: preferably an address without a scheme, such as
   * `vault.example.org`, and always the same. It has no spaces and no plus signs.
   */
  name: string
  /** The country of telephone numbers without a country code, ISO 3166-1 alpha-2. */
  country: string
  /** Where the database and this program are. If the policy names countries, the vault does not open without it. */
  place?: Place
  /** The time zone in which days are counted, such as `Africa/Kigali` (default: that of the machine). */
  zone?: string
  /**
   * Called when someone opens a canary, finds an emergency not justified, sets the clock back or restores a backup,
   * once the log has it (`findAlarms`), so that someone can look into it at once. Errors that it throws are ignored,
   * because an undelivered alarm must not change the act: report such failures in it.
   */
  onAlarm?: (alarm: Alarm) => unknown
  /** The clock (default: that of the machine). */
  now?: () => Date
}
