import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inside } from '../../src/fixture-inside.ts'
import { encodeRecords, type Linkage, linkForReview } from '../../src/linkage/index.ts'
import { createPseudonymiser, e164Phones, SecretKey } from '../../src/pseudonyms/index.ts'
import type { MadePseudonyms } from '../../src/worker/index.ts'
import { makePeople } from '../people/make-people.ts'
import { keyOf, requestFor, WorkerPage } from './worker-page.ts'

const page = new WorkerPage()
beforeAll(() => page.open())
afterAll(() => page.close())

const domain = { purpose: 'linkage', partner: 'both', epoch: '1' }
const files = makePeople(300, 5)
const [left, right] = [files.left, files.right].map((people) => people.map(({ entity: _, ...person }) => person))
const key = new SecretKey(keyOf(1))
const encode = (people: typeof left, options: object = {}) =>
  encodeRecords(inside(people ?? []), { key, domain, ...options })
/** What was found, whatever the last digits: those of logarithms differ between programs, and with them the order of equal pairs. */
const plainly = ({ matches, review, ...others }: Linkage) => ({
  matches: matches.map(({ left, right, probability }) => `${left} ${right} ${probability.toFixed(9)}`).sort(),
  review: review.map(({ left, right }) => `${left} ${right}`).sort(),
  estimatedInBoth: others.estimatedInBoth.toFixed(6),
  expectedPrecision: others.expectedPrecision?.toFixed(9),
})
const expected = linkForReview(encode(left), encode(right))

describe('people who are in both of two files', () => {
  it('are found in a worker as in Node, and it counts the comparisons', async () => {
    const input = { left: { people: left }, right: { people: right }, key: 1, domain }
    const { result, progress, steps } = await page.run<Linkage>('link', input)
    expect(plainly(result)).toEqual(plainly(expected))
    expect(result.matches.length).toBeGreaterThan(100)
    expect(steps.length).toBeGreaterThan(10)
    const of = steps[0]?.of as number
    expect(of).toBeGreaterThan(300 * 300)
    for (const [at, one] of steps.entries()) {
      expect(one).toMatchObject({ of, unit: 'comparisons' })
      expect(one.done).toBeGreaterThan(steps[at - 1]?.done ?? 0)
      expect(progress[at]).toBeCloseTo(one.done / of)
    }
    expect(progress.at(-1)).toBeGreaterThan(0.98)
  })

  it('are found without a key that anyone chose', async () => {
    const { result } = await page.run<Linkage>('link', { left: { people: left }, right: { people: right } })
    expect(result.matches.length).toBeGreaterThan(100)
  })

  it('are found by encodings alone, which move between threads', async () => {
    const request = requestFor('statistics', 'statisticsPartner')
    const found = await page.evaluate<{ linkage: Linkage; left: number[]; emptied: number[] }>(`(async () => {
      const { privacy, keyOf } = globalThis
      const settings = { request: ${JSON.stringify(request)}, domain: ${JSON.stringify(domain)}, hardened: false }
      const encode = (people) => {
        const key = keyOf(1)
        const made = privacy.encode({ ...settings, people, key }, { transfer: [key.buffer] })
        return made.then((encodings) => ({ encodings, kept: key.length }))
      }
      const [one, two] = await Promise.all([encode(${JSON.stringify(left)}), encode(${JSON.stringify(right)})])
      const left = Array.from(one.encodings.bits)
      const sides = { left: one.encodings, right: two.encodings }
      const transfer = Object.values(sides).flatMap(({ bits, present }) => [bits.buffer, present.buffer])
      const linkage = await privacy.link(sides, { transfer })
      return { linkage, left, emptied: [one.kept, two.kept, one.encodings.bits.length, two.encodings.present.length] }
    })()`)
    expect(found.left).toEqual([...encode(left).bits])
    expect(plainly(found.linkage)).toEqual(plainly(expected))
    expect(found.emptied).toEqual([0, 0, 0, 0])
  })

  it('are found between encodings of a partner and people, under the common key', async () => {
    const script = (options: string) => `(async () => {
      const { privacy, keyOf } = globalThis
      const request = ${JSON.stringify(requestFor('statistics', 'statisticsPartner'))}
      const domain = ${JSON.stringify(domain)}
      const sent = await privacy.encode({ request, domain, key: keyOf(1), people: ${JSON.stringify(left)}, blocks: true })
      return privacy
        .link({ left: sent, right: { people: ${JSON.stringify(right)} }, ${options} })
        .then(({ matches }) => matches.length, (error) => error.name + ' ' + error.code)
    })()`
    expect(await page.evaluate(script('key: keyOf(1), domain'))).toBeGreaterThan(100)
    expect(await page.evaluate(script('key: keyOf(2), domain'))).toBe('LinkageError keysDiffer')
    expect(await page.evaluate(script('key: keyOf(1)'))).toBe('LinkageError badParameters')
  })

  it('are salted by the year of a column on both sides alike', async () => {
    const input = { left: { people: left }, right: { people: right }, key: 1, domain, saltYear: 'dob' }
    const salt = ({ dob = '' }: { readonly [column: string]: string | undefined }) => dob.slice(0, 4)
    const salted = linkForReview(encode(left, { salt }), encode(right, { salt }))
    const { result } = await page.run<Linkage>('link', input)
    expect(plainly(result)).toEqual(plainly(salted))
    expect(plainly(result)).not.toEqual(plainly(expected))
  })

  it('are no longer looked for once that is cancelled', async () => {
    const { left: one, right: other } = makePeople(4000, 6)
    expect(await page.call('cancel', 'link', { left: { people: one }, right: { people: other } })).toBe('AbortError')
  })
})

