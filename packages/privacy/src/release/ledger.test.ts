import { describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { PrivacyError } from '../privacy-error.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { anonymise } from './anonymise.ts'
import { key, marked, type Person, planOf, type Rows } from './fixture-yearly-releases.ts'
import { watchedColumns } from './individuals.ts'
import { openLedger, type ReleaseLedger, sealLedger } from './ledger.ts'
import { verifySeries } from './verify-series.ts'

describe('a ledger', () => {
  const plan = planOf(3, 'local', [{ model: 'distinct', l: 2 }])
  const people = Array.from({ length: 30 }, (_, at) => ({
    id: `SENTINEL${at}`,
    age: '25',
    place: 'coast',
    secret: at % 2 ? 'debt' : 'violence',
  }))
  const release = (ledger: ReleaseLedger, rows: readonly Record<string, string>[] = people, with_ = key) =>
    anonymise(inside(marked(rows as readonly { id?: string }[])), plan, {
      history: { ledger, key: with_, date: '2026-01-31' },
    })
  const codeOf = (run: Promise<unknown>): Promise<string> =>
    run.then(
      () => 'none',
      (error) => (error instanceof PrivacyError ? error.code : String(error)),
    )

  it('holds no value and no key, and comes back from a file', async () => {
    const { ledger } = await release(openLedger('id', key))
    const text = JSON.stringify(ledger)
    for (const value of ['SENTINEL', '07'.repeat(32)]) expect(text).not.toContain(value)
    // Short values may be in tokens by chance; beside them there are none.
    const withoutTokens = text.replaceAll(/"[a-z0-9]{20,}"/gi, '')
    for (const value of ['coast', 'adult', 'debt', 'violence']) expect(withoutTokens).not.toContain(value)
    expect((await release(JSON.parse(text))).internal.comparedWith).toMatchObject({
      earlierReleases: 1,
      rowsWithheld: 0,
    })
  })

  it('keeps what tells groups apart, and compares by an ordered distance', async () => {
    const rules = [{ model: 'close', t: 0.9, distance: 'ordered', order: ['debt', 'violence'] }] as const
    const ordered = planOf(3, 'local', rules)
    expect(watchedColumns({ ...ordered, groupBy: 'raid' })).toEqual([...watchedColumns(ordered), 'raid'])
    const again = (ledger: ReleaseLedger) =>
      anonymise(inside(marked(people)), ordered, { history: { ledger, key, date: '2026-01-31' } })
    const { ledger } = await again(openLedger('id', key))
    const { internal } = await again(ledger)
    expect(internal.comparedWith).toMatchObject({ earlierReleases: 1, rowsWithheld: 0, shownBefore: 0 })
    expect(internal.attacks.find(({ attack }) => attack === 'differencing')?.outcome).toMatch(
      /^Comparing all 2 releases/,
    )
  })

  it('is refused with another key, or when something of it was changed', async () => {
    const { ledger } = await release(openLedger('id', key))
    expect(await codeOf(release(ledger, people, SecretKey.generate()))).toBe('ledgerNotSealed')
    for (const changed of [
      { ...ledger, releases: [] },
      { ...ledger, person: ['age'] },
      { ...ledger, format: 'other' },
      {},
    ])
      expect(await codeOf(release(JSON.parse(JSON.stringify(changed))))).toBe('ledgerNotSealed')
  })

  it('is refused where no one in it has the same id: nothing would be compared', async () => {
    const { ledger } = await release(openLedger('id', key))
    const renamed = people.map((person, at) => ({ ...person, id: `other${at}` }))
    expect(await codeOf(release(ledger, renamed))).toBe('ledgerOfOthers')
    expect(await codeOf(release(ledger, [...renamed.slice(1), people[0] as Person]))).toBe('none')
    expect(await codeOf(release(openLedger('id', key), renamed))).toBe('none')
  })

  it('needs to know who each row is of, once', async () => {
    const empty = openLedger('id', key)
    expect(await codeOf(release(empty, [...people, people[0] as Person]))).toBe('personTwice')
    expect(await codeOf(release(empty, [...people, { age: '25', place: 'coast', secret: 'debt' }]))).toBe(
      'personMissing',
    )
    const two = openLedger(['id', 'secret'], key)
    expect(await codeOf(release(two, [...people, { ...people[0], secret: 'threats' } as Person]))).toBe('none')
  })

  it('is continued on a day of the calendar only', async () => {
    for (const date of ['2026-99-99', '2026-02-30', '2026', ''])
      await expect(
        anonymise(inside(people), plan, { history: { ledger: openLedger('id', key), key, date } }),
      ).rejects.toMatchObject({ code: 'planInvalid', params: { dateOf: 'ledger' } })
  })

  it('records how often each secret occurs in the data, suppressed people included, and goes on without it', async () => {
    const close = planOf(3, 'local', [{ model: 'close', t: 0.4, distance: 'equal' }])
    const data = marked([...people, { id: 'p900', age: '12', place: 'north', secret: 'threats' }])
    const history = (ledger: ReleaseLedger) => ({ history: { ledger, key, date: '2026-01-31' } })
    const { ledger } = await anonymise(inside(data), close, history(openLedger('id', key)))
    const [first] = ledger.releases
    expect(first?.people).toHaveLength(30)
    const [secrets] = first?.columns ?? []
    expect([...(secrets?.inData ?? [])].sort((a, b) => a - b)).toEqual([1, 15, 15])
    const columns = first?.columns.map(({ inData: _, ...column }) => column) ?? []
    const older = sealLedger(['id'], [{ ...first, columns } as ReleaseLedger['releases'][number]], key)
    for (const one of [ledger, older]) {
      const next = await anonymise(inside(data), close, history(one))
      expect(next.internal.comparedWith).toMatchObject({ earlierReleases: 1, rowsWithheld: 0 })
      expect(next.release.rowCount).toBe(30)
    }
  })

  it('shows when a file is not what was released, or a group is too small', async () => {
    const first = await release(openLedger('id', key))
    const rows = [...first.release.rows()]
    const verify = (given: Rows, ledger = first.ledger) => verifySeries([given], plan, { ledger, key })
    expect(verify(rows).holds).toBe(true)
    expect(verify(rows.with(0, { ...rows[0], secret: 'threats' })).checks[0]).toMatchObject({
      guarantee: 'ledger',
      holds: false,
    })
    expect(verify(rows.slice(1)).checks[0]).toMatchObject({ found: 1, holds: false })
    expect(verify(rows.toSorted(() => -1)).holds).toBe(true)
    // A second release that was made as if there were no first.
    const later = await release(openLedger('id', key), people.slice(1))
    const both = sealLedger(['id'], [...first.ledger.releases, ...later.ledger.releases], key)
    const report = verifySeries([rows, later.release], plan, { ledger: both, key })
    expect(report.holdsSinceLast).toBe(false)
    expect(report.checks.filter(({ holds }) => !holds).map(({ guarantee }) => guarantee)).toEqual([
      'kAcrossReleases',
      'distinctDiversity',
    ])
  })
})
