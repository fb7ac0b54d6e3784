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

/** Reads and verifies the log, has witnesses sign it, and records the outcome of alarms in it. */
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

  /** The key that verifies the log of an agency, to hand to its verifiers. */
  verifier(agency: string): NoteVerifier {
    return logVerifier(this.#log, agency)
  }

  /**
   * The agencies that have a log, or cases, whose log someone may have removed; an empty name is for acts on the keys
   * of all agencies.
   */
  async agencies(): Promise<string[]> {
    const logged = await this.#database.transaction('log', agenciesOf)
    const stored = await this.#ofAllCases((tx) =>
      tx.query<{ agency: string }>('select distinct agency from cases.record'),
    )
    return [...new Set([...logged, ...stored.map(({ agency }) => agency)])].sort()
  }

  /** The id of the policy under which the last act in any agency was done; `undefined` if there was none. */
  async lastPolicy(): Promise<string | undefined> {
    const newest = await this.#database.transaction('log', (tx) => readNewest(tx))
    const events = newest.flatMap((entry) => readEvent(entry) ?? [])
    // Acts on the keys of all agencies do not name the policy of one agency.
    const [last] = events
      .filter(({ agency, policy }) => agency !== '' && policy !== undefined)
      .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    return /^(.*)@[^@#]*#/.exec(last?.policy ?? '')?.[1]
  }

  /**
   * Verifies the log of an agency, and holds the tables against it: no record is in an older version, assigned to
   * others, unknown to the log, or present after its erasure; stored refusals and revocations are unchanged. Reports
   * only counts and positions.
   */
  async verify(agency: string, witnessed: readonly Witnessed[]): Promise<LogVerification> {
    const verified = await this.#verifyOnce(agency, witnessed)
    const ofTables = verified.findings.filter(({ code }) => againstLogCodes.includes(code))
    if (ofTables.length === 0) return verified
    // What was done between reading the log and reading the tables is not a finding.
    const again = new Set((await this.#verifyOnce(agency, witnessed)).findings.map((one) => JSON.stringify(one)))
    return {
      ...verified,
      findings: verified.findings.filter((one) => !ofTables.includes(one) || again.has(JSON.stringify(one))),
    }
  }

  async #verifyOnce(agency: string, witnessed: readonly Witnessed[]): Promise<LogVerification> {
    // Read before the log, which has an entry for each of them: what is written meanwhile is not compared.
    const stored = await this.#storedCases(agency)
    const logged = [new LoggedRecords(stored), new LoggedRefusals(), new LoggedEnds()]
    const verified = await this.#database.transaction('log', (tx) =>
      verifyLog(tx, agency, this.verifier(agency), witnessed, (entry) => addEntry(logged, entry)),
    )
    if (agency === '' || (verified.size === 0 && stored.length === 0)) return verified
    const references = new References(await this.#secrets.referenceSecretOf(agency))
    const found = await this.#ofAllCases(async (tx) => {
      const findings = []
      for (const one of logged) findings.push(...(await one.check({ tx, agency, references })))
      return findings
    })
    return { ...verified, findings: [...verified.findings, ...found] }
  }

  /** The ids of all cases of an agency, with decoys and archived ones. */
  async #storedCases(agency: string): Promise<string[]> {
    const rows = await this.#ofAllCases((tx) =>
      tx.query<{ id: string }>('select case_id as id from cases.record where agency = $1', [agency]),
    )
    return rows.map(({ id }) => id)
  }

  /** Reads the tables of cases with every row visible. */
  async #ofAllCases<Read>(read: (tx: Transaction) => Promise<Read>): Promise<Read> {
    return await this.#database.transaction('cases', async (tx) => {
      await setScope(tx, { scope: 'all' })
      await openArchive(tx)
      return await read(tx)
    })
  }

  /** The request for a witness that has seen this many entries to sign the newest checkpoint. */
  async requestWitness(agency: string, seen: number): Promise<string> {
    return await this.#database.transaction('log', (tx) => this.#log.ofAgency(agency).requestWitness(tx, seen))
  }

  /** The newest checkpoint, to which the answer of a witness is added. */
  async checkpoint(agency: string): Promise<string | undefined> {
    return await this.#database.transaction('log', (tx) => this.#log.ofAgency(agency).checkpoint(tx))
  }

  /**
   * Streams the events of the session's agency, in order, up to the newest event at the start, in pages of this many
   * events; the log records each page. For roles that approve; for any other role the first event throws `notAllowed`.
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

  /** Reads the events of the session's agency into memory; use `stream` for long logs. For roles that approve. */
  async events(session: Session): Promise<VaultEvent[]> {
    const events: VaultEvent[] = []
    for await (const event of this.stream(session)) events.push(event)
    return events
  }

  /**
   * Returns only the ids of the people in each of these cases of the session's agency, at an instant or in a version;
   * `undefined` for a case that cannot be read, such as an erased one. For `reportBreach`, and for roles that approve.
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
   * Records the outcome of an alarm that `findAlarms` found, by the number of its entry. For roles that approve. Throws
   * `noSuchEntry` for an entry that is not an alarm, `reviewByOneself` for the person who caused it, and
   * `reasonMissing`.
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

  /** Who caused an alarm: the person who opened the canary, or opened the case in an emergency. */
  async #causedBy(tx: Transaction, { what, actor, agency, request }: VaultEvent): Promise<string | undefined> {
    if (what !== 'reviewBreakGlass' || request === undefined) return actor.id
    const [emergency] = await tx.query<{ by: string }>(
      'select opened_by as by from cases.review where agency = $1 and id = $2',
      [agency, request],
    )
    return emergency?.by
  }
}
