import { randomUUID } from 'node:crypto'
import type { CaseRecord } from '@tip-standard/core'
import { type Permitted, withinCustody } from '@tip-standard/policy'
import { type CaseSummary, loadCase, summariesOf, versionsOf, type WrittenVersion } from '../records/case-store.ts'
import type { PersonOfCase } from '../records/references.ts'
import { VaultError } from '../vault-error.ts'
import { checkId } from './actor.ts'
import type { ActOn, Acts, Scene } from './acts.ts'
import { canaryCases } from './canaries.ts'
import type { Session } from './session.ts'
import { type ToldDecision, toldDecision } from './told-reasons.ts'

/**
 * The decision about one person of a case, by their id: a decision can be recorded for a withheld person too. For a
 * withheld person, `reason` is left out if it would tell the role more than it may see.
 */
export type SeenDecision = ToldDecision & { person: string }

/**
 * What a session sees of a case: `record` is what it may read, if anything, and `decisions` says why people are
 * withheld.
 */
export type SeenCase = { version: number; record: Permitted | undefined; decisions: readonly SeenDecision[] }

/** A case as a session may see it today, with the whole record for use inside the vault only. */
export type Sighting = SeenCase & { whole: CaseRecord }

/** A case was found, but nothing of it may be seen today; holds what the reader is shown instead. */
class NothingSeen extends VaultError {
  readonly seen: SeenCase

  constructor(seen: SeenCase) {
    super('withheld')
    this.seen = seen
  }
}

/**
 * Reads a case as one act. If nothing of it may be seen, the log records a refusal, so that the case does not count as
 * opened; the reader learns why.
 */
export async function readAsAct(acts: Acts, session: Session, on: ActOn, see: SightOf): Promise<SeenCase> {
  try {
    return await acts.do(session, on, async (scene) => {
      const { whole: _, ...seen } = await see(scene)
      if (seen.record === undefined) throw new NothingSeen(seen)
      return seen
    })
  } catch (error) {
    if (error instanceof NothingSeen) return error.seen
    throw error
  }
}

type SightOf = (scene: Scene) => Promise<Sighting>

/** A case, and its agency if that differs from the session's. */
export type CaseAt = { case: string; agency?: string }

/**
 * Reads a case through the gate: the people by the purpose's legal basis today, the fields by the role. A record that
 * names the roles which may see it does not exist for others.
 */
export async function sight(scene: Scene, caseId: string, version?: number): Promise<Sighting> {
  const newest = await loadCase(scene, caseId)
  checkRole(scene, newest.record)
  const stored = version === undefined ? newest : await loadCase(scene, caseId, version)
  // Later decisions apply to earlier versions too, so that reading an old version does not bypass a withdrawal.
  const judged = stored === newest ? newest.record : underTodaysDecisions(stored.record, newest.record)
  const { record, decisions } = scene.gate.pass(judged)
  const told = decisions.map((one) => toldDecision(one, scene.gate.access))
  const named = told.map((one) => ({ ...one, person: peopleOf(judged, one.kind)[one.at]?.id ?? '' }))
  return { whole: stored.record, version: stored.version, record, decisions: named }
}

const peopleOf = ({ victims = [], perpetrators = [] }: CaseRecord, kind: PersonOfCase['kind']) =>
  kind === 'victim' ? victims : perpetrators

/** A record that names the roles which may see it does not exist for others. */
export function checkRole({ session }: Scene, { dataProtection }: CaseRecord): void {
  const { accessRoles } = dataProtection
  if (accessRoles !== undefined && !accessRoles.includes(session.role)) throw new VaultError('notFound')
}

/**
 * An earlier version under today's decisions: with the consents and data protection of the newest version, and without
 * people who have left the case.
 */
function underTodaysDecisions(earlier: CaseRecord, newest: CaseRecord): CaseRecord {
  const consents = new Map((newest.victims ?? []).map(({ id, consents: list }) => [id, list]))
  const alleged = new Set((newest.perpetrators ?? []).map(({ id }) => id))
  const { victims, ...rest } = withoutLinksTo(earlier, consents, alleged)
  return {
    ...rest,
    dataProtection: newest.dataProtection,
    ...(victims === undefined
      ? {}
      : {
          victims: victims
            .filter(({ id }) => consents.has(id))
            .map(({ consents: _, ...victim }) => {
              const list = consents.get(victim.id)
              return list === undefined ? victim : { ...victim, consents: list }
            }),
        }),
  }
}

type Ids = { has(id: string): boolean }

/**
 * A case without alleged perpetrators who have been removed, and without the parts of events and relations that mention
 * removed people.
 */
