import { link, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { OutputOption } from '../src/process/overwriting.ts'
import { createProgram } from '../src/program.ts'
import { endOf, makeFolder, runTip, sampleLines, startInShell } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...names: string[]): string => join(folder.path, ...names)
const cases = `${sampleLines(3).join('\n')}\n`
const READ = 'is also an input file'
const EXISTS = 'already exists; nothing was written'

beforeEach(async () => {
  await writeFile(at('cases.ndjson'), cases)
  await writeFile(at('old'), 'old')
})

const commandsIn = (command: Command): Command[] => [command, ...command.commands.flatMap(commandsIn)]

describe('options that write', () => {
  it('are all known as such, and every command that has one takes --force', () => {
    const commands = commandsIn(createProgram(() => {}))
    const writing = commands.flatMap((command) =>
      command.options
        .filter(({ flags }) => /--(output|out|annotate|identities|certificate|report|print) /.test(flags))
        .map((option) => [
          command.name(),
          option.long,
          option instanceof OutputOption,
          command.options.some(({ long }) => long === '--force'),
        ]),
    )
    expect(writing.length).toBeGreaterThan(20)
    expect(writing.filter(([, , isKnown, isForced]) => !isKnown || !isForced)).toEqual([])
  })

  it.each([
    ['the same name', 'cases.ndjson'],
    ['another way to it', './sub/../cases.ndjson'],
    ['a symbolic link', 'linked'],
    ['a hard link', 'twin'],
  ])('never write over what is read, with --force neither: %s', async (_, name) => {
    await mkdir(at('sub'), { recursive: true })
    for (const [make, to] of [
      [symlink, 'linked'],
      [link, 'twin'],
    ] as const)
      await make(at('cases.ndjson'), at(to)).catch(() => undefined)
    for (const more of [[], ['--force']]) {
      const run = await runTip(
        'convert',
        at('cases.ndjson'),
        '--to',
        'ctdc',
        '--output',
        `${folder.path}/${name}`,
        ...more,
      )
      expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringContaining(READ)])
    }
    expect(await readFile(at('cases.ndjson'), 'utf8')).toBe(cases)
  })

  it('never write over a file that another option names, with --force neither', async () => {
    const key = `${'b3f8a91d5c7e2046'.repeat(4)}\n`
    await writeFile(at('key'), key, { mode: 0o600 })
    for (const more of [[], ['--force']]) {
      const files = ['--key-file', at('key'), '--output', at('key')]
      const run = await runTip('pseudonymise', at('cases.ndjson'), '--columns', 'personId', ...files, ...more)
      expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringContaining(READ)])
    }
    expect(await readFile(at('key'), 'utf8')).toBe(key)
  })

  it('never write over a file of a folder that is read, with --force neither', async () => {
    await runTip('convert', at('cases.ndjson'), '--to', 'csv', '--output', at('tables/'), '--force')
    const before = await readFile(at('tables/victim.csv'), 'utf8')
    for (const output of [at('tables/victim.csv'), at('tables/')]) {
      const run = await runTip('convert', at('tables'), '--to', 'csv', '--output', output, '--force')
      expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringContaining(READ)])
    }
    expect(await readFile(at('tables/victim.csv'), 'utf8')).toBe(before)
  })

  it.each([
    ['validate', ['validate', at('cases.ndjson'), '--output', at('old')]],
    ['validate', ['validate', at('cases.ndjson'), '--annotate', at('old')]],
    ['convert', ['convert', at('cases.ndjson'), '--to', 'ndjson', '--identities', at('old')]],
    ['sample', ['sample', '2', '--output', at('old')]],
    ['classify', ['classify', at('cases.ndjson'), '--output', at('old')]],
    ['anonymise', ['anonymise', at('cases.ndjson'), '--quasi', 'sex', '--certificate', at('old')]],
    ['risk', ['risk', at('cases.ndjson'), '--output', at('old')]],
    ['table', ['table', at('cases.ndjson'), '--by', 'sex', '--output', at('old')]],
    ['redact', ['redact', at('cases.ndjson'), '--output', at('old')]],
    ['form export', ['form', 'export', 'consent', '--to', 'xform', '--out', at('old')]],
    ['form new', ['form', 'new', 'screening', '--id', 'org.example.x', '--title', 'X', '--out', at('old')]],
    ['form render', ['form', 'render', 'consent', '--print', at('old')]],
  ])('leave files that are there alone: %s', async (_, parameters) => {
    const run = await runTip(...parameters)
    expect([run.code, run.err]).toEqual([2, expect.stringContaining(EXISTS)])
    expect(await readFile(at('old'), 'utf8')).toBe('old')
  })

  it('replace them with --force, and take - for the screen', async () => {
    expect((await runTip('sample', '2', '--output', at('old'), '--force')).code).toBe(0)
    expect(await readFile(at('old'), 'utf8')).toContain('"victims"')
    const shown = await runTip('sample', '2', '--output', '-')
    expect([shown.code, shown.out.split('\n')]).toEqual([0, expect.objectContaining({ length: 3 })])
  })

  it.each([
    ['the same name', 'new'],
    ['another way to it', './new'],
    ['a folder that is linked', 'here/new'],
  ])('have a file each: %s', async (_, name) => {
    await symlink(folder.path, at('here')).catch(() => undefined)
    const files = ['--output', at('new'), '--identities', `${folder.path}/${name}`]
    const run = await runTip('convert', at('cases.ndjson'), '--to', 'ndjson', ...files)
    expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringContaining('Two options name the same output')])
    expect(await stat(at('new')).catch(() => undefined)).toBeUndefined()
  })

  it('are not written beside a link whose folder is missing, such as a disk that is not connected', async () => {
    await symlink(at('disk', 'out.ndjson'), at('to-disk'))
    const run = await runTip('convert', at('cases.ndjson'), '--to', 'ndjson', '--output', at('to-disk'))
    expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringContaining(`The folder ${at('disk')} does not`)])
    expect(await stat(at('to-disk')).catch(() => undefined)).toBeUndefined()
  })

  it('have a file each, where one is a link to a file that does not exist yet', async () => {
    await symlink(at('later.ndjson'), at('to-later'))
    const files = ['--output', at('to-later'), '--identities', at('later.ndjson')]
    const run = await runTip('convert', at('cases.ndjson'), '--to', 'ndjson', ...files)
    expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringContaining('Two options name the same output')])
  })

  it('do not add to a file that is read from the screen', async () => {
    const run = await endOf(startInShell(`TIP convert '${at('cases.ndjson')}' --to ndjson >> '${at('cases.ndjson')}'`))
    expect([run.code, run.err]).toEqual([2, expect.stringContaining('The output goes to an input file')])
    expect(await readFile(at('cases.ndjson'), 'utf8')).toBe(cases)
  })
})
