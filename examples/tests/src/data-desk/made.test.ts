import { createHash } from 'node:crypto'
import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord } from '@tip-standard/core'
import { openWorkbook, readSheet } from '@tip-standard/sheets'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { SecretKey } from '../../../../packages/privacy/src/pseudonyms/index.ts'
import type { DeskFile, MadeFile, Sharing, Target } from '../../../data-desk/src/work/protocol.ts'
import { convertFiles } from '../../../data-desk/src/worker/convert.ts'
import { makeRelease, makeReport, makeTable, type Publishing } from '../../../data-desk/src/worker/publish.ts'
import { deskFile, linesOf } from './fixture-desk-file.ts'

const samples = [...sampleRecords(150, 1)] as CaseRecord[]
const records = deskFile('cases.ndjson', linesOf(samples))
const few = deskFile('few.ndjson', linesOf(samples.slice(0, 12)))
const attestation = { basis: 'publicTask', reason: 'An invented reason' } as const

const publishing = (audience: Sharing['audience'], ...files: readonly DeskFile[]): Publishing => ({
  files,
  sharing: { audience, attestation },
  language: 'en',
  folder: 'f',
  tell: () => {},
})
const textIn = async (made: readonly MadeFile[], name: string): Promise<string> =>
  (await made.find((one) => one.name === name)?.blob.text()) ?? ''
const flagsOf = (made: readonly MadeFile[]): Record<string, boolean> =>
  Object.fromEntries(made.map(({ name, isInternal }) => [name, isInternal]))

describe('converted files', () => {
  it.each<[Target, string]>([
    ['ndjson', 'records.ndjson'],
    ['ctdc', 'ctdc.csv'],
  ])('leave for a partner with what stays inside beside them (%s)', async (target, name) => {
    const broken = deskFile('broken.ndjson', '{}\n')
    const {
      made,
      records: count,
      left,
      losses,
    } = await convertFiles(target, publishing('statisticsPartner', records, broken))
    expect(flagsOf(made)).toEqual({ [name]: false, 'internal.json': true })
    expect([count > 130, left]).toEqual([true, 1])
    expect(losses.length > 0).toBe(target === 'ctdc')
  })

  it('stay inside as they are, without a file about whom was withheld', async () => {
    const { made, records: count } = await convertFiles('ndjson', publishing('internal', records))
    expect(flagsOf(made)).toEqual({ 'records.ndjson': true })
    expect(count).toBe(samples.length)
    expect(await textIn(made, 'records.ndjson')).toBe(linesOf(samples))
  })

  it('are refused for the public, who get no single records', async () => {
    await expect(convertFiles('ndjson', publishing('public', records))).rejects.toThrow('releasesOnly')
  })

  it('hold names in HTCDS inside the organisation, and for no one else', async () => {
    const named = deskFile(
      'named.csv',
      'prs_FirstName,prs_Gender,prs_NumberOfChildren,prs_Citizenship,cas_Status\nZephyrinekwa,Feminine,1,RW,Active\n',
    )
    const hasName = async (audience: Sharing['audience']): Promise<boolean> => {
      const { made } = await convertFiles('htcds', publishing(audience, named))
      const opened = openWorkbook(new Uint8Array((await made[0]?.blob.arrayBuffer()) as ArrayBuffer))
      if (!opened.ok) throw new Error('The workbook cannot be read.')
      const sheets = opened.workbook.sheets.flatMap((sheet) => [...readSheet(opened.workbook, sheet)])
      return JSON.stringify(sheets).includes('Zephyrinekwa')
    }
    expect([await hasName('internal'), await hasName('statisticsPartner')]).toEqual([true, false])
  })
})

describe('a release', () => {
  it('has classes of at least the k that is asked for, and never of fewer than the policy allows', async () => {
    for (const [asked, least] of [
      [2, 11],
      [25, 25],
    ] as const) {
      const { k, holds, made, rows, table } = await makeRelease(asked, publishing('public', records))
      expect([k, holds]).toEqual([least, true])
      // The screen shows what columns are called; the file has their names.
      expect(table.header).toContain('Sex')
      expect((await textIn(made, 'release.csv')).split('\r\n')[0]).toContain('victim.sex')
      const [, ...lines] = (await textIn(made, 'release.csv')).trimEnd().split('\r\n')
      expect([lines.length, table.rows.length]).toEqual([rows, 20])
      expect(flagsOf(made)).toEqual({
        'release.csv': false,
        'certificate.html': false,
        'internal-certificate.html': true,
        'internal.json': true,
      })
      const sizes = new Map<string, number>()
      for (const line of lines) sizes.set(line, (sizes.get(line) ?? 0) + 1)
      const suppressed = table.header.map(() => '*').join()
      for (const [line, size] of sizes) if (line !== suppressed) expect(size).toBeGreaterThanOrEqual(least)
    }
  })
})

