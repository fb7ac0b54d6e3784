import { today } from '@tip-standard/core'
import { type AuditEntry, carryPermission, type Gate, type Permitted, PolicyError } from '@tip-standard/policy'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { type Actor, checkId, writtenActor } from '../access/actor.ts'
import type { Acts, Surroundings } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import type { VaultEvent } from '../audit-events.ts'
import { setScopeAndReadClock } from '../database/scope.ts'
import { loadCasesInOrder } from '../records/case-store.ts'
import { References } from '../records/references.ts'
import type { Shelf } from '../records/shelf.ts'
import { isUuid } from '../records/uuid.ts'
import { withPartnerPseudonyms } from '../referral/partner-pseudonyms.ts'
import { learnChanged } from '../release/learn-refusals.ts'
import { releasedOf } from '../release/released.ts'
import { storedIn } from '../residency/stored-in.ts'
import { deriveKey } from '../sealing/derive-key.ts'
import { fromPayload, toPayload } from '../sealing/payload.ts'
import { associatedData, open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import type { GrantStore, StoredGrant } from './grant-store.ts'
import { stateOf } from './grant-time.ts'
import { LearnedGates } from './learned-gates.ts'

/** Who reads: the pseudonym to which the view was granted, the agency, and the id of the view. */
export type Researcher = Actor & { agency: string; grant: string }

/** Some cases of a view, and the position of the next page. */
export type ResearchPage = { cases: readonly Permitted[]; next?: string }

/** Hands out the pages of views. */
export class ResearchReader {
  readonly #acts: Acts
  readonly #with: Surroundings
  readonly #views: GrantStore
  readonly #gates = new LearnedGates()

  constructor(acts: Acts, surroundings: Surroundings, views: GrantStore) {
    this.#acts = acts
    this.#with = surroundings
    this.#views = views
  }

  async read(by: Researcher, after: string | undefined, limit: number): Promise<ResearchPage> {
    for (const id of [by.agency, by.grant]) checkId(id)
    const { clock, database, dataKeys, events, secrets } = this.#with
    // A person who asks for someone else's view is logged in the role to which the policy grants views.
    const role = this.#with.policy.roles.find(({ grantDays }) => grantDays !== undefined)?.role ?? 'researcher'
    const event: VaultEvent = {
      what: 'readView',
      at: clock.latest.toISOString(),
      agency: by.agency,
      actor: writtenActor({ ...by, role }),
      purpose: '',
      ...(isUuid(by.grant) ? { grant: by.grant } : {}),
      outcome: 'done',
      policy: await this.#acts.policyName(),
    }
    try {
      const now = clock.now()
      event.at = now.toISOString()
      const secret = await secrets.referenceSecretOf(by.agency)
      return await database.transaction('cases', async (tx) => {
        const references = new References(secret)
        const grant = await this.#openGrant({ tx, references }, by, now)
        event.actor.role = grant.terms.role
        event.purpose = grant.terms.purpose
        const { page, released, gate, cases } = await this.#page({ tx, references }, by, grant, {
          secret,
          after,
          limit,
          now,
        })
        await tx.as('log', () => events.append(tx, [{ ...event, released }]))
        // Someone may have refused since the page was read. From here on, other acts of the agency wait for the log.
        const shelf = { tx, agency: by.agency, dataKeys, references }
        if (cases !== undefined) await learnChanged(shelf, gate, { stamp: cases, at: now })
        if (gate.isOvertaken) throw new VaultError('conflict')
        return page
      })
    } catch (error) {
      if (error instanceof VaultError) await this.#acts.write([{ ...event, outcome: { refused: error.code } }])
      throw error
    }
  }

  /** The view, if this person may use it now; a revocation waits until the page is handed out. */
  async #openGrant(
    { tx, references }: Pick<Shelf, 'tx' | 'references'>,
    { actor, agency, grant }: Researcher,
    now: Date,
  ): Promise<StoredGrant> {
    const { clock, zone, policy } = this.#with
    await clock.keep(tx, now, await setScopeAndReadClock(tx, { agency, scope: 'agency' }))
    const stored = await this.#views.byId({ tx, agency, references }, grant)
    if (stored?.researcher !== actor || stateOf(policy, stored, today(zone, now)) !== 'open')
      throw new VaultError('grantUnusable')
    return stored
  }

  async #page(
    { tx, references }: Pick<Shelf, 'tx' | 'references'>,
    { actor, agency, grant }: Researcher,
    { terms: { role, ...terms } }: StoredGrant,
    { secret, after, limit, now }: { secret: Uint8Array; after: string | undefined; limit: number; now: Date },
  ): Promise<{
    page: ResearchPage
    released: NonNullable<VaultEvent['released']>
    gate: Gate
    cases: string | undefined
  }> {
    const { dataKeys, policy, attestations, zone, storeCountry } = this.#with
    const place = new Places(secret, agency, grant)
    const shelf = { tx, agency, dataKeys, references }
    const request = { ...terms, policy, attestations, at: today(zone, now), actor: { role, id: actor } }
    const { gate, cases: known } = await this.#gates.open(shelf, request).catch((error: unknown) => {
      throw error instanceof PolicyError ? new VaultError('notAllowed') : error
    })
    const from = after === undefined ? '' : place.read(after)
    const { cases, last } = await loadCasesInOrder(shelf, place.order, from, limit, await canaryCases(shelf))
    const key = new SecretKey(deriveKey(secret, 'research pseudonyms'))
    const entries: AuditEntry[] = []
    const passed = cases.flatMap(({ record }) => {
      const { accessRoles } = record.dataProtection
      // A record that names the roles which may see it is not shown to other roles here either.
      if (accessRoles !== undefined && !accessRoles.includes(role)) return []
      const { record: copy, decisions } = gate.pass(storedIn(storeCountry, record))
      entries.push(...gate.entries(record, decisions))
      if (copy === undefined) return []
      const domain = { purpose: 'research', partner: grant, epoch: '1' }
      return [carryPermission(copy, withPartnerPseudonyms(copy, key, domain))]
    })
    key.destroy()
    const isLast = last === undefined
    return {
      page: { cases: passed, ...(isLast ? {} : { next: place.write(last) }) },
      released: releasedOf(gate, entries),
      gate,
      cases: known,
    }
  }
}

/**
 * The order of the cases of a view, and the end of a page as a text that reveals nothing to its reader. In the order of
 * their ids, cases from two views could be matched by position, and anyone with a list of the ids could find whose
 * record is whose.
 */
class Places {
  /** A secret text of the view, from which the order of its cases is derived. */
  readonly order: string
  readonly #key: Buffer
  readonly #context: Buffer

  constructor(secret: Uint8Array, agency: string, grant: string) {
    this.#key = deriveKey(secret, 'research places')
    this.#context = associatedData({ agency, subject: grant, entity: 'place', version: 1 })
    this.order = deriveKey(secret, `research order ${grant}`).toString('hex')
  }

  write(place: string): string {
    return seal(this.#key, toPayload(place), this.#context).toString('base64url')
  }

  read(text: string): string {
    try {
      return fromPayload(open(this.#key, Buffer.from(text, 'base64url'), this.#context)) as string
    } catch {
      throw new VaultError('textMalformed')
    }
  }
}
