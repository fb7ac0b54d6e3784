import { randomUUID } from 'node:crypto'
import type { CaseRecord, Victim } from '@tip-standard/core'
import type { CaseEntry } from './people-of-cases.ts'

/** Someone's decision about two entries: the case is on file twice, one person is in two cases, or they are two people. */
export type PairDecision = { one: CaseEntry; other: CaseEntry; decision: 'sameCase' | 'samePerson' | 'different' }

/** Why a decision marks nothing. */
export type Unmarked = 'notThere' | 'othersInCase' | 'otherOrganisation' | 'oneCase'

type CaseFacts = {
  readonly entity: string
  /** The first is the earlier one: by day or year, then by its place in the files. */
  readonly order: readonly [day: string, place: number]
  readonly people: ReadonlyMap<string, string | undefined>
  duplicateOf: string | undefined
  isReportedElsewhere: boolean
}

/** What already keeps a case out of counts that add up organisations. */
const ELSEWHERE: readonly unknown[] = ['gbvimsOrganisation', 'otherOrganisation']

const keyOf = ({ case: id, person }: CaseEntry): string => `${id}/${person}`

/** Whether the first case was opened before the other. */
function isEarlier({ order: [day, place] }: CaseFacts, { order: [otherDay, otherPlace] }: CaseFacts): boolean {
  return day === otherDay ? place < otherPlace : day < otherDay
}

/**
 * Marks decisions about pairs in case records in the way of the standard, as a vault does: counts then take one person
 * once, and what a person refused in one case holds in the others. Records are read twice: `learn` each, `decide`, then
 * `mark` each.
 */
export class PairMarks {
  readonly #cases = new Map<string, CaseFacts>()
  /** The id across cases of each entry, and those that another one replaces, by organisation. */
  readonly #ids = new Map<string, string>()
  readonly #replaced = new Map<string, string>()

  /** Learns what decisions depend on; returns `false` for a case that was learnt already. */
  learn({ case: file, reportingEntity, victims = [] }: CaseRecord): boolean {
    if (this.#cases.has(file.id)) return false
    this.#cases.set(file.id, {
      entity: reportingEntity.id,
      order: [file.openedOn ?? String(file.registrationYear ?? ''), this.#cases.size],
      people: new Map(victims.map(({ id, crossCaseId }) => [id, crossCaseId])),
      duplicateOf: file.duplicateOf,
      isReportedElsewhere: false,
    })
    return true
  }

  /** Notes a decision; returns why it marks nothing, if it does not. */
  decide({ one, other, decision }: PairDecision): Unmarked | undefined {
    const [first, second] = [this.#cases.get(one.case), this.#cases.get(other.case)]
    if (first?.people.has(one.person) !== true || second?.people.has(other.person) !== true) return 'notThere'
    if (decision === 'different') return undefined
    const isOne = first.entity === second.entity
    if (decision === 'samePerson') {
      if (!isOne) return 'otherOrganisation'
      this.#join(first.entity, one, other)
      return undefined
    }
    if (first === second) return 'oneCase'
    const [earlier, later] = isEarlier(first, second) ? [first, second] : [second, first]
    if (later.people.size > 1) return 'othersInCase'
    if (!isOne) later.isReportedElsewhere = true
    else {
      const [earlierId, laterId] = earlier === first ? [one.case, other.case] : [other.case, one.case]
      const kept = earlier.duplicateOf ?? earlierId
      // The earlier one may be marked as the duplicate of the later one already.
      if (kept !== laterId) later.duplicateOf ??= kept
      this.#join(first.entity, one, other)
    }
    return undefined
  }

  /** A record with the marks of all decisions; the same one where there are none. */
  mark(record: CaseRecord): CaseRecord {
    const facts = this.#cases.get(record.case.id)
    if (facts === undefined) return record
    const victims = record.victims?.map((victim) => this.#markVictim(facts.entity, record.case.id, victim))
    const isMarked = victims?.some((victim, at) => victim !== record.victims?.[at]) === true
    const isDuplicate = facts.duplicateOf !== record.case.duplicateOf
    const isElsewhere = facts.isReportedElsewhere && !ELSEWHERE.includes(record.case.reportedElsewhere)
    if (!isMarked && !isDuplicate && !isElsewhere) return record
    const file = {
      ...record.case,
      ...(facts.duplicateOf !== undefined && { duplicateOf: facts.duplicateOf }),
      ...(isElsewhere && { reportedElsewhere: 'otherOrganisation' as const }),
    }
    return { ...record, case: file, ...(victims !== undefined && { victims }) }
  }

  #markVictim(entity: string, caseId: string, victim: Victim): Victim {
    const given = this.#ids.get(keyOf({ case: caseId, person: victim.id })) ?? victim.crossCaseId
    if (given === undefined) return victim
    const crossCaseId = this.#lasting(entity, given)
    return crossCaseId === victim.crossCaseId ? victim : { ...victim, crossCaseId }
  }

  /** The id that stands in the end for one that may have been replaced, also several times. */
  #lasting(entity: string, id: string): string {
    let lasting = id
    for (let next: string | undefined = id; next !== undefined; next = this.#replaced.get(`${entity}/${next}`))
      lasting = next
    return lasting
  }

  #idOf(entity: string, entry: CaseEntry): string | undefined {
    const id = this.#ids.get(keyOf(entry)) ?? this.#cases.get(entry.case)?.people.get(entry.person)
    return id === undefined ? undefined : this.#lasting(entity, id)
  }

  /** Gives two entries of one organisation one id; everyone with an id that is replaced gets the other one. */
  #join(entity: string, one: CaseEntry, other: CaseEntry): void {
    const [first, second] = [this.#idOf(entity, one), this.#idOf(entity, other)]
    const id = first ?? second ?? randomUUID()
    if (second !== undefined && second !== id) this.#replaced.set(`${entity}/${second}`, id)
    this.#ids.set(keyOf(one), id)
    this.#ids.set(keyOf(other), id)
  }
}
