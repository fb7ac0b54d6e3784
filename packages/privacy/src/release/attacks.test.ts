import { describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import type { Method, SensitiveRule } from '../plan/plan.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { anonymise } from './anonymise.ts'
import { hierarchies, quasiIdentifiers } from './fixture-age-and-place.ts'
import { openLedger } from './ledger.ts'

/** Attacks by a program that has the release, the hierarchies and what it knows of people. Everyone is invented. */
const { age, place } = hierarchies
const k = 4

/** 240 people; in the north, minors of 12 are all of one secret. */
const people = Array.from({ length: 240 }, (_, at) => {
  const [years, where] = [age[at % 4]?.[0] as string, place[Math.floor(at / 4) % 3]?.[0] as string]
  const secret =
    years === '12' && where === 'north'
      ? 'organRemoval'
      : (['threats', 'debt', 'violence'][(at * 7 + (at % 5)) % 3] as string)
  return { age: years, place: where, secret }
})

const plan = (rules: readonly SensitiveRule[], method: Method = 'local', groupBy?: string) =>
  releasePlan({
    purpose: 'publicMicrodata',
    k,
    method,
    quasiIdentifiers,
    sensitive: [{ column: 'secret', rules }],
    ...(groupBy !== undefined && { groupBy }),
  })

type Known = { readonly age: string; readonly place: string }

/** The released rows that say anything and could be a person of whom all quasi-identifiers are known. */
function candidates(rows: readonly Record<string, string>[], known: Known): Record<string, string>[] {
  return rows
    .filter(({ secret }) => secret !== '*')
    .filter((row) =>
      (['age', 'place'] as const).every((column) =>
        hierarchies[column].find(([leaf]) => leaf === known[column])?.some((text) => text === row[column]),
      ),
    )
}

const secretsOf = (rows: readonly Record<string, string>[]): Set<string> =>
  new Set(rows.map(({ secret }) => secret as string))

describe('homogeneity', () => {
  const known = { age: '12', place: 'north' }
  it('succeeds where only k is asked, and fails where secrets must be spread', async () => {
    const bare = [...(await anonymise(inside(people), plan([]))).release.rows()].filter((row) => row.age !== '*')
    expect([...secretsOf(candidates(bare, known))]).toEqual(['organRemoval'])
    const spread = [...(await anonymise(inside(people), plan([{ model: 'distinct', l: 2 }]))).release.rows()]
    const found = candidates(spread, known)
    expect(found.length === 0 || secretsOf(found).size >= 2).toBe(true)
  })

  it('fails too where the attacker knows what one of the secrets is not', async () => {
    const rows = [...(await anonymise(inside(people), plan([{ model: 'distinct', l: 3 }]))).release.rows()]
    for (const person of people) {
      const left = secretsOf(candidates(rows, person))
      if (left.size === 0) continue
      left.delete('threats')
      expect(left.size).toBeGreaterThanOrEqual(2)
    }
  })

  it('learns no more than t where classes are close to all', async () => {
    const t = 0.2
    const rows = [...(await anonymise(inside(people), plan([{ model: 'close', t, distance: 'equal' }]))).release.rows()]
    const released = rows.filter(({ age: text }) => text !== '*')
    const share = (among: readonly Record<string, string>[], secret: string): number =>
      among.filter((row) => row.secret === secret).length / among.length
    for (const known of people) {
      const found = candidates(released, known)
      for (const secret of secretsOf(found))
        expect(Math.abs(share(found, secret) - share(released, secret))).toBeLessThanOrEqual(t + 1e-9)
    }
  })
})

describe('background knowledge', () => {
  it('leaves at least k candidates for everyone, whatever of the quasi-identifiers is known', async () => {
    for (const method of ['local', 'global', 'cells'] as const) {
      const rows = [...(await anonymise(inside(people.slice(0, 37)), plan([], method))).release.rows()]
      for (const person of people.slice(0, 37)) {
        const found = candidates(rows, person)
        expect(found.length === 0 || found.length >= k).toBe(true)
      }
    }
  })

  it('of one raid does not make a class: people are counted by event', async () => {
    const raided = people.map((person, at) => ({ ...person, raid: person.place === 'coast' ? 'one raid' : `r${at}` }))
    const rows = [...(await anonymise(inside(raided), plan([], 'local', 'raid'))).release.rows()]
    expect(rows.filter((row) => row.place === 'coast' || row.place === 'sea')).toEqual([])
  })
})

describe('minimality', () => {
  const few = [...people.slice(0, 120), { age: '25', place: 'coast', secret: 'debt' }, ...people.slice(120, 123)]
  it('is reported in the certificate for local recoding, and for no row under global recoding', async () => {
    const reported = async (method: Method) =>
      (await anonymise(inside(few), plan([], method))).internal.attacks.find(({ attack }) => attack === 'minimality')
    expect((await reported('global'))?.rows).toBe(0)
    const odd = Array.from({ length: 3 }, () => ({ age: '40', place: 'coast', secret: 'debt' }))
    const sparse = [
      ...Array.from({ length: 8 }, () => ({ age: '12', place: 'north', secret: 'debt' })),
      ...odd,
      { age: '25', place: 'coast', secret: 'debt' },
    ]
    const { release, internal } = await anonymise(inside(sparse), plan([]))
    const coarse = [...release.rows()].filter((row) => row.age === 'adult')
    expect(coarse).toHaveLength(4)
    expect(internal.attacks.find(({ attack }) => attack === 'minimality')?.rows).toBe(4)
  })
})

describe('differencing', () => {
  const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 5))
  type Person = (typeof people)[number] & { readonly id: string }
  const everyone: readonly Person[] = people.map((one, at) => ({ ...one, id: `p${at}` }))
  const newcomer = { id: 'new', age: '25', place: 'south', secret: 'debt' }
  /** Last year's data, and this year's: with one newcomer, without someone who withdrew, and with someone who has moved. */
  const later: Readonly<Record<string, readonly Person[]>> = {
    newcomer: [...everyone, newcomer],
    leaver: everyone.filter(({ id }) => id !== 'p14'),
    moved: everyone.map((one) => (one.id === 'p13' ? { ...one, place: 'coast' } : one)),
  }
  const asked = plan([{ model: 'distinct', l: 2 }])

  async function releaseAll(years: readonly (readonly Person[])[], hasLedger: boolean) {
    let ledger = openLedger('id', key)
    const releases: Record<string, string>[][] = []
    for (const data of years) {
      const made = await anonymise(inside(data), asked, { history: { ledger, key, date: '2026-01-31' } })
      if (hasLedger) ledger = made.ledger
      releases.push([...made.release.rows()])
    }
    return releases
  }

  /**
   * A reporter who has two releases and nothing else subtracts the rows of every class from those of the same class in the other, and
   * finds those who came or left. Fewer than k of them are found, and the secrets that they have in common are revealed.
   */
  function subtract(one: readonly Record<string, string>[], other: readonly Record<string, string>[]): number {
    const textOf = ({ age: years, place: where }: Record<string, string>) => `${years}|${where}`
    let found = 0
    for (const text of new Set([...one, ...other].map(textOf))) {
      if (text === '*|*') continue
      const secretsIn = (rows: readonly Record<string, string>[]) =>
        rows.filter((row) => textOf(row) === text).map(({ secret }) => secret as string)
      const [before, after] = [secretsIn(one), secretsIn(other)]
      for (const [from, to] of [
        [before, after],
        [after, before],
      ]) {
        const left = [...(from as string[])]
        for (const secret of to as string[]) if (left.includes(secret)) left.splice(left.indexOf(secret), 1)
        if (left.length > 0 && (left.length < k || new Set(left).size < 2)) found += left.length
      }
    }
    return found
  }

  it('of two releases succeeds where neither knows of the other: each is safe by itself, both together are not', async () => {
    for (const [what, second] of Object.entries(later)) {
      const [one = [], two = []] = await releaseAll([everyone, second], false)
      expect([what, subtract(one, two) > 0]).toEqual([what, true])
    }
    const seven = Array.from({ length: 7 }, () => ({ age: '12', place: 'north', secret: 'debt' }))
    const before = [...(await anonymise(inside(seven), plan([]))).release.rows()]
    const odd = { age: '12', place: 'north', secret: 'organRemoval' }
    const after = [...(await anonymise(inside([...seven, odd]), plan([]))).release.rows()]
    const fresh = after.filter(({ secret }) => !secretsOf(before).has(secret as string))
    expect(fresh.map(({ secret }) => secret)).toEqual(['organRemoval'])
  })

  it('fails with a ledger, for those who came, who left and who moved, over three releases', async () => {
    for (const second of Object.values(later))
      for (const third of [everyone, ...Object.values(later)]) {
        const releases = await releaseAll([everyone, second, third], true)
        for (const one of releases) for (const other of releases) expect(subtract(one, other)).toBe(0)
      }
  })

  it('tells that a secret changed, though not whose it is among k', async () => {
    let told = 0
    for (const at of [13, 14, 21, 46, 99]) {
      const changed = everyone.map((one, other) => (other === at ? { ...one, secret: 'organRemoval' } : one))
      const [one = [], two = []] = await releaseAll([everyone, changed], true)
      told += subtract(one, two)
      const alike = candidates(two, everyone[at] as Person).length
      expect([at, alike === 0 || alike >= k]).toEqual([at, true])
    }
    expect(told).toBeGreaterThan(0)
  })
})
