import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'
import { toCsv } from './tables.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)

it('checks the identity records that an import split off as what they are', async () => {
  // An invented person.
  const table = [
    ['prs_FirstName', 'prs_Gender', 'cas_Status'],
    ['Ada', 'Feminine', 'Active'],
  ]
  await writeFile(at('cases.csv'), toCsv(table))
  const into = ['--to', 'ndjson', '--output', at('cases.ndjson'), '--identities', at('people.ndjson')]
  expect((await runTip('convert', at('cases.csv'), ...into)).code).toBe(0)
  const { code, out } = await runTip('validate', at('people.ndjson'))
  expect([code, out]).toEqual([0, expect.stringContaining('1 record read')])
  expect(out).toContain('Nothing to correct.')
})

it('reports what is wrong with them', async () => {
  const person = { standardVersion: '1.0-rc.2', personId: 'person-1', role: 'victim', firstNam: 'SENTINEL' }
  await writeFile(at('wrong.ndjson'), `${JSON.stringify(person)}\n`)
  const { code, out } = await runTip('validate', at('wrong.ndjson'))
  expect(code).toBe(1)
  expect(out).toContain('[unknownField]')
  expect(out).not.toContain('SENTINEL')
  // What a case must have is not asked of a person.
  expect(out).not.toContain('give a value')
})
