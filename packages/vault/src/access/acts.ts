import type { StaffRoleCode } from '@tip-standard/core'
import {
  type Attestation,
  attestationsHash,
  openStaffGate,
  type Policy,
  PolicyError,
  policyHash,
  type StaffGate,
} from '@tip-standard/policy'
import type { EventWriter, VaultAct, VaultEvent } from '../audit-events.ts'
import type { Database } from '../database/database.ts'
import { setScope, setScopeAndReadClock } from '../database/scope.ts'
import type { SecretStore } from '../keys/agency-secrets.ts'
import type { DataKeys } from '../keys/data-keys.ts'
import { References } from '../records/references.ts'
import type { Shelf } from '../records/shelf.ts'
import { isUuid } from '../records/uuid.ts'
import { CanaryOpened } from '../sealing/payload.ts'
import { VaultError } from '../vault-error.ts'
import { checkId, writtenActor } from './actor.ts'
import { type Alarm, isAlarm, raiseAlarm } from './alarms.ts'
import type { VaultClock } from './clock.ts'
import { Days } from './days.ts'
import { checkDuty, type Duty } from './duty.ts'
import { knownSubject } from './known-subject.ts'
import { isPurpose, writtenPurpose } from './purpose.ts'
import type { Session, SessionRequest, Sessions } from './session.ts'
import { isVersion } from './versions.ts'

/** What every act needs. */
export type Surroundings = {
  database: Database
  policy: Policy
  attestations: readonly Attestation[]
  events: EventWriter
  clock: VaultClock
  zone: string | undefined
  /** The country in which the database is, if known. */
  storeCountry: string | undefined
  sessions: Sessions
  dataKeys: DataKeys
  secrets: SecretStore
  onAlarm: (alarm: Alarm) => unknown
}

/** The kind of an act, and its subject. */
export type ActOn = {
  what: VaultAct
  subject?: NonNullable<VaultEvent['subject']>
  reason?: string
  /** The view of a researcher, by its id. */
  grant?: string
  /** A pair of people, by its keyed name. */
  pair?: string
  /** The agency of the record, if it differs from that of the session. */
  agency?: string
  /**
   * Whether the act opens one case and adds nothing to its event, so that the event can be logged while the keys are
   * still being looked up.
   */
  isOneReading?: boolean
  /** Whether the act sees every case of the agency, no matter who is assigned. */
  beyondAssignment?: boolean
  /** The duty that the act requires. */
  duty?: Duty
}

/** An act in progress: one transaction, by one person, at one moment. */
export type Scene = Shelf & {
  session: Session
  policy: Policy
  gate: StaffGate
  /** The same gate on another day, for what is read later. */
  gateOn: (day: string) => Promise<StaffGate>
  now: Date
  day: string
  index: ReadonlyMap<number, Uint8Array>
  /** The reason as the log stores it; empty if the act requires none. */
  reason: string
  /** Adds facts to the event that only the work knows. */
  note: (more: Noted) => void
  /**
   * Reads something with every case of the agency visible, no matter who is assigned: for checks whose data no one
   * receives.
   */
  inWholeAgency: <T>(read: () => Promise<T>) => Promise<T>
}

/** What an act adds to its event while it runs. */
type Noted = Pick<
  VaultEvent,
  | 'subject'
  | 'request'
  | 'entry'
  | 'justified'
  | 'released'
  | 'referral'
  | 'contact'
  | 'device'
  | 'people'
  | 'assigned'
  | 'kept'
>

const SHORTEST_REASON = 10
const LONGEST_REASON = 500
const MOST_GATES = 100

/** A reason as the log stores it: without anything that looks like personal data. Throws `reasonMissing`. */
export async function writtenReason(reason: string): Promise<string> {
  const text = typeof reason === 'string' ? reason.replace(/\p{C}+/gu, ' ').trim() : ''
  if (text.length < SHORTEST_REASON || text.length > LONGEST_REASON) throw new VaultError('reasonMissing')
  // Its dictionaries are large, so they are loaded with the first reason.
  const { redactText } = await import('@tip-standard/privacy/redaction')
  return redactText(text).text
}

