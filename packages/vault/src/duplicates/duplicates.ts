import { checkId } from '../access/actor.ts'
import type { ActOn, Acts, Scene, Surroundings } from '../access/acts.ts'
import { isSeen } from '../access/read-cases.ts'
import type { Session } from '../access/session.ts'
import { loadEncodings, type PersonEncoding } from '../records/identity-store.ts'
import { References } from '../records/references.ts'
import { VaultError } from '../vault-error.ts'
import { type DuplicateDecision, markDecision } from './decide.ts'
import { findPairs } from './find-pairs.ts'
import { type DuplicatePair, pairName } from './pair.ts'
import { PairNames } from './pair-names.ts'

type OfAgency = PersonEncoding & { agency: string }

/**
 * Proposes pairs that are probably one person, without names, and records decisions about them. Nothing is merged
 * automatically.
 */
export class Duplicates {
  readonly #acts: Acts
  readonly #secrets: Surroundings['secrets']

  constructor(acts: Acts, { secrets }: Pick<Surroundings, 'secrets'>) {
    this.#acts = acts
    this.#secrets = secrets
  }

  /**
   * Lists undecided pairs, the most probable first, at most 500: ids of cases, and of people in the own agency. Pairs
   * with other agencies are included if the role sees every agency.
   */
  async proposed(session: Session, { limit = 100 }: { limit?: number } = {}): Promise<readonly DuplicatePair[]> {
    const people = await this.#people(session)
    const [newest] = people
      .map(({ encoding: { keyId } }) => keyId)
      .toSorted()
      .reverse()
    const comparable = people.filter(({ encoding }) => encoding.keyId === newest)
    // Runs outside any transaction, because it can take seconds.
    const pairs = await findPairs(comparable.map(({ encoding }) => encoding))
    const secret = await this.#secrets.referenceSecretOf(session.agency)
    return await this.#do(session, { what: 'listDuplicates' }, async (scene) => {
      const names = new PairNames(scene, secret)
      const decided = await names.decided()
      const shown: DuplicatePair[] = []
      for (const { first, second, band } of pairs) {
        if (shown.length >= Math.max(1, Math.min(limit, 500))) break
        const both = [comparable[first], comparable[second]] as [OfAgency, OfAgency]
        const pair = toPair(session.agency, both)
        if (pair === undefined || decided.has(names.of(pair))) continue
        if (await this.#areSeen(scene, both)) shown.push({ ...pair, band })
      }
      return shown
    })
  }

  /**
   * Records a decision about a pair, with a reason, and marks it in the cases so that reports count one person once;
   * returns the ids of the changed cases. Throws `conflict` for a decided pair, `countedAsOne` if two people who have
   * one id across cases are called different, `calledDifferent` if a person would get one id with someone from whom they
   * were called different, and `othersInCase` if a case with other victims would stop counting.
   */
  async decide(
    session: Session,
    { one, other }: Pick<DuplicatePair, 'one' | 'other'>,
    decision: DuplicateDecision,
    reason: string,
  ): Promise<readonly string[]> {
    const secret = await this.#secrets.referenceSecretOf(session.agency)
    const name = pairName(secret, session.agency, { one, other })
    const on = { what: 'decideDuplicate', subject: one, reason, pair: name } as const
    return await this.#do(session, on, async (scene) => {
      for (const id of [other.case, other.person ?? other.agency]) checkId(id)
      if (!['sameCase', 'samePerson', 'different'].includes(decision)) throw new VaultError('textMalformed')
      const pairs = new PairNames(scene, secret)
      const changed = await markDecision(scene, { one, other }, { decision, pairs })
      const { tx, agency, now } = scene
      const rows = await tx.query(
        `insert into cases.duplicate_decision (agency, pair, decision, decided_by, decided_at)
         values ($1, $2, $3, $4, $5) on conflict do nothing returning pair`,
        [agency, name, decision, session.actor, now.toISOString()],
      )
      if (rows.length === 0) throw new VaultError('conflict')
      return changed
    })
  }

  /** The encodings of everyone whom the role may see: in its agency, or in all. */
  async #people(session: Session): Promise<OfAgency[]> {
    const agencies = await this.#do(session, { what: 'listDuplicates' }, async ({ tx, gate, agency }) => {
      if (gate.access.scope !== 'all') return [agency]
      const rows = await tx.as('identities', () =>
        tx.query<{ agency: string }>('select distinct agency from identities.encoding order by agency'),
      )
      return rows.map((row) => row.agency)
    })
    const references = new Map<string, References>()
    for (const agency of agencies) references.set(agency, new References(await this.#secrets.referenceSecretOf(agency)))
    return await this.#do(session, { what: 'listDuplicates' }, async ({ tx, dataKeys }) => {
      const people: OfAgency[] = []
      for (const [agency, own] of references)
        for (const one of await loadEncodings({ tx, agency, dataKeys, references: own }))
          people.push({ ...one, agency })
      // In an order that reveals nothing about when they were added.
      return people.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    })
  }

  /** Whether the session may know both people today. */
  async #areSeen(scene: Scene, both: readonly OfAgency[]): Promise<boolean> {
    for (const { agency, person } of both) {
      // Data of another agency is opened by its references, which are in memory since its encodings were read.
      const references = new References(await this.#secrets.referenceSecretOf(agency))
      const there = { ...scene, agency, references }
      if (!(await isSeen(there, person))) return false
    }
    return true
  }

  async #do<T>(session: Session, on: ActOn, work: (scene: Scene) => Promise<T>): Promise<T> {
    return await this.#acts.do(session, { ...on, beyondAssignment: true, duty: 'approval' }, work)
  }
}

const nameOf = ({ agency, person }: OfAgency): string => JSON.stringify([agency, person.case, person.person])

/** A pair as shown, if one of the two belongs to the agency. */
function toPair(agency: string, both: [OfAgency, OfAgency]): Omit<DuplicatePair, 'band'> | undefined {
  const [one, other] = both[0].agency === agency ? both : ([both[1], both[0]] as const)
  if (one.agency !== agency) return undefined
  const shown = ({ person }: OfAgency): DuplicatePair['one'] => ({ case: person.case, person: person.person })
  return {
    one: shown(one),
    other: other.agency === agency ? shown(other) : { agency: other.agency, case: other.person.case },
  }
}
