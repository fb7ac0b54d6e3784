import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'
import { toCsv } from './tables.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const name = 'Zyxwvu'

beforeAll(() =>
  writeFile(
    at('intake.csv'),
    toCsv([
      ['prs_FirstName', 'con_Consent', 'prs_Gender', 'per_RoleInProcess', 'cas_Status'],
      [name, 'true', 'Feminine', 'Abuser', 'Active'],
    ]),
  ),
)

it('names are written where --identities says and nowhere else, for their owner only', async () => {
  const run = await runTip('convert', at('intake.csv'), '--to', 'ndjson', '--identities', at('names.ndjson'))
  expect(run.code).toBe(0)
  expect(run.out + run.err).not.toContain(name)
  expect(run.err).not.toContain('split off')
  const [identity, ...others] = (await readFile(at('names.ndjson'), 'utf8')).trimEnd().split('\n')
  expect(others).toEqual([])
  expect(JSON.parse(identity ?? '')).toMatchObject({ firstName: name, personId: JSON.parse(run.out).victims[0].id })
  if (process.platform !== 'win32') expect((await stat(at('names.ndjson'))).mode & 0o777).toBe(0o600)
})

it('identity records are not written unless requested, which is reported', async () => {
  const run = await runTip('convert', at('intake.csv'), '--to', 'ndjson', '--output', at('cases.ndjson'))
  expect(run.code).toBe(0)
  expect(run.err).toContain('1 identity record split off and not written. To write them, add --identities FILE')
  expect(await readFile(at('cases.ndjson'), 'utf8')).not.toContain(name)
})

it('what could not be carried over is reported, for reading and writing together', async () => {
  const run = await runTip('convert', at('intake.csv'), '--to', 'ctdc', '--layout', 'D', '--for', 'internal')
  const losses = run.err.slice(run.err.indexOf('Not carried over'))
  expect(losses).toMatch(/ per_RoleInProcess\.Abuser → perpetratorRole\.controllerAbuser +1 × /)
  expect(losses).toMatch(/ perpetrator\.roles +1 × /)
})
