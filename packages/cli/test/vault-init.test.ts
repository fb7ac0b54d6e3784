import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyDatabase, holder, onVault, record, worker } from './fixture-vaults.ts'
import { endOf, makeFolder, needsLinux, type Run, runTipIn, startTip } from './run-tip.ts'

const NAME = ['--name', 'vault.example.org', '--country', 'RW']
const RWANDA = JSON.stringify({ policy: 'rw' })

describe('a vault that is made', () => {
  let folder: { path: string; remove: () => Promise<void> }
  const at = (...names: string[]): string => join(folder.path, ...names)
  beforeEach(async () => {
    folder = await makeFolder()
    await emptyDatabase(at('vault'))
  })
  afterEach(() => folder.remove())

  const init = (...more: string[]): Promise<Run> =>
    runTipIn(folder.path, 'vault', 'init', 'vault', ...NAME, '--keyring', 'keyring', '--shares', 'shares', ...more)
  const settings = (): unknown => JSON.parse(readFileSync(at('vault/tip.vault.json'), 'utf8'))

  it('under the policy of Rwanda needs its place and no edit: it stores, reads and backs up', async () => {
    const refused = await init('--policy', 'rw')
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('such as --place RW') })
    const elsewhere = await init('--policy', 'rw', '--place', 'KE')
    expect(elsewhere).toMatchObject({ code: 2, err: expect.stringContaining('"place": { "store"') })
    const made = await init('--policy', 'rw', '--place', 'RW')
    expect(made).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Policy: Rwanda, .*\(rw \d+\), as --policy names/),
    })
    expect(settings()).toMatchObject({ policy: 'rw', place: { store: 'RW', compute: 'RW', backup: 'RW' } })
    const shares = readdirSync(at('shares')).map((name) => join('shares', name))
    expect([shares.length, statSync(at('shares')).mode & 0o777]).toEqual([3, 0o700])
    for (const secret of ['keyring', ...shares]) expect(statSync(at(secret)).mode & 0o777, secret).toBe(0o600)

    const vault = onVault(folder.path)
    writeFileSync(at('case.json'), JSON.stringify(record('c-1')))
    expect(await vault(`put ${at('case.json')}`, ...worker)).toMatchObject({ code: 0 })
    expect(JSON.parse((await vault('get c-1', ...worker)).out)).toMatchObject({ case: { id: 'c-1' } })
    expect(await vault(`backup --output ${at('backup')}`, ...holder)).toMatchObject({ code: 0 })
    expect((await vault('get c-1', ...worker)).err).not.toContain('Policy:')
  })

  it('leaves nothing behind where it is refused, and nothing of what was there is taken away', async () => {
    for (const place of ['vault', 'new-vault']) {
      const made = ['vault', 'init', place, ...NAME, '--keyring', 'keyring', '--shares', 'shares', '--policy', 'rw']
      expect(await runTipIn(folder.path, ...made)).toMatchObject({ code: 2 })
    }
    expect(existsSync(at('vault/database'))).toBe(true)
    for (const empty of ['new-vault', 'shares']) expect(readdirSync(at(empty)), empty).toEqual([])
    expect(existsSync(at('keyring'))).toBe(false)
  })

  it('leaves nothing behind where it is ended while its database is made, and can then be made', async (test) => {
    needsLinux(test)
    const made = ['vault', 'init', at('new-vault'), ...NAME, '--keyring', at('keyring'), '--shares', at('shares')]
    const child = startTip(made)
    const ended = endOf(child)
    await expect.poll(() => existsSync(at('new-vault/database/data'))).toBe(true)
    child.kill('SIGINT')
    expect((await ended).code).not.toBe(0)
    for (const empty of ['new-vault', 'shares']) expect(readdirSync(at(empty)), empty).toEqual([])
    expect(existsSync(at('keyring'))).toBe(false)
    expect(await init()).toMatchObject({ code: 0 })
  })

  it.each([
    ['its keyring', 'vault/keyring', 'shares'],
    ['the shares of its key', 'keyring', 'vault/shares'],
    ['its keyring, under a name with two dots', 'vault/..keyring', 'shares'],
  ])('is refused with %s in its own folder, which would be copied with it', async (_, keyring, shares) => {
    const where = ['--keyring', keyring, '--shares', shares, '--policy', 'rw', '--place', 'RW']
    expect(await runTipIn(folder.path, 'vault', 'init', 'vault', ...NAME, ...where)).toMatchObject({
      code: 2,
      err: expect.stringContaining('in the folder of the vault'),
    })
    expect([keyring, shares, 'vault/tip.vault.json'].filter((one) => existsSync(at(one)))).toEqual([])
  })

  it('is under the policy file in its folder, before the one in the folder where it is made', async () => {
    const own = { id: 'ours', title: 'Ours', version: '7', extends: 'rw' }
    writeFileSync(at('tip.policy.json'), RWANDA)
    writeFileSync(at('vault/tip.policy.json'), JSON.stringify({ policy: own }))
    expect((await init('--place', 'RW')).err).toMatch(
      /^Policy: Ours \(ours 7\), from tip.policy.json in the folder of /,
    )
    expect(settings()).toMatchObject({ policy: 'tip.policy.json' })
  })

  it('is under the policy file where it is made, and finds it from elsewhere', async () => {
    writeFileSync(at('tip.policy.json'), RWANDA)
    expect(await init()).toMatchObject({ code: 2, err: expect.stringContaining('--place') })
    expect((await init('--place', 'RW')).err).toMatch(/^Policy: Rwanda, .*, from tip.policy.json in this folder\.\n/)
    expect(settings()).toMatchObject({ policy: join('..', 'tip.policy.json') })
    expect(await onVault(folder.path)('list', ...worker)).toMatchObject({ code: 0 })
    rmSync(at('tip.policy.json'))
    expect(await onVault(folder.path)('list', ...worker)).toMatchObject({ code: 2 })
  })

  it('is under the default policy where there is no file, and says so', async () => {
    expect((await init()).err).toMatch(/^Policy: Default policy \(default \d+\), because there is no tip.policy.json /)
    expect(settings()).not.toHaveProperty('policy')
    expect(settings()).not.toHaveProperty('place')
  })

  it('is not opened with settings that have a slip in a name: a policy would be passed over, or a purpose', async () => {
    await init()
    const vault = onVault(folder.path)
    const own = settings() as { database: object }
    const slips = [
      { polcy: 'rw' },
      { session: { purpos: 'research' } },
      { place: { store: 'RW', compute: 'RW', back_up: 'RW' } },
      { database: { ...own.database, schema: 'x' } },
      { country: 7 },
      { keyring: '' },
    ]
    for (const slip of slips) {
      writeFileSync(at('vault/tip.vault.json'), JSON.stringify({ ...own, ...slip }))
      const refused = await vault('list', ...worker)
      expect([refused.code, refused.err], JSON.stringify(slip)).toEqual([
        2,
        expect.stringContaining('The file of settings of the vault is not one'),
      ])
    }
    writeFileSync(at('vault/tip.vault.json'), JSON.stringify({ ...own, session: { agency: 'org-1' } }))
    expect(await vault('list', ...worker)).toMatchObject({ code: 0 })
  })

  it('is worked with by whom its settings name, unless the command line names someone else', async () => {
    await init()
    const vault = onVault(folder.path)
    const own = settings() as object
    const named = (session: object): void =>
      writeFileSync(at('vault/tip.vault.json'), JSON.stringify({ ...own, session }))
    writeFileSync(at('case.json'), JSON.stringify(record('c-1')))
    named({ as: 'r-9', role: 'researcher', agency: 'org-2', purpose: 'research' })
    expect(await vault(`put ${at('case.json')}`)).toMatchObject({ code: 2, out: '' })
    expect(await vault(`put ${at('case.json')} --purpose caseManagement`, ...worker)).toMatchObject({ code: 0 })
    expect(await vault('get c-1')).toMatchObject({ code: 2, out: '' })
    named({ as: 'w-1', role: 'caseWorker', agency: 'org-1' })
    expect(JSON.parse((await vault('get c-1')).out)).toMatchObject({ case: { id: 'c-1' } })
    expect(await vault('get c-1 --agency org-2')).toMatchObject({ code: 2, out: '' })
  })

  it('is not made with a policy that is not there, or in a country that is none', async () => {
    expect(await init('--policy', 'rwanda')).toMatchObject({ code: 2 })
    expect(await init('--place', 'Rwanda')).toMatchObject({ code: 2, err: expect.stringContaining('two letters') })
  })
})
