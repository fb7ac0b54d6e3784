import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseRecord } from '@tip-standard/core'
import type { Report } from '@tip-standard/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRecords } from '../src/sample/sample.ts'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const DAY = ['--on', '2026-01-01']

/**
 * Invented records, in which every tenth alleged perpetrator is an organisation, every twentieth case is on file twice,
 * and another twentieth is reported by another organisation too.
 */
const records = [...sampleRecords(400, 3)].map(
  (record, index): CaseRecord => ({
    ...record,
    ...(index % 20 === 0 && { case: { ...record.case, duplicateOf: 'another' } }),
    ...(index % 20 === 7 && { case: { ...record.case, reportedElsewhere: 'otherOrganisation' as const } }),
    ...(index % 10 === 0 && {
      perpetrators: (record.perpetrators ?? []).map(({ id, roles = [] }) => ({
        id,
        roles,
        kind: 'organisation' as const,
      })),
    }),
  }),
)

beforeAll(async () => {
  await writeFile(at('cases.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
})

const table = (...options: string[]) =>
  runTip('table', at('cases.ndjson'), '--rows-of', 'perpetrator', ...DAY, ...options)

describe('tip table --rows-of perpetrator', () => {
  it('counts those whom tip report counts, also across organisations', async () => {
    let before = records.flatMap(({ perpetrators = [] }) => perpetrators).length
    for (const across of [[], ['--across-entities']]) {
      const json = at(`report${across.length}.json`)
      const [inside, asked] = [
        ['--for', 'internal'],
        ['--set', 'rwanda-study', '--json', json, ...DAY, ...across],
      ]
      expect((await runTip('report', at('cases.ndjson'), ...asked, ...inside)).code).toBe(0)
      const report = JSON.parse(await readFile(json, 'utf8')) as Report
      const counted = report.counted.find(({ unit }) => unit === 'perpetrators')?.count ?? 0
      expect(counted).toBeGreaterThan(200)
      expect(counted).toBeLessThan(before)
      expect((await table('--by', 'perpetrator.sex', ...across, ...inside)).out).toContain(`\r\nTotal,${counted}\r\n`)
      before = counted
    }
  })

  it('takes short names of their fields, and their sex and roles unless columns are named', async () => {
    expect((await table('--by', 'sex')).out).toMatch(/^perpetrator\.sex,count\r\n/)
    expect((await table()).out).toMatch(/^perpetrator\.sex,perpetrator\.roles,count\r\n/)
  })

  it('takes short names where records hold perpetrators only, or their beginning is long', async () => {
    const alone = records.map(({ victims: _, ...record }) => record)
    const long = records.map((record) => ({ notes: 'x'.repeat(100_000), ...record }))
    await writeFile(at('alone.ndjson'), alone.map((record) => `${JSON.stringify(record)}\n`).join(''))
    await writeFile(at('alone.json'), JSON.stringify(alone, undefined, 2))
    await writeFile(at('long.ndjson'), `${JSON.stringify(long[0])}\n${JSON.stringify(records[1])}\n`)
    for (const name of ['alone.ndjson', 'alone.json', 'long.ndjson']) {
      const run = await runTip('table', at(name), '--rows-of', 'perpetrator', ...DAY, '--by', 'sex')
      expect([name, run.err]).not.toEqual([name, expect.stringContaining('no column of that name')])
      expect(run.err).not.toMatch(/layout|column of that name/)
    }
  })

  it('lets through the gate whom the policy lets through: no one in a case whose only victim refused', async () => {
    const refused = records.map((record) => ({
      ...record,
      victims: record.victims?.map((victim) => ({
        ...victim,
        consents: (victim.consents ?? []).map((consent) => ({ ...consent, decision: 'refused' })),
      })),
    }))
    await writeFile(at('refused.ndjson'), refused.map((record) => `${JSON.stringify(record)}\n`).join(''))
    const { code, out } = await runTip('table', at('refused.ndjson'), '--rows-of', 'perpetrator', ...DAY)
    expect([code, out]).toEqual([2, ''])
  })

  it('counts someone of whom one case was refused and another was not', async () => {
    const inBoth = [...sampleRecords(400, 3)].flatMap((record): CaseRecord[] => {
      const [perpetrator] = record.perpetrators ?? []
      if (perpetrator === undefined) return []
      const own = { ...record, perpetrators: [{ ...perpetrator, crossCaseId: `x-${record.case.id}` }] }
      const victims = own.victims?.map((victim) => ({
        ...victim,
        consents: (victim.consents ?? []).map((consent) => ({ ...consent, decision: 'refused' as const })),
      }))
      return [{ ...own, case: { ...own.case, id: `${own.case.id}-before` }, victims: victims ?? [] }, own]
    })
    const second = inBoth.filter((_, index) => index % 2 === 1)
    for (const [name, some] of [
      ['both.ndjson', inBoth],
      ['second.ndjson', second],
    ] as const)
      await writeFile(at(name), some.map((record) => `${JSON.stringify(record)}\n`).join(''))
    const tableOf = async (name: string): Promise<string> =>
      (await runTip('table', at(name), '--rows-of', 'perpetrator', '--by', 'perpetrator.sex', ...DAY)).out
    expect(await tableOf('both.ndjson')).toMatch(/Total,\d{2,}/)
    expect(await tableOf('both.ndjson')).toBe(await tableOf('second.ndjson'))
  })

  it.each([
    [['--by', 'victim.sex'], 'tip report --set perpetrators'],
    [['--by', 'perpetrator.id'], 'must not be released'],
    [['--by', 'sex', '--new-history', at('h.json'), '--person', 'case.id'], 'do not use it with --rows-of perpetrator'],
  ])('refuses %s', async (options, message) => {
    const { code, out, err } = await table(...options)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})
