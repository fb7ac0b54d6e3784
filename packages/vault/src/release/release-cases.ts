import { setImmediate } from 'node:timers/promises'
import { type CaseRecord, today } from '@tip-standard/core'
import {
  type AuditEntry,
  type Gate,
  type Permitted,
  type PermittedRecords,
  type PersonDecision,
  readOnce,
} from '@tip-standard/policy'
import { checkActor, checkId } from '../access/actor.ts'
import { type Surroundings, writtenReason } from '../access/acts.ts'
import { canaryCases } from '../access/canaries.ts'
import type { VaultEvent } from '../audit-events.ts'
import { caseStamp } from '../records/case-stamp.ts'
import { loadCases, loadTheseCases, type StoredCase } from '../records/case-store.ts'
import { PAGE, pagesOf } from '../records/pages-of.ts'
import { References, type Subject } from '../records/references.ts'
import type { Shelf } from '../records/shelf.ts'
import { isAnyErased } from '../records/tombstones.ts'
import { storedIn } from '../residency/stored-in.ts'
import { VaultError } from '../vault-error.ts'
import { type CasesThen, learnChanged, learnKept, learnRefusals } from './learn-refusals.ts'
import type { ReleaseDesk, ReleaseRequest, Releaser } from './release-desk.ts'
import type { OwnRelease, ReleaseQueue } from './release-requests.ts'
import { releasedOf } from './released.ts'

/** The cases of a release, and whether what was made of them may leave. */
export type CaseRelease = PermittedRecords & {
  /**
   * Makes sure, at the moment at which something made of a release leaves, that no one in it has refused, withdrawn or
   * been erased since it began. Otherwise, or if the release was not read to its end, throws `releaseOver`, which is
   * logged.
   */
  readonly checkBeforeLeaving: () => Promise<void>
}

/** One release while it runs, and afterwards. */
type Release = {
  readonly by: Releaser
  readonly gate: Gate
  readonly event: VaultEvent
  readonly references: References
  /** The people who left, if their consent counts. */
  readonly left: Subject[]
  began?: CasesThen
  isRead?: true
}

/** Loaded cases, and the last one of a page that others may follow. */
type Page = { cases: readonly StoredCase[]; last: string | undefined }

/**
 * Streams the cases of an agency to recipients outside, through the gate: for a report, tables, a release, an export.
 */
export class CaseReleases {
  readonly #desk: ReleaseDesk
  readonly #with: Surroundings
  readonly #requests: ReleaseQueue

  constructor(desk: ReleaseDesk, surroundings: Surroundings, requests: ReleaseQueue) {
    this.#desk = desk
    this.#with = surroundings
    this.#requests = requests
  }

  async #referencesOf({ agency }: Releaser): Promise<References> {
    return new References(await this.#with.secrets.referenceSecretOf(agency))
  }

  /**
   * Asks others to approve a release; returns the id of the request. Throws `notAllowed` as `release` does, and
   * `reasonMissing`.
   */
  async ask(by: Releaser, request: ReleaseRequest, reason: string): Promise<string> {
    const { event, now } = await this.#desk.open(by, request, 'askRelease')
    const written = await writtenReason(reason).catch(() => this.#desk.refuse(event, 'reasonMissing'))
    event.reason = written
    const references = await this.#referencesOf(by)
    return await this.#desk.inAgency(by, async (tx) => {
      const id = await this.#requests.add({ tx, agency: by.agency, references, now }, by, { request, reason: written })
      await tx.as('log', () => this.#with.events.append(tx, [{ ...event, request: id }]))
      return id
    })
  }

