import { type StaffRoleCode, today } from '@tip-standard/core'
import type { VaultAct, VaultEvent } from '../audit-events.ts'
import { type BackupContent, writeBackup } from '../backup/backup.ts'
import { setScope } from '../database/scope.ts'
import type { KeyCustodian } from '../keys/custodian.ts'
import { keyInUseSince, rotateKeys } from '../keys/rotate-keys.ts'
import { References } from '../records/references.ts'
import { checkResidency } from '../residency/check-residency.ts'
import { VaultError } from '../vault-error.ts'
import { type Actor, checkId, writtenActor } from './actor.ts'
import type { Acts, Surroundings } from './acts.ts'
import { type Canary, plantCanary } from './canaries.ts'
import { hasDuty } from './duty.ts'

/**
 * A holder of keys: a person in a role that has this duty by the policy. The role has no purpose, so it opens no
 * record.
 */
export type KeyHolder = Actor & { role: StaffRoleCode }

const DAY = 86_400_000

/** The work of the holder of keys. */
export class Keeper {
  readonly #acts: Acts
  readonly #with: Surroundings
  readonly #custodian: KeyCustodian
  readonly #vault: string

  constructor(acts: Acts, surroundings: Surroundings, custodian: KeyCustodian, vault: string) {
    this.#acts = acts
    this.#with = surroundings
    this.#custodian = custodian
    this.#vault = vault
  }

  /** Wraps every data key under a new key-encryption key. */
  async rotate(by: KeyHolder): Promise<number> {
    return await this.#do(by, 'rotateKeys', '', (now) => rotateKeys(this.#with.database, this.#custodian, now))
  }

  /** Adds a version of the blind indexes of an agency. */
  async rotateIndex(by: KeyHolder, agency: string): Promise<number> {
    return await this.#do(by, 'rotateKeys', agency, async () => await this.#with.secrets.addIndexVersion(agency))
  }

  /** Writes a backup to be stored in a country. It opens no record. */
  async backup(by: KeyHolder, sink: WritableStream<Uint8Array>, country: string | undefined): Promise<BackupContent> {
    const { database, policy } = this.#with
    try {
      return await this.#do(by, 'backup', '', async (now) => {
        checkResidency(policy, { what: 'backup', country })
        await this.#checkRotated(now)
        return await writeBackup(database, this.#custodian, { vault: this.#vault, madeAt: now.toISOString() }, sink)
      })
    } catch (error) {
      // Readers of the sink must not wait for bytes that never come. A sink that was written to is aborted already.
      await sink.abort(error).catch(() => {})
      throw error
    }
  }

  /**
   * A backup stays readable as long as its key exists, so none is made under a key that the policy no longer lets
   * anyone use. Daily work goes on.
   */
  async #checkRotated(now: Date): Promise<void> {
    const since = await keyInUseSince(this.#with.database)
    if (now.getTime() - since.getTime() > this.#with.policy.keys.rotationDays * DAY) throw new VaultError('rotationDue')
  }

  /** Plants a canary. The log does not say which one, because more people read the log than should know. */
  async plant(by: KeyHolder, agency: string, canary: Canary): Promise<void> {
    await this.#do(by, 'plantCanary', agency, async (now) => {
      for (const id of [agency, canary.case, canary.assignedTo]) checkId(id)
      const { database, secrets, dataKeys, zone } = this.#with
      const references = new References(await secrets.referenceSecretOf(agency))
      await database.transaction('cases', async (tx) => {
        await setScope(tx, { agency, scope: 'agency' })
        await plantCanary({ tx, agency, dataKeys, references, now, day: today(zone, now) }, canary)
      })
    })
  }

  /** Work on keys takes many transactions: the log records its start before and its end afterwards. */
  async #do<T>(by: KeyHolder, what: VaultAct, agency: string, work: (now: Date) => Promise<T>): Promise<T> {
    const now = this.#with.clock.now()
    const event = keyEvent(what, by, { at: now, agency, policy: await this.#acts.policyName() })
    if (!hasDuty(this.#with.policy, by.role, 'keys')) {
      await this.#acts.write([{ ...event, outcome: { refused: 'notAllowed' } }])
      throw new VaultError('notAllowed')
    }
    await this.#acts.write([event])
    try {
      await this.#with.clock.compare(this.#with.database, now)
      return await work(now)
    } catch (error) {
      const code = error instanceof VaultError ? error.code : 'failed'
      await this.#acts.write([{ ...event, outcome: { refused: code } }])
      throw error
    }
  }
}

/**
 * The event of an act on the keys of a vault. Throws `textMalformed` and `notAllowed` for an actor whom the log cannot
 * store.
 */
export function keyEvent(
  what: VaultAct,
  by: KeyHolder,
  { at, agency, policy }: { at: Date; agency: string; policy: string },
): VaultEvent {
  return {
    what,
    at: at.toISOString(),
    agency,
    actor: writtenActor(by),
    purpose: 'keyManagement',
    outcome: 'done',
    policy,
  }
}
