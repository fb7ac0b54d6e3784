/** Tables of other organisations in a vault: their rows name no agency and have no ids. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consent, copyNewVault, onVault, REASON, record, worker } from './fixture-vaults.ts'
import { makeFolder, runTip } from './run-tip.ts'

let folder: Awaited<ReturnType<typeof makeFolder>>
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

/** A file of HTCDS with these invented people, of whom one has a date that can be read in two ways. */
function htcds(name: string, people: readonly string[]): string {
  const path = join(folder.path, name)
  const rows = people.map((one) => `N-${one},Inventa ${one},Exempla,Feminine,${one === 'c' ? '3/4/2001' : ''}`)
  const header = 'Case No,prs_FirstName,prs_SecondName,prs_Gender,prs_Birthdate'
  writeFileSync(path, `${[header, ...rows].join('\n')}\n`)
  return path
}

describe('tip vault put of a file of HTCDS', () => {
  let vault: ReturnType<typeof onVault>
  beforeAll(async () => {
    await copyNewVault(join(folder.path, 'vault'))
    vault = onVault(join(folder.path, 'vault'))
    writeFileSync(join(folder.path, 'key'), 'b3f8a91d5c7e2046b3f9a81d5c6e2047c1f8a95d5c7e2a46b3f8091d5c7e2b46', {
      mode: 0o600,
    })
  })

  it('stores its cases for the agency of the session, once, in any order and in part', async () => {
    const keyed = ['--id-column', 'Case No', '--key-file', join(folder.path, 'key'), ...worker]
    const [all, turned] = [htcds('all.csv', ['a', 'b', 'c']), htcds('turned.csv', ['c', 'd', 'a'])]
    expect((await vault(`put ${all}`, ...keyed)).err).toContain('Stored: 3 cases')
    const { err } = await vault(`put ${turned}`, ...keyed)
    expect(err).toContain('Stored: 1 case, 0 identities. Already there and unchanged: 2. Refused: 0.')
    expect(err).not.toContain('random ids')
    expect((await vault('list', ...worker)).out.match(/^case-\S+/gm)).toHaveLength(4)
  })

  it('says whose names it does not keep, what it could not read, and that random ids store a case twice', async () => {
    const { code, err } = await vault(`put ${htcds('some.csv', ['b', 'c'])}`, ...worker)
    expect(code).toBe(1)
    expect(err).toContain('Stored: 2 cases, 0 identities.')
    expect(err).toContain('  2 identities were refused. The person is withheld for this purpose today.\n')
    expect(err).toContain('Not read, or not as in the file: 2 places.')
    expect(err).toContain('storing this file again would store every case twice')
    expect(err).not.toMatch(/Inventa|Exempla|N-b/)
  })

  it('stores names once a decision lets it, and does not say that it has none where it has corrected ones', async () => {
    const keyed = ['--id-column', 'Case No', '--key-file', join(folder.path, 'key'), ...worker]
    const put = (): ReturnType<typeof vault> => vault(`put ${htcds('named.csv', ['n'])}`, ...keyed)
    const ofAll = async (): Promise<string[]> => (await vault('list', ...worker)).out.match(/^case-\S+/gm) ?? []
    const before = await ofAll()
    expect((await put()).err).toContain('Who these people are is not in the vault: keep the file.')
    const [id] = (await ofAll()).filter((one) => !before.includes(one))
    const whole = await vault(`get ${id} --break-glass`, ...REASON, ...worker)
    const [{ id: person }] = JSON.parse(whole.out).victims
    const files = [join(folder.path, 'yes.json'), join(folder.path, 'corrected.json')] as const
    writeFileSync(files[0], JSON.stringify(consent('caseManagement')))
    const decided = await vault(`consent ${id} ${person} ${files[0]}`, ...worker)
    expect(decided).toMatchObject({ code: 0, err: expect.stringContaining('Recorded, as version 2') })
    expect(await put()).toMatchObject({ code: 0, err: expect.stringContaining('Stored: 0 cases, 1 identity.') })
    const { out } = await vault(`identity ${id} ${person}`, ...REASON, ...worker)
    writeFileSync(files[1], out.replace('Exempla', 'Corrected'))
    const corrected = await vault(`put-identity ${id} ${person} ${files[1]} --expected-version 1`, ...worker)
    expect(corrected).toMatchObject({ code: 0 })
    const { code, err } = await put()
    expect([code, err]).toEqual([1, expect.stringContaining('  1 identity was refused. Someone else changed')])
    expect(err).not.toContain('is not in the vault')
  })

  it('makes ids only from a column and a key, and only where there are none', async () => {
    const file = htcds('one.csv', ['a'])
    for (const alone of ['--id-column X', `--key-file ${join(folder.path, 'key')}`])
      expect(await vault(`put ${file} ${alone}`, ...worker), alone).toMatchObject({
        code: 2,
        err: expect.stringContaining('give both, or neither'),
      })
    writeFileSync(join(folder.path, 'none.ndjson'), '{"standardVersion":"1.0-rc.2"}\n')
    const own = `put ${join(folder.path, 'none.ndjson')} --id-column X --key-file ${join(folder.path, 'key')}`
    expect(await vault(own, ...worker)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Records of the standard already have ids'),
    })
  })
})

