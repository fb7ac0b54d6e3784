import { isDeepStrictEqual } from 'node:util'
import { type IdentityRecord, type Victim, validateIdentity } from '@tip-standard/core'
import { canonicalKey, type IdentityKey } from '../records/blind-index.ts'
import { casesAmong } from '../records/case-store.ts'
import { EVERY_AGENCY, encodePerson } from '../records/identity-encoding.ts'
import {
  type Finding,
  findPeople,
  loadIdentity,
  type StoredIdentity,
  storeIdentity,
} from '../records/identity-store.ts'
import type { PersonOfCase } from '../records/references.ts'
import { holdPerson } from '../records/tombstones.ts'
import { VaultError } from '../vault-error.ts'
import type { Acts, Scene, Surroundings } from './acts.ts'
import { type Opening, useApproval, useUp } from './approvals.ts'
import { checkPerson, isSeen, sight } from './read-cases.ts'
import type { Session } from './session.ts'
import { addApproval } from './stored-approvals.ts'
import { checkExpectedVersion } from './versions.ts'
import { checkDocument } from './write-cases.ts'

const subjectOf = ({ case: caseId, person }: PersonOfCase): { case: string; person: string } => ({
  case: caseId,
  person,
})

/** Stores, finds and opens identities. Nothing else joins cases and identities. */
export class Identities {
  readonly #acts: Acts
  readonly #secrets: Surroundings['secrets']
  readonly #country: string

  constructor(acts: Acts, { secrets }: Pick<Surroundings, 'secrets'>, country: string) {
    this.#acts = acts
    this.#secrets = secrets
    this.#country = country
  }

  #finding({ index }: Scene): Finding {
    return { secrets: index, country: this.#country }
  }

