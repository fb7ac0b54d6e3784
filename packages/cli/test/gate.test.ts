import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { policies } from '@tip-standard/policy'
import type { Command } from 'commander'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProgram } from '../src/program.ts'
import {
  closedFieldsIn,
  DAY,
  isClosed,
  marksIn,
  mixedRecord,
  permittedRecords,
  RECIPIENT,
  WITHHELD_COUNTRY,
  withheldPeople,
  withheldRecords,
} from './fixture-gate-people.ts'
import { makeFolder, type Run, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...names: string[]): string => join(folder.path, ...names)
const ndjson = (records: readonly object[]): string => `${records.map((one) => JSON.stringify(one)).join('\n')}\n`

const permitted = permittedRecords(24)
const people = ['permitted99', ...permitted.map((_, index) => `permitted${index + 1}`)].sort()

beforeAll(async () => {
  await writeFile(at('cases.ndjson'), ndjson([...withheldRecords(1), ...permitted, mixedRecord()]))
  await writeFile(at('more.ndjson'), ndjson([...permitted, mixedRecord(), ...withheldRecords(3)]))
  await runTip('pseudonymise', '--new-key', at('key'))
  for (const to of ['json', 'xlsx', 'csv', 'parquet', 'htcds'])
    await runTip(
      'convert',
      at('cases.ndjson'),
      '--to',
      to,
      '--output',
      at(`in-${to}${/^(csv|parquet)$/.test(to) ? '/' : ''}`),
    )
})

/**
 * What each command does with case records: `gated` lets out whom the policy permits; `refuses` writes nothing for others; `internal` writes for
 * the organisation itself, and says so; `report` shows no value of a record; `none` reads none. A new command has to be put here, with a test.
 */
const commands: { readonly [path: string]: 'gated' | 'refuses' | 'internal' | 'report' | 'none' } = {
  'tip validate': 'refuses',
  'tip explain': 'none',
  'tip convert': 'gated',
  'tip upgrade': 'internal',
  'tip conformance': 'report',
  'tip classify': 'report',
  'tip form lint': 'none',
  'tip form render': 'internal',
  'tip form export': 'none',
  'tip form import': 'internal',
  'tip form pack': 'none',
  'tip form new': 'none',
  'tip anonymise': 'gated',
  'tip risk': 'report',
  'tip table': 'gated',
  'tip synthesise': 'gated',
  'tip pseudonymise': 'gated',
  'tip redact': 'refuses',
  'tip link': 'none',
  'tip link encode': 'gated',
  'tip policy check': 'none',
  'tip policy explain': 'none',
  'tip policy diff': 'none',
  'tip sample': 'none',
  'tip completion': 'none',
}

const program = createProgram(() => {})
const pathsOf = (command: Command, above = ''): [string, Command][] => [
  [`${above}${command.name()}`, command],
  ...command.commands.flatMap((one) => pathsOf(one, `${above}${command.name()} `)),
]
/** Every command that does something, with its words. */
const all = pathsOf(program).filter(
  ([, { commands: within, registeredArguments }]) => within.length === 0 || registeredArguments.length > 0,
)
const optionOf = (path: string, long: string) =>
  all.find(([one]) => one === path)?.[1].options.find((one) => one.long === long)

describe('every command', () => {
  it('is known to this test', () => {
    expect(all.map(([path]) => path).sort()).toEqual(Object.keys(commands).sort())
  })

  it('that is gated takes who receives the output, and the rest that the gate asks', () => {
    for (const [path] of all.filter(([one]) => commands[one] === 'gated'))
      for (const long of [
        '--for',
        '--for-purpose',
        '--policy',
        '--on',
        '--recipient',
        '--recipient-kind',
        '--recipient-country',
        '--services',
        '--internal',
      ])
        expect([path, long, optionOf(path, long) !== undefined]).toEqual([path, long, true])
  })
})

/** Every purpose for which single records leave, with the audiences that take them. */
const [policy = policies[0]] = policies.filter(({ id }) => id === 'default')
const destinations = (policy?.purposes ?? []).flatMap(({ id, audiences, needs = [] }) =>
  audiences.flatMap((name): [string, string, readonly string[]][] => {
    const audience = policy?.audiences.find((one) => one.id === name)
    return audience === undefined || audience.isInternal || audience.takes === 'releases'
      ? []
      : [[id, name, audience.takesNeeded ? needs : []]]
  }),
)
const to = (purpose: string, audience: string): string[] => [
  ...['--for', audience, '--for-purpose', purpose, '--on', DAY, '--recipient', RECIPIENT],
  ...(purpose === 'referral' ? ['--services', 'shelter'] : []),
]

/** All that a file holds, as text: the parts of a workbook, or the tables of a folder as records. */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => undefined)
  if (bytes === undefined) return (await runTip('convert', path, '--to', 'ndjson')).out
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes.toString()
  const parts = Object.entries(unzipSync(bytes)).map(([, part]) => Buffer.from(part).toString())
  // Drop-downs of a workbook offer every country.
  return parts.filter((part) => !part.includes('<t>BV</t>')).join('\n')
}

/** What a run shows and writes may hold of people and their fields. */
function expectPermittedOnly(
  text: string,
  run: Run,
  needed: readonly string[] = [],
  also: readonly string[] = [],
): void {
  const shown = marksIn(`${text}${run.out}${run.err}`)
  expect(shown.people.filter((who) => ![...people, ...also].includes(who))).toEqual([])
  expect(shown.fields.filter((field) => isClosed(field) && !needed.includes(field))).toEqual([])
  expect(text).not.toMatch(new RegExp(`\\b${WITHHELD_COUNTRY}\\b`))
}

