import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCsv, toCsvText, writeWorkbook } from '@tip-standard/sheets'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, marksIn, RECIPIENT } from './fixture-gate-people.ts'
import { people, permitted, sentTo, writeCases } from './gate-cases.ts'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...names: string[]): string => join(folder.path, ...names)

/**
 * Whom an attestation lets out: those who were never asked, or about nothing in particular; anyone who said no, or is no
 * longer kept, stays.
 */
const attested = ['neverAsked1', 'unspecified1']
const withAttested = [...people, ...attested].sort()
const day = ['--on', DAY, '--recipient', RECIPIENT]

const rows: string[][] = []

beforeAll(async () => {
  await writeCases(folder.path)
  await writeFile(
    at('policy.json'),
    JSON.stringify({
      attestations: ['statistics'].map((purpose) => ({
        id: purpose,
        basis: 'publicTask',
        purposes: [purpose],
        from: '2020-01-01',
        until: '2999-12-31',
        reason: 'Invented for tests',
        by: 'dataOfficer',
      })),
    }),
  )
  const run = await runTip('convert', at('cases.ndjson'), '--to', 'csv', '--output', at('victims.csv'))
  expect([run.code, run.err]).toEqual([0, expect.stringContaining('The output is internal')])
  const bytes = await readFile(at('victims.csv'))
  async function* chunks() {
    yield bytes
  }
  for await (const batch of readCsv(chunks())) rows.push(...batch.rows.map(({ cells }) => [...cells]))
  const [header = [], ...below] = rows
  await writeFile(
    at('victims.xlsx'),
    Buffer.concat([
      ...writeWorkbook([{ name: 'Sheet1', columns: header.map((name) => ({ header: name })), rows: below }]),
    ]),
  )
  const objects = below.map((cells) =>
    JSON.stringify(Object.fromEntries(header.map((name, index) => [name, cells[index]]))),
  )
  await writeFile(at('victims.ndjson'), `${objects.join('\n')}\n`)
})

/** The file with every cell of some columns changed. */
async function changed(name: string, columns: RegExp, change: (cell: string) => string): Promise<string> {
  const [header = [], ...below] = rows
  expect(header.some((column) => columns.test(column))).toBe(true)
  const changedRow = (cells: string[]): string[] =>
    cells.map((cell, index) => (columns.test(header[index] ?? '') ? change(cell) : cell))
  const path = at(name)
  await writeFile(path, toCsvText([header, ...below.map(changedRow)]))
  return path
}

const toPartner = ['--for', 'statisticsPartner', ...day]
const pseudonymise = (path: string, ...more: string[]) =>
  runTip(
    ...['pseudonymise', path, '--columns', 'standardVersion', '--partner', 'x', '--key-file', at('key')],
    ...toPartner,
    ...more,
  )

