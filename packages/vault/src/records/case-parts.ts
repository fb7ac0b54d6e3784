import type { CaseRecord } from '@tip-standard/core'
import type { Subject } from './references.ts'

/** A piece of a case record that is sealed under a key of its own. */
export type CasePart = { subject: Subject; content: unknown }

/** The part of the case itself: the record with the ids of its people where the people were. */
export type OwnPart = Readonly<Record<string, unknown>>

const LISTS = [
  ['victims', 'victim'],
  ['perpetrators', 'perpetrator'],
] as const

/** Splits a record into what is of the case, which comes first, and what is of each person. */
export function splitCase(record: CaseRecord): CasePart[] {
  const caseId = record.case.id
  const own: Record<string, unknown> = { ...record }
  const people: CasePart[] = []
  for (const [list, kind] of LISTS) {
    const entries = record[list]
    if (entries === undefined) continue
    own[list] = entries.map(({ id }) => id)
    for (const content of entries) people.push({ subject: { case: caseId, kind, person: content.id }, content })
  }
  return [{ subject: { case: caseId, kind: 'case' }, content: own }, ...people]
}

const idsOf = (own: OwnPart, list: string): string[] => (own[list] ?? []) as string[]

/** Whose parts follow the one of the case, in their order. */
export const peopleOf = (own: OwnPart, caseId: string): Subject[] =>
  LISTS.flatMap(([list, kind]) => idsOf(own, list).map((person) => ({ case: caseId, kind, person })))

/** Puts a record together again, of the part of the case and those of its people in order; `undefined` is someone whose key is gone. */
export function joinCase(own: OwnPart, people: readonly unknown[]): CaseRecord {
  const whole: Record<string, unknown> = { ...own }
  let from = 0
  for (const [list] of LISTS) {
    if (own[list] === undefined) continue
    const until = from + idsOf(own, list).length
    whole[list] = people.slice(from, until).filter((one) => one !== undefined)
    from = until
  }
  return whole as unknown as CaseRecord
}
