import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { usualGates } from './gate-flags.ts'
import { attestationsFor, internalPathOf, writeInternalFile } from './internal-file.ts'
import { toPermitRequest } from './permit-request.ts'
import { defaultStanding } from './standing-policy.ts'

const folder = mkdtempSync(join(tmpdir(), 'tip-internal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const request = toPermitRequest({}, usualGates.release, defaultStanding(), '2026-06-30')

describe('the internal file', () => {
  it('is beside the output, also where that is a folder', () => {
    expect(['a.csv', 'a/', 'a\\', 'a//'].map(internalPathOf)).toEqual([
      'a.csv.internal.json',
      'a.internal.json',
      'a.internal.json',
      'a.internal.json',
    ])
  })

  it('names the attestations that held on the day for the purpose, first and last day included', () => {
    const attestation = (id: string, from: string, until: string, ...purposes: string[]) =>
      ({ id, from, until, purposes, basis: 'publicTask', reason: 'x', by: 'dataOfficer' }) as const
    const attestations = [
      attestation('first', '2026-06-30', '2026-12-31', 'statistics'),
      attestation('last', '2026-01-01', '2026-06-30', 'research', 'statistics'),
      attestation('over', '2026-01-01', '2026-06-29', 'statistics'),
      attestation('early', '2026-07-01', '2026-12-31', 'statistics'),
      attestation('other', '2026-01-01', '2026-12-31', 'research'),
    ]
    expect(attestationsFor({ ...request, attestations }).map(({ id }) => id)).toEqual(['first', 'last'])
  })

  it('says in numbers who was withheld and why, for its owner only, and replaces nothing', async () => {
    const path = join(folder, 'a.csv.internal.json')
    const counts = { records: 9, permitted: 4, withheld: { refused: 5 } } as never
    const facts = { command: 'tip table', request, policy: 'default@1#x', counts, attestations: [] }
    await writeInternalFile(path, { ...facts, rows: [2, 3], comparison: { lost: 1 } })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      command: 'tip table',
      at: '2026-06-30',
      purpose: 'statistics',
      audience: 'public',
      policy: 'default@1#x',
      records: 9,
      people: { inTheOutput: 4, withheld: { refused: 5 } },
      rows: [2, 3],
      comparison: { lost: 1 },
    })
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    await expect(writeInternalFile(path, facts)).rejects.toThrow('already exists')
    expect(readFileSync(path, 'utf8')).toContain('"lost"')
  })
})
