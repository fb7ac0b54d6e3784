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
 * What was decided about one person of a case, by the id: a decision can be recorded for a person who is withheld too.
 * Of who is withheld, `reason` is left out where it says more than the role may see.
 */
export type SeenDecision = ToldDecision & { person: string }

/** What a session sees of a case: `record` is what it may read of it, if anything, and `decisions` why people are withheld. */
export type SeenCase = { version: number; record: Permitted | undefined; decisions: readonly SeenDecision[] }

/** A case as a session may see it today, with the whole of it for the vault alone. */
export type Sighting = SeenCase & { whole: CaseRecord }

/** A case was found, and today nothing of it may be seen: what the reader is shown in its place. */
class NothingSeen extends VaultError {
  readonly seen: SeenCase

  constructor(seen: SeenCase) {
    super('withheld')
    this.seen = seen
  }
}

/**
 * Reads a case as one act. Where nothing of it may be seen the log says that it was refused, so that it is not counted
 * among what was opened; the reader is shown why.
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

/** Which case, and of which agency where it is not that of the session. */
export type CaseAt = { case: string; agency?: string }

/**
 * Reads a case through the gate: the people, by the basis of the purpose today, and the fields, by the role. A record
 * that names the roles which may see it is not found by others.
 */
export async function sight(scene: Scene, caseId: string, version?: number): Promise<Sighting> {
  const newest = await loadCase(scene, caseId)
  checkRole(scene, newest.record)
  const stored = version === undefined ? newest : await loadCase(scene, caseId, version)
  // What was decided later holds for what was written earlier too: an old version is no way round a withdrawal.
  const judged = stored === newest ? newest.record : underTodaysDecisions(stored.record, newest.record)
  const { record, decisions } = scene.gate.pass(judged)
  const told = decisions.map((one) => toldDecision(one, scene.gate.access))
  const named = told.map((one) => ({ ...one, person: peopleOf(judged, one.kind)[one.at]?.id ?? '' }))
  return { whole: stored.record, version: stored.version, record, decisions: named }
}

const peopleOf = ({ victims = [], perpetrators = [] }: CaseRecord, kind: PersonOfCase['kind']) =>
  kind === 'victim' ? victims : perpetrators

/** A record that names the roles which may see it is not found by others. */
export function checkRole({ session }: Scene, { dataProtection }: CaseRecord): void {
  const { accessRoles } = dataProtection
  if (accessRoles !== undefined && !accessRoles.includes(session.role)) throw new VaultError('notFound')
}

/**
 * An earlier version under what was decided by today: the consents and the data protection of the newest, without
 * people who are no longer in the case.
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

/** A case without alleged perpetrators who are gone, and without what events and relations say of anyone who is. */
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

/** Throws `withheld` unless the session may know the person today, and `personUnknown` where the case has no such person. */
export function checkPerson(seen: Sighting, person: PersonOfCase): void {
  if (!isPermitted(seen, person)) throw new VaultError('withheld')
}

/** Whether a person of a case passes the gate today. Throws `personUnknown` for anyone who is not in it. */
export function isPermitted({ decisions }: Sighting, { kind, person }: PersonOfCase): boolean {
  const decision = decisions.find((one) => one.kind === kind && one.person === person)
  if (decision === undefined) throw new VaultError('personUnknown')
  return decision.permitted
}

/** Whether a role may give people what is held about them: nothing is masked in that, and what is wrong has to be corrected. */
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

/** Reads, lists and breaks the glass. */
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

  /** Says who wrote which version of a case, and when. */
  async versions(session: Session, at: CaseAt): Promise<readonly WrittenVersion[]> {
    const on = { what: 'readHistory', subject: { case: at.case }, ...agencyOf(at) } as const
    return await this.#acts.do(session, on, async (scene) => {
      await sight(scene, at.case)
      return await versionsOf(scene, at.case)
    })
  }

  /** Lists cases by what is in clear of them: no name, and nothing about a person. */
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

  /** Opens a case whole in an emergency, no matter who is assigned and whatever was decided; someone else has to review it. */
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

/** Days after which a broken glass has to be reviewed. */
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
