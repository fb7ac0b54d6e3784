import type { NoteVerifier } from '../audit/checkpoint/note-keys.ts'
import { agenciesOf } from '../audit/log/agencies-of.ts'
import type { EntryProof } from '../audit/log/audit-log.ts'
import { readEvent } from '../audit/log/entry.ts'
import { readNewest, readPage } from '../audit/log/read-log.ts'
import { logVerifier, type VaultLog } from '../audit/log/vault-log.ts'
import { type LogVerification, verifyLog, type Witnessed } from '../audit/log/verify-log.ts'
import type { CaseThen, VaultEvent } from '../audit-events.ts'
import type { Database, Transaction } from '../database/database.ts'
import { setScope } from '../database/scope.ts'
import { openArchive } from '../records/open-archive.ts'
import { References } from '../records/references.ts'
import { VaultError } from '../vault-error.ts'
import type { Acts, Surroundings } from './acts.ts'
import { addEntry, againstLogCodes } from './against-log/against-log.ts'
import { LoggedEnds } from './against-log/logged-ends.ts'
import { LoggedRecords } from './against-log/logged-records.ts'
import { LoggedRefusals } from './against-log/logged-refusals.ts'
import { isAlarm } from './alarms.ts'
import { peopleThen } from './people-then.ts'
import type { Session } from './session.ts'

/** Events that are read at a time. */
const PAGE = 5_000

/** Reads the log, verifies it, shows it to a witness, and writes into it what came of alarms. */
export class Auditor {
  readonly #acts: Acts
  readonly #database: Database
  readonly #secrets: Surroundings['secrets']
  readonly #log: VaultLog

  constructor(acts: Acts, { database, secrets }: Pick<Surroundings, 'database' | 'secrets'>, log: VaultLog) {
    this.#acts = acts
    this.#database = database
    this.#secrets = secrets
    this.#log = log
  }

  /** The key that verifies the log of an agency: hand it to those who shall verify. */
  verifier(agency: string): NoteVerifier {
    return logVerifier(this.#log, agency)
  }

  /** The agencies that have a log, and an empty name for what is done with the keys of all. */
  async agencies(): Promise<string[]> {
    return await this.#database.transaction('log', agenciesOf)
  }

  /** The id of the policy under which something was done last, in whichever agency; `undefined` where nothing was. */
  async lastPolicy(): Promise<string | undefined> {
    const newest = await this.#database.transaction('log', (tx) => readNewest(tx))
    const events = newest.flatMap((entry) => readEvent(entry) ?? [])
    // Acts on the keys of all say nothing of the policy of an agency.
    const [last] = events
      .filter(({ agency, policy }) => agency !== '' && policy !== undefined)
      .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    return /^(.*)@[^@#]*#/.exec(last?.policy ?? '')?.[1]
  }

  /**
   * Verifies the log of an agency, and that the tables are as it says: records in no older version, assigned to no one
   * else, and gone where they were erased; refusals that are kept; and what was revoked. Tells counts and positions only.
   */
  async verify(agency: string, witnessed: readonly Witnessed[]): Promise<LogVerification> {
    const verified = await this.#verifyOnce(agency, witnessed)
    const ofTables = verified.findings.filter(({ code }) => againstLogCodes.includes(code))
    if (ofTables.length === 0) return verified
    // What was done between reading the log and the tables is no finding.
    const again = new Set((await this.#verifyOnce(agency, witnessed)).findings.map((one) => JSON.stringify(one)))
    return {
      ...verified,
      findings: verified.findings.filter((one) => !ofTables.includes(one) || again.has(JSON.stringify(one))),
    }
  }

  async #verifyOnce(agency: string, witnessed: readonly Witnessed[]): Promise<LogVerification> {
    const logged = [new LoggedRecords(), new LoggedRefusals(), new LoggedEnds()]
    const verified = await this.#database.transaction('log', (tx) =>
      verifyLog(tx, agency, this.verifier(agency), witnessed, (entry) => addEntry(logged, entry)),
    )
    if (agency === '' || verified.size === 0) return verified
    const references = new References(await this.#secrets.referenceSecretOf(agency))
    const found = await this.#database.transaction('cases', async (tx) => {
      await setScope(tx, { scope: 'all' })
      await openArchive(tx)
      const findings = []
      for (const one of logged) findings.push(...(await one.check({ tx, agency, references })))
      return findings
    })
    return { ...verified, findings: [...verified.findings, ...found] }
  }

  /** The request with which a witness that has seen so many entries signs the newest checkpoint. */
  async requestWitness(agency: string, seen: number): Promise<string> {
    return await this.#database.transaction('log', (tx) => this.#log.ofAgency(agency).requestWitness(tx, seen))
  }

  /** The newest checkpoint: a witness's answer is added to it. */
  async checkpoint(agency: string): Promise<string | undefined> {
    return await this.#database.transaction('log', (tx) => this.#log.ofAgency(agency).checkpoint(tx))
  }

  /**
   * Streams the events of the agency of a session, in order, as far as they went when it began: so many at a time, each
   * page of which is written down. For roles that approve, anyone else who asks gets `notAllowed` with the first event.
   */
  async *stream(session: Session, atATime: number = PAGE): AsyncGenerator<VaultEvent> {
    for (let [from, size] = [0, Number.POSITIVE_INFINITY]; from < size; from += atATime) {
      const on = { what: 'readLog', duty: 'approval' } as const
      const page = await this.#acts.do(session, on, ({ tx, agency }) =>
        tx.as('log', () => readPage(tx, agency, from, Math.min(from + atATime, size))),
      )
      size = Math.min(size, page.size)
      for (const entry of page.entries) yield JSON.parse(entry) as VaultEvent
    }
  }