describe('what leaves as records', () => {
  it('goes to somebody for every purpose but the work of the organisation itself and releases', () => {
    expect(destinations.map(([, audience]) => audience)).toEqual(
      expect.arrayContaining(['service', 'partner', 'authority', 'researcher', 'statisticsPartner']),
    )
  })

  it.concurrent.each(destinations)(
    'for %s to %s holds no one who is withheld, and no closed field',
    async (purpose, audience, needed) => {
      const path = at(`${purpose}-${audience}.ndjson`)
      const run = await runTip(
        'convert',
        at('cases.ndjson'),
        '--to',
        'ndjson',
        '--output',
        path,
        ...to(purpose, audience),
      )
      expect([run.code, run.out]).toEqual([0, ''])
      const text = await textOf(path)
      // The law demands a report of whoever is in a record that names it, whatever they decided.
      expectPermittedOnly(text, run, needed, purpose === 'mandatoryReport' ? ['mixed'] : [])
      const records = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object)
      expect(records).toHaveLength(permitted.length + 1)
      for (const record of records)
        expect(closedFieldsIn(record).filter((field) => !needed.includes(field))).toEqual([])
    },
  )

  const formats = optionOf('tip convert', '--to')?.argChoices ?? []
  it.concurrent.each(
    formats.flatMap((format) => [
      [format, 'caseTransfer', 'partner'],
      [format, 'statistics', 'statisticsPartner'],
    ]),
  )('as %s, for %s to %s, neither', async (format, purpose, audience) => {
    const isFolder = format === 'parquet'
    const path = at(`out-${format}-${audience}${isFolder ? '/' : ''}`)
    const run = await runTip('convert', at('cases.ndjson'), '--to', format, '--output', path, ...to(purpose, audience))
    expect([run.code, run.out]).toEqual([0, ''])
    const text = await textOf(path)
    expect(text.length).toBeGreaterThan(1000)
    expectPermittedOnly(text, run)
  })

  it('as CSV, a file for each table, neither', async () => {
    const run = await runTip(
      'convert',
      at('cases.ndjson'),
      '--to',
      'csv',
      '--output',
      at('tables/'),
      ...to('caseTransfer', 'partner'),
    )
    expect(run.code).toBe(0)
    const text = await textOf(at('tables/'))
    expectPermittedOnly(text, run)
    expect(marksIn(text).people).toEqual(people)
  })

  it.concurrent.each(['json', 'xlsx', 'csv', 'parquet'])('comes from %s alike', async (from) => {
    const run = await runTip('convert', at(`in-${from}`), '--to', 'ndjson', ...to('caseTransfer', 'partner'))
    expect(run.code).toBe(0)
    expectPermittedOnly(run.out, { ...run, out: '' })
    expect(marksIn(run.out).people).toEqual(people)
  })

  it('with tokens, neither', async () => {
    const run = await runTip(
      ...['pseudonymise', at('cases.ndjson'), '--columns', 'standardVersion:text', '--key-file', at('key')],
      ...['--output', at('tokens.ndjson'), '--on', DAY, '--recipient', RECIPIENT],
    )
    expect([run.code, run.out]).toEqual([0, ''])
    const text = await textOf(at('tokens.ndjson'))
    expectPermittedOnly(text, run)
    expect(text.trimEnd().split('\n')).toHaveLength(permitted.length + 1)
  })
})

describe('what leaves as a release', () => {
  const releases: [string, string[]][] = [
    ['table', ['--by', 'victim.citizenships,victim.sex', '--by', 'case.registrationYear', '--minimum', '1']],
    ['anonymise', ['--quasi', 'citizenships,sex', '--k', '2', '--certificate', at('anonymise.json')]],
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
        // One more of those who refused is beside somebody who agreed.
        expect(counts.withheld.refused).toBe(each + 1)
      }
      expect(seen[1]).toEqual(seen[0])
    },
  )

  it('tip table counts who is permitted, once each', async () => {
    const { out } = await runTip('table', at('cases.ndjson'), '--by', 'victim.citizenships', ...day)
    expect(out).toContain(`Total,${permitted.length + 1}\r\n`)
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

describe('what leaves by no way', () => {
  it.each<[string, string[], RegExp]>([
    [
      'a marked workbook',
      ['validate', at('in-xlsx'), '--annotate', at('no.xlsx'), '--for', 'partner'],
      /leaves to no one/,
    ],
    ['case records as a text', ['redact', at('cases.ndjson'), '--output', at('no.txt')], /holds case records/],
    ['tables as a text', ['redact', at('in-csv', 'victim.csv'), '--output', at('no.txt')], /holds case records/],
    [
      'identity records',
      ['convert', at('cases.ndjson'), '--to', 'ndjson', '--for', 'partner', '--identities', at('no.ndjson')],
      /leave to no one/,
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
        '--key-file',
        at('key'),
        '--for',
        'statisticsPartner',
      ],
      /consents have to be read/,
    ],
    [
      'a workbook of case records row by row',
      ['pseudonymise', at('in-xlsx'), '--columns', 'id', '--key-file', at('key')],
      /consents have to be read|no column/,
    ],
    [
      'names without consents',
      ['link', 'encode', at('names.csv'), '--key-file', at('key'), '--output', at('no.ndjson')],
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
