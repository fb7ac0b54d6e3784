import { execFileSync } from 'node:child_process'
import { mkdir, open, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseRecord } from '@tip-standard/core'
import { htcdsFieldNames, tableLayouts, writeEntityCsv } from '@tip-standard/formats'
import { withinCustody } from '@tip-standard/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRecords } from '../src/sample/sample.ts'
import { reportsOf } from './report-of.ts'
import { endOf, makeFolder, needsLinux, runTip, sampleLines, startTip } from './run-tip.ts'
import { toCsv } from './tables.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...parts: string[]): string => join(folder.path, ...parts)
const lines = sampleLines(40)
const records = lines.map((line) => JSON.parse(line))
/** What standard error says in the end of what stays inside. */
const INTERNAL = 'The output is internal: no one and nothing was withheld. Keep it inside your organisation.\n'
const tables = [...tableLayouts().keys()].map((id) => `${id}.csv`).toSorted()
const convert = (from: string, to: string, output: string, ...more: string[]) =>
  runTip('convert', from, '--to', to, '--output', output, ...more)

beforeAll(() => writeFile(at('cases.ndjson'), `${lines.join('\n')}\n`))

describe('one file for each table', () => {
  it('is written where the output ends like a folder, and read back from there', async () => {
    const run = await convert(at('cases.ndjson'), 'csv', at('tables/'))
    expect([run.code, run.out, run.err]).toEqual([0, '', `40 records converted.\n${INTERNAL}`])
    expect((await readdir(at('tables'))).toSorted()).toEqual(['README.txt', ...tables])
    expect(await readFile(at('tables', 'README.txt'), 'utf8')).toBe(INTERNAL)
    const written = writeEntityCsv(Array.from(sampleRecords(40, 1), withinCustody))
    for (const name of tables) expect(await readFile(at('tables', name), 'utf8')).toBe(written[name])

    const [back, check] = await Promise.all([
      convert(at('tables'), 'json', at('back.json')),
      runTip('validate', '--format', 'json', at('tables')),
    ])
    expect(back.code).toBe(0)
    expect(JSON.parse(await readFile(at('back.json'), 'utf8'))).toEqual(records)
    expect([...reportsOf(check.out).values()]).toMatchObject([{ kind: 'TIP CSV', records: 40, groups: [] }])
  })

  it('in a folder that is there replaces files of the same names where it may, and leaves the others', async () => {
    await mkdir(at('there'))
    await writeFile(at('there', 'victim.csv'), 'old')
    await writeFile(at('there', 'notes.txt'), 'kept')
    const refused = await convert(at('cases.ndjson'), 'csv', at('there'))
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('already exists')])
    expect(await readFile(at('there', 'victim.csv'), 'utf8')).toBe('old')
    expect((await convert(at('cases.ndjson'), 'csv', at('there'), '--force')).code).toBe(0)
    expect((await readdir(at('there'))).toSorted()).toEqual([...tables, 'README.txt', 'notes.txt'].toSorted())
    expect(await readFile(at('there', 'notes.txt'), 'utf8')).toBe('kept')
    expect((await readFile(at('there', 'victim.csv'), 'utf8')).startsWith('caseId,row,')).toBe(true)
  })

  it('is not begun where one of them cannot be put in its place', async () => {
    await mkdir(at('taken', 'victim.csv'), { recursive: true })
    expect(await convert(at('cases.ndjson'), 'csv', at('taken'))).toMatchObject({
      code: 2,
      err: 'tip: This is a folder, not a file.\n',
    })
    expect(await readdir(at('taken'))).toEqual(['victim.csv'])
  })

  it('is not there after Ctrl-C, and nothing else either', async () => {
    await mkdir(at('stopped'))
    await writeFile(at('many.ndjson'), `${sampleLines(4000).join('\n')}\n`)
    const child = startTip(['convert', at('many.ndjson'), '--to', 'csv', '--output', at('stopped', 'tables/')])
    const end = endOf(child)
    // A first file shows that writing has begun.
    const hasBegun = async (): Promise<boolean> => {
      const [name] = await readdir(at('stopped'))
      return name !== undefined && (await readdir(at('stopped', name))).length > 0
    }
    while (!(await hasBegun()));
    child.kill('SIGINT')
    expect(await end).toMatchObject({ signal: 'SIGINT', out: '', err: '' })
    expect(await readdir(at('stopped'))).toEqual([])
  })

  it('given alone is not taken for a table of victims', async () => {
    const run = await runTip('validate', '--format', 'json', at('tables', 'consent.csv'))
    expect([...reportsOf(run.out).values()]).toMatchObject([{ records: 0, groups: [{ rule: 'tableAlone', count: 1 }] }])
  })
})

