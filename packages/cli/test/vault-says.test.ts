/** That each command of a vault says in a line what it did, or that it found nothing. */

import { spawn } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { bundleTip } from './bundle-tip.ts'
import { inNewVault, REASON, record, researcher, supervisor, tomorrow, worker } from './fixture-vaults.ts'
import { endOf } from './run-tip.ts'

const guide = readFileSync(new URL('../../../docs/guides/confidential-storage.md', import.meta.url), 'utf8')
const officer = ['--as', 'd-1', '--role', 'dataOfficer', '--agency', 'org-1']
const lawyer = ['--as', 'l-1', '--role', 'lawyer', '--agency', 'org-1']
const UNKNOWN = '0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11'

describe('a command of a vault', () => {
  const { at, vault } = inNewVault()

  it('names the packages to install where its database is missing', async () => {
    // Where none of the packages of the command is found.
    const elsewhere = at('elsewhere')
    cpSync(dirname(await bundleTip(inject('runFolder'), 'tip')), elsewhere, { recursive: true })
    writeFileSync(join(elsewhere, 'package.json'), JSON.stringify({ type: 'module', version: '0.0.0' }))
    const shares = [1, 2].flatMap((number) => ['--share', at(`shares/share-${number}.txt`)])
    const line = ['vault', 'list', ...worker, '--vault', at('vault/tip.vault.json'), ...shares]
    const run = await endOf(spawn(process.execPath, [join(elsewhere, 'tip.js'), ...line]))
    expect([run.code, run.err]).toEqual([
      2,
      'tip: The vault needs packages that are not installed: run npm install @electric-sql/pglite pg\n',
    ])
  })

  it.each([
    ['list', worker],
    ['refer list', worker],
    ['approve', supervisor('s-1')],
    ['releases', supervisor('s-1')],
    ['review', supervisor('s-1')],
    ['erase list', supervisor('s-1')],
    ['clock list', supervisor('s-1').slice(0, 4)],
    ['view list', supervisor('s-1')],
    ['archive', supervisor('s-1')],
    ['archive --anonymised', supervisor('s-1')],
    ['duplicates list', supervisor('s-1')],
    ['retain', supervisor('s-1')],
    ['alarms', supervisor('s-1')],
  ] as const)('says where it found nothing: %s', async (line, who) => {
    const { code, out, err } = await vault(line, ...who)
    expect([code, out, err]).toEqual([0, '', expect.stringMatching(/^[^\n]+\.\n$/)])
  })

  it('says what it stored, one as one, and why it refused the others', async () => {
    const lines = [record('c-1'), record('c-2', { reportingEntity: { id: 'org-2', type: 'ngo' } })]
    writeFileSync(at('two.ndjson'), lines.map((one) => `${JSON.stringify(one)}\n`).join(''))
    const { code, err } = await vault(`put ${at('two.ndjson')}`, ...worker)
    expect([code, err]).toEqual([
      1,
      'Stored: 1 case, 0 identities. Already there and unchanged: 0. Refused: 1.\n  1 record was refused. The record was reported by another agency than that of the session.\n',
    ])
    writeFileSync(at('wrong.json'), JSON.stringify(record('c-3', { dataProtection: {} })))
    expect((await vault(`put ${at('wrong.json')}`, ...worker)).err).toContain('run tip validate')
  })

  it('says what was done, where no data is shown', async () => {
    const done = async (line: string, ...who: readonly string[]): Promise<string> => {
      const run = await vault(line, ...who)
      expect([line, run.code, run.err]).toEqual([line, 0, expect.stringMatching(/^[^\n]+\n$/)])
      return run.out.trim()
    }
    await done('assign c-1 w-1 l-1', ...supervisor('s-1'))
    const opening = await done('identity c-1 v-1 --ask', ...REASON, ...lawyer)
    await done(`approve ${opening}`, ...supervisor('s-1'))
    await done(`decline ${opening}`, ...REASON, ...supervisor('s-2'))
    const erasure = await done('erase ask c-1', ...REASON, ...worker)
    await done(`erase approve ${erasure}`, ...supervisor('s-1'))
    await done(`decline ${erasure}`, ...REASON, ...supervisor('s-1'))
    const exporting = ['--for', 'researcher', '--for-purpose', 'research']
    const release = await done('export --ask', ...exporting, ...REASON, ...officer)
    await done(`releases ${release}`, ...supervisor('s-1'))
    await done('get c-1 --break-glass', ...REASON, ...worker, '--output', at('case.json'))
    const [emergency = ''] = (await vault('review', ...supervisor('s-1'))).out.split(' ')
    await done(`review ${emergency} --justified no`, ...REASON, ...supervisor('s-1'))
    const [alarm = ''] = (await vault('alarms', ...supervisor('s-1'))).out.split(' ')
    await done(`alarms ${alarm}`, ...REASON, ...supervisor('s-2'))
    const view = await done('view grant r-1', '--until', tomorrow, ...REASON, ...supervisor('s-1'))
    await done(`view approve ${view}`, ...supervisor('s-2'))
    await done(`view read ${view} --output ${at('study.ndjson')}`, ...researcher)
    await done(`view revoke ${view}`, ...REASON, ...supervisor('s-1'))
    for (const line of ['key', 'request --seen 0', 'prove 0', 'events'])
      await done(`audit ${line} --output ${at(`audit-${line.split(' ')[0]}`)}`, ...supervisor('s-1'))
    await done(`refer key --output ${at('refer-key')}`, ...worker)
    await done('get c-1 --history', ...worker, '--output', at('history'))
    await done('list', ...worker, '--output', at('list'))
  })

  it.each([
    ['decline', ['tip vault approve', 'tip vault releases', 'tip vault erase list']],
    ['approve', ['tip vault approve']],
    ['releases', ['tip vault releases']],
  ] as const)('says of an id that no request has where to see those that wait: %s', async (line, lists) => {
    for (const id of [UNKNOWN, 'nonsense']) {
      const more = line === 'decline' ? REASON : []
      const { code, err } = await vault(`${line} ${id}`, ...more, ...supervisor('s-1'))
      expect([code, err]).toEqual([2, expect.stringMatching(/^tip: There is no open request with that id/)])
      for (const list of lists) expect(err).toContain(list)
    }
  })

  it('writes the papers of the drill in the guide, and counts who was in a case that was opened whole', async () => {
    const [, example = ''] = /```json\n(\{\n {2}"kind".*?)```/s.exec(guide) ?? []
    const alert = JSON.parse(example)
    const breach = async (name: string, over: object): Promise<string> => {
      writeFileSync(at(`${name}.json`), JSON.stringify({ ...alert, ...over }))
      const run = await vault(`breach ${at(`${name}.json`)} --output ${at(name)}`, ...supervisor('dpo-1'))
      expect([run.code, run.out]).toEqual([0, ''])
      return run.err
    }
    expect(await breach('drill', {})).toMatch(/^Affected, by the log: 0 people in 0 cases\./)
    expect(readFileSync(at('drill/notification.md'), 'utf8')).toContain('EXERCISE')
    const victims = [...(record('c-4').victims ?? [])]
    const two = record('c-4', { victims: [...victims, { ...victims[0], id: 'v-2' }] })
    writeFileSync(at('four.json'), JSON.stringify(two))
    await vault(`put ${at('four.json')}`, ...worker)
    await vault('get c-4', ...worker)
    const now = { from: '2026-01-01T00:00:00Z', until: `${tomorrow}T23:00:00Z`, actors: ['w-1'] }
    const told = await breach('opened', { ...now, cases: ['c-4'] })
    expect(told).toMatch(/^Affected, by the log: 2 people in 1 case\. With identity data: 0\.\n/)
    expect(readFileSync(at('opened/notification.md'), 'utf8')).toContain(': 2 people in 1 case.')
    expect(readFileSync(at('opened/safety.md'), 'utf8')).toContain('## Person v-2 in case c-4')
  })
})
