import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openWorkbook, readSheet } from '@tip-standard/sheets'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { endOf, makeFolder, needsTerminal, runTip, sampleLines, startInShell } from './run-tip.ts'

const folder = await makeFolder()
const at = (name: string): string => join(folder.path, name)
const cellsOf = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))

/** The cells of a sheet of a workbook, as texts. */
async function sheetOf(path: string, number = 0): Promise<string[][]> {
  const opened = openWorkbook(await readFile(path))
  if (!opened.ok) throw new Error('no workbook')
  const sheet = opened.workbook.sheets[number]
  if (sheet === undefined) throw new Error('no sheet')
  return [...readSheet(opened.workbook, sheet)].flatMap(({ rows }) =>
    rows.map(({ values }) => values.map((value) => String(value))),
  )
}

/** 600 invented rows, with a name that must never come out. */
const rows = Array.from({ length: 600 }, (_, i) => ({
  id: `k${i}`,
  name: `SENTINEL${i}`,
  sex: i % 2 === 0 ? 'male' : 'female',
  age: String(18 + (i % 11)),
  opened: `202${3 + (i % 3)}-0${1 + (i % 9)}-11`,
  means: ['threats', 'debt', '=1+1'][(i % 7) % 3] as string,
  days: String((i * 37) % 301),
}))
/** Flat rows carry no consents: what stands in for them is attested. */
const attested = ['--policy', at('tip.policy.json')]
const csv = (some: readonly Record<string, string>[]): string =>
  `${[Object.keys(some[0] ?? {}), ...some.map(Object.values)].map((cells) => cells.join()).join('\n')}\n`

const plan = {
  purpose: 'partnerMicrodata',
  k: 11,
  person: ['id'],
  quasiIdentifiers: ['sex', { column: 'age', hierarchy: 'age' }],
  sensitive: [{ column: 'means', rules: [{ model: 'distinct', l: 2 }] }],
}

beforeAll(async () => {
  await writeFile(at('rows.csv'), csv(rows))
  await writeFile(at('later.csv'), csv([...rows.slice(3), { ...(rows[0] as (typeof rows)[number]), id: 'new' }]))
  await writeFile(at('plan.json'), JSON.stringify(plan))
  await writeFile(at('tip.policy.json'), attestedStatistics)
  await writeFile(at('cases.ndjson'), `${sampleLines(600).join('\n')}\n`)
})
afterAll(() => folder.remove())