describe('lines', () => {
  it('are written while they are read', async (test) => {
    needsLinux(test)
    execFileSync('mkfifo', [at('pipe')])
    const child = startTip(['convert', at('pipe'), '--to', 'ndjson'])
    const end = endOf(child)
    const first = new Promise((resolve) => child.stdout?.once('data', resolve))
    // Opens once the command has opened the other end.
    const pipe = await open(at('pipe'), 'w')
    for (let count = 0; count < 40; count++) await pipe.write(`${lines.join('\n')}\n`)
    await first
    await pipe.write(`${lines.join('\n')}\n`)
    await pipe.close()
    const { code, out } = await end
    expect([code, out]).toEqual([0, `${lines.join('\n')}\n`.repeat(41)])
  })

  it('of HTCDS come without identities, which are counted or written elsewhere', async () => {
    const row = (cells: Record<string, string>) => htcdsFieldNames.map((name) => cells[name] ?? '')
    const person = row({ prs_FirstName: 'Ada', prs_Gender: 'Feminine', vic_TypeOfExploitation: 'ChildLabour' })
    await writeFile(at('intake.csv'), toCsv([htcdsFieldNames, person, person, person]))
    const [counted, apart] = await Promise.all([
      convert(at('intake.csv'), 'ndjson', at('counted.ndjson')),
      runTip('convert', at('intake.csv'), '--to', 'ndjson', '--identities', at('identities.ndjson')),
    ])
    expect(counted.err).toContain('3 identity records split off and not written')
    expect(apart.err).not.toContain('not written')
    // Ids are new each time that a file is read.
    const withoutIds = (lines: string) => lines.replace(/"(case|person)-[0-9a-z]{16}"/g, '"$1"')
    expect(withoutIds(await readFile(at('counted.ndjson'), 'utf8'))).toBe(withoutIds(apart.out))
    expect(apart.out).not.toContain('Ada')
    expect((await readFile(at('identities.ndjson'), 'utf8')).split('Ada')).toHaveLength(4)
    expect((await stat(at('identities.ndjson'))).mode & 0o077).toBe(0)
  })
})

describe('the summary at the end', () => {
  it.each(['csv', 'xlsx', 'parquet'])(
    'counts what is in the output: a table (%s) holds one record of each key',
    async (to) => {
      const output = at(`once-${to}${to === 'parquet' ? '/' : ''}`)
      await writeFile(at('thrice.ndjson'), `${[lines[0], lines[1], lines[0], lines[0]].join('\n')}\n`)
      const run = await convert(at('thrice.ndjson'), to, output)
      expect([run.code, run.err]).toEqual([
        1,
        expect.stringMatching(/^2 records converted, 2 left out because of errors/),
      ])
      const back = await convert(output, 'ndjson', at(`once-${to}.ndjson`))
      expect(back.err).toMatch(/^2 records converted\./)
    },
  )

  it('names what was lost and found, by field and rule, once each', async () => {
    const names = ['prs_FirstName', 'prs_Gender', 'per_RoleInProcess', 'prs_Birthdate']
    const rows = Array.from({ length: 9 }, (_, index) => [
      'Ada',
      'nobody knows',
      'Abuser',
      index > 0 ? '3/4/2001' : '2001',
    ])
    await writeFile(at('faults.csv'), `Title\n${toCsv([names, ...rows])}`)
    const run = await convert(at('faults.csv'), 'ndjson', at('faults.ndjson'))
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/Not carried over\n {2}per_RoleInProcess\.Abuser → \S+ +9 × merged under a wider term\n/)
    const said = run.err.replace(/\s+/g, ' ')
    expect(said).toContain(
      'For the partner to correct 9 × The value is not in the list of Gender. It was set to unknown. In every record.',
    )
    expect(said).toContain('8 × It is not clear which part of Birthdate (D4, D5, D6, D7, D8, and 3 more)')
    expect(said).toMatch(/Good to know .*\[titleRows\]/)
    expect(run.err).not.toMatch(/nobody|3\/4|Ada/)
  })
})

describe('what the user knows about a table', () => {
  it('about the order of day and month is followed, and not guessed without', async () => {
    const names = ['prs_FirstName', 'prs_Gender', 'prs_Birthdate']
    await writeFile(at('dates.csv'), toCsv([names, ['Ada', 'Feminine', '3/4/2001']]))
    const birthDate = async (...options: string[]) => {
      const { code, out } = await runTip('convert', at('dates.csv'), '--to', 'ndjson', ...options)
      return [code, JSON.parse(out).victims[0].birthDate]
    }
    expect(await Promise.all([birthDate(), birthDate('--dates', 'dmy'), birthDate('--dates', 'mdy')])).toEqual([
      [1, undefined],
      [0, '2001-04-03'],
      [0, '2001-03-04'],
    ])
    // What `validate` says of the day depends on the same option.
    const rulesWith = async (...options: string[]) => {
      const { out } = await runTip('validate', at('dates.csv'), '--format', 'json', ...options)
      return (JSON.parse(out) as { files: { groups: { rule: string }[] }[] }).files.flatMap(({ groups }) =>
        groups.map(({ rule }) => rule),
      )
    }
    const [unsure, told] = await Promise.all([rulesWith(), rulesWith('--dates', 'dmy')])
    expect(unsure.filter((rule) => !told.includes(rule))).toEqual(['ambiguousDate'])
  })
  it('about the layout of CTDC is followed where the columns fit several', async () => {
    const names = ['gender', 'ageBroad', 'citizenship', 'isForcedLabour', 'isSexualExploit']
    await writeFile(at('part.csv'), `Part\n${toCsv([names, ['Woman', '18--20', 'RWA', '1', '']])}`)
    const [refused, read] = await Promise.all([
      convert(at('part.csv'), 'ndjson', at('part.ndjson')),
      runTip('convert', at('part.csv'), '--to', 'ndjson', '--from-layout', 'D'),
    ])
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringMatching(/^tip: The columns fit several layouts \(A, B, D\)/),
    ])
    expect([read.code, JSON.parse(read.out).victims[0]]).toMatchObject([
      0,
      { genderAsPublished: 'woman', citizenships: ['RW'] },
    ])
  })
})