  /** Lists the releases that this person requested and has not made yet, the oldest first. */
  async asked(by: Releaser): Promise<readonly OwnRelease[]> {
    checkId(by.agency)
    checkActor(by)
    const references = await this.#referencesOf(by)
    const asked = { agency: by.agency, references, now: this.#with.clock.now() }
    return await this.#desk.inAgency(by, (tx) => this.#requests.ofOne({ tx, ...asked }, by.actor))
  }

  /**
   * Opens the gate for an audience outside. An `approval` covers only the release for which it was given, and only
   * once. Without one, if the policy requires one, no record leaves by itself and no row is made: the data serve only
   * for tables and reports. Throws `notAllowed` if the policy does not permit the role this, and for staff audiences,
   * who use a session; `approvalNeeded` and `approvalUnusable`.
   */
  async release(by: Releaser, request: ReleaseRequest, approval?: string): Promise<CaseRelease> {
    const isApprovalDue = approval === undefined && this.#with.policy.release.approvals > 0
    const asked = isApprovalDue ? { ...request, tablesOnly: true } : request
    const { gate, event, now } = await this.#desk.open(by, asked, 'release')
    if (isApprovalDue && gate.permission.takes === 'records') await this.#desk.refuse(event, 'approvalNeeded')
    if (approval !== undefined) {
      const at = { agency: by.agency, references: await this.#referencesOf(by), now }
      await this.#desk
        .inAgency(by, (tx) => this.#requests.use({ tx, ...at }, by, { id: approval, request }))
        .catch(async (error: unknown) => {
          throw error instanceof VaultError ? await this.#desk.refuse(event, error.code) : error
        })
      event.request = approval
    }
    const release = { by, gate, event, references: await this.#referencesOf(by), left: [] as Subject[] }
    return Object.assign(
      readOnce(gate, () => this.#stream(release)),
      { checkBeforeLeaving: () => this.#checkStands(release) },
    )
  }

  /**
   * Runs page by page: the log has the decisions before anything is handed out. A refusal in one case applies to the
   * person's other cases, so cases of people who have several come last, after every case was read.
   */
  async *#stream(release: Release): AsyncGenerator<Permitted> {
    const { by, gate } = release
    if (gate.heedsConsent) release.began = await this.#casesNow(release)
    // Refusals in archived cases, or in cases that this person does not see, apply too.
    if (gate.heedsConsent) await this.#learn(release, { archived: !this.#desk.seesAssignedOnly(by) })
    const later: string[] = []
    for (let after: string | undefined = ''; after !== undefined; ) {
      const from: string = after
      const page = await this.#page(release, async (shelf, without) => {
        const { cases, last } = await loadCases(shelf, from, PAGE, without)
        const [now, put] = gate.heedsConsent ? inTurn(cases) : [cases, []]
        for (const { record } of put) {
          gate.learn(record)
          later.push(record.case.id)
        }
        return { cases: now, last }
      })
      yield* page.passed
      after = page.last
    }
    // A case that was erased during this release has left its refusals in the store.
    if (gate.heedsConsent) await this.#learnKept(release)
    for (const ids of pagesOf(later)) {
      const { passed } = await this.#page(release, async (shelf, without) => ({
        cases: await loadTheseCases(shelf, ids, without),
        last: undefined,
      }))
      yield* passed
    }
    // Nothing is made of a release before it ends, so who refused by then is not in it. The gate stays open, because it
    // has to hear of refusals until what is made of the release has left.
    release.isRead = true
    await this.#checkStands(release)
  }

