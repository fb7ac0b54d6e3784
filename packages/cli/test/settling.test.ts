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
  expect(ambiguous.out.replace(/\s+/g, ' ')).toContain('Settle it with --dates dmy or mdy.')
  const french = await runTip('validate', file, '--language', 'fr')
  expect(french.out.replace(/\s+/g, ' ')).toContain('Pour trancher : --dates dmy ou mdy.')
  const settled = await runTip('validate', file, '--dates', 'dmy')
  expect(settled.out).not.toContain('ambiguousDate')
})

it('asks which country a name means, reports rows that repeat one, and follows what it is told', async () => {
  const file = join(folder.path, 'twice.csv')
  const row = 'Feminine,1990-04-03,Congo,Active'
  await writeFile(
    file,
    `prs_Gender,prs_Birthdate,prs_Citizenship,cas_Status\n${row}\nMasculine,,RW,Active\n${row}\nTOTAL,,3,\n`,
  )
  const asked = await runTip('convert', file, '--to', 'ndjson')
  expect(asked.out.trim().split('\n')).toHaveLength(3)
  expect(asked.out).toContain('"citizenships":"unknown"')
  expect(asked.out).not.toContain('"CG"')
  const said = asked.err.replace(/\s+/g, ' ')
  for (const text of ['(CD, CG)', 'same as row 2', 'holds totals']) expect(said).toContain(text)
  const shown = (await runTip('validate', file)).out.replace(/\s+/g, ' ')
  expect(shown).toContain('Settle it with --country NAME=CODE.')
  expect(shown).toContain('Settle it with --duplicate-rows keep or leave-out.')

  const flags = ['--country', 'Congo=cd', '--country', 'Korea=KR', '--duplicate-rows', 'leave-out']
  const settled = await runTip('convert', file, '--to', 'ndjson', ...flags)
  expect(settled.out.trim().split('\n')).toHaveLength(2)
  expect(settled.out).toContain('"citizenships":["CD"]')
  expect((await runTip('convert', file, '--to', 'ndjson', '--duplicate-rows', 'keep')).err).not.toContain('same as row')

  const wrong = await runTip('convert', file, '--to', 'ndjson', '--country', 'Congo=XQ')
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('NAME=CODE')])
})
