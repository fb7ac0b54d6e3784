import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { htcdsFieldNames } from '@tip-standard/formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { DAY, marksIn, RECIPIENT, withheldPeople } from './fixture-gate-people.ts'
import { expectPermittedOnly, permitted, textOf, writeCases } from './gate-cases.ts'
import { makeFolder, runTip } from './run-tip.ts'
import { toCsv } from './tables.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...names: string[]): string => join(folder.path, ...names)
beforeAll(() => writeCases(folder.path))

describe('what leaves as a release', () => {
  const releases: [string, string[]][] = [
    ['table', ['--by', 'victim.citizenships,victim.sex', '--by', 'victim.ageBand']],
    ['anonymise', ['--quasi', 'citizenships,sex', '--certificate', at('anonymise.json')]],
  ]
  const day = ['--on', DAY, '--recipient', RECIPIENT]

  it.each(releases)(
    'tip %s: nothing but the internal file depends on how many are withheld',
    async (command, options) => {
      const seen: unknown[] = []
      for (const name of ['cases', 'more']) {
        const path = at(`${command}.csv`)
        const run = await runTip(command, at(`${name}.ndjson`), ...options, ...day, '--output', path, '--force')
        expect(run.code).toBe(0)
        const text = await textOf(path)
        expectPermittedOnly(text, run)
        const certificate = options.includes('--certificate') ? await textOf(at('anonymise.json')) : ''
        expect(marksIn(certificate).people).toEqual([])
        seen.push([run, text, certificate])
        const { people: counts } = JSON.parse(await textOf(`${path}.internal.json`))
        const each = name === 'cases' ? 1 : 3
        const reasons = [
          'withdrawn',
          'expired',
          'neverAsked',
          'unspecifiedScope',
          'retentionOver',
          'duplicate',
          'notAVictim',
        ]
        for (const reason of reasons) expect([reason, counts.withheld[reason]]).toEqual([reason, each])
        // Those who refused are there alone, in a case that comes after one in which they agreed, and one of them
        // beside someone who agreed.
        expect(counts.withheld.refused).toBe(2 * each + 1)
        expect(counts.withheld.refusedElsewhere).toBe(each)
      }
      expect(seen[1]).toEqual(seen[0])
    },
  )

  it('tip report: neither does any of its files', async () => {
    const seen: unknown[] = []
    for (const name of ['cases', 'more']) {
      const [page, data, tables] = [at('report.html'), at('report-data.json'), at('report-tables')]
      const files = ['--html', page, '--json', data, '--csv', tables]
      const run = await runTip('report', at(`${name}.ndjson`), '--set', 'all', ...files, '--force', ...day)
      expect(run.code).toBe(0)
      const text = `${await textOf(page)}${await textOf(data)}`
      expectPermittedOnly(text, run)
      seen.push([run, text])
      expect(JSON.parse(await textOf(`${page}.internal.json`)).people.withheld.notAVictim).toBe(
        name === 'cases' ? 1 : 3,
      )
    }
    expect(seen[1]).toEqual(seen[0])
  })

  it.each([
    ['ctdc', []],
    ['ndjson', ['--for', 'partner']],
  ])('tip convert --to %s: neither does what it writes and says', async (format, options) => {
    const seen: unknown[] = []
    for (const name of ['cases', 'more']) {
      const path = at(`converted-${format}`)
      const line = ['convert', at(`${name}.ndjson`), '--to', format, '--output', path, '--force', ...options, ...day]
      seen.push([await runTip(...line), await textOf(path)])
    }
    expect(seen[1]).toEqual(seen[0])
  })

  it('tip table counts who is permitted, once each', async () => {
    const { out } = await runTip('table', at('cases.ndjson'), '--by', 'victim.citizenships', ...day)
    expect(out).toContain(`Total,${permitted.length + 1}\r\n`)
  })

  it('tip table --across-entities leaves out whom another organisation reports', async () => {
    const [one, ...others] = permitted.map((record) => ({ ...record, case: { ...record.case } }))
    if (one === undefined) throw new Error('no one')
    const elsewhere = { ...one, case: { ...one.case, reportedElsewhere: 'otherOrganisation' } }
    await writeFile(at('several.ndjson'), [elsewhere, ...others].map((record) => JSON.stringify(record)).join('\n'))
    const totalOf = async (...more: string[]) =>
      /Total,(.*)\r/.exec((await runTip('table', at('several.ndjson'), '--by', 'sex', ...day, ...more)).out)?.[1]
    expect(await totalOf()).toBe(String(permitted.length))
    expect(await totalOf('--across-entities')).toBe(String(permitted.length - 1))
  })

  it('tip synthesise imitates who is permitted', async () => {
    const options = [
      '--columns',
      'victim.sex',
      '--epsilon',
      '9',
      '--report',
      at('synthesis.json'),
      '--output',
      at('synthetic.csv'),
    ]
    const run = await runTip('synthesise', at('cases.ndjson'), ...options, ...day)
    expect(run.code).toBe(0)
    expect(JSON.parse(await textOf(at('synthesis.json'))).rows).toBe(permitted.length + 1)
  })
})