  /** Makes sure that no one in a release refused, withdrew or was erased since it began. */
  async #checkStands({ by, gate, event, references, left, began, isRead }: Release): Promise<void> {
    const { agency } = by
    const { dataKeys, clock } = this.#with
    const over = (): Promise<never> => this.#desk.refuse({ ...event, at: clock.now().toISOString() }, 'releaseOver')
    if (isRead !== true) await over()
    if (began === undefined) return
    const isErased = await this.#desk.inWholeAgency(by, async (tx) => {
      const isChanged = await learnChanged({ tx, agency, dataKeys, references }, gate, began)
      const subjects = (): string[] => left.map((one) => references.ofSubject(one))
      return isChanged && (await isAnyErased({ tx, agency }, subjects()))
    })
    if (gate.isOvertaken || isErased) await over()
  }

  /** Passes some cases through the gate, and logs the decisions. */
  async #page(
    { by, gate, event, references, left, began }: Release,
    load: (shelf: Shelf, without: ReadonlySet<string>) => Promise<Page>,
  ): Promise<{ passed: readonly Permitted[]; last: string | undefined }> {
    const { agency, role } = by
    const { dataKeys, events, clock, zone, storeCountry } = this.#with
    // Lets other work in this process run between two pages: an embedded database does not yield by itself.
    await setImmediate()
    // The gate knows people's decisions only up to the day on which it was opened.
    if (today(zone, clock.now()) !== gate.permission.at) await this.#desk.refuse(event, 'releaseOver')
    return await this.#desk.inAgency(by, async (tx) => {
      const shelf = { tx, agency, dataKeys, references, isByAssignment: this.#desk.seesAssignedOnly(by) }
      const { cases, last } = await load(shelf, await canaryCases(shelf))
      const entries: AuditEntry[] = []
      const passed = cases.flatMap(({ record }) => {
        const { accessRoles } = record.dataProtection
        // A record that names the roles which may see it goes to no other role; counts and coarse rows show it to no
        // one.
        if (gate.permission.takes === 'records' && accessRoles?.includes(role) === false) {
          gate.learn(record)
          return []
        }
        const { record: copy, decisions } = gate.pass(storedIn(storeCountry, record))
        entries.push(...gate.entries(record, decisions))
        if (began !== undefined) left.push(...permittedIn(record, decisions))
        return copy === undefined ? [] : [copy]
      })
      if (cases.length > 0)
        await tx.as('log', () =>
          events.append(tx, [{ ...event, at: clock.now().toISOString(), released: releasedOf(gate, entries) }]),
        )
      return { passed, last }
    })
  }

  async #learnKept({ by, gate, references }: Release): Promise<void> {
    const { agency } = by
    const { dataKeys } = this.#with
    await this.#desk.inWholeAgency(by, (tx) => learnKept({ tx, agency, dataKeys, references }, gate))
  }

  async #casesNow({ by }: Release): Promise<CasesThen> {
    const { agency } = by
    const at = this.#with.clock.now()
    return { stamp: await this.#desk.inWholeAgency(by, (tx) => caseStamp({ tx, agency })), at }
  }

  /**
   * Passes to the gate the refusals in every case of the agency, or in every archived one, even if the releasing person
   * may not see it. Nothing of the cases is handed out.
   */
  async #learn({ by, gate, references }: Release, which: { archived: boolean }): Promise<void> {
    const { agency } = by
    const { dataKeys } = this.#with
    for (let after: string | undefined = ''; after !== undefined; ) {
      const from: string = after
      after = await this.#desk.inWholeAgency(by, (tx) =>
        learnRefusals({ tx, agency, dataKeys, references }, gate, from, which),
      )
    }
  }
}

/** The people of a record who leave. */
const permittedIn = (record: CaseRecord, decisions: readonly PersonDecision[]): Subject[] =>
  decisions.flatMap(({ kind, at, permitted }) => {
    const person = (kind === 'victim' ? record.victims : record.perpetrators)?.[at]?.id
    return permitted && person !== undefined ? [{ case: record.case.id, kind, person }] : []
  })

/** Cases that can be decided now, and those of people who have several cases. */
function inTurn(cases: readonly StoredCase[]): [now: StoredCase[], later: StoredCase[]] {
  const isOfSeveral = ({ record: { victims = [], perpetrators = [] } }: StoredCase): boolean =>
    [...victims, ...perpetrators].some(({ crossCaseId }) => crossCaseId !== undefined)
  return [cases.filter((one) => !isOfSeveral(one)), cases.filter(isOfSeveral)]
}
