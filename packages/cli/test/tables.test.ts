import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openWorkbook, readRecordsWorkbook, readSheet } from '@tip-standard/formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileReport } from '../src/report/collector.ts'
import { brief, reportsOf } from './report-of.ts'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'
import { toCsv, toWorkbook } from './tables.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)

const codes = ['cas_CaseOwner', 'prs_FirstName', 'con_Consent', 'prs_Gender', 'prs_MailingCity']
const person = ['Owner', 'Ada', 'true', 'Feminine', 'Kigali']
const workbook = toWorkbook('Case Sheet', [codes, person, person])

/** A zip of which one part unpacks to 300 million zeros. */
function toBomb(): Buffer {
  const rows = Array.from({ length: 40 }, () => ['0'.repeat(30_000), ...person.slice(1)])
  return toWorkbook('Case Sheet', [codes, ...Array.from({ length: 40 }, () => rows).flat()])
}

describe('tables with faults', () => {
  let reports: Map<string, FileReport>
  beforeAll(async () => {
    const files: Record<string, string | Buffer> = {
      'good.xlsx': workbook,
      'good.csv': toCsv([codes, person, person]),
      'semicolons.csv': `\ufeff${toCsv([codes, person]).replaceAll('","', '";"')}`,
      'no-zip.xlsx': 'PK this is no zip',
      'old.xlsx': Buffer.from('d0cf11e0a1b11ae100000000', 'hex'),
      'cut.xlsx': workbook.subarray(0, workbook.length / 2),
      'bomb.xlsx': toBomb(),
      'other.xlsx': toWorkbook('Sheet', [
        ['a', 'b'],
        ['1', '2'],
      ]),
      'other.csv': 'a,b\n1,2\n',
      'shifted.csv': toCsv([['', 'A title', '', '', ''], ['', ...codes], ['', ...person]]),
      'renamed.csv': toCsv([codes.with(3, 'prs_Genderr'), person]),
      'ragged.csv': `${toCsv([codes, person])}"Owner","Ada"\n`,
      'quotes.csv': `${toCsv([codes, person])}"Owner,"Ada\n`,
    }
    for (const [name, content] of Object.entries(files)) await writeFile(at(name), content)
    const run = await runTip('validate', '--format', 'json', ...Object.keys(files).map(at))
    expect(run.err).toBe('')
    reports = reportsOf(run.out)
  })
  it.each([
    ['good.xlsx', 'HTCDS', 2, ''],
    ['good.csv', 'HTCDS', 2, ''],
    ['semicolons.csv', 'HTCDS', 1, ''],
    ['no-zip.xlsx', 'unknown', 0, 'notAWorkbook'],
    ['old.xlsx', 'unknown', 0, 'oldWorkbook'],
    ['cut.xlsx', 'unknown', 0, 'damagedWorkbook'],
    ['bomb.xlsx', 'unknown', 0, 'workbookSuspicious'],
    ['other.xlsx', 'unknown', 0, 'unknownLayout'],
    ['other.csv', 'unknown', 0, 'unknownLayout'],
    ['shifted.csv', 'HTCDS', 1, ''],
    ['renamed.csv', 'HTCDS', 1, 'unknownColumn'],
    ['ragged.csv', 'HTCDS', 2, 'raggedRow'],
    ['quotes.csv', 'HTCDS', 2, 'brokenQuotes'],
  ])('%s', (name, kind, records, rule) => {
    const report = reports.get(name)
    expect([report?.kind, report?.records]).toEqual([kind, records])
    const rules = report?.groups.filter(({ severity }) => severity === 'error').map((group) => group.rule)
    expect([name, rules, report?.groups.map(brief)]).toEqual(rule)
  })
})