describe('tip anonymise --plan', () => {
  it('takes hierarchies, bands of dates, rules and what is done to numbers from a file', async () => {
    await writeFile(at('sexes.csv'), 'male;any;*\nfemale;any;*\n')
    const whole = {
      ...plan,
      method: 'local',
      suppressionLimit: 0.5,
      quasiIdentifiers: [
        { column: 'sex', hierarchy: 'sexes.csv' },
        { column: 'age', hierarchy: 'age' },
        { column: 'opened', dates: { band: 'quarter', from: 2020, to: 2026 } },
      ],
      sensitive: [
        { column: 'means', rules: [{ model: 'close', t: 0.5, distance: 'equal' }], exchange: 0.2 },
        { column: 'days', rules: [], microaggregate: 11 },
      ],
    }
    await writeFile(at('whole.json'), JSON.stringify(whole))
    const options = ['--plan', at('whole.json'), '--output', at('whole.csv'), '--certificate', at('whole.html')]
    const run = await runTip('anonymise', at('rows.csv'), ...attested, ...options)
    expect(run.code).toBe(0)
    expect(run.err).toContain('opened: dates by quarter.')
    expect(run.err).toContain('not compared with any other release')
    const [head, ...released] = cellsOf(await readFile(at('whole.csv'), 'utf8'))
    expect(head).toEqual(['sex', 'age', 'opened', 'means', 'days'])
    for (const [, , opened = ''] of released) expect(opened).toMatch(/^(202\d(-Q\d)?|2020s|\*)$/)
    const days = new Map<string, number>()
    for (const [, , , , one = ''] of released) days.set(one, (days.get(one) ?? 0) + 1)
    expect(days.size).toBeLessThan(130)
    const page = await readFile(at('whole.html'), 'utf8')
    expect(page).toContain('means of groups of at least 11 neighbours')
    expect(page + run.err).not.toContain('SENTINEL')
  })

  it('refuses a plan with a fault by its place, and repeats nothing of it', async () => {
    const faults: [unknown, string][] = [
      [{ ...plan, SENTINEL: 1 }, 'a name in the plan'],
      [{ ...plan, k: 'SENTINEL' }, 'k is not'],
      [{ ...plan, method: 'SENTINEL' }, 'method is not'],
      [{ ...plan, quasiIdentifiers: [{ column: 'sex', SENTINEL: 1 }] }, 'a name in quasiIdentifiers[0]'],
      [{ ...plan, quasiIdentifiers: [{ column: 'sex', hierarchy: 'SENTINEL' }] }, 'quasiIdentifiers[0]'],
      [
        { ...plan, quasiIdentifiers: ['sex', { column: 'age', dates: { band: 'SENTINEL' } }] },
        'quasiIdentifiers[1].dates',
      ],
      [{ ...plan, sensitive: [{ column: 'means', rules: [{ model: 'SENTINEL' }] }] }, 'sensitive[0].rules[0]'],
      [{ ...plan, sensitive: [{ column: 'days', microaggregate: 5, exchange: 0.1 }] }, 'sensitive[0]'],
      [[], 'the plan'],
    ]
    for (const [given, where] of faults) {
      await writeFile(at('faulty.json'), JSON.stringify(given))
      const run = await runTip('anonymise', at('rows.csv'), '--plan', at('faulty.json'))
      expect([run.code, run.out]).toEqual([2, ''])
      expect(run.err).toContain(where)
      expect(run.err).not.toContain('SENTINEL')
    }
    for (const [text, fault] of [
      ['{', 'not JSON'],
      ['{"k":30,"quasiIdentifiers":["sex"],"k":3}', 'a name is given twice'],
      ['{"quasiIdentifiers":[{"column":"sex","hierarchy":"constructor"}]}', 'cannot be read'],
    ] as const) {
      await writeFile(at('faulty.json'), text)
      const run = await runTip('anonymise', at('rows.csv'), '--plan', at('faulty.json'))
      expect([run.code, run.out]).toEqual([2, ''])
      expect(run.err).toContain(fault)
    }
    expect((await runTip('anonymise', at('rows.csv'), '--plan', at('plan.json'), '--k', '3')).code).toBe(2)
  })
})

