import { inside } from '../fixture-inside.ts'
import type { Method, SensitiveRule } from '../plan/plan.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { type AnonymisedInSeries, anonymise } from './anonymise.ts'
import { quasiIdentifiers } from './fixture-age-and-place.ts'
import { openLedger } from './ledger.ts'

/** The key of every ledger. */
export const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 7))

/** A person of a year. */
export type Person = { readonly id: string; readonly age: string; readonly place: string; readonly secret: string }

/** Released rows. */
export type Rows = readonly Record<string, string>[]

const marks = ['hundreds', 'tens', 'ones'] as const

/** A plan for ages and places, with rules for the secret. */
export const planOf = (k: number, method: Method, rules: readonly SensitiveRule[], groupBy?: string) =>
  releasePlan({
    purpose: 'publicMicrodata',
    k,
    method,
    quasiIdentifiers,
    // The number of the id is released digit by digit, so that the test can identify rows: no rule applies to the digits.
    sensitive: [{ column: 'secret', rules }, ...marks.map((column) => ({ column, rules: [] }))],
    ...(groupBy !== undefined && { groupBy }),
  })

/** The last three digits of an id, by column: no single digit identifies anyone. */
const digitsOf = (id: string | undefined): Record<(typeof marks)[number], string> => {
  const number = `000${/\d*$/.exec(id ?? '')?.[0]}`.slice(-3)
  return { hundreds: number[0] as string, tens: number[1] as string, ones: number[2] as string }
}

/** Adds the digits of their ids to people, so that the test can identify rows. */
export const marked = <T extends { readonly id?: string }>(people: readonly T[]) =>
  people.map((one) => ({ ...one, ...digitsOf(one.id) }))

const numberOf = (row: Readonly<Record<string, string>>): string => marks.map((column) => row[column]).join(' ')

/** Finds the row of a person by their id: the first one with its digits. */
export function rowOf(rows: Rows): (id: string) => Rows[number] | undefined {
  const byNumber = new Map(rows.toReversed().map((row) => [numberOf(row), row]))
  return (id) => byNumber.get(numberOf(digitsOf(id)))
}

/** Releases the same plan in one year after the other. */
export async function releaseAll(years: readonly (readonly Person[])[], plan: ReturnType<typeof planOf>) {
  let ledger = openLedger('id', key)
  const made: AnonymisedInSeries[] = []
  for (const [at, people] of years.entries()) {
    const one = await anonymise(inside(marked(people)), plan, { history: { ledger, key, date: `202${at}-01-31` } })
    ledger = one.ledger
    made.push(one)
  }
  return { made, ledger, rows: made.map(({ release }): Rows => [...release.rows()]) }
}
