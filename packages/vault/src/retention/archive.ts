import type { CaseRecord } from '@tip-standard/core'
import { type Permitted, withinCustody } from '@tip-standard/policy'
import type { ActOn, Acts, Scene } from '../access/acts.ts'
import { readAsAct, type SeenCase, sight } from '../access/read-cases.ts'
import type { Session } from '../access/session.ts'
import { openArchive } from '../records/open-archive.ts'
import { VaultError } from '../vault-error.ts'
import { anonymousCases } from './anonymous-store.ts'

/** An archived case as lists show it: by its unencrypted columns. */
export type ArchivedCase = { case: string; archivedOn: string; retainUntil?: string; legalHold: boolean }

/** A role that approves reads archived cases, no matter who was assigned to them. */
const IN_ARCHIVE = { beyondAssignment: true, duty: 'approval' } as const

/**
 * Cases that have left daily work. Only a role that approves reads them; archiving and reopening are requested and
 * approved as erasures are.
 */
export class Archive {
  readonly #acts: Acts

  constructor(acts: Acts) {
    this.#acts = acts
  }

  /** Lists the archived cases of the session's agency, the longest archived first. */
  async list(session: Session): Promise<readonly ArchivedCase[]> {
    return await this.#do(session, { what: 'listArchive' }, async ({ tx, agency }) => {
      const rows = await tx.query<ArchivedCase & { retainUntil: string | null }>(
        `select case_id as "case", archived_on::text as "archivedOn", retain_until::text as "retainUntil", legal_hold as "legalHold"
         from cases.record where agency = $1 and archived_on is not null order by archived_on, case_id`,
        [agency],
      )
      return rows.map(({ retainUntil, ...row }) => (retainUntil === null ? row : { ...row, retainUntil }))
    })
  }

  /**
   * Reads an archived case for a reason, masked to what the session may see today. Throws `notFound`, also for a case
   * that is not archived.
   */
  async read(session: Session, caseId: string, reason: string): Promise<SeenCase> {
    const on = { what: 'readArchive', subject: { case: caseId }, reason, ...IN_ARCHIVE } as const
    return await readAsAct(this.#acts, session, on, async (scene) => {
      await openArchive(scene.tx)
      if (!(await isArchived(scene, caseId))) throw new VaultError('notFound')
      return await sight(scene, caseId)
    })
  }

  /**
   * Reads what remains of anonymised cases, for use inside the organisation: records without names, texts, days or a
   * way back. They are de-identified, not anonymous to anyone who knows the person: make releases of them with
   * `@tip-standard/privacy`. For roles that see sensitive fields.
   */
  async anonymised(session: Session): Promise<Permitted<CaseRecord>[]> {
    return await this.#do(session, { what: 'readAnonymised' }, async (scene) => {
      // No mask is left to apply: the remaining fields are as sensitive as the audience of single records may have.
      if (!['sensitive', 'restricted'].includes(scene.gate.access.upTo)) throw new VaultError('notAllowed')
      return (await anonymousCases(scene)).map((record) => withinCustody(record))
    })
  }

  async #do<T>(session: Session, on: ActOn, work: (scene: Scene) => Promise<T>): Promise<T> {
    return await this.#acts.do(session, { ...on, ...IN_ARCHIVE }, async (scene) => {
      await openArchive(scene.tx)
      return await work(scene)
    })
  }
}

/** Whether a case is archived; the transaction must see archived cases. */
export async function isArchived({ tx, agency }: Pick<Scene, 'tx' | 'agency'>, caseId: string): Promise<boolean> {
  const rows = await tx.query(
    'select from cases.record where agency = $1 and case_id = $2 and archived_on is not null',
    [agency, caseId],
  )
  return rows.length > 0
}