  /** Reads the events of the agency of a session into memory: `stream` is for long logs. For roles that approve. */
  async events(session: Session): Promise<VaultEvent[]> {
    const events: VaultEvent[] = []
    for await (const event of this.stream(session)) events.push(event)
    return events
  }

  /**
   * Gives the ids of the people who were in each of these cases of the agency of a session at an instant, or in a
   * version, and nothing else of them; `undefined` for a case that cannot be read, such as one that was erased. For
   * `reportBreach`, and roles that approve.
   */
  async peopleThen(session: Session, cases: readonly CaseThen[]): Promise<readonly (readonly string[] | undefined)[]> {
    const on = { what: 'listAffected', duty: 'approval', beyondAssignment: true } as const
    return await this.#acts.do(session, on, async (scene) => {
      await openArchive(scene.tx)
      return await peopleThen(scene, cases)
    })
  }

  /** Proves one entry to anyone who has the key of the log. For roles that approve. Throws `noSuchEntry`. */
  async prove(session: Session, index: number): Promise<EntryProof> {
    return await this.#acts.do(session, { what: 'readLog', duty: 'approval' }, ({ tx, agency }) =>
      tx.as('log', () => this.#log.ofAgency(agency).proveEntry(tx, index)),
    )
  }

  /**
   * Writes down what came of an alarm, for those that `findAlarms` finds, by the number of its entry. For roles that
   * approve. Throws `noSuchEntry` for what is no alarm, `reviewByOneself` for who gave rise to it, and `reasonMissing`.
   */
  async settleAlarm(session: Session, entry: number, reason: string): Promise<void> {
    await this.#acts.do(session, { what: 'settleAlarm', reason, duty: 'approval' }, async ({ tx, agency, note }) => {
      const [text] = Number.isSafeInteger(entry)
        ? (await tx.as('log', () => readPage(tx, agency, entry, entry + 1))).entries
        : []
      const alarm = text === undefined ? undefined : (JSON.parse(text) as VaultEvent)
      if (alarm === undefined || !isAlarm(alarm)) throw new VaultError('noSuchEntry')
      note({ entry })
      if ((await this.#causedBy(tx, alarm)) === session.actor) throw new VaultError('reviewByOneself')
    })
  }

  /** Who gave rise to an alarm: who opened the canary, or the case in an emergency. */
  async #causedBy(tx: Transaction, { what, actor, agency, request }: VaultEvent): Promise<string | undefined> {
    if (what !== 'reviewBreakGlass' || request === undefined) return actor.id
    const [emergency] = await tx.query<{ by: string }>(
      'select opened_by as by from cases.review where agency = $1 and id = $2',
      [agency, request],
    )
    return emergency?.by
  }
}
