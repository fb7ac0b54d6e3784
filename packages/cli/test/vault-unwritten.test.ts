import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../vault/src/fixture-quick-passphrases.ts'
import { copyNewVault, onVault, REASON, record, supervisor, worker } from './fixture-vaults.ts'
import { makeFolder } from './run-tip.ts'

quickPassphrases()

describe('an output of a vault that cannot be written', () => {
  let folder: { path: string; remove: () => Promise<void> }
  let vault: ReturnType<typeof onVault>
  const at = (...names: string[]): string => join(folder.path, ...names)
  beforeAll(async () => {
    folder = await makeFolder()
    await copyNewVault(folder.path)
    vault = onVault(folder.path)
    writeFileSync(at('case.json'), JSON.stringify(record('c-1')))
    const name = { standardVersion: '1.0-rc.2', personId: 'v-1', firstName: 'Inventa' }
    writeFileSync(at('name.json'), JSON.stringify(name))
    expect(await vault(`put ${at('case.json')}`, ...worker)).toMatchObject({ code: 0 })
    expect(await vault(`put-identity c-1 v-1 ${at('name.json')}`, ...worker)).toMatchObject({ code: 0 })
  })
  afterAll(() => folder.remove())

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
})
