import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { sentTo, writeCases } from './gate-cases.ts'
import { endOf, makeFolder, needsLinux, type Run, runTip, startInShell } from './run-tip.ts'

const folder = await makeFolder()
const at = (name: string): string => join(folder.path, name)
afterAll(() => folder.remove())

beforeAll(async () => {
  const rows = Array.from(
    { length: 90 },
    (_, i) => `p${i},${i % 2 === 0 ? 'female' : 'male'},${i % 3 === 0 ? 'sexual' : 'labour'}`,
  )
  await writeFile(at('rows.csv'), `id,sex,form\n${rows.join('\n')}\n`)
  await writeFile(at('sex.csv'), 'female\nmale\n')
  await writeFile(at('tip.policy.json'), attestedStatistics)
  await runTip('pseudonymise', '--new-key', at('key'))
})

const attested = ['--policy', at('tip.policy.json')]
const series = ['--person', 'id', '--key-file', at('key')]

/**
 * Runs that something counts: the command and what it takes, the option of a new file that counts it, the one that goes
 * on, an option for a second output, and those for what stays inside.
 */
const counted: [
  command: string,
  options: string[],
  begins: string[],
  goesOn: string[],
  second: string,
  inside: string[],
][] = [
  [
    'anonymise',
    ['--quasi', 'sex,form'],
    [...series, '--new-ledger'],
    ['--key-file', at('key'), '--ledger'],
    '--certificate',
    ['--internal', '--internal-certificate'],
  ],
  [
    'table',
    ['--by', 'sex,form'],
    [...series, '--new-history'],
    ['--key-file', at('key'), '--history'],
    '--internal',
    ['--internal'],
  ],
  [
    'synthesise',
    ['--columns', 'sex', '--values', folder.path, '--epsilon', '2'],
    ['--budget'],
    ['--budget'],
    '--report',
    ['--internal', '--report'],
  ],
]

