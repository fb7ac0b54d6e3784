import { isDeepStrictEqual } from 'node:util'
import { type IdentityRecord, validateIdentity } from '@tip-standard/core'
import type { IdentityKey } from '../records/blind-index.ts'
import {
  type Finding,
  findPeople,
  loadIdentity,
  type StoredIdentity,
  storeIdentity,
} from '../records/identity-store.ts'
import type { PersonOfCase } from '../records/references.ts'
import { VaultError } from '../vault-error.ts'
import type { Acts, Scene } from './acts.ts'
import { useApproval } from './approvals.ts'
import { checkPerson, sight } from './read-cases.ts'
import type { Session } from './session.ts'
import { checkDocument } from './write-cases.ts'

const subjectOf = ({ case: caseId, person }: PersonOfCase): { case: string; person: string } => ({
  case: caseId,
  person,
})

/** Writes, finds and opens who people are. Nothing else joins cases and identities. */
export class Identities {
  readonly #acts: Acts
  readonly #country: string

  constructor(acts: Acts, country: string) {
    this.#acts = acts
    this.#country = country
  }

  #finding({ index }: Scene): Finding {
    return { secrets: index, country: this.#country }
  }

  /** Stores who a person of a case is; `birthDate` is used to find them by name, and is not stored here. */
  async put(
    session: Session,
    person: PersonOfCase,
    document: unknown,
    { saw, birthDate }: { saw: number; birthDate?: string },
  ): Promise<number> {
    return await this.#acts.do(session, { what: 'putIdentity', subject: subjectOf(person) }, async (scene) => {
      const identity = await checkIdentity(scene, person, document)
      if (!Number.isInteger(saw) || saw < 0) throw new VaultError('conflict')
      return await storeIdentity(scene, person, identity, { saw, birthDate, finding: this.#finding(scene) })
    })
  }

  /** Stores who a person is, unless that is there already: the same. Throws `conflict` where it is something else, and changes nothing then. */
  async putOnce(
    session: Session,
    person: PersonOfCase,
    document: unknown,
    birthDate: string | undefined,
  ): Promise<'stored' | 'there'> {
    return await this.#acts.do(session, { what: 'putIdentity', subject: subjectOf(person) }, async (scene) => {
      const identity = await checkIdentity(scene, person, document)
      const stored = await storedIdentity(scene, person)
      if (stored === undefined) {
        await storeIdentity(scene, person, identity, { saw: 0, birthDate, finding: this.#finding(scene) })
        return 'stored'
      }
      if (!isDeepStrictEqual(stored.identity, JSON.parse(JSON.stringify(identity)))) throw new VaultError('conflict')
      return 'there'
    })
  }

  /** Opens who a person is, for a reason; where the policy says so, with the approval of someone else. */
  async open(
    session: Session,
    person: PersonOfCase,
    { reason, approval }: { reason: string; approval?: string },
  ): Promise<StoredIdentity> {
    return await this.#acts.do(session, { what: 'openIdentity', subject: subjectOf(person), reason }, async (scene) => {
      const { identities } = scene.gate.access
      if (identities === 'none') throw new VaultError('notAllowed')
      checkPerson(await sight(scene, person.case), person)
      if (identities === 'withApproval') await useApproval(scene, person, approval)
      return await loadIdentity(scene, person)
    })
  }

  /** Finds people of cases that the session may see, by one exact key, for a reason. Names no one else, and does not say that there are others. */
  async find(session: Session, key: IdentityKey, reason: string): Promise<readonly PersonOfCase[]> {
    return await this.#acts.do(session, { what: 'findIdentity', reason }, async (scene) => {
      if (scene.gate.access.identities === 'none') throw new VaultError('notAllowed')
      const seen: PersonOfCase[] = []
      for (const person of await findPeople(scene, key, this.#finding(scene)))
        if (await isSeen(scene, person)) seen.push(person)
      return seen
    })
  }
}

async function isSeen(scene: Scene, person: PersonOfCase): Promise<boolean> {
  try {
    checkPerson(await sight(scene, person.case), person)
    return true
  } catch (error) {
    if (error instanceof VaultError && ['notFound', 'withheld', 'personUnknown', 'keyMissing'].includes(error.code))
      return false
    throw error
  }
}

/** What is to be stored, if the session may write it and knows the person today. */
async function checkIdentity(scene: Scene, person: PersonOfCase, document: unknown): Promise<IdentityRecord> {
  const { writes, identities } = scene.gate.access
  if (!writes || identities === 'none') throw new VaultError('notAllowed')
  const identity: IdentityRecord = checkDocument(document, validateIdentity)
  if (identity.personId !== person.person) throw new VaultError('personUnknown')
  checkPerson(await sight(scene, person.case), person)
  return identity
}

async function storedIdentity(scene: Scene, person: PersonOfCase): Promise<StoredIdentity | undefined> {
  try {
    return await loadIdentity(scene, person)
  } catch (error) {
    if (error instanceof VaultError && error.code === 'notFound') return undefined
    throw error
  }
}