describe('rows of a layout that is known', () => {
  const attested = (): string[] => ['--policy', at('attested.json'), '--for', 'statisticsPartner']
  const row = (given: object): string[] =>
    htcdsFieldNames.map((name) => (given as { [name in string]?: string })[name] ?? '')

  it('leave with the columns that the audience may have, and with tokens', async () => {
    await writeFile(at('attested.json'), attestedStatistics)
    const one = {
      prs_FirstName: 'zzNamezz',
      prs_Gender: 'Female',
      prs_MaritalStatus: 'Single',
      cco_CaseComment: 'zzTextzz',
    }
    const rows = [1, 2, 3].map(() => [...row({ ...one, vic_TraffickingStatus: 'Identified' }), 'zzOwnzz'])
    await writeFile(at('htcds.csv'), toCsv([[...htcdsFieldNames, 'added'], ...rows]))
    const line = [
      'pseudonymise',
      at('htcds.csv'),
      '--columns',
      'prs_FirstName',
      '--partner',
      'x',
      '--key-file',
      at('key'),
    ]
    const run = await runTip(...line, ...attested())
    expect([run.code, marksIn(run.out + run.err).people]).toEqual([0, []])
    const [header = '', first = ''] = run.out.split('\r\n')
    const columns = header.split(',')
    for (const name of ['prs_FirstName', 'prs_MaritalStatus', 'vic_TraffickingStatus']) expect(columns).toContain(name)
    for (const name of ['prs_SecondName', 'prs_Birthdate', 'con_Consent', 'hte_City', 'added'])
      expect(columns).not.toContain(name)
    expect(first.split(',')[columns.indexOf('prs_MaritalStatus')]).toBe('Single')
    expect(run.err).toMatch(/^\d+ columns were left out/m)
    // Inside, nothing decides about columns but their names.
    const others = [...htcdsFieldNames.filter((name) => name !== 'prs_FirstName'), 'added'].join()
    const inside = await runTip(...line, '--pass-through', others, '--for', 'internal')
    expect(inside.out.split('\r\n')[0]?.split(',')).toHaveLength(htcdsFieldNames.length + 1)
  })

  it.each([
    ['table', ['--by', 'prs_FirstName']],
    ['table', ['--by', 'prs_MaritalStatus', '--agency', 'org_Name']],
    ['anonymise', ['--quasi', 'cco_CaseComment', '--k', '2']],
    [
      'link encode',
      ['--id', 'prs_IdentityNumber', '--partner', 'x', '--key-file', at('key'), '--output', at('no.ndjson')],
    ],
  ])('are refused where tip %s would write another one as it is: %j', async (command, options) => {
    const to = command === 'link encode' ? attested() : attested().slice(0, 2)
    const run = await runTip(...command.split(' '), at('htcds.csv'), ...options, ...to)
    expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringContaining('must not leave')])
  })
})

