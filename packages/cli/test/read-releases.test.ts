import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { makeFolder, type Run, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const policy = ['--policy', at('tip.policy.json')]

beforeAll(async () => {
  await writeFile(at('tip.policy.json'), attestedStatistics)
  await writeFile(at('cases.ndjson'), `${sampleLines(400).join('\n')}\n`)
  for (const ending of ['csv', 'ndjson'])
    await runTip('anonymise', at('cases.ndjson'), '--on', '2026-06-30', '--output', at(`release.${ending}`))
})

const fine = ({ code, err, out }: Run, shown: RegExp): void => {
  expect([code, err.match(/^tip: .*/m)?.[0]]).toEqual([0, undefined])
  expect(out).toMatch(shown)
}

describe.each(['csv', 'ndjson'])('a release of case records, as %s', (ending) => {
  const release = at(`release.${ending}`)

  it('is measured, counted and advised on by the names of its own columns, which are taken unless others are named', async () => {
    fine(await runTip('risk', release), /^\d+ rows by case.registrationYear, victim.sex, victim.ageBand/)
    fine(await runTip('risk', release, '--columns', 'sex,ageBand'), /^\d+ rows by victim.sex, victim.ageBand: /)
    const table = await runTip('table', release, '--by', 'victim.sex,victim.ageBand', ...policy)
    fine(table, /^victim.sex,victim.ageBand,count\r\n/)
    // Wider values are counted as they are, and suppressed cells as without a value.
    expect(table.out).toMatch(/^female,(adult|age\d+To\d+),\d+\r$/m)
    expect(table.out).not.toMatch(/^\*|,\*,/m)
    fine(await runTip('table', release, ...policy), /^victim.sex,victim.ageBand,exploitation.form,count\r\n/)
    fine(await runTip('advise', release, ...policy), /Recommended: /)
  })

  it('needs a basis to be counted for others, as all rows do that say nothing of consent', async () => {
    expect((await runTip('table', release, '--by', 'victim.sex')).code).toBe(2)
  })

  it('has none of the columns that it does not have', async () => {
    for (const columns of ['victim.sex,victim.maritalStatus', 'sex,maritalStatus', 'maritalStatus']) {
      const run = await runTip('risk', release, '--columns', columns)
      expect([columns, run.code, run.out]).toEqual([columns, 2, ''])
      expect(run.err).toContain('no column of that name')
    }
  })
})

it('reads a release of other rows in the same way', async () => {
  const rows = Array.from(
    { length: 200 },
    (_, i) => `${i % 3 === 0 ? 'male' : 'female'},${i < 180 ? `d${i % 3}` : '*'}`,
  )
  await writeFile(at('flat.csv'), `sex,district\n${rows.join('\n')}\n`)
  const table = await runTip('table', at('flat.csv'), '--by', 'district', ...policy)
  fine(table, /^district,count\r\n\(missing\),20\r\n/)
  fine(await runTip('advise', at('flat.csv'), '--columns', 'sex,district', ...policy), /Recommended: /)
})