  /** Stores the identity of a person in a case; `birthDate` is used to find them by name, and is not stored here. */
  async put(
    session: Session,
    person: PersonOfCase,
    document: unknown,
    { expectedVersion, birthDate }: { expectedVersion: number; birthDate?: string },
  ): Promise<number> {
    const store = await this.#storing()
    return await this.#acts.do(session, { what: 'putIdentity', subject: subjectOf(person) }, async (scene) => {
      const checked = await checkIdentity(scene, person, document)
      checkExpectedVersion(expectedVersion)
      return await store(scene, person, checked, { expectedVersion, birthDate })
    })
  }

  /**
   * Stores an identity unless the same one is stored already. Throws `conflict`, and changes nothing, if a different
   * one is stored or the session may not open it without an approval.
   */
  async putOnce(
    session: Session,
    person: PersonOfCase,
    document: unknown,
    birthDate: string | undefined,
  ): Promise<'stored' | 'there'> {
    const store = await this.#storing()
    return await this.#acts.do(session, { what: 'putIdentity', subject: subjectOf(person) }, async (scene) => {
      const checked = await checkIdentity(scene, person, document)
      const stored = await storedIdentity(scene, person)
      if (stored === undefined) {
        await store(scene, person, checked, { expectedVersion: 0, birthDate })
        return 'stored'
      }
      // An answer that it is the same would confirm a guess.
      if (scene.gate.access.identities === 'withApproval') throw new VaultError('conflict')
      if (!isDeepStrictEqual(stored.identity, JSON.parse(JSON.stringify(checked.identity))))
        throw new VaultError('conflict')
      return 'there'
    })
  }

  /**
   * Returns the function that stores a checked identity, with the encoding for finding duplicates. Its secret is read
   * first, because that opens a transaction of its own.
   */
  async #storing(): Promise<
    (
      scene: Scene,
      person: PersonOfCase,
      checked: CheckedIdentity,
      how: { expectedVersion: number; birthDate: string | undefined },
    ) => Promise<number>
  > {
    const secret = await this.#secrets.referenceSecretOf(EVERY_AGENCY)
    return async (scene, person, { identity, victim }, how) => {
      await holdPerson(scene, person)
      const encoding = victim === undefined ? undefined : await encodePerson(secret, identity, victim, this.#country)
      const facts = { ...how, encoding, finding: this.#finding(scene) }
      const version = await storeIdentity(scene, person, identity, facts)
      scene.note({ subject: { ...subjectOf(person), version } })
      return version
    }
  }

  /** Opens the identity of a person, for a reason; with someone else's approval if the policy requires it. */
  async open(session: Session, person: PersonOfCase, { reason, approval }: Opening): Promise<StoredIdentity> {
    return await this.#acts.do(session, { what: 'openIdentity', subject: subjectOf(person), reason }, async (scene) => {
      const { identities } = scene.gate.access
      if (identities === 'none') throw new VaultError('notAllowed')
      checkPerson(await sight(scene, person.case), person)
      if (identities === 'withApproval') await useApproval(scene, person, approval)
      return await loadIdentity(scene, person)
    })
  }

  /**
   * Finds people in cases that the session may see, by one exact key, for a reason. It names no one else, and does not
   * say whether there are others. A match on a number tells the person who typed it whose it is: if the policy requires
   * an approval to open an identity, the look-up requires one for this very key.
   */
  async find(session: Session, key: IdentityKey, { reason, approval }: Opening): Promise<readonly PersonOfCase[]> {
    return await this.#acts.do(session, { what: 'findIdentity', reason }, async (scene) => {
      const { identities } = scene.gate.access
      if (identities === 'none') throw new VaultError('notAllowed')
      if (identities === 'withApproval') await useUp(scene, this.#nameOf(scene, key, approval ?? ''), approval)
      const people = await findPeople(scene, key, this.#finding(scene))
      // Queried whether anyone was found or not, so that the response time reveals nothing.
      const there = await casesAmong(
        scene,
        people.map((one) => one.case),
      )
      const seen: PersonOfCase[] = []
      for (const person of people) if (there.has(person.case) && (await isSeen(scene, person))) seen.push(person)
      scene.note({ people: seen.map(({ case: caseId, person }) => [caseId, person] as const) })
      return seen
    })
  }

  /**
   * Asks someone else to approve looking someone up by one key; returns the id of the request. The key is not stored,
   * only a code by which the same key is recognised.
   */
  async askLookUp(session: Session, key: IdentityKey, reason: string): Promise<string> {
    return await this.#acts.do(session, { what: 'askApproval', reason }, async (scene) => {
      if (scene.gate.access.identities === 'none') throw new VaultError('notAllowed')
      return await addApproval(scene, (id) => this.#nameOf(scene, key, id), { lookUp: key.by })
    })
  }

  #nameOf({ references }: Scene, key: IdentityKey, request: string): string {
    return references.ofLookUp(request, key.by, ...(canonicalKey(key, this.#country) ?? []))
  }
}

/** An identity that may be stored, and the person's part of the case, if they are a victim. */
type CheckedIdentity = { identity: IdentityRecord; victim: Victim | undefined }

/** Checks that the session may write an identity and may know the person today, and returns what to store. */
async function checkIdentity(scene: Scene, person: PersonOfCase, document: unknown): Promise<CheckedIdentity> {
  const { writes, identities } = scene.gate.access
  if (!writes || identities === 'none') throw new VaultError('notAllowed')
  const identity: IdentityRecord = checkDocument(document, validateIdentity)
  if (identity.personId !== person.person) throw new VaultError('personUnknown')
  const seen = await sight(scene, person.case)
  checkPerson(seen, person)
  const victims = person.kind === 'victim' ? (seen.whole.victims ?? []) : []
  return { identity, victim: victims.find(({ id }) => id === person.person) }
}

async function storedIdentity(scene: Scene, person: PersonOfCase): Promise<StoredIdentity | undefined> {
  try {
    return await loadIdentity(scene, person)
  } catch (error) {
    if (error instanceof VaultError && error.code === 'notFound') return undefined
    throw error
  }
}
