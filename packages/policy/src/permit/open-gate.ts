import { type CaseRecord, isObject, type Json, type LegalBasisCode, objectOr } from '@tip-standard/core'
import { type AuditEntry, type AuditStart, decisionOf } from '../audit/audit.ts'
import { Decider } from '../decide/decide.ts'
import { possibleBases } from '../decide/possible-bases.ts'
import { prepare } from '../decide/prepare.ts'
import { Refusals } from '../decide/refusals.ts'
import type { WithheldReason } from '../generated/reasons.ts'
import { Mask } from '../mask/mask.ts'
import type { PersonDecision } from '../model/decision.ts'
import type { PermitRequest } from '../model/request.ts'
import { withUsableAttestations } from '../model/usable-attestations.ts'
import { gateClosed, refusedLater } from './already-read.ts'
import { type GatedRecord, passRecord } from './pass-record.ts'
import { markPermitted, type Permission, type Permitted } from './permitted.ts'
import { policyHash } from './policy-hash.ts'
import { statedBy } from './stated-by.ts'

/** The result for a row without consents: the copy that may leave, if any, and the decision. */
export type GatedRow<T extends object> = { row: Permitted<T> | undefined; decision: PersonDecision }

/** The record that represents a row without consents. */
const NEVER_ASKED = { case: { id: 'row' }, victims: [{ id: 'row' }] }

/**
 * How many people left, how many were withheld, by reason, and from how many records. Internal: never write it where a
 * recipient reads it.
 */
export type GateCounts = { permitted: number; withheld: { [reason in WithheldReason]?: number }; records: number }

/**
 * An open gate: it answers one request for record after record, until it is closed. A person's refusal in one record
 * applies in the others. So let it learn from all records before the first passes; or, if closing it reports a later
 * refusal, discard what passed and read the records again.
 */
export class Gate {
  readonly permission: Permission
  readonly act: AuditStart
  /** Whether people's decisions count, so that it is worth reading all records before the first passes. */
  readonly heedsConsent: boolean
  /** The kinds of basis on which victims in case records can leave: public, because no record decides it. */
  readonly bases: readonly LegalBasisCode[]
  readonly #hash: string
  readonly #prepared: ReturnType<typeof prepare>
  #refusals: Refusals | undefined
  #decider: Decider | undefined
  readonly #mask: Mask
  readonly #withheld = new Map<WithheldReason, number>()
  #ofRows: PersonDecision | undefined
  #permitted = 0
  #records = 0

