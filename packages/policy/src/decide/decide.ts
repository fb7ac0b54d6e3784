import { isObject, type Json, type LeftOutId, WhoCounts } from '@tip-standard/core'
import type { PolicyBasis } from '../generated/policy.ts'
import type { WithheldReason } from '../generated/reasons.ts'
import type { PersonDecision } from '../model/decision.ts'
import { decidePerson } from './decide-person.ts'
import { decideRecord, followVictims } from './decide-record.ts'
import type { Prepared } from './prepare.ts'

/** The list of a case record in which people of a kind stand. */
const LISTS = { victim: 'victims', perpetrator: 'perpetrators' } as const

type Kind = keyof typeof LISTS

/** Why a person is left out of a count, if for any reason; organisations are counted by themselves, and leave as people do. */
const leftOut = (reasons: readonly LeftOutId[]): WithheldReason | undefined =>
  reasons.find(
    (one): one is Exclude<LeftOutId, 'organisation' | 'otherEvent'> => one !== 'organisation' && one !== 'otherEvent',
  )

/** Decides record by record who may leave. For purposes that count it remembers who counted, so that no one does twice. */
export class Decider {
  readonly #prepared: Prepared
  readonly #counters: Record<Kind, WhoCounts> | undefined

  constructor(prepared: Prepared) {
    this.#prepared = prepared
    const { acrossEntities = false } = prepared.request
    this.#counters =
      prepared.purpose.counts && !prepared.audience.isInternal
        ? {
            victim: new WhoCounts('victims', { acrossEntities }),
            perpetrator: new WhoCounts('perpetrators', { acrossEntities }),
          }
        : undefined
  }

  /** What is decided about each victim and each alleged perpetrator of a record, in their order. Never throws. */
  decide(record: Json): PersonDecision[] {
    const { purpose } = this.#prepared
    const ofRecord = decideRecord(record, this.#prepared)
    const victims = this.#decideList('victim', purpose.victims, record, ofRecord)
    const perpetrators = this.#decideList('perpetrator', purpose.perpetrators, record, ofRecord)
    const following = followVictims(record, victims, perpetrators)
    return [...victims, ...following].map((decision) => this.#countOnce(decision, record))
  }

  #decideList(kind: Kind, basis: PolicyBasis, record: Json, ofRecord: WithheldReason | undefined): PersonDecision[] {
    const list = record[LISTS[kind]]
    if (!Array.isArray(list)) return []
    return list.flatMap((person: unknown, at): PersonDecision[] => {
      if (!isObject(person)) return []
      const decision =
        ofRecord ??
        leftOut(this.#counters?.[kind].reasonsFor(person, record) ?? []) ??
        decidePerson(person, basis, record, this.#prepared)
      return [
        typeof decision === 'string'
          ? { kind, at, permitted: false, reason: decision }
          : { kind, at, permitted: true, basis: decision },
      ]
    })
  }

  #countOnce(decision: PersonDecision, record: Json): PersonDecision {
    const { kind, at, permitted } = decision
    const counter = this.#counters?.[kind]
    if (counter === undefined || !permitted) return decision
    const person = (record[LISTS[kind]] as Json[])[at] as Json
    const { leftOut } = counter.addOne(person, at, record)
    return leftOut === 'countedBefore' ? { kind, at, permitted: false, reason: 'countedBefore' } : decision
  }
}