/** Refuses a subject that is not a valid id. The log does not store it either, because it may be anything. */
function checkSubject(event: VaultEvent): void {
  try {
    for (const [name, id] of Object.entries(event.subject ?? {}))
      if (name !== 'version') checkId(id)
      else if (!isVersion(id)) throw new VaultError('notFound')
  } catch (error) {
    delete event.subject
    throw error
  }
}

/** Id, version and hash of a policy, and the hash of the attestations beside it. */
export async function describePolicy(policy: Policy, attestations: readonly Attestation[]): Promise<string> {
  const named = `${policy.id}@${policy.version}#${await policyHash(policy)}`
  if (attestations.length === 0) return named
  return `${named}+attestations#${await attestationsHash(attestations)}`
}

/**
 * Runs acts: each in one transaction, by a valid session, as the policy allows. The log stores each one, whether it was
 * done or refused.
 */
export class Acts {
  readonly #with: Surroundings
  readonly #gates = new Map<string, StaffGate>()
  readonly #days: Days
  readonly #references = new WeakMap<Uint8Array, References>()
  #policyName: string | undefined

  constructor(surroundings: Surroundings) {
    this.#with = surroundings
    this.#days = new Days(surroundings.zone)
  }

  /** Starts a session if the policy has any access for the role and purpose. */
  async start(request: SessionRequest): Promise<Session> {
    const { sessions, clock, secrets } = this.#with
    const session = sessions.start(request, clock.now())
    try {
      await this.do(session, { what: 'startSession' }, async () => {})
      // Another process may have added a version of the indexes since the last session.
      await secrets.refresh(session.agency)
    } catch (error) {
      sessions.end(session)
      throw error
    }
    return session
  }

  /** The same session, continued from another place. */
  from(session: Session, place: string): Session {
    return this.#with.sessions.from(session, place)
  }

  /** Ends a session before its time. */
  end(session: Session): void {
    this.#with.sessions.end(session)
  }

  /**
   * Closes the database and overwrites the secrets. Acts in progress end first, because none of them may go on with
   * overwritten secrets.
   */
  async close(): Promise<void> {
    await this.#with.database.close()
    this.#with.secrets.close()
  }

