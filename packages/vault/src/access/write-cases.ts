import { type CaseRecord, type Consent, type RecordFinding, type Victim, validate } from '@tip-standard/core'
import { assignmentCode, loadCase, storeCase } from '../records/case-store.ts'
import { checkSize } from '../records/check-size.ts'
import { refusalsOf } from '../records/refusals.ts'
import { checkNotErased } from '../records/tombstones.ts'
import { CanaryOpened } from '../sealing/payload.ts'
import { VaultError } from '../vault-error.ts'
import { checkId } from './actor.ts'
import type { Acts, Scene } from './acts.ts'
import { canaryCases } from './canaries.ts'
import { checkKeeping } from './check-keeping.ts'
import { checkDecisionDays } from './decision-days.ts'
import { checkDecisionsKept, keepRefusalsOfLeavers } from './kept-decisions.ts'
import { checkHold } from './legal-hold.ts'
import { checkLinks } from './links.ts'
import { mayAssign } from './may-assign.ts'
import { peopleBefore } from './people-before.ts'
import { checkPerson, checkRole, type Sighting, sight } from './read-cases.ts'
import type { Session } from './session.ts'
import { checkExpectedVersion } from './versions.ts'

/** The largest number of people assigned to a case. */
const MOST_ASSIGNED = 50

/** Findings that other readers report as warnings. Here they are errors, because nothing unknown is stored. */
const UNKNOWN: readonly string[] = ['newerVersion', 'newerField', 'newerCode']

/** Refuses anything that the standard does not know. The findings name places and rules, never values. */
export function checkDocument<T>(
  document: unknown,
  check: (
    value: unknown,
  ) => { ok: true; value: T; warnings: RecordFinding[] } | { ok: false; findings: RecordFinding[] },
): T {
  const result = check(document)
  const findings = result.ok ? result.warnings.filter(({ code }) => UNKNOWN.includes(code)) : result.findings
  if (!result.ok || findings.length > 0) throw new VaultError('recordInvalid', findings)
  checkSize(document)
  return result.value
}

/** Who writes now, and when. */
export const writing = ({ session, now, day }: Scene): { by: string; at: Date; day: string } => ({
  by: session.actor,
  at: now,
  day,
})

/** The id of what may be a record, for the log: only if it is an id. */
export function caseIdOf(record: unknown): { case: string } | undefined {
  const id = (record as { case?: { id?: unknown } } | null | undefined)?.case?.id
  try {
    checkId(id)
    return { case: id }
  } catch {
    return undefined
  }
}

/** Writes cases, and assigns them. */
export class CaseWriter {
  readonly #acts: Acts

  constructor(acts: Acts) {
    this.#acts = acts
  }

