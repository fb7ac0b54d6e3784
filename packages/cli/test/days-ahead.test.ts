import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { permittedRecords } from './fixture-gate-people.ts'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)

it('says which days of a file lie ahead, in text and as data', async () => {
  const path = join(folder.path, 'slips.ndjson')
  const [one, two] = permittedRecords(2)
  if (one === undefined || two === undefined) throw new Error('No records.')
  one.case.openedOn = '2062-01-03'
  await writeFile(path, `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`)
  const said = await runTip('validate', path)
  expect(said.out).toContain('1 × This lies after the day of the check. (line 1, record 1, case.openedOn)')
  const report = join(folder.path, 'report.json')
  const run = await runTip('validate', path, '--format', 'json', '--output', report)
  expect(run.code).toBe(1)
  expect(await readFile(report, 'utf8')).toContain('"day-not-ahead"')
})
