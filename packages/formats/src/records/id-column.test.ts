import { createHmac } from 'node:crypto'
import { validate } from '@tip-standard/core'
import { toSourceRows } from '@tip-standard/sheets'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromCtdc } from '../ctdc/index.ts'
import { fromHtcds } from '../htcds/index.ts'
import { keyedPseudonym } from './pseudonyms.ts'

/** A keyed hash other than that of the command. */
const tokenBy = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest('hex').slice(0, 40)
const pseudonym = keyedPseudonym(tokenBy('invented'))

const tables = {
  htcds: {
    names: ['cas_Status', 'prs_Gender', 'prs_FirstName', 'vic_RelationshipToTrafficker', 'cas_CaseOwner', 'hte_Date'],
    row: ['Active', 'Feminine', 'Ada', 'Familial', 'Jo Doe', '2024-05-04'],
    read: (rows: string[][], idColumn?: string, made = pseudonym) =>
      fromHtcds(toSourceRows(rows), { pseudonym: made, ...(idColumn !== undefined && { idColumn }) }),
  },
  ctdc: {
    names: ['gender', 'ageBroad', 'citizenship', 'isForcedLabour', 'meansDebtBondageEarnings', 'traffickMonths'],
    row: ['Woman', '18--20', 'RWA', '1', '1', '0--12 (0-1 yr)'],
    read: (rows: string[][], idColumn?: string, made = pseudonym) =>
      fromCtdc(toSourceRows(rows), { layout: 'D', pseudonym: made, ...(idColumn !== undefined && { idColumn }) }),
  },
} as const

const idsIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"(?:id|ownerId|personId|victimId|perpetratorId)":"([^"]+)"/g)].map(
    ([, id = '']) => id,
  )

describe.each(Object.entries(tables))('ids of %s', (_, { names, row, read }) => {
  const table = (ids: readonly string[], more: readonly string[] = []) => [
    ['Case No', ...names, ...more],
    ...ids.map((id) => [id, ...row, ...more.map(() => 'x')]),
  ]
  /** The record of each id, in the given order. */
  const recordsOf = (ids: readonly string[], more?: readonly string[]) => {
    const { records } = read(table(ids, more), 'Case No')
    return new Map(ids.map((id, at) => [id, records[at]]))
  }

  it('depend on the cell and the key, and on nothing else', () => {
    const id = fc.oneof(fc.nat(999).map(String), fc.string({ minLength: 1, maxLength: 9 }))
    const distinct = fc.uniqueArray(
      id.filter((one) => one.trim() !== '' && !/^\s*total/i.test(one)),
      { minLength: 2, maxLength: 6, selector: (one) => one.trim() },
    )
    fc.assert(
      fc.property(distinct, (ids) => {
        const [there, again] = [recordsOf(ids), recordsOf(ids.toReversed(), ['another column'])]
        for (const one of ids) {
          expect(again.get(one)).toEqual(there.get(one))
          expect(validate(there.get(one))).toMatchObject({ ok: true })
        }
        const all = ids.map((one) => idsIn(there.get(one)))
        const made = new Set(all.flat())
        expect(new Set(all.map(([first]) => first)).size).toBe(ids.length)
        const other = read(table(ids), 'Case No', keyedPseudonym(tokenBy('another'))).records
        for (const one of idsIn(other)) if (!/import$/.test(one)) expect(made).not.toContain(one)
      }),
      { numRuns: 100 },
    )
  })

  it('of an empty cell and of one that an earlier row has are random, and reported by their cells', () => {
    const ids = ['SENTINEL-1', ' ', 'SENTINEL-1 ', 'SENTINEL-2']
    const [first, second] = [read(table(ids), 'Case No'), read(table(ids), 'Case No')]
    const found = first.findings.filter(({ code }) => code.startsWith('id'))
    expect(found.map(({ code, severity, at, params }) => [code, severity, at.cell, params])).toEqual([
      ['idMissing', 'warning', 'A3', {}],
      ['idRepeated', 'warning', 'A4', { first: 2 }],
    ])
    expect(JSON.stringify(first)).not.toContain('SENTINEL')
    const caseIds = first.records.map((record) => record.case.id)
    expect(new Set(caseIds).size).toBe(4)
    expect(caseIds.map((id, at) => id === second.records[at]?.case.id)).toEqual([true, false, false, true])
  })

  it('come from a column that is found by its name alone; a name that is not there, or twice, reads nothing', () => {
    expect(read(table(['1']), 'case no.').findings.map(({ code }) => code)).not.toContain('unknownColumn')
    expect(read(table(['1'])).findings.map(({ code }) => code)).toContain('unknownColumn')
    const twice = table(['1']).map((cells, at) => [...cells, at === 0 ? 'case-no' : '2'])
    expect(read(twice, 'Case No').records).toHaveLength(1)
    for (const [rows, name] of [
      [table(['1']), 'SENTINEL'],
      [twice, 'CASE NO'],
    ] as const) {
      const { records, findings } = read(rows, name)
      expect([records, findings]).toMatchObject([[], [{ code: 'idColumnMissing', severity: 'error' }]])
      expect(JSON.stringify(findings)).not.toContain('SENTINEL')
    }
  })
})
