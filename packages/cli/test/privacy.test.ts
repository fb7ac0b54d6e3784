import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseRecord } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { endOf, makeFolder, runTip, sampleLines, startInShell } from './run-tip.ts'

const folder = await makeFolder()
const at = (name: string): string => join(folder.path, name)
const lines = (text: string): string[] => text.trimEnd().split('\r\n')
const cellsOf = (text: string): string[][] => lines(text).map((line) => line.split(','))

/** 400 flat rows: most are similar, some have a district that no one else has; names must never be released. */
const districts = ['Rusizi', 'Gasabo', 'Huye', 'Musanze']
const flat = Array.from({ length: 400 }, (_, i) => ({
  name: `SENTINEL${i}`,
  sex: i % 3 === 0 ? 'male' : 'female',
  district: i % 41 === 0 ? 'Nyaruguru' : i % 41 === 1 ? 'Rutsiro' : (districts[i % 4] as string),
  agency: i % 2 === 0 ? 'org1' : 'org2',
  means: ['threats', 'debtBondage', 'deception'][(i % 7) % 3] as string,
}))
/** Flat rows carry no consents: what stands in for them is attested. */
const attested = ['--policy', at('tip.policy.json')]
const header = ['name', 'sex', 'district', 'agency', 'means'] as const

beforeAll(async () => {
  const rows = flat.map((row) => header.map((column) => row[column]).join(','))
  await writeFile(at('rows.csv'), `${[header.join(','), ...rows].join('\n')}\n`)
  await writeFile(at('cases.ndjson'), `${sampleLines(800).join('\n')}\n`)
  await mkdir(at('hierarchies'))
  await writeFile(at('tip.policy.json'), attestedStatistics)
  const lineOf = (district: string): string =>
    `${district};${['Rutsiro', 'Nyaruguru'].includes(district) ? 'west' : 'rest'};*`
  await writeFile(at('hierarchies/district.csv'), `${[...districts, 'Nyaruguru', 'Rutsiro'].map(lineOf).join('\n')}\n`)
})
afterAll(() => folder.remove())

describe('tip anonymise', () => {
  it('releases case records with the columns of the standard, and a certificate without their values', async () => {
    const run = await runTip(
      ...['anonymise', at('cases.ndjson'), '--on', '2026-06-30', '--out', at('r.csv'), '--certificate', at('c.html')],
    )
    expect([run.code, run.out]).toEqual([0, ''])
    expect(run.err).toContain('all hold')
    const [columns = [], ...rows] = cellsOf(await readFile(at('r.csv'), 'utf8'))
    expect(columns).toContain('victim.sex')
    const agreed = sampleLines(800)
      .flatMap((line) => (JSON.parse(line) as CaseRecord).victims ?? [])
      .filter(({ consents = [] }) =>
        consents.some(({ purpose, decision }) => purpose === 'shareStatistics' && decision === 'granted'),
      )
    expect(agreed.length).toBeLessThan(800)
    expect(rows).toHaveLength(agreed.length)
    const sizes = new Map<string, number>()
    for (const row of rows) sizes.set(row.join(), (sizes.get(row.join()) ?? 0) + 1)
    const suppressed = columns.map(() => '*').join()
    for (const [row, size] of sizes) if (row !== suppressed) expect(size).toBeGreaterThanOrEqual(11)
    expect(await readFile(at('c.html'), 'utf8')).toMatch(/^<!doctype html>/i)
  })

  it('generalises columns of a file by the hierarchies of a folder, and drops what is not named', async () => {
    const run = await runTip(
      ...['anonymise', at('rows.csv'), '--quasi', 'sex,district', '--hierarchies', at('hierarchies')],
      ...attested,
      ...['--sensitive', 'means', '--k', '11', '--output', at('r2.csv'), '--certificate', at('c2.json')],
    )
    expect(run.code).toBe(0)
    expect(run.err).toContain('either kept or suppressed: sex.')
    const text = await readFile(at('r2.csv'), 'utf8')
    expect(text).toMatch(/^sex,district,means\r\n/)
    expect(text).toContain(',west,')
    expect(text + run.err + (await readFile(at('c2.json'), 'utf8'))).not.toContain('SENTINEL')
  })

  it('refuses what must not be released, and columns that are not there', async () => {
    const cases = at('cases.ndjson')
    for (const [...parameters] of [
      ['anonymise', cases, '--quasi', 'victim.ownWords'],
      ['anonymise', cases, '--quasi', 'victim.birthDate'],
      ['anonymise', at('rows.csv'), '--quasi', 'nope'],
      ['anonymise', at('rows.csv'), '--quasi', 'sex,victim.sex'],
      ['anonymise', at('none.csv'), '--quasi', 'sex'],
    ]) {
      const run = await runTip(...parameters)
      expect([run.code, run.out, run.err.startsWith('tip: ')]).toEqual([2, '', true])
    }
  })
})