  /** Runs an act of a session. */
  async do<T>(session: Session, on: ActOn, work: (scene: Scene) => Promise<T>): Promise<T> {
    const { sessions, clock } = this.#with
    sessions.checkKnown(session)
    const event = await this.#event(session, on)
    let result: T
    try {
      if (!isPurpose(this.#with.policy, session.purpose)) throw new VaultError('purposeUnknown')
      if (on.reason !== undefined) event.reason = await writtenReason(on.reason)
      checkSubject(event)
      const now = clock.now()
      event.at = now.toISOString()
      sessions.checkTime(session, now)
      result = await this.#inTransaction(session, on, event, now, work)
    } catch (error) {
      throw await this.#refused(event, error)
    }
    if (isAlarm(event)) raiseAlarm(this.#with.onAlarm, event)
    return result
  }

  async #inTransaction<T>(
    session: Session,
    on: ActOn,
    event: VaultEvent,
    now: Date,
    work: (scene: Scene) => Promise<T>,
  ): Promise<T> {
    const { database, clock, events, dataKeys, secrets } = this.#with
    const day = this.#days.of(now)
    const gate = await this.#gate(session.role, session.purpose, day)
    const { scope } = gate.access
    const agency = on.agency ?? session.agency
    if (agency !== session.agency && scope !== 'all') throw new VaultError('notFound')
    const { reference, index } = await secrets.of(agency)
    const references = this.#referencesOf(reference.get(1) as Uint8Array)
    return await database.transaction('cases', async (tx) => {
      const reach = scope === 'assigned' && on.beyondAssignment === true ? 'agency' : scope
      const own = { agency: session.agency, actor: session.actor }
      // The statements of the work are sent together with this check; a clock that was set back is reported before
      // anything that they find.
      tx.check(setScopeAndReadClock(tx, { ...own, scope: reach }).then((latest) => clock.keep(tx, now, latest)))
      const note = (more: Noted): void => void Object.assign(event, more)
      let written: Promise<void> | undefined
      const write = (): Promise<void> => {
        written ??= events.append({ ...tx, query: (sql, params) => tx.queryAs('log', sql, params) }, [event])
        written.catch(() => {})
        return written
      }
      const opening = on.isOneReading === true ? { opening: () => void write() } : {}
      const { reason = '' } = event
      const inWholeAgency = async <R>(read: () => Promise<R>): Promise<R> => {
        if (reach !== 'assigned') return await read()
        const see = async (scope: 'agency' | 'assigned'): Promise<void> => {
          await setScope(tx, { ...own, scope })
          scene.isByAssignment = scope === 'assigned'
        }
        await see('agency')
        // If this throws, the transaction is rolled back.
        const result = await read()
        await see(reach)
        return result
      }
      const gateOn = (at: string): Promise<StaffGate> => this.#gate(session.role, session.purpose, at)
      const known = { session, policy: this.#with.policy, gate, gateOn, now, day, index, reason, note, inWholeAgency }
      const isByAssignment = reach === 'assigned'
      const scene: Scene = { tx, agency, dataKeys, references, isByAssignment, ...known, ...opening }
      if (on.duty !== undefined) checkDuty(this.#with.policy, session, on.duty)
      const result = await work(scene)
      await write()
      return result
    })
  }

  /** The references under a secret, whose keys are derived once. */
  #referencesOf(secret: Uint8Array): References {
    const references = this.#references.get(secret) ?? new References(secret)
    this.#references.set(secret, references)
    return references
  }

  /** The gate of a role for a purpose on a day. It stores nothing about the records that pass, so it is opened once. */
  async #gate(role: StaffRoleCode, purpose: string, at: string): Promise<StaffGate> {
    const { policy, attestations } = this.#with
    const place = JSON.stringify([role, purpose, at])
    const known = this.#gates.get(place)
    if (known !== undefined) return known
    try {
      const gate = await openStaffGate({ policy, purpose, role, at, attestations })
      // Gates of past days are not needed again.
      if (this.#gates.size >= MOST_GATES) this.#gates.clear()
      this.#gates.set(place, gate)
      return gate
    } catch (error) {
      if (error instanceof PolicyError) throw new VaultError('notAllowed')
      throw error
    }
  }

  async #event(session: Session, { what, ...on }: ActOn): Promise<VaultEvent> {
    const { agency, purpose } = session
    const isElsewhere = on.agency !== undefined && on.agency !== agency
    const written = writtenPurpose(this.#with.policy, purpose)
    const subject = isElsewhere ? { ...on.subject, agency: on.agency as string } : on.subject
    return {
      what,
      at: '',
      agency,
      actor: writtenActor(session),
      purpose: written,
      outcome: 'done',
      ...(subject === undefined ? {} : { subject }),
      ...(isUuid(on.grant) ? { grant: on.grant } : {}),
      ...(on.pair === undefined ? {} : { pair: on.pair }),
      policy: await this.policyName(),
    }
  }

  /**
   * The deciding policy, as the log names it, and a hash of the attestations, if there are any: they let people through
   * as well.
   */
  async policyName(): Promise<string> {
    const { policy, attestations } = this.#with
    this.#policyName ??= await describePolicy(policy, attestations)
    return this.#policyName
  }

  /** Logs that an act was refused, and raises the alarm if it touched a canary; returns the error for the caller. */
  async #refused(event: VaultEvent, error: unknown): Promise<unknown> {
    const isCanary = error instanceof CanaryOpened
    if (!isCanary && !(error instanceof VaultError)) return error
    // The clock itself may be the fault; then the latest time that the vault has seen is used.
    if (event.at === '') event.at = this.#with.clock.latest.toISOString()
    const { database, secrets } = this.#with
    // If the vault cannot find out what it knows of the subject, the log stores nothing about it.
    const subject = await knownSubject(database, secrets, event).catch(() => undefined)
    if (subject === undefined) delete event.subject
    else event.subject = subject
    // Someone who opens a canary gets the same answer as for a case that does not exist.
    const told = isCanary ? new VaultError('notFound') : error
    try {
      await this.write([{ ...event, ...(isCanary ? { what: 'touchCanary' } : {}), outcome: { refused: told.code } }])
    } finally {
      // The alarm is raised even if the log could not be written.
      if (isCanary) raiseAlarm(this.#with.onAlarm, event)
    }
    return told
  }

  /** Logs events that belong to no transaction of an act. */
  async write(events: readonly VaultEvent[]): Promise<void> {
    await this.#with.database.transaction('log', (tx) => this.#with.events.append(tx, events))
  }
}
