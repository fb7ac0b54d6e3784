import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { policies } from '@tip-standard/policy'
import type { Command } from 'commander'
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProgram } from '../src/program.ts'
import { closedFieldsIn, DAY, marksIn, RECIPIENT } from './fixture-gate-people.ts'
import { expectPermittedOnly, people, permitted, sentTo, textOf, writeCases } from './gate-cases.ts'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...names: string[]): string => join(folder.path, ...names)

beforeAll(() => writeCases(folder.path))

/**
 * What each command does with case records: `gated` lets out whom the policy permits; `refuses` writes nothing for
 * others; `internal` writes for the organisation itself, and says so; `report` shows no value of a record; `staff`
 * shows what the vault lets the role of a session see; `vault` lets out what the vault permits; `none` reads none. A
 * new command has to be put here, with a test.
 */
const commands: { readonly [path: string]: 'gated' | 'refuses' | 'internal' | 'report' | 'staff' | 'vault' | 'none' } =
  {
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
    'tip advise': 'report',
    'tip table': 'gated',
    'tip report': 'gated',
    'tip synthesise': 'gated',
    'tip pseudonymise': 'gated',
    'tip redact': 'refuses',
    'tip link': 'none',
    'tip link cases': 'none',
    'tip link mark': 'internal',
    'tip link encode': 'gated',
    'tip escrow new': 'none',
    'tip escrow seal': 'internal',
    'tip escrow open': 'internal',
    'tip escrow check': 'none',
    'tip oprf ask': 'gated',
    'tip oprf answer': 'none',
    'tip oprf finish': 'gated',
    'tip intersect start': 'gated',
    'tip intersect answer': 'none',
    'tip intersect finish': 'none',
    'tip policy check': 'none',
    'tip policy explain': 'none',
    'tip policy diff': 'none',
    'tip vault init': 'none',
    'tip vault put': 'none',
    'tip vault get': 'staff',
    'tip vault list': 'staff',
    'tip vault find': 'staff',
    'tip vault contact': 'staff',
    'tip vault identity': 'staff',
    'tip vault approve': 'staff',
    'tip vault decline': 'none',
    'tip vault consent': 'none',
    'tip vault subject': 'staff',
    'tip vault refer send': 'vault',
    'tip vault refer receipt': 'none',
    'tip vault refer revoke': 'none',
    'tip vault refer list': 'staff',
    'tip vault refer key': 'none',
    'tip vault duplicates list': 'staff',
    'tip vault duplicates decide': 'none',
    'tip vault view grant': 'none',
    'tip vault view list': 'staff',
    'tip vault view approve': 'none',
    'tip vault view revoke': 'none',
    'tip vault view read': 'vault',
    'tip vault device enrol': 'none',
    'tip vault device pack': 'staff',
    'tip vault device contact': 'none',
    'tip vault device revoke': 'none',
    'tip vault offline new': 'none',
    'tip vault offline enrolled': 'none',
    'tip vault offline take': 'none',
    'tip vault offline show': 'internal',
    'tip vault offline draft': 'none',
    'tip vault offline drafts': 'internal',
    'tip vault offline drop': 'none',
    'tip vault offline contact': 'none',
    'tip vault offline answer': 'none',
    'tip vault releases': 'staff',
    'tip vault export': 'vault',
    'tip vault report': 'vault',
    'tip vault retain': 'staff',
    'tip vault erase ask': 'none',
    'tip vault erase list': 'staff',
    'tip vault erase approve': 'none',
    'tip vault erase run': 'none',
    'tip vault archive': 'staff',
    'tip vault put-identity': 'none',
    'tip vault assign': 'none',
    'tip vault rotate keys': 'none',
    'tip vault rotate index': 'none',
    'tip vault clock ask': 'none',
    'tip vault clock list': 'none',
    'tip vault clock approve': 'none',
    'tip vault clock decline': 'none',
    'tip vault clock run': 'none',
    'tip vault review': 'staff',
    'tip vault canary': 'none',
    'tip vault alarms': 'staff',
    'tip vault audit verify': 'none',
    'tip vault audit events': 'staff',
    'tip vault audit prove': 'staff',
    'tip vault audit proven': 'none',
    'tip vault audit key': 'none',
    'tip vault audit request': 'none',
    'tip vault witness new': 'none',
    'tip vault witness sign': 'none',
    'tip vault breach': 'staff',
    'tip vault backup': 'none',
    'tip vault restore': 'none',
    'tip sample': 'none',
    'tip completion': 'none',
    'tip new': 'none',
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

  it('of a vault says who acts, and where something leaves also to whom', () => {
    for (const [path] of all.filter(([one]) => commands[one] === 'staff' || commands[one] === 'vault'))
      for (const long of ['--vault', '--as', '--role', '--agency'])
        expect([path, long, optionOf(path, long) !== undefined]).toEqual([path, long, true])
    for (const path of ['tip vault export', 'tip vault report'])
      for (const long of [
        '--for',
        '--for-purpose',
        '--recipient',
        '--recipient-kind',
        '--recipient-country',
        '--services',
      ])
        expect([path, long, optionOf(path, long) !== undefined]).toEqual([path, long, true])
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
        '--audit',
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
const toPartner = sentTo('caseTransfer', 'partner')

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
        ...sentTo(purpose, audience),
      )
      expect([run.code, run.out]).toEqual([0, ''])
      const text = await textOf(path)
      // The law demands a report of anyone who is in a record that names it, whatever they decided.
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
    const run = await runTip(
      'convert',
      at('cases.ndjson'),
      '--to',
      format,
      '--output',
      path,
      ...sentTo(purpose, audience),
    )
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
      ...sentTo('caseTransfer', 'partner'),
    )
    expect(run.code).toBe(0)
    const text = await textOf(at('tables/'))
    expectPermittedOnly(text, run)
    expect(marksIn(text).people).toEqual(people)
  })

  it.concurrent.each(['json', 'xlsx', 'csv', 'parquet'])('comes from %s alike', async (from) => {
    const run = await runTip('convert', at(`in-${from}`), '--to', 'ndjson', ...sentTo('caseTransfer', 'partner'))
    expect(run.code).toBe(0)
    expectPermittedOnly(run.out, { ...run, out: '' })
    expect(marksIn(run.out).people).toEqual(people)
  })

  it('with tokens, neither', async () => {
    const lines = (await readFile(at('cases.ndjson'), 'utf8')).trimEnd().split('\n')
    const names = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line) as object)))
    names.delete('standardVersion')
    const topics = [...names]
    const run = await runTip(
      ...['pseudonymise', at('cases.ndjson'), '--columns', 'standardVersion:text', '--key-file', at('key')],
      ...['--partner', 'harbour', '--pass-through', topics.join()],
      ...['--output', at('tokens.ndjson'), '--on', DAY, '--recipient', RECIPIENT],
    )
    expect([run.code, run.out]).toEqual([0, ''])
    const text = await textOf(at('tokens.ndjson'))
    expectPermittedOnly(text, run)
    expect(text.trimEnd().split('\n')).toHaveLength(permitted.length + 1)
  })
})

describe('an output', () => {
  /** What it may be used for: the sheet that explains a workbook, the file in a folder of tables, the metadata of Parquet. */
  const usesOf = async (name: string): Promise<string[]> => {
    const file = await asyncBufferFromFile(at(`${name}-parquet`, 'victim.parquet'))
    const { key_value_metadata: metadata = [] } = await parquetMetadataAsync(file)
    return [
      await textOf(at(`${name}-xlsx`)),
      await readFile(at(`${name}-csv`, 'README.txt'), 'utf8'),
      metadata.find(({ key }) => key === 'tip-standard:use')?.value ?? '',
    ]
  }

  it('says for whom and what it is, or that it is internal', async () => {
    for (const to of ['xlsx', 'csv', 'parquet'])
      await runTip(
        'convert',
        at('cases.ndjson'),
        '--to',
        to,
        '--output',
        at(`for-${to}${to === 'xlsx' ? '' : '/'}`),
        ...toPartner,
      )
    for (const use of await usesOf('in')) expect(use).toContain('The output is internal')
    for (const use of await usesOf('for'))
      expect(use).toMatch(
        /For partner, for caseTransfer only\. Made under the policy default@1#[0-9a-f]{64} as of 2026-06-30/,
      )
  })
})
