import type { CaseRecord } from '@tip-standard/core'
import type { Subject } from './references.ts'

/** A part of a case record that is sealed under its own key. */
export type CasePart = { subject: Subject; content: unknown }

/** The part about the case itself: the record with the ids of its people in place of the people. */
export type OwnPart = Readonly<Record<string, unknown>>

const LISTS = [
  ['victims', 'victim'],
  ['perpetrators', 'perpetrator'],
] as const

/** Splits a record into the part about the case, which comes first, and one part for each person. */
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

/** The people whose parts follow that of the case, in order. */
export const peopleOf = (own: OwnPart, caseId: string): Subject[] =>
  LISTS.flatMap(([list, kind]) => idsOf(own, list).map((person) => ({ case: caseId, kind, person })))

/**
 * Joins the part of a case and those of its people, in order, into a record; `undefined` is a person whose key is gone.
 */
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
