import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const file = join(folder.path, 'cases.ndjson')
await writeFile(file, `${sampleLines(400).join('\n')}\n`)
const table = (...options: string[]) => runTip('table', file, '--by', 'victim.sex', '--on', '2026-01-01', ...options)

it('tip table --shares writes shares of what is shown, and what they are of', async () => {
  const { code, out, err } = await table('--shares')
  expect(code).toBe(0)
  const [header, ...rows] = out
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))
  expect(header).toEqual(['victim.sex', 'count', 'share', 'of'])
  const shown = rows.filter(([sex, count]) => sex !== 'Total' && count !== '*')
  expect(shown.length).toBeGreaterThan(0)
  for (const [, count, share, of] of shown)
    if (share !== '') expect(Number(share)).toBeCloseTo(Number(count) / Number(of), 3)
  for (const [, count, share] of rows) if (count === '*') expect(share).toBe('')
  expect(err).toContain('Shares are by the last column')
})

it('tip table --labels writes labels, and says that they are drafts', async () => {
  const { code, out, err } = await table('--labels', 'fr')
  expect(code).toBe(0)
  expect(out).toMatch(/^Sexe,Nombre\r\n/)
  expect(out).toMatch(/^Féminin,\d+\r$/m)
  expect(out).not.toMatch(/female/)
  expect(err).toContain('drafts that no native speaker has reviewed')
  expect((await table('--labels', 'en')).err).not.toContain('drafts')
})

it('tip table --labels leaves no code, also of classes that were merged', async () => {
  const few = join(folder.path, 'few.ndjson')
  for (const count of [30, 60, 120]) {
    await writeFile(few, `${sampleLines(count).join('\n')}\n`)
    const { out, code } = await runTip(
      'table',
      few,
      '--by',
      'victim.ageBand,victim.sex',
      '--labels',
      'fr',
      '--on',
      '2026-01-01',
    )
    expect(code).toBe(0)
    expect(out).not.toMatch(/age\d|adult\b|minor\b|female/)
  }
})

it('tip table --shares is refused with counts that are rounded at random', async () => {
  const { code, err } = await table('--shares', '--round', '12', '--key-file', file)
  expect(code).toBe(2)
  expect(err).toContain('--shares')
})
