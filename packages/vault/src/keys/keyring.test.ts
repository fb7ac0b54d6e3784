import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serviceCustodian } from '../fixture-custodian.ts'
import { quickPassphrases } from '../fixture-quick-passphrases.ts'
import type { KeyCustodian } from './custodian.ts'
import { quorumOf } from './key-quorum.ts'
import { createKeyring, createQuorumKeyring, type Keyring, openKeyring } from './keyring.ts'
import { keyOfPassphrase } from './passphrase.ts'

const folder = mkdtempSync(join(tmpdir(), 'tip-keyring-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PASSPHRASE = 'five words chosen at random'
const CONTEXT = { agency: 'org-1', subject: 'abc' }
const key = Uint8Array.from({ length: 32 }, (_, at) => at)
let files = 0
const newPath = (): string => join(folder, `keys-${++files}`)

/** What any custodian has to do. */
function behaves(name: string, make: () => Promise<KeyCustodian>): void {
  describe(`${name} keeps keys`, () => {
    it('and unwraps what it wrapped, in its place and nowhere else', async () => {
      const custodian = await make()
      const wrapped = await custodian.wrap(key, CONTEXT)
      expect(Buffer.from(wrapped.bytes).includes(Buffer.from(key))).toBe(false)
      expect(Uint8Array.from(await custodian.unwrap(wrapped, CONTEXT))).toEqual(key)
      for (const other of [
        { ...CONTEXT, agency: 'org-2' },
        { ...CONTEXT, subject: 'abd' },
        { agency: 'org-1a', subject: 'bc' },
      ])
        await expect(custodian.unwrap(wrapped, other)).rejects.toMatchObject({ code: 'sealBroken' })
    })

    it('and after a rotation both versions open, until the old one is retired', async () => {
      const custodian = await make()
      const old = await custodian.wrap(key, CONTEXT)
      expect(await custodian.addVersion()).toBe(2)
      const now = await custodian.wrap(key, CONTEXT)
      expect([old.version, now.version, await custodian.versions()]).toEqual([1, 2, [1, 2]])
      expect(Uint8Array.from(await custodian.unwrap(old, CONTEXT))).toEqual(key)
      await custodian.retireOldVersions()
      await expect(custodian.unwrap(old, CONTEXT)).rejects.toMatchObject({ code: 'keyRetired' })
      expect(Uint8Array.from(await custodian.unwrap(now, CONTEXT))).toEqual(key)
    })
  })
}

const sharedPath = newPath()

// Opened by shares: under a passphrase it is the same keyring.
behaves('a keyring in a file', async () => (await createQuorumKeyring(newPath(), { shares: 2, threshold: 2 })).keyring)
behaves('a key management service', async () => serviceCustodian())

describe('a passphrase', () => {
  it('opens its keyring, however that is written in Unicode, and with no other', async () => {
    const path = newPath()
    const made = await createKeyring(path, 'élève à la forêt 17')
    const wrapped = await made.wrap(key, CONTEXT)
    const opened = await openKeyring(path, 'élève à la forêt 17'.normalize('NFD'))
    expect(Uint8Array.from(await opened.unwrap(wrapped, CONTEXT))).toEqual(key)
    await expect(openKeyring(path, 'eleve a la foret 17')).rejects.toMatchObject({ code: 'passphraseWrong' })
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('has the cost of RFC 9106', () => {
    const salt = new Uint8Array(16).fill(3)
    // What OpenSSL 3.5 makes of them with 3 passes, 64 MiB and 4 lanes.
    expect(Buffer.from(keyOfPassphrase(PASSPHRASE, salt)).toString('hex')).toBe(
      'e20fa525a5f76c91a88a7b48f69ccfa3510b98c91972125f364191cd690d7b69',
    )
  })
})

describe('a keyring', () => {
  quickPassphrases()
  let shared: Keyring
  beforeAll(async () => {
    shared = await createKeyring(sharedPath, PASSPHRASE)
  })

  it('keeps its versions in the file', async () => {
    const path = newPath()
    const { keyring: made, shares } = await createQuorumKeyring(path, { shares: 2, threshold: 2 })
    const old = await made.wrap(key, CONTEXT)
    await made.addVersion()
    expect(await (await openKeyring(path, shares)).versions()).toEqual([1, 2])
    await made.retireOldVersions()
    const opened = await openKeyring(path, shares)
    expect(await opened.versions()).toEqual([2])
    await expect(opened.unwrap(old, CONTEXT)).rejects.toMatchObject({ code: 'keyRetired' })
    await expect(opened.unwrap({ ...old, version: 9 }, CONTEXT)).rejects.toMatchObject({ code: 'keyringStale' })
  })

  it('is changed where it is, and not in the place of a link that leads to it: its old keys would stay', async () => {
    const [path, link] = [newPath(), newPath()]
    const { shares } = await createQuorumKeyring(path, { shares: 2, threshold: 2 })
    symlinkSync(path, link)
    const opened = await openKeyring(link, shares)
    await opened.addVersion()
    await opened.retireOldVersions()
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(await (await openKeyring(path, shares)).versions()).toEqual([2])
  })

  it('is not written by the person who opened it before someone else changed it: their keys would be lost', async () => {
    const path = newPath()
    const { keyring: mine, shares } = await createQuorumKeyring(path, { shares: 2, threshold: 2 })
    const theirs = await openKeyring(path, shares)
    await theirs.addVersion()
    const wrapped = await theirs.wrap(key, CONTEXT)
    await expect(mine.addVersion()).rejects.toMatchObject({ code: 'keyringStale' })
    await expect(mine.retireOldVersions()).rejects.toMatchObject({ code: 'keyringStale' })
    expect(await (await openKeyring(path, shares)).unwrap(wrapped, CONTEXT)).toEqual(Buffer.from(key))
  })

  it('says in a sentence that its file could not be written, and uses no key that is not in it', async () => {
    const place = join(folder, 'gone')
    mkdirSync(place)
    const { keyring: made } = await createQuorumKeyring(join(place, 'keys'), { shares: 2, threshold: 2 })
    rmSync(place, { recursive: true })
    const error = await made.addVersion().catch((one: unknown) => one)
    expect(error).toMatchObject({ code: 'keyringUnwritten' })
    expect(inspect(error)).not.toMatch(/ENOENT|gone/)
    expect(await made.versions()).toEqual([1])
  })

  it.each(['', 'short', 'aaaaaaaaaaaaaaaa', 'abcabcabcabcabc'])('refuses a weak passphrase', async (weak) => {
    await expect(createKeyring(newPath(), weak)).rejects.toMatchObject({ code: 'passphraseTooShort' })
  })

  it('is never written over another, and says what is missing', async () => {
    await expect(createKeyring(sharedPath, PASSPHRASE)).rejects.toMatchObject({ code: 'keyringExists' })
    const leadsNowhere = newPath()
    symlinkSync(newPath(), leadsNowhere)
    await expect(createKeyring(leadsNowhere, PASSPHRASE)).rejects.toMatchObject({ code: 'keyringExists' })
    await expect(openKeyring(newPath(), PASSPHRASE)).rejects.toMatchObject({ code: 'keyringMissing' })
  })

  it('says that a file is damaged wherever it was cut or changed, before it asks Argon2', async () => {
    const whole = readFileSync(sharedPath)
    const path = newPath()
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 2 }), fc.boolean(), async (at, isCut) => {
        const changed = isCut ? whole.subarray(0, at) : Buffer.from(whole)
        if (!isCut) changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
        writeFileSync(path, changed)
        const { code } = (await openKeyring(path, PASSPHRASE).catch((error: unknown) => error)) as { code: string }
        expect(['keyringDamaged', 'keyringMalformed', 'keyringNewer', 'keyringMissing']).toContain(code)
      }),
    )
    // The version is in no check: an earlier one than there ever was is no version.
    writeFileSync(path, whole.toString().replace('tip-keyring 1', 'tip-keyring 0'))
    await expect(openKeyring(path, PASSPHRASE)).rejects.toMatchObject({ code: 'keyringDamaged' })
    writeFileSync(path, 'tip-keyring 2\n{}\nx\n')
    await expect(openKeyring(path, PASSPHRASE)).rejects.toMatchObject({ code: 'keyringNewer' })
    writeFileSync(path, '{"some":"json"}')
    await expect(openKeyring(path, PASSPHRASE)).rejects.toMatchObject({ code: 'keyringMalformed' })
  })

  it('shows nothing when it is printed or serialised, and holds nothing after it is closed', async () => {
    const keyring = await openKeyring(sharedPath, PASSPHRASE)
    expect([inspect(keyring), JSON.stringify({ keyring })]).toEqual(['[keyring]', '{"keyring":"[keyring]"}'])
    keyring.close()
    await expect(keyring.wrap(key, CONTEXT)).rejects.toMatchObject({ code: 'keyringClosed' })
    await expect(shared.wrap(key, CONTEXT)).resolves.toMatchObject({ version: 1 })
  })
})