it.each([
  ['risk', '--columns', 'sex,nope'],
  ['table', '--by', 'sex', '--agency', 'nope'],
  ['anonymise', '--quasi', 'sex', '--sensitive', 'nope'],
])('tip %s refuses a column that the file does not have', async (command, ...options) => {
  await writeFile(at('rows.ndjson'), `${flat.map((row) => JSON.stringify(row)).join('\n')}\n5\n`)
  for (const name of ['rows.csv', 'rows.ndjson']) {
    const run = await runTip(command, at(name), ...options, ...(command === 'risk' ? [] : attested))
    expect([run.code, run.out, run.err]).toEqual([2, '', 'tip: The file has no column of that name.\n'])
  }
})

it('says that some lines are not rows, and reads no pipe twice', async () => {
  const run = await runTip('risk', at('rows.ndjson'), '--columns', 'sex')
  expect([run.code, run.err]).toEqual([
    1,
    'Some records or rows could not be used. To see which and why, run tip validate.\n',
  ])
  const piped = await endOf(startInShell(`cat '${at('rows.csv')}' | TIP risk /dev/stdin --columns sex`))
  expect([piped.code, piped.err.includes('need a regular file')]).toEqual([2, true])
})

it('tip risk counts unique rows, in words and as JSON', async () => {
  const run = await runTip('risk', at('rows.csv'), '--columns', 'sex,district', '--population', '5000')
  expect(run.code).toBe(0)
  expect(run.out).toContain('400 rows by sex, district')
  expect(run.out).toContain('pitman')
  const twice = await runTip('risk', at('rows.csv'), '--columns', 'sex', '--columns', 'district')
  expect(twice.out).toContain('400 rows by sex, district')
  const json = await runTip('risk', at('cases.ndjson'), '--columns', 'sex,ageBand', '--format', 'json')
  expect(JSON.parse(json.out)).toMatchObject({ k: 11, risk: { uniqueRows: expect.any(Number) } })
})

it('tip table hides small counts and what would give them away', async () => {
  const run = await runTip(
    'table',
    at('rows.csv'),
    '--by',
    'sex,district',
    '--by',
    'district',
    '--agency',
    'agency',
    ...attested,
  )
  expect(run.code).toBe(0)
  const rows = cellsOf(run.out)
  expect(rows.filter(([, district, count]) => district === 'Nyaruguru' && count !== '*')).toEqual([])
  expect(rows.find((row) => row.join() === 'Total,Total,400')).toBeDefined()
  expect(run.err).toContain('0 hidden cells can be computed, 0 can be inferred from bounds')
  const short = await runTip('table', at('cases.ndjson'), '--by', 'sex,ageBand,form')
  expect(short.out).toMatch(/^victim\.sex,victim\.ageBand,exploitation\.form,count\r\n/)
})

it.each(['case.registrationYear', 'case.status'])(
  'people are there where only %s of their case is asked for',
  async (column) => {
    const given = [at('cases.ndjson'), '--on', '2026-06-30', ...(column === 'case.status' ? ['--for', 'ministry'] : [])]
    const total = async (by: string): Promise<string | undefined> =>
      cellsOf((await runTip('table', ...given, '--by', by)).out)
        .find(([first]) => first === 'Total')
        ?.at(-1)
    const people = Number(await total(column))
    expect(people).toBeGreaterThan(400)
    const release = await runTip('anonymise', ...given, '--quasi', column)
    expect([release.code, lines(release.out).length - 1]).toEqual([0, people])
  },
)