describe('HTCDS', () => {
  it('is written as the ending of the file says, as a workbook or as CSV that is read again', async () => {
    const [csv, xlsx] = [at('rows.csv'), at('rows.xlsx')]
    for (const output of [csv, xlsx])
      expect(
        (await runTip('convert', at('cases.ndjson'), '--to', 'htcds', '--for', 'internal', '-o', output)).code,
      ).toBe(0)
    expect((await readFile(csv, 'utf8')).split(',')[0]).toBe(htcdsFieldNames[0])
    expect((await readFile(xlsx)).subarray(0, 2).toString()).toBe('PK')
    const read = await runTip('convert', csv, '--from', 'htcds', '--to', 'ndjson', '--for', 'internal')
    expect(read.out.trim().split('\n').length).toBeGreaterThan(10)
    for (const [to, ending] of [
      ['htcds', 'json'],
      ['xlsx', 'csv'],
      ['csv', 'xlsx'],
    ] as const) {
      const run = await convert(at('cases.ndjson'), to, at(`wrong.${ending}`))
      expect([to, run.code, run.err]).toEqual([to, 2, expect.stringContaining(`--to ${to} writes no .${ending} file`)])
    }
  })

  it('says that people who do not count are in the output like all others', async () => {
    const [first = '', second = '', third = ''] = (await readFile(at('cases.ndjson'), 'utf8')).trim().split('\n')
    const made = [first, second, third].map((line) => JSON.parse(line) as CaseRecord)
    const [one, other] = [made[0]?.victims?.[0], made[1]?.case]
    if (one === undefined || other === undefined) throw new Error('no victim')
    one.status = 'notAVictim'
    other.duplicateOf = made[2]?.case.id ?? ''
    await writeFile(at('marked.ndjson'), `${made.map((line) => JSON.stringify(line)).join('\n')}\n`)
    const run = (to: string, name: string) =>
      runTip('convert', at('marked.ndjson'), '--to', to, '--for', 'internal', '-o', at(name))
    expect((await run('ctdc', 'marked.csv')).err).toContain(
      '2 marks of people found to be no victims, or of duplicate cases, are not in the output',
    )
    expect((await run('htcds', 'marked.xlsx')).err).toContain(
      '1 mark of someone found to be no victim, or of a duplicate case, is not',
    )
    expect((await run('xlsx', 'marked-records.xlsx')).err).not.toContain('found to be no victim')
  })

  it('keeps what people refused, so that a release of the output leaves out whom one of the records does', async () => {
    const attestation = {
      id: 'a-1',
      basis: 'publicTask',
      purposes: ['statistics'],
      from: '2026-01-01',
      until: '2999-12-31',
      reason: 'Invented for tests',
      by: 'dataOfficer',
    }
    const policy = at('attested.policy.json')
    await writeFile(policy, JSON.stringify({ policy: 'default', attestations: [attestation] }))
    const withheld = async (path: string) => {
      const output = at(`${path}.table.csv`)
      const flags = ['--by', 'exploitation.form', '--policy', policy, '--for', 'public', '-o', output]
      expect(await runTip('table', at(path), ...flags)).toMatchObject({ code: 0 })
      const { people } = JSON.parse(await readFile(`${output}.internal.json`, 'utf8')) as {
        people: { withheld: Record<string, number> }
      }
      return people.withheld['refused']
    }
    const refused = await withheld('cases.ndjson')
    expect(refused).toBeGreaterThan(1)
    for (const [to, name] of [
      ['htcds', 'kept.xlsx'],
      ['htcds', 'kept-htcds.csv'],
      ['ctdc', 'kept-ctdc.csv'],
    ] as const) {
      expect(
        await runTip('convert', at('cases.ndjson'), '--to', to, '--for', 'internal', '-o', at(name)),
      ).toMatchObject({ code: 0 })
      expect(await withheld(name)).toBe(refused)
    }
  })
})

describe('CTDC', () => {
  it('has -99 for what is missing in layout A, and comes back as it was', async () => {
    const first = await runTip('convert', at('cases.ndjson'), '--to', 'ctdc', '--layout', 'A', '--for', 'internal')
    expect(first.out).toContain(',-99,')
    expect(first.out).not.toContain("'")
    await writeFile(at('a.csv'), first.out)
    expect((await runTip('convert', at('a.csv'), '--to', 'ctdc', '--layout', 'A', '--for', 'internal')).out).toBe(
      first.out,
    )
  })
})
