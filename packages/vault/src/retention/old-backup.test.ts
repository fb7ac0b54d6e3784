import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createVault, openVault } from '../create-vault.ts'
import { openPGlite } from '../database/open-pglite.ts'
import { newPGliteFolder } from '../fixture-pglite-folder.ts'
import { quickPassphrases } from '../fixture-quick-passphrases.ts'
import { AGENCY, caseRecord, DAY, defaultPolicy, identityRecord, personOf, REASON } from '../fixture-vault.ts'
import { createKeyring, openKeyring } from '../keys/keyring.ts'
import type { Vault } from '../vault.ts'
import type { VaultOptions } from '../vault-options.ts'

const PASSPHRASE = 'seven invented words make one passphrase'
const SENTINELS = ['Inventa', 'Exempla', '788123456', 'PC 123456', '2001-02-03']

quickPassphrases()

let place: string
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'tip-backup-'))
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

const facts = (): Omit<VaultOptions, 'database' | 'custodian'> => ({
  policy: defaultPolicy,
  name: 'vault.example',
  country: 'RW',
  zone: 'UTC',
  now: () => new Date(`${DAY}T09:00:00.000Z`),
})
const sessionOf = (vault: Vault, role: 'caseWorker' | 'supervisor', actor: string) =>
  vault.startSession({ role, actor, from: 'desk-1', agency: AGENCY, purpose: 'caseManagement' })

it('tells nothing of the person who was erased since, with the keyring of today and its passphrase', async () => {
  const [folder, backup, path] = ['vault', 'backup', 'keyring'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ]
  await newPGliteFolder(folder)
  const keyring = await createKeyring(path, PASSPHRASE)
  const vault = await createVault({ ...facts(), database: await openPGlite(folder), custodian: keyring })
  const worker = await sessionOf(vault, 'caseWorker', 'w-1')
  await vault.putCase(worker, caseRecord('case-1'), { expectedVersion: 0 })
  await vault.putIdentity(worker, personOf('case-1'), identityRecord(), { expectedVersion: 0 })
  await vault.close()
  cpSync(folder, backup, { recursive: true })

  const again = await openVault({ ...facts(), database: await openPGlite(folder), custodian: keyring })
  const asked = {
    of: { case: 'case-1' },
    id: await again.askErasure(await sessionOf(again, 'caseWorker', 'w-1'), { case: 'case-1' }, REASON),
  }
  for (const who of ['s-1', 's-2']) await again.approveErasure(await sessionOf(again, 'supervisor', who), asked)
  await again.erase(await sessionOf(again, 'supervisor', 's-1'), asked)
  await again.rotateKeys({ actor: 'keys-1', from: 'desk-1', role: 'systemAdministrator' })
  await again.close()
  keyring.close()

  const today = await openKeyring(path, PASSPHRASE)
  const restored = await openPGlite(backup)
  const wrapped = await restored.transaction('owner', (tx) =>
    tx.query<{ agency: string; subject: string; kek: number; wrapped: string }>('select * from keys.data_key'),
  )
  expect(wrapped).toHaveLength(2)
  for (const { agency, subject, kek, wrapped: bytes } of wrapped)
    await expect(
      today.unwrap({ version: kek, bytes: Buffer.from(bytes, 'base64') }, { agency, subject }),
    ).rejects.toMatchObject({ code: 'keyRetired' })
  await restored.close()
  today.close()
  for (const one of [folder, backup])
    for (const file of readdirSync(one, { recursive: true, encoding: 'utf8' })) {
      const bytes = statSync(join(one, file)).isFile() ? readFileSync(join(one, file)) : Buffer.of()
      expect([file, SENTINELS.filter((word) => bytes.includes(word))]).toEqual([file, []])
    }
})