describe.each(counted)('tip %s', (command, options, begins, goesOn, second, inside) => {
  const state = at(`${command}.json`)
  const run = (...more: string[]): Promise<Run> => runTip(command, at('rows.csv'), ...options, ...attested, ...more)
  const missing = at('none')

  /** Fails in each way, after which what counts is as it was, and no file is there. */
  async function failsInEachWay(counting: readonly string[]): Promise<void> {
    const [files, before] = [await readdir(folder.path), await readFile(state, 'utf8').catch(() => undefined)]
    for (const outputs of [
      ['--output', join(missing, 'x.csv')],
      ['--output', join(missing, 'x.xlsx')],
      ['--output', at('x.csv'), second, join(missing, 'y.json')],
      [second, join(missing, 'y.json')],
    ]) {
      const failed = await run(...counting, state, ...outputs)
      expect([failed.code, failed.out]).toEqual([2, ''])
      expect(failed.err).toContain(
        `tip: The folder ${missing} does not exist. Make it, or name a file in another folder.\n`,
      )
      expect(await readFile(state, 'utf8').catch(() => undefined)).toBe(before)
      expect(await readdir(folder.path)).toEqual(files)
    }
  }

  it('counts nothing that could not be written, begins no file for it, and leaves no other output', () =>
    failsInEachWay(begins))

  it('shows nothing that it could not count', async () => {
    const failed = await run(...begins, join(missing, 'state.json'), '--output', at('uncounted.csv'))
    expect([failed.code, failed.out]).toEqual([2, ''])
    const screen = await run(...begins, join(missing, 'state.json'))
    expect([screen.code, screen.out]).toEqual([2, ''])
    expect(await readdir(folder.path)).not.toContain('uncounted.csv')
  })

  it('leaves what was counted before as it was', async () => {
    const first = await run(...begins, state, '--output', at(`${command}.csv`))
    expect(first.code, first.err).toBe(0)
    await failsInEachWay(goesOn)
  })

  it('counts nothing while another run continues what counts it', async () => {
    const [files, before] = [await readdir(folder.path), await readFile(state, 'utf8')]
    await writeFile(`${state}.lock`, '')
    const refused = await run(...goesOn, state, '--output', at('at-once.csv'))
    await rm(`${state}.lock`)
    expect([refused.code, refused.out]).toEqual([2, ''])
    expect(refused.err).toMatch(/^tip: Another run .* If none is, delete the \.lock file beside it\.\n$/)
    expect(await readFile(state, 'utf8')).toBe(before)
    expect(await readdir(folder.path)).toEqual(files)
  })

  it('counts nothing whose internal file could not be written, and leaves no output', async () => {
    const before = await readFile(state, 'utf8')
    await mkdir(at('unwritable.json'), { recursive: true })
    const files = await readdir(folder.path)
    const failed = await run(...goesOn, state, '--output', at('alone.csv'), '--internal', at('unwritable.json'))
    expect([failed.code, failed.out, failed.err]).toEqual([2, '', 'tip: This is a folder, not a file.\n'])
    expect(await readFile(state, 'utf8')).toBe(before)
    expect(await readdir(folder.path)).toEqual(files)
  })

  it('lets only its owner read what counts it and what stays inside, also where others could before', async (test) => {
    needsLinux(test)
    await mkdir(at('inside'), { recursive: true })
    const files = inside.map((option) => [option, join(folder.path, 'inside', `${command}${option}.json`)] as const)
    for (const [, path] of files) await writeFile(path, '{}')
    const secret = [state, ...files.map(([, path]) => path)]
    for (const path of secret) await chmod(path, 0o644)
    const next = await run(...goesOn, state, '--output', at(`${command}-next.csv`), ...files.flat(), '--force')
    expect(next.code, next.err).toBe(0)
    for (const path of secret) expect([path, (await stat(path)).mode & 0o777]).toEqual([path, 0o600])
  })

  it('counts nothing of which a device took nothing', async (test) => {
    needsLinux(test)
    const before = await readFile(state, 'utf8')
    const full = await run(...goesOn, state, '--output', '/dev/full', '--internal', at(`${command}-full.json`))
    expect([full.code, full.out, full.err]).toEqual([2, '', 'tip: The disk is full. Nothing was written.\n'])
    expect(await readFile(state, 'utf8')).toBe(before)
    const next = await run(...goesOn, state, '--output', '/dev/null', '--internal', at(`${command}-null.json`))
    expect(next.code, next.err).toBe(0)
    expect(await readFile(state, 'utf8')).not.toBe(before)
  })

  it('leaves no output and counts nothing where the file for inside does not fit on the disk', async (test) => {
    needsLinux(test)
    const [files, before] = [await readdir(folder.path), await readFile(state, 'utf8')]
    const full = await run(...goesOn, state, '--output', at('without.csv'), '--internal', '/dev/full')
    expect([full.code, full.out, full.err]).toEqual([2, '', 'tip: The disk is full. Nothing was written.\n'])
    expect(await readFile(state, 'utf8')).toBe(before)
    expect(await readdir(folder.path)).toEqual(files)
  })

  it('counts what a screen may have taken a part of, and says so', async (test) => {
    needsLinux(test)
    const before = await readFile(state, 'utf8')
    const words = [command, at('rows.csv'), ...options, ...attested, ...goesOn, state]
    const full = await endOf(startInShell(`TIP ${words.map((word) => `'${word}'`).join(' ')} > /dev/full`))
    expect([full.code, full.err]).toEqual([2, expect.stringMatching(/could not be written to its end.*is counted/)])
    expect(full.err).not.toContain('Nothing was written')
    expect(await readFile(state, 'utf8')).not.toBe(before)
  })
})

it('a command whose output is there before its file for inside says so where that does not fit on the disk', async (test) => {
  needsLinux(test)
  await writeCases(folder.path)
  const words = [
    'convert',
    at('cases.ndjson'),
    '--to',
    'json',
    ...sentTo('research', 'researcher'),
    '--output',
    at('cases.json'),
  ]
  const full = await runTip(...words, '--internal', '/dev/full')
  expect([full.code, full.err]).toEqual([
    2,
    expect.stringContaining('tip: The output was written, but not the internal file'),
  ])
  expect(full.err).not.toContain('Nothing was written')
  expect((await stat(at('cases.json'))).size).toBeGreaterThan(0)
})
