import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { permittedRecords } from './fixture-gate-people.ts'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)

const headings = (text: string): string[] => text.split('\n').filter((line) => /^\w+(\.\w+)?: /.test(line))

describe('what is explained by its label', () => {
  it('is a code, a list or a field, in English and in the language of the command', async () => {
    for (const [typed, heading] of [
      ['Burundi', 'country.BI: Burundi'],
      ['highest level of education', 'educationLevel: Highest level of education'],
      ['Basis of sex', 'victim.sexBasis: Basis of sex'],
      ['Means of control', 'meansOfControl: Means of control'],
    ] as const) {
      const { code, out } = await runTip('explain', typed)
      expect([code, ...headings(out)], typed).toContain(heading)
      expect(code, typed).toBe(0)
    }
    const { out } = await runTip('explain', 'allemagne', '--language', 'fr')
    expect(headings(out)).toEqual(['country.DE: Allemagne'])
    expect((await runTip('explain', 'allemagne')).code).toBe(2)
  })

  it('is said once where a list and an entity share title and name', async () => {
    const found = headings((await runTip('explain', 'means of control')).out)
    const [list, entity, ...others] = found
    expect([list, entity]).toEqual(Array(2).fill('meansOfControl: Means of control'))
    expect(others).toEqual(['victim.meansOfControl: Means of control', 'meansOfControl.code: Means of control'])
  })

  it('is left out where something has the name itself', async () => {
    const { out } = await runTip('explain', 'education')
    expect(headings(out)).toContain('serviceType.education: Education')
    expect(out).not.toContain('educationLevel')
  })
})

it('says how to see the codes of the lists that a report of findings names by their titles', async () => {
  const [record] = permittedRecords(1)
  const [victim] = record?.victims ?? []
  if (record === undefined || victim === undefined) throw new Error('No victim.')
  const wrong = { ...victim, education: 'upper', citizenships: ['Burundi'], maritalStatus: 'singel' }
  const path = join(folder.path, 'codes.ndjson')
  await writeFile(path, `${JSON.stringify({ ...record, victims: [wrong] })}\n`)
  const { out } = await runTip('validate', path)
  const [line = '', ...others] = out.split('\n').filter((one) => one.includes('tip explain'))
  expect(others).toEqual([])
  // The codes of marital status are few enough to be listed.
  expect(line.match(/tip explain \w+/g)?.sort()).toEqual(['tip explain country', 'tip explain educationLevel'])
  const clean = join(folder.path, 'clean.ndjson')
  await writeFile(clean, `${JSON.stringify(record)}\n`)
  expect((await runTip('validate', clean)).out).not.toContain('tip explain')
})