describe('what leaves by no way', () => {
  it.each<[string, string[], RegExp]>([
    [
      'a marked workbook',
      ['validate', at('in-xlsx'), '--annotate', at('no.xlsx'), '--for', 'partner'],
      /must not leave/,
    ],
    ['case records as a text', ['redact', at('cases.ndjson'), '--output', at('no.txt')], /holds case records/],
    ['tables as a text', ['redact', at('in-csv', 'victim.csv'), '--output', at('no.txt')], /holds case records/],
    [
      'identity records',
      ['convert', at('cases.ndjson'), '--to', 'ndjson', '--for', 'partner', '--identities', at('no.ndjson')],
      /must not leave/,
    ],
    [
      'single records to the public',
      ['convert', at('cases.ndjson'), '--to', 'csv', '--for', 'public'],
      /never single records/,
    ],
    [
      'a table of case records without its consents',
      [
        'pseudonymise',
        at('in-csv', 'victim.csv'),
        '--columns',
        'id',
        '--partner',
        'harbour',
        '--key-file',
        at('key'),
        '--for',
        'statisticsPartner',
      ],
      /consents have to be read/,
    ],
    [
      'a workbook of case records row by row',
      ['pseudonymise', at('in-xlsx'), '--columns', 'id', '--partner', 'harbour', '--key-file', at('key')],
      /consents have to be read|no column/,
    ],
    [
      'names without consents',
      ['link', 'encode', at('names.csv'), '--partner', 'x', '--key-file', at('key'), '--output', at('no.ndjson')],
      /no attestation/,
    ],
  ])('%s', async (_, parameters, sentence) => {
    await writeFile(at('names.csv'), 'given,surname\nzzNamezz,zzNamezz\n')
    const run = await runTip(...parameters)
    expect([run.code, run.out, marksIn(run.err).people]).toEqual([2, '', []])
    expect(run.err).toMatch(sentence)
    for (const name of ['no.xlsx', 'no.txt', 'no.ndjson']) await expect(readFile(at(name))).rejects.toThrow()
  })
})

describe('what stays inside', () => {
  it('is whole, and says so', async () => {
    await mkdir(at('inside'), { recursive: true })
    await writeFile(at('inside', 'one.json'), JSON.stringify(permitted[0]))
    for (const parameters of [
      ['convert', at('cases.ndjson'), '--to', 'ndjson', '--output', at('inside', 'all.ndjson')],
      ['upgrade', at('cases.ndjson'), '--output', at('inside', 'up.ndjson')],
      ['validate', at('in-xlsx'), '--annotate', at('inside', 'marked.xlsx')],
      ['form', 'render', 'intake', '--record', at('inside', 'one.json'), '--print', at('inside', 'one.html')],
      ['table', at('cases.ndjson'), '--by', 'victim.sex', '--for', 'internal', '--output', at('inside', 'table.csv')],
    ]) {
      const run = await runTip(...parameters)
      expect([parameters[0], run.err]).toEqual([parameters[0], expect.stringContaining('The output is internal')])
    }
    const all = marksIn(await textOf(at('inside', 'all.ndjson'))).people
    expect(all).toEqual(expect.arrayContaining([...Object.keys(withheldPeople).map((who) => `${who}1`), 'mixed']))
    await expect(readFile(at('inside', 'table.csv.internal.json'))).rejects.toThrow()
  })
})

describe('a report', () => {
  it.each([
    ['conformance', []],
    ['classify', ['--format', 'json']],
    ['risk', ['--columns', 'sex,citizenships']],
    ['advise', ['--columns', 'sex,citizenships', '--for', 'internal']],
    ['validate', ['--format', 'json', '--places', '1000']],
  ])('of tip %s shows nothing of anyone', async (command, options) => {
    const { out, err } = await runTip(command, at('cases.ndjson'), ...options)
    expect(out.length).toBeGreaterThan(100)
    expect(marksIn(out + err)).toEqual({ people: [], fields: [] })
  })
})
