import fc from 'fast-check'
import { expect } from 'vitest'
import type { Method, SensitiveRule } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { hierarchies } from './fixture-age-and-place.ts'
import { findFaults } from './fixture-checker.ts'
import { key, type Person, planOf, type Rows, releaseAll, rowOf } from './fixture-yearly-releases.ts'
import { verifySeries } from './verify-series.ts'

/**
 * Groups the people about whom all releases show the same, as an attacker could who knows which rows belong to one
 * person. It uses only texts.
 */
function groupsAcross(
  years: readonly (readonly Person[])[],
  rows: readonly Rows[],
): { ids: string[]; shown: string[] }[] {
  const shown = new Map<string, string[]>()
  for (const [year, people] of years.entries()) {
    const find = rowOf(rows[year] ?? [])
    for (const { id } of people) {
      const row = find(id)
      const texts = row === undefined ? '' : `${row.age}|${row.place}`
      if (!shown.has(id))
        shown.set(
          id,
          years.map(() => ''),
        )
      ;(shown.get(id) as string[])[year] = texts
    }
  }
  const groups = new Map<string, { ids: string[]; shown: string[] }>()
  for (const [id, texts] of shown) {
    if (texts.every((text) => text === '')) continue
    const name = texts.join(' → ')
    const group = groups.get(name)
    if (group === undefined) groups.set(name, { ids: [id], shown: texts })
    else group.ids.push(id)
  }
  return [...groups.values()]
}

const blank = { age: '*', place: '*', secret: '*', hundreds: '*', tens: '*', ones: '*' }

/** The rows of a release in the order of the data. */
function inOrder(people: readonly Person[], rows: Rows): Rows {
  const find = rowOf(rows)
  return people.map(({ id }) => find(id) ?? blank)
}

/** The secrets that a release shows of some people. */
const secretsOf = (people: readonly Person[], ids: readonly string[]): string[] =>
  people.filter(({ id }) => ids.includes(id)).map(({ secret }) => secret)

/** How values are recoded. */
export const method = fc.constantFrom<Method>('local', 'global', 'cells')
/** Rules for the secret. */
export const rules = fc.constantFrom<readonly SensitiveRule[]>(
  [],
  [{ model: 'distinct', l: 2 }],
  [{ model: 'entropy', l: 2 }],
  [{ model: 'recursive', l: 2, c: 3 }],
  [{ model: 'close', t: 0.4, distance: 'equal' }],
)
const person = fc.record({
  age: fc.constantFrom('12', '12', '16', '25', '40'),
  place: fc.constantFrom('north', 'north', 'south', 'coast'),
  secret: fc.constantFrom('threats', 'debt', 'violence'),
  from: fc.constantFrom(0, 0, 0, 1, 2, 3),
  to: fc.constantFrom(1, 2, 3, 3, 3, 3, 3, 3, 3),
  later: fc.option(fc.record({ age: fc.constantFrom('16', '25'), secret: fc.constantFrom('threats', 'debt') }), {
    freq: 8,
    nil: undefined,
  }),
})

/** Four years: people come, leave and change. */
export const years = fc
  .array(person, { minLength: 1, maxLength: 240, size: 'max' })
  .map((all) =>
    [0, 1, 2, 3].map((year) =>
      all.flatMap(({ from, to, later, ...first }, at): Person[] =>
        from <= year && year <= Math.max(from, to)
          ? [{ id: `p${at}`, ...first, ...(year === 3 ? later : undefined) }]
          : [],
      ),
    ),
  )

/** The release; `undefined` if everyone from the earlier releases left at once, because no ledger can continue then. */
const unlessOfOthers = <T>(made: Promise<T>): Promise<T | undefined> =>
  made.catch((error: unknown) => {
    if (error instanceof PrivacyError && error.code === 'ledgerOfOthers') return undefined
    throw error
  })

/**
 * Expects that comparing releases of several years reveals only groups of at least k, whose secrets are spread in every
 * year.
 */
export async function revealOnlyGroups(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(years, method, rules, fc.integer({ min: 2, max: 5 }), async (data, how, asked, k) => {
      const plan = planOf(k, how, asked)
      const released = await unlessOfOthers(releaseAll(data, plan))
      fc.pre(released !== undefined)
      const { rows, ledger } = released
      for (const [year, people] of data.entries())
        expect(
          findFaults({
            before: people,
            after: inOrder(people, rows[year] as Rows),
            hierarchies,
            k,
            sensitive: 'secret',
            rules: asked,
          }),
        ).toEqual([])
      for (const { ids, shown } of groupsAcross(data, rows)) {
        expect(ids.length).toBeGreaterThanOrEqual(k)
        for (const [year, text] of shown.entries()) {
          if (text === '') continue
          const counts = new Map<string, number>()
          for (const secret of secretsOf(data[year] as Person[], ids)) counts.set(secret, (counts.get(secret) ?? 0) + 1)
          const descending = [...counts.values()].sort((a, b) => b - a)
          const entropy = -descending.reduce((sum, one) => sum + (one / ids.length) * Math.log(one / ids.length), 0)
          for (const rule of asked) {
            if (rule.model === 'distinct') expect(counts.size).toBeGreaterThanOrEqual(rule.l)
            if (rule.model === 'entropy') expect(entropy).toBeGreaterThanOrEqual(Math.log(rule.l) - 1e-6)
            if (rule.model === 'recursive')
              expect(descending[0]).toBeLessThan(rule.c * descending.slice(1).reduce((sum, one) => sum + one, 0))
          }
        }
      }
      expect(verifySeries(rows, plan, { ledger, key })).toMatchObject({ holds: true, releases: 4 })
    }),
    { numRuns },
  )
}