describe('a quorum', () => {
  quickPassphrases()

  it('is not what a passphrase is, which one person can use alone; of a service nothing is known', async () => {
    const keyring = await createKeyring(newPath(), PASSPHRASE)
    const asks = (quorum: number) => ({ keys: { rotationDays: 1, quorum } })
    expect(quorumOf(keyring, asks(2))).toEqual({ opens: 1, asked: 2, isMet: false })
    expect(quorumOf(keyring, asks(1))).toEqual({ opens: 1, asked: 1, isMet: true })
    expect(quorumOf(serviceCustodian(), asks(2))).toEqual({ asked: 2, isMet: true })
  })

  it('opens with any so many shares, and with no fewer, no foreign and no mistyped ones', async () => {
    const [path, otherPath] = [newPath(), newPath()]
    const { keyring, shares } = await createQuorumKeyring(path, { shares: 4, threshold: 3 })
    const other = await createQuorumKeyring(otherPath, { shares: 2, threshold: 2 })
    expect(quorumOf(keyring, { keys: { rotationDays: 1, quorum: 3 } })).toEqual({ opens: 3, asked: 3, isMet: true })
    const wrapped = await keyring.wrap(key, CONTEXT)
    for (const left of shares) {
      const three = shares.filter((one) => one !== left)
      expect(Uint8Array.from(await (await openKeyring(path, three)).unwrap(wrapped, CONTEXT))).toEqual(key)
    }
    const [a = '', b = '', c = ''] = shares
    await expect(openKeyring(path, [a, b])).rejects.toMatchObject({ code: 'sharesTooFew' })
    await expect(openKeyring(path, [a, b, b])).rejects.toMatchObject({ code: 'sharesTooFew' })
    await expect(openKeyring(path, [a, b, ...other.shares])).rejects.toMatchObject({ code: 'sharesForeign' })
    const typo = c.replace(/(?<=\.)[A-Za-z0-9_-](?=[^.]*\.[^.]*$)/, (letter) => (letter === 'A' ? 'B' : 'A'))
    await expect(openKeyring(path, [a, b, typo])).rejects.toMatchObject({ code: 'shareMalformed' })
    await expect(openKeyring(path, PASSPHRASE)).rejects.toMatchObject({ code: 'keyringLockedOtherwise' })
    await expect(openKeyring(sharedPath, shares)).rejects.toMatchObject({ code: 'keyringLockedOtherwise' })
  })

  it.each([
    [1, 1],
    [3, 1],
    [2, 3],
    [256, 2],
  ])('of %i shares and a threshold of %i is refused', async (shares, threshold) => {
    await expect(createQuorumKeyring(newPath(), { shares, threshold })).rejects.toMatchObject({
      code: 'quorumMalformed',
    })
  })
})
