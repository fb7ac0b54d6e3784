import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createNoteKey, noteSigner } from '@tip-standard/vault'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../vault/src/fixture-quick-passphrases.ts'
import { consent, inNewVault, REASON, record, supervisor, tomorrow, worker } from './fixture-vaults.ts'
import { needsLinux, type Run } from './run-tip.ts'

quickPassphrases()

describe('an output of a vault that cannot be written', () => {
  const { at, vault } = inNewVault()
  beforeAll(async () => {
    const ageKey = await identityToRecipient(await generateIdentity())
    const receiptKey = noteSigner('shelter.example', 'log', createNoteKey()).verifier.text
    const shelter = { id: 'shelter', services: ['shelter'], caseKey: ageKey, identityKey: ageKey, receiptKey }
    writeFileSync(at('shelter.json'), JSON.stringify(shelter))
    writeFileSync(at('case.json'), JSON.stringify(record('c-1')))
    const name = { standardVersion: '1.0-rc.2', personId: 'v-1', firstName: 'Inventa' }
    writeFileSync(at('name.json'), JSON.stringify(name))
    expect(await vault(`put ${at('case.json')}`, ...worker)).toMatchObject({ code: 0 })
    expect(await vault(`put-identity c-1 v-1 ${at('name.json')}`, ...worker)).toMatchObject({ code: 0 })
  })

  it('uses up no approval where its folder is missing', async () => {
    const id = (await vault('identity c-1 v-1 --ask', ...REASON, ...supervisor('s-1'))).out.trim()
    await vault(`approve ${id}`, ...supervisor('s-2'))
    const opening = ['--approval', id, ...REASON, ...supervisor('s-1'), '--output']
    expect(await vault('identity c-1 v-1', ...opening, at('none', 'name.json'))).toMatchObject({
      code: 2,
      err: `tip: The folder ${at('none')} does not exist. Make it, or name a file in another folder.\n`,
    })
    expect(await vault('identity c-1 v-1', ...opening, at('opened.json'))).toMatchObject({ code: 0 })
    expect(existsSync(at('opened.json'))).toBe(true)
  })

  it('is a release whose approval is used, and that is said', async (test) => {
    needsLinux(test)
    const exports = ['--for', 'statisticsPartner', '--as', 'd-1', '--role', 'dataOfficer', '--agency', 'org-1']
    /** An export that others approved, into a file. */
    const exported = async (output: string): Promise<Run & { again: () => Promise<Run> }> => {
      const id = (await vault('export --ask', ...REASON, ...exports)).out.trim()
      expect(await vault(`releases ${id}`, ...supervisor('s-1'))).toMatchObject({ code: 0 })
      const again = (): Promise<Run> => vault(`export --approval ${id}`, ...exports, '--output', at('again.ndjson'))
      return { ...(await vault(`export --approval ${id}`, ...exports, '--output', output)), again }
    }
    const nobody = await exported(at('nobody.ndjson'))
    expect(nobody).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^tip: No one in these records .+ The approval is used: ask again with --ask\.\n$/),
    })
    expect(existsSync(at('nobody.ndjson'))).toBe(false)

    const victims = [{ id: 'v-1', consents: [consent('caseManagement'), consent('shareStatistics')] }]
    writeFileSync(at('agreed.json'), JSON.stringify(record('c-2', { victims })))
    expect(await vault(`put ${at('agreed.json')}`, ...worker)).toMatchObject({ code: 0 })
    const full = await exported('/dev/full')
    expect(full).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^tip: .+ The approval is used, and the log has those who were read as released: ask again with --ask\.\n$/,
      ),
    })
    for (const { again } of [nobody, full])
      expect(await again()).toMatchObject({ code: 2, err: expect.stringContaining('was used') })
  })

  it('is no referral: no packet waits for an answer that no one can give', async () => {
    // The folder is there, and one of the files has no place in it.
    mkdirSync(at('packet', 'case.age'), { recursive: true })
    const order = ['--to', at('shelter.json'), '--fields', 'victim.sex', '--until', tomorrow, ...REASON, ...worker]
    for (const [output, says] of [
      [at('packet'), 'This is a folder, not a file.'],
      [at('none', 'packet'), `The folder ${at('none')} does not exist.`],
    ] as const) {
      const sent = await vault('refer send c-1 v-1', ...order, '--output', output)
      expect(sent).toMatchObject({ code: 2, out: '', err: expect.stringContaining(says) })
      expect((await vault('refer list', ...worker)).out).toBe('')
    }
    expect(await vault('refer send c-1 v-1', ...order, '--output', at('sent'))).toMatchObject({ code: 0 })
    expect((await vault('refer list', ...worker)).out).toMatch(/^c-1 {2}v-1 {2}to shelter/)
  })
})
