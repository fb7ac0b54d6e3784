import type { Policy } from '@tip-standard/policy'
import type { NoteVerifier } from '../audit/checkpoint/note-keys.ts'
import type { EntryProof } from '../audit/log/audit-log.ts'
import { readEntries } from '../audit/log/read-log.ts'
import { logVerifier, type VaultLog } from '../audit/log/vault-log.ts'
import { type LogVerification, verifyLog, type Witnessed } from '../audit/log/verify-log.ts'
import type { VaultEvent } from '../audit-events.ts'
import type { Database } from '../database/database.ts'
import { VaultError } from '../vault-error.ts'
import type { Acts } from './acts.ts'
import { hasDuty } from './duty.ts'
import type { Session } from './session.ts'

/** Reads the log, verifies it and shows it to a witness. */
export class Auditor {
  readonly #acts: Acts
  readonly #policy: Policy
  readonly #database: Database
  readonly #log: VaultLog

  constructor(acts: Acts, policy: Policy, database: Database, log: VaultLog) {
    this.#acts = acts
    this.#policy = policy
    this.#database = database
    this.#log = log
  }

  /** The key that verifies the log of an agency: hand it to whoever shall. */
  verifier(agency: string): NoteVerifier {
    return logVerifier(this.#log, agency)
  }

  /** The agencies that have a log, and an empty name for what is done with the keys of all. */
  async agencies(): Promise<string[]> {
    return await this.#database.transaction('log', async (tx) =>
      (await tx.query<{ agency: string }>('select distinct agency from log.checkpoint order by agency')).map(
        ({ agency }) => agency,
      ),
    )
  }

  /** Verifies the log of an agency; tells counts and positions only. */
  async verify(agency: string, witnessed: readonly Witnessed[]): Promise<LogVerification> {
    return await this.#database.transaction('log', (tx) => verifyLog(tx, agency, this.verifier(agency), witnessed))
  }

  /** The request with which a witness that has seen so many entries signs the newest checkpoint. */
  async requestWitness(agency: string, seen: number): Promise<string> {
    return await this.#database.transaction('log', (tx) => this.#log.ofAgency(agency).requestWitness(tx, seen))
  }

  /** The newest checkpoint: a witness's answer is added to it. */
  async checkpoint(agency: string): Promise<string | undefined> {
    return await this.#database.transaction('log', (tx) => this.#log.ofAgency(agency).checkpoint(tx))
  }

  /** Reads the events of the agency of a session, in order. For roles that approve. */
  async events(session: Session): Promise<VaultEvent[]> {
    return await this.#acts.do(session, { what: 'readLog' }, async ({ tx, agency }) => {
      this.#checkDuty(session)
      return await tx.as('log', async () => {
        const events: VaultEvent[] = []
        for await (const { entry } of readEntries(tx, agency)) events.push(JSON.parse(entry) as VaultEvent)
        return events
      })
    })
  }

  /** Proves one entry to whoever has the key of the log. For roles that approve. Throws `noSuchEntry`. */
  async prove(session: Session, index: number): Promise<EntryProof> {
    return await this.#acts.do(session, { what: 'readLog' }, async ({ tx, agency }) => {
      this.#checkDuty(session)
      return await tx.as('log', () => this.#log.ofAgency(agency).proveEntry(tx, index))
    })
  }

  #checkDuty({ role }: Session): void {
    if (!hasDuty(this.#policy, role, 'approval')) throw new VaultError('notAllowed')
  }
}