function withoutLinksTo(record: CaseRecord, victims: Ids, alleged: Ids): CaseRecord {
  const { perpetrators, relations, events, ...rest } = record
  return {
    ...rest,
    ...(perpetrators === undefined ? {} : { perpetrators: perpetrators.filter(({ id }) => alleged.has(id)) }),
    ...(relations === undefined
      ? {}
      : {
          relations: relations.filter(
            ({ victimId, perpetratorId }) => victims.has(victimId) && alleged.has(perpetratorId),
          ),
        }),
    ...(events === undefined
      ? {}
      : {
          events: events.flatMap((event) => {
            const { victimIds, perpetratorIds } = event
            const left = victimIds?.filter((id) => victims.has(id))
            if (left?.length === 0 && victimIds?.length !== 0) return []
            const others = perpetratorIds?.filter((id) => alleged.has(id))
            return [
              {
                ...event,
                ...(left === undefined ? {} : { victimIds: left }),
                ...(others === undefined ? {} : { perpetratorIds: others }),
              },
            ]
          }),
        }),
  } as CaseRecord
}

/** Throws `withheld` unless the session may know the person today, and `personUnknown` if they are not in the case. */
export function checkPerson(seen: Sighting, person: PersonOfCase): void {
  if (!isPermitted(seen, person)) throw new VaultError('withheld')
}

/** Whether a person of a case passes the gate today. Throws `personUnknown` if they are not in the case. */
export function isPermitted({ decisions }: Sighting, { kind, person }: PersonOfCase): boolean {
  const decision = decisions.find((one) => one.kind === kind && one.person === person)
  if (decision === undefined) throw new VaultError('personUnknown')
  return decision.permitted
}

/**
 * Whether a role may give people the data held about them: it needs unmasked access, and the right to correct errors.
 */
export const givesAccess = ({ writes, identities, upTo }: Scene['gate']['access']): boolean =>
  writes && identities !== 'none' && upTo === 'restricted'

/** Whether the session may know a person today. */
export async function isSeen(scene: Scene, person: PersonOfCase): Promise<boolean> {
  try {
    checkPerson(await sight(scene, person.case), person)
    return true
  } catch (error) {
    if (error instanceof VaultError && ['notFound', 'withheld', 'personUnknown', 'keyMissing'].includes(error.code))
      return false
    throw error
  }
}

const LONGEST_LIST = 1_000

/** Reads and lists cases, and opens them in emergencies. */
export class CaseReader {
  readonly #acts: Acts

  constructor(acts: Acts) {
    this.#acts = acts
  }

  /** Reads a case, masked to what the session may see today. */
  async read(session: Session, at: CaseAt, version?: number): Promise<SeenCase> {
    const subject = { case: at.case, ...(version === undefined ? {} : { version }) }
    const what = version === undefined ? 'readCase' : 'readHistory'
    const on = { what, subject, ...agencyOf(at), isOneReading: version === undefined } as const
    return await readAsAct(this.#acts, session, on, (scene) => sight(scene, at.case, version))
  }

  /** Lists who wrote which version of a case, and when. */
  async versions(session: Session, at: CaseAt): Promise<readonly WrittenVersion[]> {
    const on = { what: 'readHistory', subject: { case: at.case }, ...agencyOf(at) } as const
    return await this.#acts.do(session, on, async (scene) => {
      await sight(scene, at.case)
      return await versionsOf(scene, at.case)
    })
  }

  /** Lists cases by their unencrypted columns: no name, and nothing about a person. */
  async list(
    session: Session,
    { after = '', limit = 100, agency, only }: { after?: string; limit?: number; agency?: string; only?: string },
  ): Promise<readonly CaseSummary[]> {
    const most = Math.max(1, Math.min(limit, LONGEST_LIST))
    return await this.#acts.do(session, { what: 'listCases', ...agencyOf({ agency }) }, async (scene) => {
      for (const id of [after, only ?? '']) if (id !== '') checkId(id)
      const canaries = await canaryCases(scene)
      const found = await summariesOf(scene, { after, only }, most + canaries.size)
      return found.filter((one) => !canaries.has(one.case)).slice(0, most)
    })
  }

  /**
   * Opens a whole case in an emergency, no matter who is assigned and what was decided; someone else has to review it.
   */
  async breakGlass(session: Session, caseId: string, reason: string): Promise<{ version: number; record: Permitted }> {
    const on = { what: 'breakGlass', subject: { case: caseId }, reason, beyondAssignment: true } as const
    return await this.#acts.do(session, on, async (scene) => {
      if (!scene.gate.access.breaksGlass) throw new VaultError('notAllowed')
      const { record, version } = await loadCase(scene, caseId)
      await addReview(scene, caseId)
      return { version, record: withinCustody(record) }
    })
  }
}

const agencyOf = ({ agency }: { agency?: string | undefined }): { agency?: string } =>
  agency === undefined ? {} : { agency }

/** Days within which an emergency access has to be reviewed. */
const REVIEW_DAYS = 7

async function addReview({ tx, agency, session, now, note }: Scene, caseId: string): Promise<void> {
  const id = randomUUID()
  note({ request: id })
  await tx.query(
    `insert into cases.review (agency, id, case_id, opened_by, opened_at, due_on)
     values ($1, $2, $3, $4, $5::timestamptz, ($5::timestamptz at time zone 'UTC')::date + ${REVIEW_DAYS})`,
    [agency, id, caseId, session.actor, now.toISOString()],
  )
}