describe('a table of victims that was written for use inside', () => {
  it('holds everyone, with what they decided', () => {
    expect(marksIn(rows.join('\n')).people).toEqual(
      expect.arrayContaining(['refused1', 'withdrawn1', 'expired1', 'mixed']),
    )
  })

  it.each(['victims.csv', 'victims.xlsx', 'victims.ndjson'])(
    '%s: row by row, no one leaves who refused, withdrew, or is withheld for another reason, whatever is attested',
    async (name) => {
      const bare = await pseudonymise(at(name))
      expect([bare.code, marksIn(bare.out + bare.err).people]).toEqual([0, people])
      const run = await pseudonymise(at(name), '--policy', at('policy.json'))
      expect([run.code, marksIn(run.out + run.err).people]).toEqual([0, withAttested])
      // Consents are for the organisation that keeps them.
      expect(run.out).not.toMatch(/purpose|decision/)
    },
  )

  it('with a column that someone added, holds what was added only where it is named', async () => {
    const [header = [], ...below] = rows
    const added = [[...header, 'name'], ...below.map((cells) => [...cells, 'SENTINEL'])]
    await writeFile(at('added.csv'), toCsvText(added))
    const objects = below.map((cells) =>
      JSON.stringify({ ...Object.fromEntries(header.map((name, index) => [name, cells[index]])), name: 'SENTINEL' }),
    )
    // Lines of several layouts, in turn: nothing decides about the columns of the last.
    const mixed = [objects[0], '{"standardVersion":"SENTINEL","name":"SENTINEL"}', ...objects]
    await writeFile(at('added.ndjson'), objects.join('\n'))
    await writeFile(at('mixed.ndjson'), [...mixed, ...mixed].join('\n'))
    for (const name of ['added.csv', 'added.ndjson', 'mixed.ndjson']) {
      const run = await pseudonymise(at(name))
      expect([name, run.code, marksIn(run.out).people]).toEqual([name, 0, people])
      expect(run.out + run.err).not.toContain('SENTINEL')
    }
    const named = await pseudonymise(at('added.csv'), '--pass-through', 'name')
    expect([named.code, named.out.split('SENTINEL').length]).toEqual([0, people.length + 1])
    const attested = await pseudonymise(at('mixed.ndjson'), '--policy', at('policy.json'))
    expect([attested.code, attested.err]).toEqual([2, expect.stringContaining('named in none of')])
    expect(attested.out + attested.err).not.toContain('SENTINEL')
  })

  it.each([
    ['columns of the file', 'standardVersion'],
    ['fields of the standard', 'victim.sex'],
  ])('releases of %s count the same people', async (_, column) => {
    const release = ['--policy', at('policy.json'), ...day]
    const table = await runTip('table', at('victims.csv'), '--by', column, ...release)
    expect(table.out).toContain(`Total,${withAttested.length}\r\n`)
    const line = ['anonymise', at('victims.csv'), '--quasi', column, '--output', at('release.csv'), '--force']
    expect((await runTip(...line, ...release)).code).toBe(0)
    const { comparison } = JSON.parse(await readFile(at('release.csv.internal.json'), 'utf8'))
    expect(comparison.data.rows).toBe(withAttested.length)
    const values = column === 'victim.sex' ? [] : ['--values', at('values')]
    if (column === 'victim.sex') {
      const report = at('synthesis.json')
      await runTip(
        'synthesise',
        at('victims.csv'),
        '--columns',
        column,
        '--epsilon',
        '9',
        '--report',
        report,
        ...release,
        ...values,
      )
      expect(JSON.parse(await readFile(report, 'utf8')).rows).toBe(withAttested.length)
    }
  })

  it.each(['ndjson', 'csv', 'ctdc'])('converted to %s for others, neither', async (to) => {
    const partner = await runTip('convert', at('victims.csv'), '--to', to, ...sentTo('caseTransfer', 'partner'))
    if (to !== 'ctdc') expect(marksIn(partner.out + partner.err).people).toEqual(people)
    const statistics = ['--policy', at('policy.json'), ...sentTo('statistics', 'statisticsPartner')]
    const run = await runTip('convert', at('victims.csv'), '--to', to, ...statistics)
    if (to === 'ctdc') expect(run.out.trimEnd().split('\r\n')).toHaveLength(withAttested.length + 1)
    else expect(marksIn(run.out + run.err).people).toEqual(withAttested)
    // What was masked is not in a table of victims for others: no one's consents are.
    if (to === 'csv') expect(run.out).not.toMatch(/""purpose""/)
  })

  it('without the columns of consents is one in which no one was asked, and still no one leaves whom the case keeps', async () => {
    const path = await changed('asked.csv', /^victim\.consents/, () => '')
    const bare = await pseudonymise(path)
    expect([bare.code, bare.out]).toEqual([2, ''])
    const { out } = await pseudonymise(path, '--policy', at('policy.json'))
    const shown = marksIn(out).people
    const decided = ['refused1', 'withdrawn1', 'keeping1', 'expired1', 'elsewhere1', 'mixed']
    expect(shown).toEqual([...withAttested, ...decided].sort())
    expect(shown.filter((who) => /retentionOver|duplicate|notAVictim/.test(who))).toEqual([])
  })

  it('that says how many consents there are, and not which, lets out no one who decided', async () => {
    const path = await changed('counted.csv', /^victim\.consents$/, () => '')
    const options = ['--policy', at('policy.json')]
    expect(marksIn((await pseudonymise(path, ...options)).out).people).toEqual(['neverAsked1'])
    const to = ['--to', 'ndjson', ...options, ...sentTo('statistics', 'statisticsPartner')]
    expect(marksIn((await runTip('convert', path, ...to)).out).people).toEqual(['neverAsked1'])
  })

  it.each([
    [/^victim\.consents$/, (cell: string) => cell.slice(0, -1)],
    [/^victim\.consents$/, (cell: string) => cell.replaceAll('"purpose"', '"purposes"')],
    [/^dataProtection\.legalHold$/, () => 'yes'],
    [/^dataProtection\.retainUntil$/, () => '31/12/2099'],
    [/^victim\.status$/, () => 'nobody'],
  ])('of which %s cannot be understood: those rows stay, and it is said', async (column, change) => {
    const path = await changed('broken.csv', column, change)
    const run = await pseudonymise(path, '--policy', at('policy.json'))
    const hasConsents = column.test('victim.consents')
    expect(marksIn(run.out).people).toEqual(hasConsents ? ['neverAsked1'] : [])
    expect(run.err).toContain('Some records or rows could not be used')
    expect(marksIn(run.err).people).toEqual([])
  })

  it('of which rows lack the case id leaves no one unasked', async () => {
    const path = await changed('keyless.csv', /^caseId$/, () => '')
    const run = await pseudonymise(path, '--policy', at('policy.json'))
    expect(marksIn(run.out).people).toEqual(withAttested)
  })
})

it('there are people of every kind in the cases', () => {
  expect(permitted.length).toBeGreaterThan(10)
})
