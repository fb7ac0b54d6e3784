import { randomUUID } from 'node:crypto'
import { type CaseRecord, withValues } from '@tip-standard/core'
import type { CaseEntry } from './people-of-cases.ts'

/** Someone's decision about two entries: the case is on file twice, one person is in two cases, or they are two people. */
export type PairDecision = { one: CaseEntry; other: CaseEntry; decision: 'sameCase' | 'samePerson' | 'different' }

/** Why a decision marks nothing. */
export type Unmarked = 'notThere' | 'othersInCase' | 'otherOrganisation' | 'oneCase'

type CaseFacts = {
  readonly id: string
  readonly entity: string
  /** The first is the earlier one: by day or year, then by its place in the files. */
  readonly order: readonly [day: string, place: number]
  readonly people: ReadonlyMap<string, string | undefined>
  readonly duplicateOf: string | undefined
  readonly isReportedElsewhere: boolean
}

/** What decisions make of a case. */
type CaseMarks = Partial<Pick<CaseRecord['case'], 'duplicateOf' | 'reportedElsewhere'>>

/** What already keeps a case out of counts that add up organisations. */
const ELSEWHERE: readonly unknown[] = ['gbvimsOrganisation', 'otherOrganisation']

/** Whether the first case was opened before the other. */
function isEarlier({ order: [day, place] }: CaseFacts, { order: [otherDay, otherPlace] }: CaseFacts): boolean {
  return day === otherDay ? place < otherPlace : day < otherDay
}

/** Whether a case can stop counting without taking others than the person of the pair along. */
const isAlone = ({ people }: CaseFacts): boolean => people.size <= 1

/** The cases that can go on counting for the others of a group first: those that cannot stop, then the earlier ones. */
const byKept = (one: CaseFacts, other: CaseFacts): number =>
  Number(isAlone(one)) - Number(isAlone(other)) || (isEarlier(one, other) ? -1 : 1)

/** The name of an entry in groups of people: everyone with one id across cases of an organisation has the same. */
function nameOf({ id, entity, people }: CaseFacts, person: string): string {
  const crossCaseId = people.get(person)
  return crossCaseId === undefined ? `${id}/${person}` : `across/${entity}/${crossCaseId}`
}

/** The members of a list by a name that several can have. */
function grouped<T>(list: Iterable<T>, nameFor: (member: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const member of list) {
    const name = nameFor(member)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [member])
    else group.push(member)
  }
  return groups
}

/** Names that are joined into groups. */
class Groups {
  readonly #parents = new Map<string, string>()

