/** That what is written for one person's eyes can be read by no one else, also where the file was there before, for all to read. */

import { chmodSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickPassphrases } from '../../vault/src/fixture-quick-passphrases.ts'
import { createProgram } from '../src/program.ts'
import {
  copyNewVault,
  holder,
  onVault,
  REASON,
  record,
  researcher,
  supervisor,
  tomorrow,
  worker,
} from './fixture-vaults.ts'
import { makeFolder, type Run, runTip } from './run-tip.ts'

quickPassphrases()

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/

let folder: { path: string; remove: () => Promise<void> }
let vault: ReturnType<typeof onVault>
const at = (...names: string[]): string => join(folder.path, ...names)
const device = (line: string): Promise<Run> =>
  runTip('vault', 'offline', ...line.split(' '), '--passphrase-file', at('passphrase'))

let deviceId: string
let grant: string

beforeAll(async () => {
  folder = await makeFolder()
  await copyNewVault(folder.path)
  vault = onVault(folder.path)
  const identity = { standardVersion: '1.0-rc.2', personId: 'v-1', firstName: 'Zqinvented', secondName: 'Zqperson' }
  writeFileSync(at('case.json'), JSON.stringify(record('c-1')))
  writeFileSync(at('name.json'), JSON.stringify(identity))
  await vault(`put ${at('case.json')}`, ...worker)
  await vault(`put-identity c-1 v-1 ${at('name.json')}`, ...worker)
  grant = (await vault('view grant r-1', '--until', tomorrow, ...REASON, ...supervisor('s-1'))).out.trim()
  await vault(`view approve ${grant}`, ...supervisor('s-2'))
  writeFileSync(at('passphrase'), 'seven invented words make one long passphrase\n', { mode: 0o600 })
  await device(`new ${at('device')} --output ${at('keys.json')}`)
  const enrolled = await vault(
    `device enrol ${at('keys.json')} --holder w-1 --output ${at('enrolment.json')}`,
    ...supervisor('s-1'),
  )
  deviceId = UUID.exec(enrolled.err)?.[0] ?? ''
  await device(`enrolled ${at('device')} ${at('enrolment.json')}`)
  await vault(`device pack ${deviceId} c-1 --output ${at('pack')}`, ...worker)
  await device(`take ${at('device')} ${at('pack')}`)
})
afterAll(() => folder.remove())

/** Each command that promises it, by its words, and how it is run; the file is the last word. */
const promised: Readonly<Record<string, (file: string) => Promise<Run>>> = {
  'vault get': (file) => vault(`get c-1 --force --output ${file}`, ...worker),
  'vault list': (file) => vault(`list --force --output ${file}`, ...worker),
  'vault identity': (file) => vault(`identity c-1 v-1 --force --output ${file}`, ...REASON, ...worker),
  'vault subject': (file) => vault(`subject c-1 v-1 --force --output ${file}`, ...REASON, ...worker),
  'vault retain': (file) => vault(`retain --force --output ${file}`, ...supervisor('s-1')),
  'vault archive': (file) => vault(`archive --force --output ${file}`, ...supervisor('s-1')),
  'vault alarms': (file) => vault(`alarms --force --output ${file}`, ...supervisor('s-1')),
  'vault duplicates list': (file) => vault(`duplicates list --force --output ${file}`, ...supervisor('s-1')),
  'vault audit events': (file) => vault(`audit events --force --output ${file}`, ...supervisor('s-1')),
  'vault audit prove': (file) => vault(`audit prove 0 --force --output ${file}`, ...supervisor('s-1')),
  'vault view read': (file) => vault(`view read ${grant} --force --output ${file}`, ...researcher),
  'vault offline drafts': (file) => device(`drafts ${at('device')} --force --output ${file}`),
  'vault offline show': (file) => device(`show ${at('device')} c-1 --force --output ${file}`),
}

/** Others whose outputs hold people, keys or all that a vault has. */
const others: Readonly<Record<string, (file: string) => Promise<Run>>> = {
  'vault get --history': (file) => vault(`get c-1 --history --force --output ${file}`, ...worker),
  'vault get --break-glass': (file) => vault(`get c-1 --break-glass --force --output ${file}`, ...REASON, ...worker),
  'vault archive --anonymised': (file) => vault(`archive --anonymised --force --output ${file}`, ...supervisor('s-1')),
  'vault subject --html': (file) => vault(`subject c-1 v-1 --force --html ${file}`, ...REASON, ...worker),
  'vault backup': (file) => vault(`backup --force --output ${file}`, ...holder),
  'vault offline contact': (file) => device(`contact ${at('device')} --force --output ${file}`),
  'vault device contact': async (file) => {
    await device(`contact ${at('device')} --force --output ${at('sealed')}`)
    return await vault(`device contact ${deviceId} ${at('sealed')} --force --output ${file}`, ...worker)
  },
  'vault witness new': (file) => runTip('vault', 'witness', 'new', 'witness.example.org', '--force', '--key', file),
}

const commandsIn = (command: Command, words: readonly string[] = []): [words: string, command: Command][] => [
  [words.join(' '), command],
  ...command.commands.flatMap((one) => commandsIn(one, [...words, one.name()])),
]

it('is what every command does that promises it', () => {
  const promising = commandsIn(createProgram(() => {})).filter(([, { options }]) =>
    options.some(({ description }) => description.includes('only you can read')),
  )
  expect(promising.map(([words]) => words).sort()).toEqual(Object.keys(promised).sort())
})

it.each(Object.entries({ ...promised, ...others }))('is what tip %s does', async (name, run) => {
  const file = at(name.replaceAll(' ', '-'))
  writeFileSync(file, '')
  chmodSync(file, 0o666)
  const { code, err } = await run(file)
  expect([code, statSync(file).mode & 0o777], err).toEqual([expect.toBeOneOf([0, 1]), 0o600])
})
