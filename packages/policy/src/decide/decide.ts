import { isObject, type Json, type LeftOutId, WhoCounts } from '@tip-standard/core'
import type { PolicyBasis } from '../generated/policy.ts'
import type { WithheldReason } from '../generated/reasons.ts'
import type { PersonDecision } from '../model/decision.ts'
import { type BasisDecision, byConsent, byMandate, type Decisions, decisionsOf } from './decide-person.ts'
import { decideRecord, followVictims } from './decide-record.ts'
import { afterExclusion, excludeAllegedGuardian, exclusionIn } from './guardian-exclusion.ts'
import type { Prepared } from './prepare.ts'
import type { Refusals } from './refusals.ts'

/** The list of a case record for each kind of person. */
const LISTS = { victim: 'victims', perpetrator: 'perpetrators' } as const

type Kind = keyof typeof LISTS

function listOf(kind: Kind, record: Json): readonly unknown[] {
  const list = record[LISTS[kind]]
  return Array.isArray(list) ? list : []
}

/** Why a person is left out of a count, if at all; organisations are counted separately, and leave as people do. */
const leftOut = (reasons: readonly LeftOutId[]): WithheldReason | undefined =>
  reasons.find(
    (one): one is Exclude<LeftOutId, 'organisation' | 'otherEvent'> => one !== 'organisation' && one !== 'otherEvent',
  )

/**
 * Decides record by record who may leave. For purposes that count people, it remembers who was counted, so that no one
 * counts twice.
 */
export class Decider {
  readonly #prepared: Prepared
  readonly #refusals: Refusals | undefined
  readonly #counters: Record<Kind, WhoCounts> | undefined

  /**
   * With `refusals`, a person's refusal in one record applies in the others; without them, each record is decided
   * separately.
   */
  constructor(prepared: Prepared, refusals?: Refusals) {
    this.#prepared = prepared
    this.#refusals = refusals
    const { acrossEntities = false } = prepared.request
    this.#counters =
      prepared.purpose.counts && !prepared.audience.isInternal
        ? {
            victim: new WhoCounts('victims', { acrossEntities }),
            perpetrator: new WhoCounts('perpetrators', { acrossEntities }),
          }
        : undefined
  }

  /** The decision about each victim and each alleged perpetrator of a record, in order. Never throws. */
  decide(record: Json): PersonDecision[] {
    const { purpose } = this.#prepared
    const ofRecord = decideRecord(record, this.#prepared)
    const victims = this.#decideList('victim', purpose.victims, record, ofRecord)
    const perpetrators = this.#decideList('perpetrator', purpose.perpetrators, record, ofRecord)
    const following = followVictims(record, victims, perpetrators)
    return [...victims, ...following].map((decision) => this.#countOnce(decision, record))
  }

  /** Remembers the refusals of the people in a record, before any record is decided. Never throws. */
  learn(record: Json): void {
    const { victims, perpetrators } = this.#prepared.purpose
    for (const [kind, basis] of [
      ['victim', victims],
      ['perpetrator', perpetrators],
    ] as const)
      for (const person of listOf(kind, record)) if (isObject(person)) this.#said(kind, basis, person, record)
  }

  #decideList(kind: Kind, basis: PolicyBasis, record: Json, ofRecord: WithheldReason | undefined): PersonDecision[] {
    return listOf(kind, record).flatMap((person: unknown, at): PersonDecision[] => {
      if (!isObject(person)) return []
      // A person's refusal counts in other records, whatever the decision about this one.
      const byBasis = this.#said(kind, basis, person, record)
      const decision = ofRecord ?? leftOut(this.#counters?.[kind].reasonsFor(person, record) ?? []) ?? byBasis()
      return [
        typeof decision === 'string'
          ? { kind, at, permitted: false, reason: decision }
          : { kind, at, permitted: true, basis: decision },
      ]
    })
  }

  /**
   * Remembers a person's refusals; returns what decides about them under the policy's basis for that kind of person.
   */
  #said(kind: Kind, basis: PolicyBasis, person: Json, record: Json): () => BasisDecision {
    const prepared = this.#prepared
    if (prepared.audience.isInternal) return () => ({ by: 'custody' })
    if (basis.kind === 'mandate') return () => byMandate(basis, record, prepared)
    const theirs = excludeAllegedGuardian(person, record)
    const decide = (one: Json): Decisions => decisionsOf(one, basis, prepared)
    const own = decide(theirs)
    const refusals = this.#refusals
    if (refusals === undefined) return () => byConsent(person, basis, prepared, own, () => true)
    const places = refusals.placesOf(kind, person, record)
    const { said, keeping } = own
    refusals.add(places, { use: said.lastNo, keeping: keeping.lastNo, exclusion: exclusionIn(person, record) })
    return () => {
      const left = afterExclusion(theirs, own, refusals.exclusionOf(places), decide)
      const kept = left.keeping.state === 'granted' ? left.keeping.since : undefined
      const isHeld = (use: string | undefined): boolean =>
        refusals.heed(places, { use, keeping: kept, exclusion: left.changedBy })
      return byConsent(person, basis, prepared, left, isHeld)
    }
  }

  #countOnce(decision: PersonDecision, record: Json): PersonDecision {
    const { kind, at, permitted } = decision
    const counter = this.#counters?.[kind]
    if (counter === undefined || !permitted) return decision
    const person = (record[LISTS[kind]] as Json[])[at] as Json
    const { leftOut: reason } = counter.addOne(person, at, record)
    return reason === 'countedBefore' ? { kind, at, permitted: false, reason: 'countedBefore' } : decision
  }
}
