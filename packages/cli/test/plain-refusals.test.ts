import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { systemFailure } from '../src/process/system-failure.ts'
import { makeFolder, runTipIn } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const tip = (...words: string[]) => runTipIn(folder.path, ...words)
writeFileSync(at('a-file'), 'mine')
writeFileSync(at('empty.ndjson'), '')
writeFileSync(at('statement-less.ndjson'), '{}')
mkdirSync(at('a-folder'))

it('a passphrase is not read from a file that others can read', async () => {
  writeFileSync(at('passphrase'), 'seven invented words make one long passphrase\n')
  chmodSync(at('passphrase'), 0o640)
  const { code, out, err } = await tip(
    ...'vault offline new device --passphrase-file passphrase --output keys.json'.split(' '),
  )
  expect([code, out, existsSync(at('device'))]).toEqual([2, '', false])
  expect(err).toMatch(/^tip: [^\n]*chmod 600[^\n]*\n$/)
  expect(err).not.toContain('invented')
})

describe('ordinary failures of files and folders', () => {
  it.each([
    'escrow new a-file --holders staff-7:supervisor,staff-9:lawyer',
    'escrow new a-file/inside --holders staff-7:supervisor,staff-9:lawyer',
    'vault init a-file --name vault.example.org --keyring keys/vault.keyring --country RW --shares shares',
    'vault init vault --name vault.example.org --keyring a-file/vault.keyring --country RW --shares shares',
    'form pack intake --out a-file',
    'form pack intake --out a-file/inside',
    'form pack intake --out nowhere/inside/deep',
    'form new screening --id org.example.ours --title Ours --out a-folder',
    'form render intake --print nowhere/form.html',
    'form export intake --to xform --out nowhere/form.zip',
    'sample 3 --output nowhere/sample.ndjson',
    'sample 3 --output a-file/sample.ndjson',
    'pseudonymise --new-key nowhere/key',
  ])('are said in a sentence that helps: tip %s', async (line) => {
    const { code, err, out } = await tip(...line.split(' '))
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toMatch(/unexpected|report it|There is no such file/)
    expect(err).toMatch(/^tip: \S.*\.\n$/s)
    expect(readFileSync(at('a-file'), 'utf8')).toBe('mine')
  })

  it.each([
    ['EACCES', 'You are not allowed to read or write place.'],
    ['EPERM', 'You are not allowed to read or write place.'],
    ['EROFS', 'You are not allowed to read or write place.'],
    ['ENOTDIR', 'There is a file where a folder is needed: place.'],
    ['EEXIST', 'There is something at place already.'],
    ['EISDIR', 'place is a folder, not a file.'],
    ['ENOENT', 'place does not exist'],
    ['ENOSPC', 'The disk is full.'],
  ])('have a sentence each: %s', (code, words) => {
    const error = Object.assign(new Error('SENTINEL'), { code, syscall: 'open', path: 'place' })
    expect(systemFailure(error)).toContain(words)
    expect(systemFailure(error)).not.toContain('SENTINEL')
  })

  it('are not those of a network or of the command itself', () => {
    expect(systemFailure(new TypeError('x'))).toBeUndefined()
    expect(systemFailure(Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' }))).toBeUndefined()
    expect(systemFailure(Object.assign(new Error('x'), { code: 'EACCES', syscall: 'connect' }))).toBeUndefined()
  })
})

it.each([
  ['missing.ndjson', 'missing.ndjson: There is no such file.'],
  ['empty.ndjson', 'empty.ndjson: The file is empty.'],
  ['a-file', 'a-file holds no case records.'],
])('tip report names the file and the reason: %s', async (name, words) => {
  await tip('sample', '2', '--output', 'good.ndjson')
  const { code, err } = await tip('report', 'good.ndjson', name)
  expect([code, err]).toEqual([2, expect.stringContaining(words)])
})

it.each([
  [['help', 'nope'], 'There is no command of that name. There are: validate, '],
  [['help', 'validat'], 'Did you mean validate?'],
  [['form', 'help', 'lnt'], 'Did you mean lint?'],
  [['help', 'form', 'lnt'], 'Did you mean lint?'],
  [['sample', '3', '--output', 'sample.csv'], 'name a file that ends in .ndjson'],
  [
    ['pseudonymise', '--new-key', 'new.key', '--passphrase'],
    'there is none: run the command in one. No key was written.',
  ],
  [['vault', 'init', 'v', '--name', 'v', '--keyring', 'k', '--country', 'Rwanda'], 'two letters, such as RW'],
])('says what to do instead: tip %j', async (words, sentence) => {
  const { code, err } = await tip(...words)
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)])
})

it('still prints the help of a command that there is', async () => {
  for (const words of [['help', 'validate'], ['form', 'help', 'lint'], ['help']])
    expect(await tip(...words)).toMatchObject({ code: 0, out: expect.stringContaining('Usage: tip') })
})

it('names what is still to be filled in of a statement', async () => {
  await tip('sample', '20', '--output', 'cases.ndjson')
  await tip('conformance', 'cases.ndjson', '--write-statement', 'statement.json')
  const { code, err } = await tip('conformance', 'cases.ndjson', '--statement', 'statement.json')
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/with your own, in system\.name, system\.version, implementer\.name/),
  ])
})
