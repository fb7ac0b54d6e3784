import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openLedger } from '@tip-standard/privacy'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFolder, needsTerminal, typeInto } from './run-tip.ts'

const folder = await makeFolder()
afterAll(() => folder.remove())
const at = (name: string): string => join(folder.path, name)
const WORDS = 'plum ferry attic moss'

beforeAll(async () => {
  const rows = Array.from({ length: 60 }, (_, index) => `p${index},${index % 2 === 0 ? 'female' : 'male'}\n`)
  await writeFile(at('rows.csv'), `id,sex\n${rows.join('')}`)
})
const anonymise = (name: string, option: string, ...answers: string[]) =>
  typeInto(
    `anonymise ${at('rows.csv')} --quasi sex --for internal ${option} ${at(name)} --output ${at('o.csv')} --force`,
    ...answers,
  )
const begin = (name: string, ...answers: string[]) => anonymise(name, '--person id --new-ledger', ...answers)
const saltOf = async (name: string): Promise<string> => JSON.parse(await readFile(at(name), 'utf8')).passphraseSalt

it('asks for the passphrase of a new ledger twice, and begins none where the two differ or it is weak', async (test) => {
  needsTerminal(test)
  for (const [name, answers, sentence] of [
    ['differ.json', [WORDS, 'plum ferry attic mozz'], /passphrases differ/],
    ['weak.json', ['Password1!Password1!'], /passphrase is weak/],
  ] as const) {
    const run = await begin(name, ...answers)
    expect([run.code, run.out]).toEqual([2, expect.stringMatching(sentence)])
    expect(run.out).not.toMatch(/ferry|Password1/)
    await expect(stat(at(name))).rejects.toThrow()
  }
})

it('keeps a salt of its own in each ledger, with which its passphrase opens it, and no other', async (test) => {
  needsTerminal(test)
  for (const name of ['one.json', 'two.json']) {
    const run = await begin(name, WORDS, WORDS)
    expect([run.code, run.out.includes('ferry')]).toEqual([0, false])
  }
  const [one, two] = [await saltOf('one.json'), await saltOf('two.json')]
  expect(Buffer.from(one, 'base64')).toHaveLength(16)
  expect(two).not.toBe(one)
  expect((await anonymise('one.json', '--ledger', WORDS)).code).toBe(0)
  expect([await saltOf('one.json'), JSON.parse(await readFile(at('one.json'), 'utf8')).releases.length]).toEqual([
    one,
    2,
  ])
  expect((await anonymise('one.json', '--ledger', `${WORDS}y`)).out).toContain('another key')

  await writeFile(at('mixed.json'), (await readFile(at('one.json'), 'utf8')).replace(one, two))
  expect((await anonymise('mixed.json', '--ledger', WORDS)).out).toContain('another key')
  await writeFile(at('cut.json'), (await readFile(at('one.json'), 'utf8')).replace(one, one.slice(0, 8)))
  expect((await anonymise('cut.json', '--ledger', WORDS)).out).toContain('salt in the ledger is damaged')
})

it('opens a ledger of an earlier version, and says how to move on', async (test) => {
  needsTerminal(test)
  const fixedSalt = new TextEncoder().encode('tip-standard/cli/passphrase/1')
  const ledger = openLedger('id', SecretKey.fromPassphrase('correct horse battery', fixedSalt))
  await writeFile(at('earlier.json'), JSON.stringify(ledger))
  const run = await anonymise('earlier.json', '--ledger', 'correct horse battery')
  expect([run.code, run.out]).toEqual([0, expect.stringContaining('start the next series with --key-file')])
  expect(await saltOf('earlier.json')).toBeUndefined()
})
