import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseRecord } from '@tip-standard/core'
import type { Certificate } from '@tip-standard/privacy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
const at = (name: string): string => join(folder.path, name)
/** Flat rows carry no consents: what stands in for them is attested. */
const attested = ['--policy', at('tip.policy.json')]

beforeAll(async () => {
  const rows = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 'male' : 'female'))
  await writeFile(at('rows.csv'), `sex\n${rows.join('\n')}\n`)
  await writeFile(at('tip.policy.json'), attestedStatistics)
})
afterAll(() => folder.remove())

describe('what tip anonymise says of a release', () => {
  it('says that rows and counts of the same people must not both be published, if the rows are exact too', async () => {
    for (const method of ['global', 'local']) {
      const made = ['--quasi', 'sex', '--method', method, '--certificate', at(`${method}.json`)]
      const { code, err } = await runTip('anonymise', at('rows.csv'), ...made, ...attested)
      const { visible } = JSON.parse(await readFile(at(`${method}.json`), 'utf8')) as Certificate
      expect([code, visible['sex']?.countedTooFew]).toEqual([0, []])
      expect(err).toContain(
        'Publish no tables of the same people, with tip table, and no report, with tip report, now or later',
      )
    }
  })

  it('states the same bases whether someone agreed or no one did', async () => {
    const records = sampleLines(60).map((line) => JSON.parse(line) as CaseRecord)
    const agreed = records.find(({ victims = [] }) =>
      victims.some(({ consents }) => consents?.some((one) => one.purpose === 'shareStatistics')),
    )
    const certificates = []
    for (const asked of [[], [agreed]]) {
      const cases = records.map((record) => {
        if (asked.includes(record)) return record
        const victims = (record.victims ?? []).map(({ consents: _, absent, ...victim }) => ({
          ...victim,
          absent: { ...absent, consents: 'notAsked' },
        }))
        return { ...record, victims }
      })
      await writeFile(at('asked.ndjson'), `${cases.map((one) => JSON.stringify(one)).join('\n')}\n`)
      const made = ['--quasi', 'victim.sex', '--certificate', at(`asked${asked.length}.json`)]
      expect((await runTip('anonymise', at('asked.ndjson'), ...made, ...attested)).code).toBe(0)
      certificates.push(JSON.parse(await readFile(at(`asked${asked.length}.json`), 'utf8')) as Certificate)
    }
    const [none, one] = certificates
    expect(none?.disclosure).toMatchObject({ bases: ['consent', 'publicTask'] })
    expect(one).toEqual(none)
  })
})
