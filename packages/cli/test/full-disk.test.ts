import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPGlite } from '@tip-standard/vault'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyFolder } from '../../vault/src/fixture-pglite-folder.ts'
import { copyNewVault, onVault, record, supervisor, worker } from './fixture-vaults.ts'
import { endOf, makeFolder, needsLinux, type Run, runTip, sampleLines, startInShell } from './run-tip.ts'

let folder: { path: string; remove: () => Promise<void> }
const at = (...names: string[]): string => join(folder.path, ...names)
const words = (line: string): string[] => [
  'vault',
  'offline',
  ...line.split(' '),
  '--passphrase-file',
  at('passphrase'),
]
/** Runs a command where no file takes more than so many KiB: what is longer is cut by the system, as on a full disk. */
const onFullDisk = (kib: number, ...line: readonly string[]): Promise<Run> =>
  endOf(startInShell(`ulimit -f ${2 * kib}; TIP ${line.map((word) => `'${word}'`).join(' ')}`))

beforeAll(async () => {
  folder = await makeFolder()
  await copyNewVault(folder.path)
  writeFileSync(at('passphrase'), 'seven invented words make one long passphrase\n', { mode: 0o600 })
  await runTip(...words(`new ${at('device')} --output ${at('keys.json')}`))
  await onVault(folder.path)(
    `device enrol ${at('keys.json')} --holder w-1 --output ${at('enrolment.json')}`,
    ...supervisor('s-1'),
  )
  await runTip(...words(`enrolled ${at('device')} ${at('enrolment.json')}`))
})
afterAll(() => folder.remove())

it('a draft for which a device has no room is not said to be kept, and loses none of the others', async (test) => {
  needsLinux(test)
  writeFileSync(at('short.json'), JSON.stringify(record('c-1')))
  writeFileSync(at('long.json'), JSON.stringify(record('c-2', { case: { id: 'c-2', comments: ['x'.repeat(4_000)] } })))
  expect(await runTip(...words(`draft ${at('device')} ${at('short.json')} --expected-version 0`))).toMatchObject({
    code: 0,
  })
  const before = readdirSync(at('device')).map((name) => [name, readFileSync(at('device', name)).toString('hex')])
  const { code, err } = await onFullDisk(1, ...words(`draft ${at('device')} ${at('long.json')} --expected-version 0`))
  expect([code, err]).toEqual([2, expect.stringMatching(/^tip: The device could not be written: make room/)])
  expect(readdirSync(at('device')).map((name) => [name, readFileSync(at('device', name)).toString('hex')])).toEqual(
    before,
  )
  const contact = await runTip(...words(`contact ${at('device')} --output ${at('contact')}`))
  expect(contact).toMatchObject({ code: 0, err: expect.stringContaining('Sealed: 1 draft.') })
  expect(existsSync(at('contact'))).toBe(true)
})

it('a vault that does not start, because there is no room to go on from a crash, is said to, and the command ends', async (test) => {
  needsLinux(test)
  const database = at('vault/database')
  const open = await openPGlite(database)
  mkdirSync(at('crashed'))
  copyFolder(database, at('crashed'))
  await open.close()
  rmSync(database, { recursive: true })
  renameSync(at('crashed'), database)
  rmSync(join(database, 'lock'))
  const opening = ['--vault', at('vault/tip.vault.json'), '--share', at('shares/share-1.txt')]
  const line = ['vault', 'list', ...opening, '--share', at('shares/share-2.txt'), ...worker]
  const { code, err } = await onFullDisk(256, ...line)
  expect([code, err]).toEqual([2, expect.stringMatching(/^tip: The database in this folder does not start: make room/)])
  expect(await runTip(...line)).toMatchObject({ code: 0 })
})

it('a new vault for which there is no room leaves nothing in the way of the next, and no backup is asked for', async (test) => {
  needsLinux(test)
  const line = ['vault', 'init', at('new'), '--name', 'vault.example.org', '--country', 'RW', '--policy', 'default']
  const keys = ['--keyring', at('new-keyring'), '--shares', at('new-shares')]
  const { code, err } = await onFullDisk(256, ...line, ...keys)
  expect([code, err]).toEqual([2, expect.stringMatching(/^tip: The database could not be made in this folder: make/)])
  expect(existsSync(at('new-keyring'))).toBe(false)
  expect(existsSync(at('new/database/data'))).toBe(false)
  expect(await runTip(...line, ...keys)).toMatchObject({ code: 0 })
})

it('an output whose internal file found no room is said to be written, and the audit of it ends', async (test) => {
  needsLinux(test)
  writeFileSync(at('records.ndjson'), `${sampleLines(6).join('\n')}\n`)
  mkdirSync(at('internal'))
  const line = ['convert', at('records.ndjson'), '--to', 'ndjson', '--for', 'service', '--services', 'legal']
  const outputs = ['--output', at('leaves.ndjson'), '--internal', at('internal'), '--audit', at('audit.ndjson')]
  const { code, err } = await runTip(...line, '--recipient-kind', 'otherOrganisations', ...outputs)
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/\ntip: The output was written, but not the internal file that belongs to it: make room/),
  ])
  expect(existsSync(at('leaves.ndjson'))).toBe(true)
  expect(readFileSync(at('audit.ndjson'), 'utf8').trimEnd().split('\n').at(-1)).toContain('"event":"end"')
})

it('a report is in every file that was asked for or in none, and is counted only where it is', async (test) => {
  needsLinux(test)
  writeFileSync(at('many.ndjson'), `${sampleLines(60).join('\n')}\n`)
  await runTip('pseudonymise', '--new-key', at('key'))
  const before = readdirSync(folder.path)
  const line = ['report', at('many.ndjson'), '--new-history', at('history.json'), '--key-file', at('key')]
  // The workbook and the tables of the first outputs are small, the JSON of the last is not.
  const outputs = ['--xlsx', at('report.xlsx'), '--csv', at('report'), '--json', at('report.json')]
  const { code, err } = await onFullDisk(40, ...line, ...outputs)
  expect([code, err]).toEqual([2, 'tip: The disk is full. Nothing was written.\n'])
  expect(readdirSync(folder.path)).toEqual(before)
  expect(await runTip(...line, ...outputs)).toMatchObject({ code: 0 })
  for (const name of ['history.json', 'report.xlsx', 'report', 'report.json']) expect(existsSync(at(name))).toBe(true)
})

it('a new key for which there is no room leaves no file in the way of the next', async (test) => {
  needsLinux(test)
  const line = ['pseudonymise', '--new-key', at('next-key')]
  expect(await onFullDisk(0, ...line)).toMatchObject({ code: 2, err: 'tip: The disk is full. Nothing was written.\n' })
  expect(existsSync(at('next-key'))).toBe(false)
  expect(await runTip(...line)).toMatchObject({ code: 0 })
})
