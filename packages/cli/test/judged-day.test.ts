import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseRecord } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usualGates } from '../src/gate/gate-flags.ts'
import { openPassage } from '../src/gate/passage.ts'
import { attestedStatistics } from './attested.ts'
import { makeFolder, runTipIn } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const here = (line: string) => runTipIn(folder.path, ...line.split(' '))
const EARLIER = '--on 2020-02-28'
const NOT_MET = /these were judged as of 2020-02-28: that is NOT MET\. Refusals and withdrawals since then are ignored/

/** Someone who agreed to be shared with one recipient, and took it back in March: an invented record. */
const withdrawn = {
  standardVersion: '1.0-rc.2',
  case: { id: 'case-1', openedOn: '2020-01-05' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2999-12-31', storageCountry: 'RW' },
  victims: [
    {
      id: 'v-1',
      consents: ['shareIdentifiable', 'shareStatistics'].map((purpose) => ({
        purpose,
        decision: 'withdrawn',
        givenBy: 'self',
        date: '2020-01-10',
        withdrawnOn: '2020-03-01',
        ...(purpose === 'shareIdentifiable' ? { recipients: ['Receiver'] } : {}),
      })),
    },
  ],
}

beforeAll(async () => {
  await writeFile(at('withdrawn.ndjson'), `${JSON.stringify(withdrawn)}\n`)
  await writeFile(at('rows.csv'), `year,form\n${'2025,sexual\n'.repeat(20)}`)
  await writeFile(at('people.csv'), 'given,family,number\nInvented,One,7\n')
  await mkdir(at('values'))
  for (const [name, value] of [
    ['year', '2025'],
    ['form', 'sexual'],
  ])
    await writeFile(at(`values/${name}.csv`), `${value}\n`)
  await writeFile(at('tip.policy.json'), attestedStatistics)
  expect((await here('pseudonymise --new-key key')).code).toBe(0)
})

const share = 'convert withdrawn.ndjson --to ndjson --for partner --recipient Receiver --recipient-country RW'

describe('a day before today', () => {
  it.each([
    share,
    'table rows.csv --by year',
    'anonymise rows.csv --quasi year,form',
    'synthesise rows.csv --columns year,form --values values --epsilon 1',
    'pseudonymise rows.csv --columns year --pass-through form --partner x --key-file key --for statisticsPartner',
    'link encode people.csv --partner x --key-file key --for statisticsPartner --output encoded.ndjson',
    'intersect start people.csv --column number:text --for statisticsPartner --state state.json --output start.ndjson',
  ])('is said to be not met by what leaves: tip %s', async (line) => {
    const run = await here(`${line} ${EARLIER}`)
    expect(run.err).toMatch(NOT_MET)
    expect(run.code).toBe(0)
    expect(run.out).not.toContain('NOT MET')
  })

  it('is said so of a report, which names the day as of which it was judged', async () => {
    const rest = 'withdrawn.ndjson --for internal --html'
    expect((await here(`report ${rest} inside.html ${EARLIER}`)).err).not.toMatch(NOT_MET)
    const { err } = await here(`report withdrawn.ndjson --html report.html ${EARLIER}`)
    expect(err).toMatch(NOT_MET)
    expect(await readFile(at('report.html'), 'utf8')).toMatch(
      /Consents and retention as of<\/dt><dd><time datetime="2020-02-28">/,
    )
  })

  it('is said of nothing that is judged today, or stays inside', async () => {
    expect((await here('table rows.csv --by year')).err).not.toContain('judged as of')
    expect((await here(`convert withdrawn.ndjson --to ndjson ${EARLIER}`)).err).not.toContain('judged as of')
  })

  it('is not the one on which the audit says that it was made, and to whom', async () => {
    const flags = { for: 'partner', recipient: 'Receiver', recipientCountry: 'RW', on: '2020-02-28' }
    const files = { audit: at('audit.ndjson'), internal: at('inside.json') }
    const options = { command: 'tip convert', holdsRecords: true, output: undefined }
    const now = new Date('2026-11-30T08:15:00Z')
    const passage = await openPassage({ ...flags, ...files }, usualGates.custody, options, now)
    async function* records(): AsyncGenerator<CaseRecord> {
      yield withdrawn as never
    }
    for await (const _ of passage.records(records()));
    await passage.finish()
    const [start, person] = (await readFile(files.audit, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const said = { at: '2020-02-28', madeAt: now.toISOString(), recipient: 'Receiver' }
    expect(start).toMatchObject({ event: 'start', ...said, recipientCountry: 'RW' })
    expect(person).toMatchObject({ event: 'person', decision: { permitted: true } })
    expect(person).not.toHaveProperty('recipient')
    expect(JSON.parse(await readFile(files.internal, 'utf8'))).toMatchObject(said)
    // Today nothing of the person leaves.
    expect(await here(share)).toMatchObject({ code: 2, out: '' })
  })
})

describe('a day after today', () => {
  it('is said to be not met, because consent of a later day counts', async () => {
    const run = await here('table rows.csv --by year --on 2999-12-30')
    expect([run.code, run.err]).toEqual([
      0,
      expect.stringMatching(/2999-12-30: that is NOT MET\. Consent that is dated/),
    ])
    expect((await here('table rows.csv --by year --for internal --on 2999-12-30')).err).not.toContain('judged as of')
  })
})