describe('identifiers', () => {
  const records = Array.from({ length: 600 }, (_, at) => ({
    id: `case-${at}`,
    phone: at === 3 ? ' ' : `0788 ${String(100_000 + at)}`,
    note: 'SENTINEL',
    year: 2026,
  }))
  const columns = [
    { column: 'id', kind: 'text' },
    { column: 'phone', kind: 'phone', country: 'RW' },
  ]
  const input = { records, columns, keep: ['year', 'missing'], key: 1, domain }

  it('are replaced by the tokens of Node, and only columns that are kept stay', async () => {
    const request = requestFor('statistics', 'statisticsPartner')
    const { result, steps } = await page.run<MadePseudonyms>('pseudonymise', { ...input, request })
    const tokens = createPseudonymiser({ key, domain })
    const toE164 = e164Phones('RW')
    expect(result.rows).toEqual(
      records.map(({ id, phone, year }) => ({
        year,
        id: tokens.token('text', id),
        phone: phone === ' ' ? '' : tokens.token('phone', toE164(phone)),
      })),
    )
    expect([result.replaced, result.empty, result.withheld]).toEqual([1199, 1, 0])
    expect(steps).toEqual([
      { done: 256, of: 600, unit: 'rows' },
      { done: 512, of: 600, unit: 'rows' },
    ])
  })

  it('do not leave where no one agreed to it', async () => {
    const { result } = await page.run<MadePseudonyms>('pseudonymise', {
      ...input,
      request: requestFor('research', 'researcher'),
    })
    expect(result).toEqual({ rows: [], replaced: 0, empty: 0, withheld: 600 })
  })

  it('do not leave for an audience that takes releases only', async () => {
    const { error } = await page.run('pseudonymise', { ...input, request: requestFor('statistics', 'public') })
    expect(error?.slice(0, 2)).toEqual(['PolicyError', 'releasesOnly'])
  })

  it('are not read under a key that is none, or for a country that is none', async () => {
    const request = requestFor('statistics', 'statisticsPartner')
    const { error } = await page.run('pseudonymise', { ...input, request, key: 'short' })
    expect(error?.slice(0, 2)).toEqual(['PseudonymError', 'keyNotBytes'])
    const nowhere = [{ column: 'phone', kind: 'phone', country: 'ZZ' }]
    const other = await page.run('pseudonymise', { ...input, request, columns: nowhere })
    expect(other.error?.slice(0, 2)).toEqual(['PseudonymError', 'unknownCountry'])
  })
})