describe('tip anonymise --ledger', () => {
  const options = () => ['--plan', at('plan.json'), '--key-file', at('key')]
  const release = (file: string, ...more: string[]) => runTip('anonymise', at(file), ...attested, ...options(), ...more)

  it('starts a ledger, continues it, and reports the cost', async () => {
    expect((await runTip('pseudonymise', '--new-key', at('key'))).code).toBe(0)
    const first = await release(
      'rows.csv',
      '--new-ledger',
      at('l.json'),
      '--output',
      at('1.csv'),
      '--date',
      '2025-01-31',
    )
    expect([first.code, first.err.includes('first release of the ledger')]).toEqual([0, true])
    expect((await stat(at('l.json'))).mode & 0o077).toBe(0)
    const ledger = await readFile(at('l.json'), 'utf8')
    expect(ledger).toContain('2025-01-31')
    expect(ledger).not.toContain('SENTINEL')
    // Short values may be in tokens by chance; beside them there are none.
    expect(ledger.replaceAll(/"[a-z0-9]{20,}"/gi, '')).not.toMatch(/k17|threats|female/)
    expect(ledger).not.toContain((await readFile(at('key'), 'utf8')).trim())

    const second = await release(
      'later.csv',
      '--ledger',
      at('l.json'),
      '--output',
      at('2.csv'),
      '--certificate',
      at('2.json'),
    )
    expect(second.code).toBe(0)
    expect(second.err).toMatch(/isolates no group of fewer than \d+ people/)
    const { earlierReleases } = JSON.parse(await readFile(at('2.json'), 'utf8'))
    expect(earlierReleases).toBe(1)
    // How many were withheld or wait is for those who keep the data.
    if (process.platform !== 'win32') expect((await stat(at('2.csv.internal.json'))).mode & 0o077).toBe(0)
    const { comparison } = JSON.parse(await readFile(at('2.csv.internal.json'), 'utf8'))
    const { comparedWith, data } = comparison
    expect(comparedWith).toMatchObject({ earlierReleases: 1, rowsWaiting: 1 })
    expect(comparedWith.rowsWithheld).toBeGreaterThan(0)
    // Rows are not in their earlier order; otherwise a gap between two rows would show who left.
    const released = cellsOf(await readFile(at('2.csv'), 'utf8')).slice(1)
    expect(released).toHaveLength(data.rows - comparedWith.rowsWithheld - 1)
    expect(released.map((row) => row.join())).toEqual(released.map((row) => row.join()).toSorted())
    expect(JSON.parse(await readFile(at('l.json'), 'utf8')).releases).toHaveLength(2)
  })

  it('never forgets what was released: no second beginning, no other key, no ledger that was changed or is not there', async () => {
    const before = await readFile(at('l.json'), 'utf8')
    expect((await release('later.csv', '--new-ledger', at('l.json'))).err).toContain('ledger already exists')
    expect((await runTip('pseudonymise', '--new-key', at('other'))).code).toBe(0)
    const other = [...attested, '--plan', at('plan.json'), '--key-file', at('other'), '--ledger', at('l.json')]
    expect((await runTip('anonymise', at('later.csv'), ...other)).err).toContain('another key')
    await writeFile(at('cut.json'), JSON.stringify({ ...JSON.parse(before), releases: [] }))
    expect((await release('later.csv', '--ledger', at('cut.json'))).code).toBe(2)
    expect((await release('later.csv', '--ledger', at('none.json'))).code).toBe(2)
    for (const text of ['null', '{"person":5}', '[]']) {
      await writeFile(at('other.json'), text)
      expect((await release('later.csv', '--ledger', at('other.json'))).err).toContain('is not a ledger')
    }
    for (const option of [
      ['--person', 'id'],
      ['--key-file', at('key')],
      ['--date', '2026-01-31'],
    ])
      expect(
        (await runTip('anonymise', at('later.csv'), ...attested, '--plan', at('plan.json'), ...option)).err,
      ).toContain('--ledger')
    expect(
      (await runTip('anonymise', at('later.csv'), ...attested, ...options().slice(0, 2), '--ledger', at('l.json'))).err,
    ).toContain('--key-file')
    expect(await readFile(at('l.json'), 'utf8')).toBe(before)
  })

  it('needs to know who a person is: in case records, the case and the person in it', async () => {
    const begin = (...more: string[]) =>
      runTip(
        'anonymise',
        at('cases.ndjson'),
        '--key-file',
        at('key'),
        '--new-ledger',
        at('c.json'),
        '--output',
        at('c.csv'),
        ...more,
      )
    expect((await begin()).err).toContain('--person')
    expect((await begin('--person', 'victim.id')).err).toContain('case.id,victim.id')
    expect((await begin('--person', 'case.id,victim.id')).code).toBe(0)
    // The ledger knows it from then on.
    const continued = [
      '--key-file',
      at('key'),
      '--ledger',
      at('c.json'),
      '--output',
      at('c2.csv'),
      '--person',
      'case.id',
    ]
    const refused = await runTip('anonymise', at('cases.ndjson'), ...continued)
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('leave out --person') })
  })
})

