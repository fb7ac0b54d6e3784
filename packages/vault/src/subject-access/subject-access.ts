import type { CaseRecord, IdentityRecord, StaffRoleCode } from '@tip-standard/core'
import type { Acts, Scene } from '../access/acts.ts'
import { type Opening, useApproval } from '../access/approvals.ts'
import { givesAccess, isPermitted, sight } from '../access/read-cases.ts'
import type { Session } from '../access/session.ts'
import type { VaultEvent } from '../audit-events.ts'
import { loadIdentity } from '../records/identity-store.ts'
import { openArchive } from '../records/open-archive.ts'
import type { PersonOfCase } from '../records/references.ts'
import { VaultError } from '../vault-error.ts'
import { aboutPerson } from './about-person.ts'
import { isInOtherCases } from './other-cases.ts'
import { isTold, type ToldAct } from './told-acts.ts'

/**
 * An access: someone opened or changed what is held about a person, or it left for an audience. It names the role,
 * never the member of staff.
 */
export type AccessMade = { at: string; what: ToldAct; role: StaffRoleCode; purpose: string; audience?: string }

/** Everything held about one person, for that person: one file. */
export type SubjectAccess = {
  person: string
  madeAt: string
  /** Retention and legal bases are in `dataProtection` of `record`. */
  record: Partial<CaseRecord>
  identity?: IdentityRecord
  /** Whether the agency has other cases of the person that the session may open. Each is given separately. */
  otherCases?: true
  accesses: readonly AccessMade[]
}

/** Gives people the data held about them, and who saw it. */
export class SubjectRights {
  readonly #acts: Acts

  constructor(acts: Acts) {
    this.#acts = acts
  }

  /**
   * Collects everything about a person, for a reason. The role must be able to write the case, see all of it and open
   * identities; someone else must approve if the policy requires it to open identities, or if the person is withheld
   * today. A person who has withdrawn, or should no longer be on file, has the same right to the data as others.
   */
  async collect(session: Session, person: PersonOfCase, { reason, approval }: Opening): Promise<SubjectAccess> {
    const subject = { case: person.case, person: person.person }
    return await this.#acts.do(session, { what: 'subjectAccess', subject, reason }, async (scene) => {
      if (!givesAccess(scene.gate.access)) throw new VaultError('notAllowed')
      // Archived data are held too, and the person has a right to them.
      await openArchive(scene.tx)
      const seen = await sight(scene, person.case)
      if (!isPermitted(seen, person) || scene.gate.access.identities === 'withApproval')
        await useApproval(scene, person, approval)
      const identity = await identityOf(scene, person)
      return {
        person: person.person,
        madeAt: scene.now.toISOString(),
        record: aboutPerson(seen.whole, person),
        ...(identity === undefined ? {} : { identity }),
        ...((await isInOtherCases(scene, seen.whole, person)) ? { otherCases: true } : {}),
        accesses: await accessesTo(scene, person),
      }
    })
  }
}

async function identityOf(scene: Scene, person: PersonOfCase): Promise<IdentityRecord | undefined> {
  try {
    return (await loadIdentity(scene, person)).identity
  } catch (error) {
    if (error instanceof VaultError && error.code === 'notFound') return undefined
    throw error
  }
}

/** What the log has about the person, and about the case as a whole. */
async function accessesTo({ tx, agency }: Scene, person: PersonOfCase): Promise<AccessMade[]> {
  const rows = await tx.as('log', () =>
    tx.query<{ entry: string }>(
      // Acts from another agency are in that agency's log, which names this one.
      `select entry from log.entry
       where (entry::jsonb -> 'subject' ->> 'case' = $2 and coalesce(entry::jsonb -> 'subject' ->> 'agency', agency) = $1)
         or (agency = $1 and (entry::jsonb -> 'released' -> 'permitted' @> jsonb_build_array(jsonb_build_array($2::text, $3::text))
           or entry::jsonb -> 'people' @> jsonb_build_array(jsonb_build_array($2::text, $3::text))))
       order by entry::jsonb ->> 'at', agency, index`,
      [agency, person.case, person.person],
    ),
  )
  return rows
    .map(({ entry }) => JSON.parse(entry) as VaultEvent)
    .flatMap(({ at, what, actor, purpose, released, outcome, subject }): AccessMade[] =>
      isTold(what) && outcome === 'done' && isAbout(subject, person)
        ? [
            {
              at,
              what,
              role: actor.role,
              purpose,
              ...(released === undefined ? {} : { audience: released.audience }),
            },
          ]
        : [],
    )
}

const isAbout = (subject: VaultEvent['subject'], { person }: PersonOfCase): boolean =>
  subject?.person === undefined || subject.person === person
