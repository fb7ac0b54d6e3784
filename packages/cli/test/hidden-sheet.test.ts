import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { buildWorkbook } from '../../sheets/src/xlsx/fixture-package.ts'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)

it('reads the rows of the sheet that people see, not of a hidden one before it', async () => {
  const sheetOf = (...rows: string[]): string =>
    `<sheetData>${rows.map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`).join('')}</sheetData>`
  const sheets = [
    { name: 'Old', state: 'hidden', xml: sheetOf('sex', 'female') },
    { name: 'Register', xml: sheetOf('sex', 'female', 'male', 'female') },
  ]
  await writeFile(at('people.xlsx'), buildWorkbook({ sheets }))
  expect((await runTip('risk', at('people.xlsx'), '--columns', 'sex')).out).toMatch(/^3 rows/)
})
