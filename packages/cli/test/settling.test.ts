import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)

it('names the flag that settles a finding, and following it does', async () => {
  const file = join(folder.path, 'partner.csv')
  const header = 'prs_Gender,prs_Birthdate,prs_Email,prs_HomeCountry,cas_CaseOwner'
  await writeFile(file, `${header}\nFeminine,03/04/1990,,RW,\n`)
  const ambiguous = await runTip('validate', file)
  expect(ambiguous.out.replace(/\s+/g, ' ')).toContain('To settle it, give --dates dmy or --dates mdy.')
  const french = await runTip('validate', file, '--language', 'fr')
  expect(french.out.replace(/\s+/g, ' ')).toContain('Pour régler la question, indiquez --dates dmy ou --dates mdy.')
  const settled = await runTip('validate', file, '--dates', 'dmy')
  expect(settled.out).not.toContain('ambiguousDate')
})
