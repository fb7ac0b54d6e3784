import type { Acts } from '../access/acts.ts'
import { checkApproved } from '../access/approvals.ts'
import { checkPerson, sight } from '../access/read-cases.ts'
import type { Session } from '../access/session.ts'
import { loadIdentity } from '../records/identity-store.ts'
import type { PersonOfCase } from '../records/references.ts'
import { VaultError } from '../vault-error.ts'
import { type ContactPlace, type ContactRefusal, decideContact, type PlannedContact } from './decide-contact.ts'

/** Whether a contact is safe; if not, why. It reveals nothing else about the person's identity. */
export type ContactAnswer = { allowed: true } | { allowed: false; reason: ContactRefusal }

/** Checks whether people may be contacted, without opening their identities to anyone. */
export class Contacts {
  readonly #acts: Acts
  readonly #place: ContactPlace

  constructor(acts: Acts, place: ContactPlace) {
    this.#acts = acts
    this.#place = place
  }

  /**
   * Checks a contact before a person in a case is contacted. Only someone who sees the person and may learn their
   * identity today may ask, because the answer reveals whether a number is theirs; the log records it. Throws
   * `notAllowed`, and `approvalNeeded` if the policy requires an approval to open the identity and there is none of the
   * last day.
   */
  async check(session: Session, person: PersonOfCase, plan: PlannedContact): Promise<ContactAnswer> {
    const subject = { case: person.case, person: person.person }
    return await this.#acts.do(session, { what: 'checkContact', subject }, async (scene) => {
      const { identities } = scene.gate.access
      if (identities === 'none') throw new VaultError('notAllowed')
      checkPerson(await sight(scene, person.case), person)
      if (identities === 'withApproval') await checkApproved(scene, person)
      const reason = await this.#decide(scene, person, plan)
      scene.note({ contact: reason ?? 'allowed' })
      return reason === undefined ? { allowed: true } : { allowed: false, reason }
    })
  }

  async #decide(
    scene: Parameters<typeof loadIdentity>[0],
    person: PersonOfCase,
    plan: PlannedContact,
  ): Promise<ContactRefusal | undefined> {
    try {
      return decideContact((await loadIdentity(scene, person)).identity, plan, this.#place)
    } catch (error) {
      // No way to reach the person is on record.
      if (error instanceof VaultError && error.code === 'notFound') return 'noIdentity'
      throw error
    }
  }
}
