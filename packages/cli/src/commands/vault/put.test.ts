import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ImportItem, VaultError } from '@tip-standard/vault'
import { expect, it, onTestFinished, vi } from 'vitest'
import { runVaultPut } from './put.ts'

/** A vault that takes in two records, and then finds that the disk is full. */
const vault = {
  importCases: async (_session: unknown, items: AsyncIterable<ImportItem>): Promise<never> => {
    let taken = 0
    for await (const _ of items) if (++taken > 2) break
    throw new VaultError('databaseFailed')
  },
}
vi.mock('../../vault/open-vault.ts', () => ({
  withVault: (_options: unknown, work: (opened: object) => Promise<number>) =>
    work({ vault, session: async () => ({}), worker: () => ({ agency: 'org-1' }) }),
}))

const own = ['s-1', 's-2', 's-3'].map((id) =>
  JSON.stringify({
    standardVersion: '1.0-rc.2',
    case: { id, openedOn: '2026-03-02' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
  }),
)
const rows = ['a', 'b', 'c'].map((one) => `N-${one},Inventa ${one},Exempla,Feminine`)
const htcds = ['Case No,prs_FirstName,prs_SecondName,prs_Gender', ...rows]

it.each([
  ['own.ndjson', own, 'Run it again to store the rest: nothing is stored twice.\n'],
  ['htcds.csv', htcds, 'take them out of the file before you store the rest, or they are stored twice.\n'],
])(
  'an import of %s that a full disk stops says what is stored, and how to store the rest',
  async (name, lines, says) => {
    const folder = mkdtempSync(join(tmpdir(), 'tip-put-'))
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    onTestFinished(() => {
      stderr.mockRestore()
      rmSync(folder, { recursive: true, force: true })
    })
    writeFileSync(join(folder, name), lines.join('\n'))
    await expect(runVaultPut(join(folder, name), {})).rejects.toThrow(
      /If the disk is full, make room first\. Then do it again\.$/,
    )
    const said = stderr.mock.calls.map(([text]) => String(text)).join('')
    expect(said).toContain('the command took in 2 records of the file. What it stored of them is kept.')
    expect(said.endsWith(says)).toBe(true)
  },
)