it('tip synthesise makes records out of public values only', async () => {
  const options = [
    '--columns',
    'sex,ageBand',
    '--epsilon',
    '4',
    '--report',
    at('made.json'),
    '--output',
    at('made.csv'),
  ]
  const run = await runTip('synthesise', at('cases.ndjson'), ...options)
  expect([run.code, run.out]).toEqual([0, ''])
  expect(run.err).toContain('with epsilon 4')
  const [head, ...rows] = cellsOf(await readFile(at('made.csv'), 'utf8'))
  expect(head).toEqual(['victim.sex', 'victim.ageBand'])
  expect(rows.length).toBeGreaterThan(600)
  expect(JSON.parse(await readFile(at('made.json'), 'utf8'))).toMatchObject({ epsilon: 4, rows: expect.any(Number) })
  const short = await runTip('synthesise', at('cases.ndjson'), '--epsilon', '1')
  const [names = [], ...people] = cellsOf(short.out)
  expect(names.join()).toMatch(/^case\.registrationYear,victim\.sex,.*exploitation\.form$/)
  expect(people.some((cells) => cells.at(-1)?.includes(' + '))).toBe(true)
  const unknown = await runTip('synthesise', at('rows.csv'), '--columns', 'sex', '--epsilon', '1')
  expect([unknown.code, unknown.err.includes('must be public')]).toEqual([2, true])
})

describe('what tip anonymise publishes', () => {
  /** 60 people who are alike two by two, and a few others whom no one else is like. */
  const rowsWith = (others: readonly string[]): string =>
    `sex,district\n${[...Array.from({ length: 60 }, (_, at) => `female,${at % 2 ? 'Huye' : 'Gasabo'}`), ...others].join('\n')}\n`
  const runWith = async (name: string, others: readonly string[]) => {
    await writeFile(at(`${name}.csv`), rowsWith(others))
    const paths = { out: at('rare.csv'), json: at('rare.json'), html: at('rare.html') }
    const line = (certificate: string) => [
      'anonymise',
      at(`${name}.csv`),
      '--quasi',
      'sex,district',
      ...attested,
      '--output',
      paths.out,
      '--certificate',
      certificate,
      '--internal-certificate',
      at('in.html'),
      '--force',
    ]
    const runs = [await runTip(...line(paths.json)), await runTip(...line(paths.html))]
    const files = await Promise.all(Object.values(paths).map((path) => readFile(path, 'utf8')))
    return { runs, files, internal: await readFile(`${paths.out}.internal.json`, 'utf8') }
  }

  it('does not depend on who is missing: release, certificates and all that is said', async () => {
    const one = await runWith('one', ['male,Huye'])
    const many = await runWith('many', ['male,Huye', 'male,Gasabo', 'otherMarker,Gasabo'])
    const nobody = await runWith('nobody', [])
    expect(one.runs.map(({ code }) => code)).toEqual([0, 0])
    for (const other of [many, nobody]) expect([other.runs, other.files]).toEqual([one.runs, one.files])
    expect(many.internal).not.toBe(one.internal)
    expect(JSON.parse(many.internal).comparison.utility.suppressedRows).toBe(3)
    if (process.platform !== 'win32') expect((await stat(at('in.html'))).mode & 0o077).toBe(0)
    expect(await readFile(at('in.html'), 'utf8')).toContain('Internal: keep it with the data')
  })
})

it('tip synthesise reads and writes several values of a person with --lists', async () => {
  const rows = Array.from(
    { length: 600 },
    (_, i) => `${i % 3 ? 'female' : 'male'},${i % 2 ? 'threats + debt' : 'threats'}`,
  )
  await writeFile(at('several.csv'), `sex,means\n${rows.join('\n')}\n`)
  await writeFile(at('hierarchies/sex.csv'), 'female\nmale\n')
  await writeFile(at('hierarchies/means.csv'), 'threats\ndebt\ndrugs\n')
  const options = ['--columns', 'sex,means', '--values', at('hierarchies'), '--epsilon', '8', ...attested, '--lists']
  const run = await runTip('synthesise', at('several.csv'), ...options, 'means', '--output', at('several.ndjson'))
  expect(run.code).toBe(0)
  expect(run.err).toContain('for inside use only')
  const { comparison } = JSON.parse(await readFile(at('several.ndjson.internal.json'), 'utf8'))
  expect(comparison).toMatchObject({ audience: 'insideOnly', rows: 600 })
  // How many rows were made is noisy, and may be 600 by chance.
  expect(run.err).not.toContain('Compared with')
  const made = (await readFile(at('several.ndjson'), 'utf8')).trimEnd().split('\n')
  const lists = made.map((line) => (JSON.parse(line) as { means: string[] }).means.join())
  expect(lists.filter((list) => list === 'threats,debt').length).toBeGreaterThan(200)
  expect((await runTip('synthesise', at('several.csv'), ...options, 'agency')).code).toBe(2)
})