describe('workbooks', () => {
  it('are written by tip anonymise, tip table and tip synthesise; text that looks like a formula stays text', async () => {
    const run = await runTip(
      'anonymise',
      at('rows.csv'),
      ...attested,
      '--plan',
      at('plan.json'),
      '--output',
      at('r.xlsx'),
    )
    expect(run.code).toBe(0)
    const [head, ...released] = await sheetOf(at('r.xlsx'))
    expect([head, released.length]).toEqual([['sex', 'age', 'means'], 600])
    expect(new Set(released.map(([, , means]) => means))).toContain('=1+1')
    const bytes = openWorkbook(await readFile(at('r.xlsx')))
    expect(bytes.ok && JSON.stringify(await sheetOf(at('r.xlsx')))).not.toContain('SENTINEL')
    // The same in CSV is guarded, so that no program computes it.
    await runTip('anonymise', at('rows.csv'), ...attested, '--plan', at('plan.json'), '--output', at('r.csv'))
    const texts = cellsOf(await readFile(at('r.csv'), 'utf8')).map(([, , means]) => means)
    expect(texts).toContain("'=1+1")
    expect(texts).not.toContain('=1+1')

    await runTip('table', at('rows.csv'), '--by', 'sex,age', '--by', 'means', ...attested, '--output', at('t.xlsx'))
    expect((await sheetOf(at('t.xlsx')))[0]).toEqual(['sex', 'age', 'count'])
    expect((await sheetOf(at('t.xlsx'), 1)).find(([means]) => means === 'Total')).toEqual(['Total', '600'])
    await runTip('synthesise', at('cases.ndjson'), '--columns', 'sex', '--epsilon', '9', '--output', at('s.xlsx'))
    expect((await sheetOf(at('s.xlsx')))[0]).toEqual(['victim.sex'])
  })

  it('come back in', async () => {
    const run = await runTip('risk', at('r.xlsx'), '--columns', 'sex,age')
    expect(run.out).toContain('600 rows by sex, age')
  })
})

it('case records come from the layouts of HTCDS and CTDC as well, by the names of the standard or their own', async () => {
  await runTip('convert', at('cases.ndjson'), '--to', 'htcds', '--output', at('h.xlsx'))
  await runTip(
    'convert',
    at('cases.ndjson'),
    '--to',
    'ctdc',
    '--layout',
    'A',
    '--for',
    'internal',
    '--output',
    at('a.csv'),
  )
  await runTip(
    'convert',
    at('cases.ndjson'),
    '--to',
    'ctdc',
    '--layout',
    'D',
    '--for',
    'internal',
    '--output',
    at('d.csv'),
  )
  const left = new Set<number>()
  for (const file of ['cases.ndjson', 'h.xlsx', 'a.csv', 'd.csv']) {
    const run = await runTip(
      'anonymise',
      at(file),
      '--quasi',
      'citizenships,ageBand',
      ...attested,
      '--output',
      at('o.csv'),
      '--force',
    )
    const { comparison } = JSON.parse(await readFile(at('o.csv.internal.json'), 'utf8'))
    // Those who refused are left out, as of the records.
    left.add(comparison.data.rows)
    expect([file, run.code, left.size]).toEqual([file, 0, 1])
    expect(comparison.data.rows).toBeLessThan(600)
    const [head, ...released] = cellsOf(await readFile(at('o.csv'), 'utf8'))
    expect(head).toEqual(['victim.citizenships', 'victim.ageBand'])
    expect(new Set(released.map(([citizenship]) => citizenship)).size).toBeGreaterThan(2)
    expect((await runTip('risk', at(file), '--columns', 'citizenships')).out).toMatch(/^600 rows/)
    expect((await runTip('table', at(file), '--by', 'citizenships', ...attested)).out).toContain(
      `Total,${comparison.data.rows}`,
    )
  }
  expect((await runTip('risk', at('a.csv'), '--columns', 'citizenship')).out).toMatch(/^600 rows by citizenship/)
})

it('shows on a terminal how far recoding is, takes the line away, and is silent elsewhere', async (test) => {
  needsTerminal(test)
  const line = `anonymise ${at('cases.ndjson')} --output ${at('o.csv')} --force`
  const shown = await endOf(startInShell(`script -qec "TIP ${line}" /dev/null`))
  expect(shown.out).toMatch(/recoding: \d+ % …/)
  const last = shown.out.lastIndexOf('recoding:')
  expect(shown.out.indexOf('\r\u001b[2K', last)).toBeGreaterThan(last)
  expect((await runTip(...line.split(' '))).err).not.toContain('recoding:')
})