describe('a table', () => {
  it('counts computed fields and years of what leaves, and says inside what it hides', async () => {
    for (const by of ['victim.ageBand', 'case.registrationYear']) {
      const { table, made, left } = await makeTable(
        { by: [by] },
        publishing('public', records, deskFile('b.ndjson', '{}\n')),
      )
      expect(table.rows.filter(([, count]) => typeof count === 'number' && count > 0).length).toBeGreaterThan(1)
      expect(left).toBe(1)
      expect(flagsOf(made)).toEqual({ 'table.csv': false, 'internal.json': true })
      const { comparison } = JSON.parse(await textIn(made, 'internal.json'))
      expect(Object.keys(comparison)).toEqual(['sensitive', 'secondary', 'audit'])
    }
  })

  it('counts a computed field beside another one', async () => {
    const { table } = await makeTable({ by: ['victim.sex', 'victim.ageBand'] }, publishing('internal', records))
    const ages = new Set(table.rows.flatMap(([, age, count]) => (typeof count === 'number' && count > 0 ? [age] : [])))
    // Children, adults and all of them together.
    expect(ages.size).toBe(3)
  })

  it('of a series is of no one whose ids are made anew each time', async () => {
    const people = 'prs_Gender,prs_NumberOfChildren,prs_Citizenship,cas_Status\n'
    const anew = deskFile('anew.csv', people + 'Feminine,1,RW,Active\nMasculine,2,RW,Active\n'.repeat(40))
    const series = { passphrase: 'four invented words here' }
    await expect(makeTable({ by: ['victim.citizenships'], series }, publishing('internal', anew))).rejects.toThrow(
      'randomIds',
    )
  })

  it('of a series is continued with its history and passphrase only', async () => {
    // How long it takes to make a key of a passphrase is not what is tested.
    const keys = vi
      .spyOn(SecretKey, 'fromPassphrase')
      .mockImplementation((word, salt) => new SecretKey(createHash('sha256').update(word).update(salt).digest()))
    onTestFinished(() => keys.mockRestore())
    const first = await makeTable(
      { by: ['victim.sex'], series: { passphrase: 'four invented words here' } },
      publishing('public', records),
    )
    const text = await textIn(first.made, 'table-history.json')
    expect(flagsOf(first.made)['table-history.json']).toBe(true)
    const next = (content: string, by = ['victim.sex'], passphrase = 'four invented words here') =>
      makeTable({ by, series: { history: new File([content], 'h.json'), passphrase } }, publishing('public', records))
    // Other columns than before are counted beside those of the earlier table.
    const second = await next(text, ['victim.ageBand'])
    expect(second.table.rows.length).toBeGreaterThan(1)
    expect(JSON.parse(await textIn(second.made, 'table-history.json')).releases).toHaveLength(2)
    for (const content of [
      '{',
      '{}',
      '{"person":[]}',
      JSON.stringify({ ...JSON.parse(text), passphraseSalt: undefined }),
      JSON.stringify({ ...JSON.parse(text), schemes: undefined }),
    ])
      await expect(next(content), content).rejects.toThrow('badHistory')
    await expect(next(text, ['victim.sex'], 'four other invented words')).rejects.toMatchObject({
      code: 'historyNotSealed',
    })
  })
})

describe('a report', () => {
  it('lacks what may not leave, and nothing inside', async () => {
    const reportFor = (audience: Sharing['audience']) =>
      makeReport({ title: 'Invented', sets: ['rwanda-study'] }, publishing(audience, few))
    const [out, inside] = [await reportFor('public'), await reportFor('internal')]
    expect(flagsOf(out.made)).toEqual({ 'report.html': false, 'report.xlsx': false, 'internal.json': true })
    expect(flagsOf(inside.made)).toEqual({ 'report.html': true, 'report.xlsx': true })
    expect(Object.keys(JSON.parse(await textIn(out.made, 'internal.json')).comparison)).toEqual(['annex'])
    const withheldIn = ({ report }: typeof out) =>
      report.sets.flatMap(({ indicators }) =>
        indicators.flatMap(({ notComputed }) => (notComputed?.code === 'fieldWithheld' ? notComputed.fields : [])),
      )
    // Everything that this study asks may leave.
    expect([withheldIn(out), withheldIn(inside)]).toEqual([[], []])
  })
})
