import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { reportsOf } from '../report-of.ts'
import { makeFolder, runTip } from '../run-tip.ts'
import { fillOriginal } from './fixture-original.ts'
import { type Filled, fillPerson, templateSheet, toBytes, withMacros } from './fixture-template.ts'

const folder = await makeFolder()
afterAll(folder.remove)

const people: Filled[] = Array.from({ length: 120 }, (_, number) => fillPerson(number))
const several: Filled[] = people.map((person, number) => ({
  ...person,
  'Methods of Control': `${people[number]?.['Methods of Control']};${people[(number + 1) % 120]?.['Methods of Control']}`,
}))

async function groupsOf(name: string, bytes: Uint8Array): Promise<unknown[]> {
  const file = join(folder.path, name)
  await writeFile(file, bytes)
  const [report] = reportsOf((await runTip('validate', file, '--format', 'json')).out).values()
  return [report?.records, report?.groups.map(({ rule, count, message }) => `${count} × ${rule}: ${message}`)]
}

it.each([
  ['one value in each cell', 'single.xlsx', toBytes(templateSheet('Case Sheet', people))],
  ['several values in a cell', 'multi.xlsx', toBytes(templateSheet('Case Sheet', several))],
  ['macros', 'multi.xlsm', withMacros(toBytes(templateSheet('Case Sheet', several)))],
])('a workbook of the template with %s, filled in perfectly, has no finding at all', async (_, name, bytes) => {
  expect(await groupsOf(name, bytes)).toEqual([120, []])
})

/** The files of IOM are not part of this repository: the variable names the folder where the developer has put them. */
const originals = process.env['TIP_HTCDS_FILES'] ?? ''

it('nor has any of IOM’s own three templates', async ({ skip }) => {
  skip(originals === '', 'the files of IOM are not here: TIP_HTCDS_FILES names no folder')
  const names = readdirSync(originals).filter((name) => name.startsWith('HTCDS Excel'))
  expect(names).toHaveLength(3)
  for (const name of names) {
    const filled = fillOriginal(readFileSync(join(originals, name)), name.endsWith('.xlsm') ? several : people)
    expect({ [name]: await groupsOf(name, filled) }).toEqual({ [name]: [120, []] })
  }
})
