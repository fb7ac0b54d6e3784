import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '@tip-standard/core'
import { createNoteKey, createQuorumKeyring, noteSigner, openPGlite, writeReceipt } from '@tip-standard/vault'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { grantRoles, startServer } from '../../vault/src/fixture-postgres-server.ts'
import {
  consent,
  copyNewVault,
  emptyDatabase,
  holder,
  initVault,
  onVault,
  REASON,
  record,
  supervisor,
  tomorrow,
  worker,
} from './fixture-vaults.ts'
import { makeFolder, needsTerminal, type Run, runAsProcess, runTip, typeInto } from './run-tip.ts'

const PASSPHRASE = 'invented-harbour-violet-kettle-thirty-pigeons'

let folder: { path: string; remove: () => Promise<void> }
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())
const at = (...names: string[]): string => join(folder.path, ...names)

/** Puts a new vault into a folder of this name, and runs commands on it. */
async function newVault(name: string): Promise<ReturnType<typeof onVault>> {
  await copyNewVault(at(name))
  return onVault(at(name))
}

describe('a vault on the command line', () => {
  it('keeps a case from its first version to the day when no backup opens any more', async () => {
    expect((await initVault(at('life'))).err).toContain('Any 2 of the 3 shares open it.')
    const vault = onVault(at('life'))
    writeFileSync(at('cases.ndjson'), ['c-1', 'c-2'].map((id) => `${JSON.stringify(record(id))}\n`).join(''))
    expect(await vault(`put ${at('cases.ndjson')}`, ...worker)).toMatchObject({
      code: 0,
      err: expect.stringContaining('Stored: 2 cases'),
    })
    expect((await vault(`put ${at('cases.ndjson')}`, ...worker)).err).toContain(
      'Stored: 0 cases, 0 identities. Already there and unchanged: 2.',
    )

    const copy = at('c-1.json')
    expect((await vault(`get c-1 --output ${copy}`, ...worker)).err).toContain(
      'tip vault put FILE --expected-version 1',
    )
    expect(JSON.parse(readFileSync(copy, 'utf8'))).toEqual(record('c-1'))
    expect(statSync(copy).mode & 0o077).toBe(0)
    const changed = record('c-1', { case: { id: 'c-1', openedOn: '2026-01-06' } })
    writeFileSync(copy, JSON.stringify(changed))
    expect((await vault(`put ${copy} --expected-version 1`, ...worker)).err).toBe('Stored as version 2.\n')
    expect(await vault(`put ${copy} --expected-version 1`, ...worker)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Someone else changed the record'),
    })
    expect((await vault('list', ...worker)).out).toMatch(/^c-1 {2}version 2 .*\nc-2 {2}version 1 .*\n$/)

    writeFileSync(
      at('withdrawn.json'),
      JSON.stringify({ ...consent('caseManagement', 'withdrawn'), withdrawnOn: today() }),
    )
    expect((await vault(`consent c-2 v-1 ${at('withdrawn.json')}`, ...worker)).code).toBe(0)
    const after = await vault('get c-2', ...worker)
    expect(after).toMatchObject({ code: 2, out: '' })
    expect(after.err).toContain('Withheld from you for this purpose today: 1 of 1 person.')

    const ageIdentity = await generateIdentity()
    const ageKey = await identityToRecipient(ageIdentity)
    const shelter = noteSigner('shelter.example', 'log', createNoteKey())
    const recipient = { id: 'shelter', services: ['shelter'], caseKey: ageKey, identityKey: ageKey }
    writeFileSync(at('shelter.json'), JSON.stringify({ ...recipient, receiptKey: shelter.verifier.text }))
    const packet = ['--until', tomorrow, '--to', at('shelter.json'), '--output', at('packet')]
    const refer = ['refer', 'send', 'c-1', 'v-1', '--fields', 'victim.sex'].join(' ')
    expect((await vault(refer.replace('victim.sex', 'victim.sx'), ...packet, ...REASON, ...worker)).err).toContain(
      'victim.sex',
    )
    expect((await vault(refer, ...packet, ...REASON, ...worker)).err).toMatch(
      new RegExp(`^Packet [0-9a-f-]{36}, until ${tomorrow}`),
    )
    const sealed = readFileSync(at('packet/case.age'))
    const opener = new Decrypter()
    opener.addIdentity(ageIdentity)
    expect(Buffer.from(await opener.decrypt(sealed)).toString()).toContain('"to":"shelter"')
    const digest = createHash('sha256').update(sealed).digest('hex')
    const [, id = ''] = /([0-9a-f-]{36})\n$/.exec((await vault('refer list', ...worker)).out) ?? []
    const taken = await vault(`refer revoke ${id}`, ...REASON, ...worker)
    expect([taken.code, taken.err]).toEqual([0, 'Taken back: no answer to it is awaited. Delete its files.\n'])
    expect((await vault('refer list', ...worker)).out).toBe('')
    // A receipt that comes nevertheless counts.
    writeFileSync(at('receipt'), writeReceipt({ packet: id, digest, on: today(), answer: 'accepted' }, shelter))
    expect((await vault(`refer receipt ${at('receipt')}`, ...worker)).err).toContain('Recorded: accepted')
    expect((await vault('refer list', ...worker)).out).toBe('')

    expect((await vault(`backup --output ${at('before')}`, ...holder)).code).toBe(0)
    const asked = await vault('erase ask c-1', ...REASON, ...worker)
    const request = asked.out.trim()
    expect((await vault(`erase run ${request}`, ...supervisor('s-1'))).err).toContain(
      'Someone else has to approve this first',
    )
    for (const who of ['s-1', 's-2']) expect((await vault(`erase approve ${request}`, ...supervisor(who))).code).toBe(0)
    expect((await vault(`erase run ${request}`, ...supervisor('s-1'))).err).toMatch(
      /^Keys destroyed: 2\. Now run tip vault rotate keys/,
    )
    expect((await vault('get c-1', ...worker)).err).toContain('There is no such record')
    // That it was erased is proved to anyone who has the key of the log, without the vault.
    await vault(`audit key --output ${at('erased-key')}`, ...supervisor('s-1'))
    const entries = (await vault('audit events', ...supervisor('s-1'))).out
    const [, number] = /^(\d+) {2}\S+ {2}supervisor {2}s-1 {2}\S+ {2}erase {2}c-1$/m.exec(entries) ?? []
    await vault(`audit prove ${number} --output ${at('erased.tlog-proof')}`, ...supervisor('s-1'))
    const proven = (): Promise<Run> =>
      runTip('vault', 'audit', 'proven', at('erased.tlog-proof'), '--log-key', at('erased-key'))
    expect(JSON.parse((await proven()).out)).toMatchObject({ what: 'erase', subject: { case: 'c-1' }, outcome: 'done' })
    writeFileSync(
      at('erased.tlog-proof'),
      readFileSync(at('erased.tlog-proof'), 'utf8').replace(/^index \d+/m, 'index 0'),
    )
    expect(await proven()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('This proves nothing') })
    expect((await vault('rotate keys', ...holder)).code).toBe(0)
    await emptyDatabase(at('life/vault'))
    expect(await vault(`restore ${at('before')}`, ...holder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('The key version that protects this was retired'),
    })
  })

  it('comes back from a backup, and what was cut off since is found by what a witness signed', async () => {
    const vault = await newVault('twice')
    writeFileSync(at('one.ndjson'), `${JSON.stringify(record('c-1'))}\n`)
    await vault(`put ${at('one.ndjson')}`, ...worker)
    expect((await vault(`backup --output ${at('backup')}`, ...holder)).err).toContain(
      'It opens only with the keyring of today',
    )
    await vault('list', ...worker)

    const witness = await runTip('vault', 'witness', 'new', 'witness.example.net', '--key', at('witness.key'))
    writeFileSync(at('witness.txt'), witness.out)
    await vault(`audit key --output ${at('log-key')}`, ...worker)
    await vault(`audit request --seen 0 --output ${at('request')}`, ...worker)
    const sign = [
      at('request'),
      '--name',
      'witness.example.net',
      '--key',
      at('witness.key'),
      '--log-key',
      at('log-key'),
    ]
    expect((await runTip('vault', 'witness', 'sign', ...sign, '--seen', at('seen'), '--output', at('note'))).code).toBe(
      0,
    )
    const witnessed = ['--witnessed', at('note'), '--witness-key', at('witness.txt')]
    const whole = await vault('audit verify', ...witnessed)
    expect(whole).toMatchObject({
      code: 0,
      out: expect.stringMatching(/org-1: intact, (\d+) entries, a witness has seen \1 of them/),
    })

    expect(await vault('audit verify', '--witnessed', at('note'), '--witness-key', at('note'))).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('holds no key of a witness'),
    })

    // Of a log that was removed as a whole, only what the witness has seen is left.
    writeFileSync(at('lost'), readFileSync(at('note'), 'utf8').replace('/org-1\n', '/org-7\n'))
    expect(await vault('audit verify', '--witnessed', at('lost'), ...witnessed)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/org-1: intact,[\s\S]*\nNOT intact: 1 statement of the witness/),
    })

    const bytes = readFileSync(at('backup'))
    for (const text of ['Zqinvented', 'c-1', 'org-1']) expect(bytes.includes(text), text).toBe(false)
    await emptyDatabase(at('twice/vault'))
    cpSync(at('backup'), at('cut'))
    truncateSync(at('cut'), bytes.length - 1)
    expect(await vault(`restore ${at('cut')}`, ...holder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('The backup is cut off'),
    })
    expect(await vault(`restore ${at('backup')}`, ...holder)).toMatchObject({
      code: 0,
      err: expect.stringContaining('its logs are intact'),
    })
    expect(JSON.parse((await vault('get c-1', ...worker)).out)).toEqual(record('c-1'))
    const older = await vault('audit verify --agency org-1', ...witnessed)
    expect(older).toMatchObject({ code: 1, out: expect.stringContaining('NOT intact') })
    // A log that is intact after one that is not makes up for nothing.
    await vault('list', ...worker, '--agency', 'org-2')
    const all = await vault('audit verify', ...witnessed)
    expect(all).toMatchObject({ code: 1, out: expect.stringMatching(/org-1: NOT intact[\s\S]*\norg-2: intact, /) })
  })

  it('does not say to the person who opens a canary that it is one', async () => {
    const vault = await newVault('canary')
    const nothing = await vault('alarms', ...supervisor('s-1'))
    expect(nothing).toMatchObject({ code: 0, out: '', err: expect.stringContaining('Nothing to look into') })
    const planted = await vault('canary c-canary --assigned-to w-1 --agency org-1', ...holder)
    expect(planted).toMatchObject({ code: 0, out: '' })
    const [touched, missing] = [await vault('get c-canary', ...worker), await vault('get c-nowhere', ...worker)]
    expect(touched).toEqual(missing)
    expect((await vault('audit events', ...supervisor('s-1'))).out).toContain('touchCanary  c-canary')
    const alarms = await vault('alarms', ...supervisor('s-1'))
    expect(alarms).toMatchObject({ code: 1, err: expect.stringContaining('To look into: 1.') })
    const line = /^(\d+) {2}\S+Z {2}caseWorker w-1 opened a record that no one has a reason to open: c-canary\n/
    expect(alarms.out).toMatch(new RegExp(`${line.source}$`))
    // From tomorrow on there is nothing, and who does not approve is told nothing.
    expect((await vault('alarms --since 2999-01-01', ...supervisor('s-1'))).code).toBe(0)
    expect(await vault('alarms', ...worker)).toMatchObject({ code: 2, out: '' })
    expect((await vault('alarms --since soon', ...supervisor('s-1'))).err).toContain('YYYY-MM-DD')
    // What someone has looked into calls no one any more, and stays in the log.
    const entry = line.exec(alarms.out)?.[1]
    expect((await vault(`alarms ${entry}`, ...supervisor('s-1'))).err).toContain('--reason')
    expect((await vault('alarms', ...REASON, ...supervisor('s-1'))).err).toContain('the number of its line')
    expect((await vault(`alarms ${entry}`, ...REASON, ...supervisor('w-1'))).code).toBe(2)
    expect(await vault(`alarms ${entry}`, ...REASON, ...supervisor('s-2'))).toMatchObject({ code: 0, out: '' })
    expect(await vault('alarms', ...supervisor('s-1'))).toMatchObject({ code: 0, out: '' })
    const all = await vault('alarms --all', ...supervisor('s-1'))
    expect(all.code).toBe(0)
    expect(all.out).toMatch(
      new RegExp(`${line.source} {2}supervisor s-2 looked into it at \\S+Z: asked for by the court\\n$`),
    )
  })

  it('has emergencies reviewed by someone else, and says which were not justified', async () => {
    const vault = await newVault('emergency')
    writeFileSync(at('one.ndjson'), JSON.stringify(record('c-1')))
    await vault(`put ${at('one.ndjson')}`, ...worker)
    for (const _ of ['one', 'two']) await vault('get c-1 --break-glass', ...REASON, ...worker)
    const [first, second] = (await vault('review', ...supervisor('s-1'))).out.trimEnd().split('\n')
    expect(first).toMatch(/^\S{36} {2}c-1 {2}opened by w-1 at \S+Z, due on \d{4}-\d{2}-\d{2}$/)
    const review = (line: string | undefined, justified: string): Promise<Run> =>
      vault(`review ${line?.slice(0, 36)} --justified ${justified}`, ...REASON, ...supervisor('s-1'))
    expect(await review(first, 'yes')).toMatchObject({ code: 0 })
    expect((await vault('alarms', ...supervisor('s-1'))).code).toBe(0)
    expect(await review(second, 'no')).toMatchObject({ code: 0 })
    const { code, out } = await vault('alarms', ...supervisor('s-1'))
    expect(code).toBe(1)
    expect(out).toMatch(
      /^\d+ {2}\S+Z {2}supervisor s-1 found no justification for the emergency of c-1, which caseWorker w-1 opened at \S+Z: asked for by the court\n$/,
    )
    expect((await vault('review', ...supervisor('s-1'))).out).toBe('')
    expect((await vault(`review ${first?.slice(0, 36)}`, ...supervisor('s-1'))).err).toContain('--justified')
  })

  it('says what is wrong with what it is given, and changes nothing', async () => {
    const within = await runTip(
      'vault',
      'init',
      at('within'),
      '--name',
      'v',
      '--country',
      'RW',
      '--keyring',
      at('within/keyring'),
    )
    expect(within).toMatchObject({ code: 2, err: expect.stringContaining('in the folder of the vault') })
    expect((await runTip('vault', 'list', ...worker)).err).toContain('There is no vault here')
    const vault = await newVault('bad')
    const other = await createQuorumKeyring(at('other'), { shares: 3, threshold: 2 })
    other.keyring.close()
    for (const [place, share] of other.shares.entries()) writeFileSync(at(`other-${place + 1}`), share)
    expect((await initVault(at('bad'))).err).toContain('The folder already has a vault')
    expect((await vault('list', '--as', 'w-1', '--agency', 'org-1', '--role', 'caseworker')).err).toContain(
      'caseWorker',
    )
    expect((await vault('list', '--as', 'w-1', '--role', 'caseWorker')).err).toContain('--agency is missing')
    expect((await vault(`backup --output ${at('stolen')}`, ...worker.slice(0, 4))).err).toMatch(
      /The policy does not let this role do this.*\n.*tip policy explain/,
    )
    expect((await vault('audit verify --agency org-9')).err).toContain('no log of the agency')
    const held = await openPGlite(at('bad/vault/database'))
    try {
      expect((await vault('list', ...worker)).err).toContain('Another process has this vault open')
    } finally {
      await held.close()
    }
    const foreign = ['--share', at('other-1'), '--share', at('other-2')]
    const settings = ['--vault', at('bad/vault/tip.vault.json')]
    expect((await runTip('vault', 'list', ...worker, ...settings, ...foreign)).err).toContain(
      'A share does not belong to this keyring',
    )
    expect((await vault('list', ...worker)).err).not.toContain('Others can read or change the keyring')
    chmodSync(at('bad/keyring'), 0o640)
    expect((await vault('list', ...worker)).err).toContain('Others can read or change the keyring')
    truncateSync(at('bad/keyring'), 100)
    expect((await vault('list', ...worker)).err).toContain('The keyring is cut off or damaged')
  })

  it('takes passphrases and what is looked for from a terminal only', async (context) => {
    needsTerminal(context)
    const name = ['--name', 'vault.example.org', '--country', 'RW', '--keyring', at('typed/keyring')].join(' ')
    await emptyDatabase(at('typed/vault'))
    const made = await typeInto(`vault init ${at('typed/vault')} ${name}`, PASSPHRASE, PASSPHRASE)
    expect(made.out).toContain('The vault is ready')
    expect(made.out).not.toContain(PASSPHRASE)
    const open = `--vault ${at('typed/vault/tip.vault.json')} ${worker.join(' ')}`
    const found = await typeInto(
      `vault find --by phone --reason asked-for-by-the-court ${open}`,
      PASSPHRASE,
      '+250788123456',
    )
    expect(found.out).toContain('No match among the cases that you may open.')
    expect(found.out).not.toContain('788123456')
    expect((await typeInto(`vault list ${open}`, `${PASSPHRASE}s`)).out).toContain(
      'The passphrase does not open this keyring',
    )
  })

  it('is kept on a server too, whose address is in the environment', async () => {
    const server = await startServer()
    const before = process.env['DATABASE_URL']
    try {
      mkdirSync(at('served'))
      expect((await initVault(at('served'), '--server')).err).toContain('DATABASE_URL')
      process.env['DATABASE_URL'] = server.owner
      expect((await initVault(at('served2'), '--server')).code).toBe(0)
      await grantRoles(server)
      process.env['DATABASE_URL'] = server.user
      writeFileSync(at('served.ndjson'), `${JSON.stringify(record('c-1'))}\n`)
      // A process ends only where no connection is left open.
      const vault = onVault(at('served2'), runAsProcess)
      expect((await vault(`put ${at('served.ndjson')}`, ...worker)).err).toContain('Stored: 1 case,')
      expect(JSON.parse((await vault('get c-1', ...worker)).out)).toEqual(record('c-1'))
      process.env['DATABASE_URL'] = server.user.replace(/\/\/[^@]*@/, '//nobody:wrong@')
      const refused = await vault('list', ...worker)
      expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('refuses the login') })
      expect(refused.err).not.toContain('wrong')
    } finally {
      if (before === undefined) delete process.env['DATABASE_URL']
      else process.env['DATABASE_URL'] = before
      await server.stop()
    }
  })
})