  constructor(request: PermitRequest, hash: string, refusals: Refusals = new Refusals()) {
    this.#hash = hash
    this.#prepared = prepare(withUsableAttestations(request))
    this.#refusals = refusals
    this.#decider = new Decider(this.#prepared, refusals)
    this.#mask = new Mask(this.#prepared)
    const { policy, purpose, audience } = this.#prepared
    const isByConsent = [purpose.victims, purpose.perpetrators].some(({ kind }) => kind === 'consent')
    this.heedsConsent = isByConsent && !audience.isInternal
    this.bases = audience.isInternal ? [] : possibleBases(this.#prepared)
    const named = `${policy.id}@${policy.version}#${hash}`
    this.permission = {
      purpose: purpose.id,
      audience: audience.id,
      isInternal: audience.isInternal,
      takes: audience.takes,
      at: request.at,
      policy: named,
      ...(request.tablesOnly === true && !audience.isInternal ? { tablesOnly: true as const } : {}),
      ...(audience.isInternal || audience.takes === 'records' ? {} : { release: policy.release }),
    }
    this.act = {
      at: request.at,
      ...statedBy(request),
      purpose: purpose.id,
      audience: audience.id,
      policy: named,
      fields: this.#mask.fields,
      ...(request.actor === undefined ? {} : { actor: request.actor }),
    }
  }

  /**
   * Learns the refusals of the people in a record, before any passes; a record with errors serves too. Never throws,
   * except for a closed gate.
   */
  learn(record: unknown): void {
    this.#open.learn(objectOr(record))
  }

  /** Whether someone was permitted who refused in a later record. */
  get isOvertaken(): boolean {
    return this.#refusals?.isOvertaken === true
  }

  /**
   * Ends the reading: call it once every record has passed, and before using anything made from them. Throws the
   * `PolicyError` `refusedLater` if someone was permitted who refused in a later record. The gate then forgets the keys
   * of the people who were counted.
   */
  close(): void {
    this.#decider = undefined
    if (this.isOvertaken) throw refusedLater()
    this.#refusals = undefined
  }

  /**
   * The same gate for reading the same records again, with other fields if given: it keeps the known refusals, and
   * starts counting again. Throws the `PolicyError` `gateClosed` once this gate was closed without an error, because it
   * has then forgotten the refusals.
   */
  again(fields: PermitRequest['fields'] = this.#prepared.request.fields): Gate {
    if (this.#refusals === undefined) throw gateClosed()
    this.#refusals.startAgain()
    return this.#openedFor(fields, this.#refusals)
  }

  /** A gate for the same request, with other fields if given, that knows no record yet. */
  afresh(fields: PermitRequest['fields'] = this.#prepared.request.fields): Gate {
    return this.#openedFor(fields, new Refusals())
  }

  #openedFor(fields: PermitRequest['fields'], refusals: Refusals): Gate {
    const { fields: _before, ...request } = this.#prepared.request
    return new Gate(fields === undefined ? request : { ...request, fields }, this.#hash, refusals)
  }

  /** The decider. Throws if the gate is closed, because people whom it let through would count again. */
  get #open(): Decider {
    if (this.#decider === undefined) throw gateClosed()
    return this.#decider
  }

  /**
   * Decides about one case record and copies what may leave. Never throws for a record, whatever it holds; a closed
   * gate throws a `PolicyError`.
   */
  pass(record: CaseRecord): GatedRecord {
    const passed = passRecord(record, {
      decider: this.#open,
      prepared: this.#prepared,
      mask: this.#mask,
      permission: this.permission,
    })
    this.#records++
    for (const decision of passed.decisions) this.#count(decision)
    return passed
  }

  /**
   * Decides about a row of a table without consents: its person was never asked, and only an attestation can replace
   * that. The decision about one such row is the decision about all. The row leaves whole: name its columns with care.
   * Throws for a closed gate.
   */
  passRow<T extends object>(row: T): GatedRow<T> {
    const decider = this.#open
    this.#ofRows ??= decider.decide(NEVER_ASKED)[0] as PersonDecision
    const decision = this.#ofRows
    this.#records++
    this.#count(decision)
    return { row: decision.permitted ? markPermitted<T>({ ...row }, this.permission) : undefined, decision }
  }

  #count(decision: PersonDecision): void {
    if (decision.permitted) this.#permitted++
    else this.#withheld.set(decision.reason, (this.#withheld.get(decision.reason) ?? 0) + 1)
  }

  /** What the audit must store about a record. */
  entries(record: CaseRecord, decisions: readonly PersonDecision[]): AuditEntry[] {
    const source = objectOr(record)
    // Facts about the act as a whole are in its start, once.
    const { at, purpose, audience, policy, actor } = this.act
    const act = { at, purpose, audience, policy, ...(actor === undefined ? {} : { actor }) }
    const caseId = String(objectOr(source['case'])['id'])
    return decisions.map((decision) => {
      const people = source[decision.kind === 'victim' ? 'victims' : 'perpetrators'] as Json[]
      const personId = String(objectOr(people[decision.at])['id'])
      return { ...act, caseId, personId, decision: decisionOf(decision) }
    })
  }

  /** How many people left and were withheld so far. */
  get counts(): GateCounts {
    return {
      permitted: this.#permitted,
      withheld: Object.fromEntries([...this.#withheld].sort(([a], [b]) => (a < b ? -1 : 1))),
      records: this.#records,
    }
  }
}

/**
 * Opens the gate for one request. Throws a `PolicyError` if the policy has no such purpose or audience, if they do
 * not go together, or if the role may not act.
 */
export async function openGate(request: PermitRequest): Promise<Gate> {
  return new Gate(request, isObject(request.policy) ? await policyHash(request.policy) : '')
}