  /**
   * Stores a record as the next version after the one that the writer saw: 0 for a new case. `also` stores what belongs
   * to it in the same transaction, or not at all.
   */
  async put(
    session: Session,
    document: unknown,
    expectedVersion: number,
    also?: (scene: Scene, version: number) => Promise<void>,
  ): Promise<number> {
    const subject = caseIdOf(document)
    return await this.#acts.do(
      session,
      { what: 'putCase', ...(subject === undefined ? {} : { subject }) },
      async (scene) => {
        if (!scene.gate.access.writes) throw new VaultError('notAllowed')
        const record: CaseRecord = checkDocument(document, validate)
        if (record.reportingEntity.id !== session.agency) throw new VaultError('otherAgency')
        checkExpectedVersion(expectedVersion)
        const before = expectedVersion === 0 ? undefined : await checkWhole(scene, record.case.id)
        const version = await storeChecked(scene, record, before, expectedVersion)
        scene.note({ subject: { case: record.case.id, version } })
        await also?.(scene, version)
        return version
      },
    )
  }

  /**
   * Replaces one victim of a case, even if others in it are withheld: the others stay as stored, and nothing about them
   * is handed out.
   */
  async putPerson(
    session: Session,
    at: { case: string; person: string },
    victim: Victim,
    expectedVersion: number,
  ): Promise<number> {
    const subject = { case: at.case, person: at.person }
    return await this.#acts.do(session, { what: 'putCase', subject }, async (scene) => {
      const { writes, upTo } = scene.gate.access
      if (!writes) throw new VaultError('notAllowed')
      const before = await sight(scene, at.case)
      checkPerson(before, { ...subject, kind: 'victim' })
      // A role that sees less than the whole person would overwrite what it does not see.
      if (upTo !== 'restricted') throw new VaultError('partlyWithheld')
      if (victim.id !== at.person) throw new VaultError('personUnknown')
      checkExpectedVersion(expectedVersion)
      const { whole } = before
      const victims = whole.victims?.map((one) => (one.id === at.person ? victim : one))
      const record: CaseRecord = checkDocument({ ...whole, victims }, validate)
      const version = await storeChecked(scene, record, before, expectedVersion)
      scene.note({ subject: { ...subject, version } })
      return version
    })
  }

  /**
   * Adds a decision of a person to the case, without reading anything of it. This is how people renew consent that
   * ended, and how staff who may not read the case record a withdrawal.
   */
  async recordConsent(session: Session, at: { case: string; person: string }, consent: Consent): Promise<number> {
    return await this.#acts.do(
      session,
      { what: 'recordConsent', subject: { case: at.case, person: at.person } },
      async (scene) => {
        if (!scene.gate.access.writes) throw new VaultError('notAllowed')
        const { record, version } = await loadCase(scene, at.case)
        checkRole(scene, record)
        const victims = record.victims ?? []
        const person = victims.find(({ id }) => id === at.person)
        if (person === undefined) throw new VaultError('personUnknown')
        const changed = victims.map((victim) => (victim === person ? withDecision(victim, consent) : victim))
        const next: CaseRecord = checkDocument({ ...record, victims: changed }, validate)
        checkRefusesNoLess(person, consent)
        checkDecisionDays(next, scene.day, record)
        const stored = await storeCase(scene, next, version, writing(scene))
        scene.note({ subject: { case: at.case, person: at.person, version: stored } })
        return stored
      },
    )
  }

  /** Sets who works on a case; for roles that may assign. */
  async assign(session: Session, caseId: string, workers: readonly string[]): Promise<void> {
    await this.#acts.do(session, { what: 'assignCase', subject: { case: caseId } }, async (scene) => {
      const { tx, agency, policy } = scene
      if (!mayAssign(policy, session.role)) throw new VaultError('notAllowed')
      if (workers.length > MOST_ASSIGNED) throw new VaultError('tooMany')
      for (const worker of workers) checkId(worker)
      // Its row looks like any other, and this act decrypts nothing of it.
      if ((await canaryCases(scene)).has(caseId)) throw new CanaryOpened()
      const assigned = [...new Set(workers)]
      const changed = await tx.query(
        `update cases.record set assigned_to = $3, assigned_code = $4 where agency = $1 and case_id = $2 returning version`,
        [agency, caseId, assigned, assignmentCode(scene, caseId, assigned)],
      )
      if (changed.length === 0) throw new VaultError('notFound')
      scene.note({ assigned })
    })
  }
}

/** A person with one more decision, and without the reason why there was none. */
function withDecision({ absent: { consents: _, ...reasons } = {}, ...victim }: Victim, consent: Consent): Victim {
  const consents = [...(victim.consents ?? []), consent]
  return { ...victim, ...(Object.keys(reasons).length === 0 ? {} : { absent: reasons }), consents }
}

/**
 * A person who was asked and chose not to answer refused everything: a no to one thing in place of that would refuse
 * less. Throws `decisionLost`.
 */
function checkRefusesNoLess({ absent }: Victim, consent: Consent): void {
  if (absent?.consents === 'refused' && refusalsOf({ consents: [consent] }).length > 0)
    throw new VaultError('decisionLost')
}

/** Stores a new case, or a version that replaces another, if it loses no decision of a person. */
async function storeChecked(
  scene: Scene,
  record: CaseRecord,
  before: Sighting | undefined,
  expectedVersion: number,
): Promise<number> {
  if (before !== undefined) {
    const people = await peopleBefore(scene, before, record)
    checkDecisionsKept(before.whole, record, people)
    await checkLinks(scene, before.whole, record, people)
    checkHold(before.whole, record)
  }
  checkDecisionDays(record, scene.day, before?.whole)
  checkKeeping(record, scene.policy, scene.day, before?.whole)
  scene.tx.check(checkNotErased(scene, record))
  if (before !== undefined) await keepRefusalsOfLeavers(scene, before.whole, record)
  return await storeCase(scene, record, expectedVersion, writing(scene))
}

/**
 * The case, if the session sees all of it. Throws `partlyWithheld` if the session would overwrite what it does not see.
 */
async function checkWhole(scene: Scene, caseId: string): Promise<Sighting> {
  const seen = await sight(scene, caseId)
  const isWhole = scene.gate.access.upTo === 'restricted' && seen.decisions.every(({ permitted }) => permitted)
  if (!isWhole) throw new VaultError('partlyWithheld')
  return seen
}