it('tip redact says where a text may identify someone without a name, and repeats none of it', async () => {
  await writeFile(
    at('role.txt'),
    'First line.\nShe is the only midwife of the clinic in Gahini. She was seen at Green Hills Academy.\n',
  )
  const run = await runTip('redact', at('role.txt'), '--organisations')
  expect(run.out).toContain('[ORGANISATION_1]')
  expect(run.err).toContain('2:12-2:48 of the input may identify someone without a name')
  expect(run.err).not.toMatch(/midwife|Gahini|Academy/)
})

it('tip redact removes names and numbers from a text, and reports how many', async () => {
  await writeFile(at('note.txt'), 'Ms. Uwimana called from 0788123456 and lives in Huye.\n')
  const run = await runTip('redact', at('note.txt'))
  expect(run.out).toMatch(/\[PERSON_1\].*\[PHONE_1\].*\[LOCATION_1\]/)
  expect(run.out + run.err).not.toMatch(/Uwimana|0788|Huye/)
})

it('tip link finds a person in spite of spelling and order, and writes ids only', async () => {
  await writeFile(
    at('a.csv'),
    'id,given,surname,dob,sex,nationality,phone\na1,Claudine,Habirungu,1994-06-22,F,RWA,+250732939376\na2,Almaz,Abebe,1998-05-20,F,ETH,+250725652156\n',
  )
  await writeFile(
    at('b.csv'),
    'id,given,surname,dob,sex,nationality,phone\nb1,Habilungu,Claudine,1994-06-22,F,RWA,0732939376\nb2,Yves,Kagabo,1980-01-01,M,RWA,\n',
  )
  const run = await runTip('link', at('a.csv'), at('b.csv'))
  expect(cellsOf(run.out).map((row) => row.slice(0, 2))).toEqual([
    ['a', 'b'],
    ['a1', 'b1'],
  ])
  expect(run.out + run.err).not.toMatch(/Habi|Claudine/)
})

describe('tip table', () => {
  it.each([
    ['referral.details', 'must not be released'],
    ['recruitment.locationName', 'must not be released'],
    ['case.closureDetails', 'must not be released'],
    ['victim.genderIdentity', 'must not be released'],
    ['victim.birthDate', 'must not be released'],
    ['event.means', 'belongs neither to a victim nor to their case'],
    ['victim.sx', 'The standard has no field of that name. Did you mean victim.sex?'],
    ['ageBnad', 'The standard has no field of that name. Did you mean ageBand?'],
  ])('refuses %s', async (column, message) => {
    await writeFile(at('records.ndjson'), `${sampleLines(30).join('\n')}\n`)
    const { code, out, err } = await runTip('table', at('records.ndjson'), '--by', column)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).not.toMatch(/pathOf|columnNot|planInvalid|fieldOutside/)
  })

  it('offers the nearest column of a file', async () => {
    await writeFile(at('flat.csv'), 'district,sex\nGasabo,female\n')
    const { code, err } = await runTip('table', at('flat.csv'), '--by', 'distrcit')
    expect([code, err]).toEqual([2, 'tip: The file has no column of that name. Did you mean district?\n'])
  })

  it('says where a title stands in the place of the names', async () => {
    await writeFile(at('titled.csv'), '\nCases of 2025,\nGasabo,female\n')
    const { code, err } = await runTip('table', at('titled.csv'), '--by', 'district')
    expect([code, err]).toEqual([
      2,
      'tip: The file has no column of that name. Row 2 should hold the names, and has one cell: if it is a title, remove it.\n',
    ])
  })
})