  rootOf(name: string): string {
    let root = name
    for (let next: string | undefined = name; next !== undefined; next = this.#parents.get(root)) root = next
    return root
  }

  join(one: string, other: string): void {
    const [root, joined] = [this.rootOf(one), this.rootOf(other)]
    if (root !== joined) this.#parents.set(joined, root)
  }

  /** The roots of groups with several names. */
  get roots(): ReadonlySet<string> {
    return new Set([...this.#parents.values()].map((name) => this.rootOf(name)))
  }
}

/**
 * Marks decisions about pairs in case records in the way of the standard, as a vault does: counts then take one person
 * once, and what a person refused in one case holds in the others. Records are read twice: `learn` each, `decide` on
 * each pair, then `mark` each. The order of the decisions does not matter, because they are marked as groups: the cases
 * that are one case, also by what is on file, and the entries that are one person.
 */
export class PairMarks {
  readonly #cases = new Map<string, CaseFacts>()
  readonly #sameCases = new Groups()
  readonly #samePeople = new Groups()
  /** The people whom decisions make one, also in two organisations, where that is not marked. */
  readonly #decidedPeople = new Groups()
  readonly #different: { readonly decision: PairDecision; readonly names: readonly [string, string] }[] = []
  /** The ids across cases on file, by the names that people have in groups, in the order of the files. */
  readonly #ids = new Map<string, string>()
  #settled: { readonly ids: ReadonlyMap<string, string>; readonly cases: ReadonlyMap<string, CaseMarks> } | undefined

  /** Learns what decisions depend on; returns `false` for a case that was learnt already. */
  learn({ case: file, reportingEntity, victims = [] }: CaseRecord): boolean {
    if (this.#cases.has(file.id)) return false
    const facts: CaseFacts = {
      id: file.id,
      entity: reportingEntity.id,
      order: [file.openedOn ?? String(file.registrationYear ?? ''), this.#cases.size],
      people: new Map(victims.map(({ id, crossCaseId }) => [id, crossCaseId])),
      duplicateOf: file.duplicateOf,
      isReportedElsewhere: ELSEWHERE.includes(file.reportedElsewhere),
    }
    this.#cases.set(file.id, facts)
    if (file.duplicateOf !== undefined) this.#sameCases.join(file.id, file.duplicateOf)
    for (const [person, id] of facts.people) if (id !== undefined) this.#ids.set(nameOf(facts, person), id)
    return true
  }

  /** Notes a decision; returns why it marks nothing, if it does not. */
  decide(pair: PairDecision): Unmarked | undefined {
    const { one, other, decision } = pair
    const [first, second] = [this.#cases.get(one.case), this.#cases.get(other.case)]
    if (first?.people.has(one.person) !== true || second?.people.has(other.person) !== true) return 'notThere'
    const isOne = first.entity === second.entity
    const names = [nameOf(first, one.person), nameOf(second, other.person)] as const
    if (decision === 'different') {
      this.#different.push({ decision: pair, names })
      return undefined
    }
    if (decision === 'samePerson' && !isOne) return 'otherOrganisation'
    if (decision === 'sameCase') {
      if (first === second) return 'oneCase'
      if (!isAlone(isEarlier(first, second) ? second : first)) return 'othersInCase'
      this.#sameCases.join(one.case, other.case)
    }
    this.#decidedPeople.join(...names)
    if (isOne) this.#samePeople.join(...names)
    return undefined
  }

  /** The decisions that two people are different whom other decisions, or their ids across cases, make one. */
  get contradicted(): readonly PairDecision[] {
    return this.#different.flatMap(({ decision, names: [one, other] }) =>
      this.#decidedPeople.rootOf(one) === this.#decidedPeople.rootOf(other) ? [decision] : [],
    )
  }

  /** A record with the marks of all decisions; the same one where there are none. */
  mark(record: CaseRecord): CaseRecord {
    const facts = this.#cases.get(record.case.id)
    if (facts === undefined) return record
    this.#settled ??= { ids: this.#settleIds(), cases: this.#settleCases() }
    const { ids, cases } = this.#settled
    const marks = cases.get(facts.id)
    const victims = record.victims?.map((victim) => {
      const crossCaseId = ids.get(this.#samePeople.rootOf(nameOf(facts, victim.id)))
      return crossCaseId === undefined || crossCaseId === victim.crossCaseId
        ? victim
        : withValues(victim, { crossCaseId })
    })
    if (marks === undefined && victims?.every((victim, at) => victim === record.victims?.[at]) !== false) return record
    return {
      ...record,
      case: withValues<CaseRecord['case']>(record.case, marks ?? {}),
      ...(victims !== undefined && { victims }),
    }
  }

  /** The id across cases of every person who has one: the first of the files, if there is one already. */
  #settleIds(): ReadonlyMap<string, string> {
    const ids = new Map<string, string>()
    for (const [name, id] of this.#ids) {
      const root = this.#samePeople.rootOf(name)
      if (!ids.has(root)) ids.set(root, id)
    }
    for (const root of this.#samePeople.roots) if (!ids.has(root)) ids.set(root, randomUUID())
    return ids
  }

  /** The marks of the cases that stop counting. */
  #settleCases(): ReadonlyMap<string, CaseMarks> {
    const groups = grouped(this.#cases.values(), ({ id }) => this.#sameCases.rootOf(id))
    const marks = new Map<string, CaseMarks>()
    for (const group of groups.values()) {
      if (group.length === 1) continue
      const kept: CaseFacts[] = []
      for (const cases of grouped(group, ({ entity }) => entity).values()) {
        const counting = cases.filter(({ duplicateOf }) => duplicateOf === undefined).toSorted(byKept)
        // What a case names already goes on counting, also where it is not in these files.
        const absent = cases.find(({ duplicateOf }) => duplicateOf !== undefined && !this.#cases.has(duplicateOf))
        const [own, ...more] = counting
        if (own === undefined) continue
        if (absent === undefined) kept.push(own)
        const [duplicateOf, others] =
          absent?.duplicateOf === undefined ? [own.id, more] : [absent.duplicateOf, counting]
        for (const { id } of others.filter(isAlone)) marks.set(id, { duplicateOf })
      }
      const [, ...others] = kept.filter(({ isReportedElsewhere }) => !isReportedElsewhere).toSorted(byKept)
      for (const { id } of others.filter(isAlone)) marks.set(id, { reportedElsewhere: 'otherOrganisation' })
    }
    return marks
  }
}