describe('tip vault put of a file that is damaged in the middle', () => {
  let vault: ReturnType<typeof onVault>
  const at = (...names: string[]): string => join(folder.path, 'damaged', ...names)
  const ids = ['c-1', 'c-2', 'c-3']
  const list = async (): Promise<string[]> => (await vault('list', ...worker)).out.match(/^\S+/gm) ?? []
  const put = async (name: string): Promise<unknown[]> => {
    const { code, err } = await vault(`put ${at(name)}`, ...worker)
    return [code, /Stored: \d+ cases?/.exec(err)?.[0], /Refused: \d+/.exec(err)?.[0]]
  }
  beforeAll(async () => {
    await copyNewVault(at('vault'))
    vault = onVault(at('vault'))
    const lines = ids.map((id) => JSON.stringify(record(id)))
    writeFileSync(at('whole.ndjson'), `${lines.join('\n')}\n`)
    // A program that keeps the last of two values would turn a no into a yes.
    const twice = lines.map((line, index) =>
      index === 1 ? line.replace('"decision":"granted"', '"decision":"refused","decision":"granted"') : line,
    )
    writeFileSync(at('twice.ndjson'), `${twice.join('\n')}\n`)
    writeFileSync(at('one.ndjson'), `${twice[1]}\n`)
    expect((await runTip('convert', at('whole.ndjson'), '--to', 'csv', '--output', at('tables/'))).code).toBe(0)
  })

  it('stores nothing of a row whose cells may be in the wrong column', async () => {
    const header = 'Case No,prs_FirstName,prs_SecondName,prs_Gender,prs_Birthdate'
    writeFileSync(at('cut.csv'), `${header}\nN-1,A,B,Feminine,\nN-2,"A,B,Feminine,\n`)
    expect(await put('cut.csv')).toEqual([1, 'Stored: 1 case', 'Refused: 1'])
    expect(await list()).toHaveLength(1)
  })

  it('stores no record in which a field is given twice', async () => {
    expect(await put('twice.ndjson')).toEqual([1, 'Stored: 2 cases', 'Refused: 1'])
    expect(await list()).not.toContain('c-2')
    const next = await vault(`put ${at('one.ndjson')} --expected-version 1`, ...worker)
    expect([next.code, next.err]).toEqual([2, expect.stringContaining('one case record without errors')])
  })

  it('stores no record that may lack a row of its tables, and the whole ones once they are there', async () => {
    const consents = readFileSync(at('tables', 'consent.csv'), 'utf8')
    const damaged = (change: (row: string) => string): void => {
      const rows = consents.split('\n')
      // A consent of the second person.
      const index = rows.findIndex((row) => row.startsWith('c-2,'))
      writeFileSync(at('tables', 'consent.csv'), rows.toSpliced(index, 1, change(rows[index] as string)).join('\n'))
    }
    damaged((row) => row.replace(/,[^,]*$/, ''))
    expect(await put('tables')).toEqual([1, 'Stored: 0 cases', 'Refused: 1'])
    // It may be of anyone.
    damaged((row) => row.replace('c-2', 'c-9'))
    expect(await put('tables')).toEqual([1, 'Stored: 0 cases', 'Refused: 3'])
    damaged((row) => row)
    expect(await put('tables')).toEqual([0, 'Stored: 1 case', 'Refused: 0'])
  })
})
