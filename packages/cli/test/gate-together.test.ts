import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseRecord } from '@tip-standard/core'
import { afterAll, describe, expect, it } from 'vitest'
import { DAY, marksIn, permittedRecords, RECIPIENT } from './fixture-gate-people.ts'
import { endOf, makeFolder, needsLinux, runTip, startTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...names: string[]): string => join(folder.path, ...names)

const ndjson = (records: readonly object[]): string => `${records.map((one) => JSON.stringify(one)).join('\n')}\n`
const [first, ...others] = permittedRecords(3) as [CaseRecord, CaseRecord, CaseRecord]

/** The same case a year later: the first person withdrew everything. */
const withdrawn = structuredClone(first)
for (const consent of withdrawn.victims?.[0]?.consents ?? []) {
  consent.decision = 'withdrawn'
  consent.withdrawnOn = '2026-03-01'
}
const broken = { ...withdrawn, reportingEntity: { ...withdrawn.reportingEntity, type: 'nothing' } }
const toPartner = ['--for', 'partner', '--for-purpose', 'caseTransfer', '--on', DAY, '--recipient', RECIPIENT]
const stay = marksIn(JSON.stringify(others)).people

describe('who agreed in one record and withdrew in another', () => {
  it('is not in a report over the file of last year and the one of this year, in either order, with an audit and without', async () => {
    const files = [at('last-year.ndjson'), at('this-year.ndjson')] as const
    await writeFile(files[0], ndjson([first, ...others]))
    await writeFile(files[1], ndjson([withdrawn]))
    for (const order of [files, files.toReversed()])
      for (const audit of [[], ['--audit', at('audit.ndjson'), '--force']]) {
        const run = await runTip(
          ...['report', ...order, '--json', at('report.json'), '--on', DAY, '--recipient', RECIPIENT],
          ...['--internal', at('internal.json'), '--force', ...audit],
        )
        expect(run.code).toBe(0)
        const { people } = JSON.parse(await readFile(at('internal.json'), 'utf8'))
        expect(people.withheld).toMatchObject({ refusedElsewhere: 1, withdrawn: 1 })
      }
    const audit = (await readFile(at('audit.ndjson'), 'utf8'))
      .split('\n')
      .filter((line) => line.includes('zzpermitted1zz'))
    expect(audit.length).toBeGreaterThan(0)
    for (const line of audit) expect(JSON.parse(line)).toMatchObject({ decision: { permitted: false } })
  })

  it('is not in a report where the withdrawal is in a record with errors that comes later', async () => {
    await writeFile(at('with-errors.ndjson'), ndjson([first, ...others, broken]))
    await runTip(
      ...['report', at('with-errors.ndjson'), '--json', at('report.json'), '--on', DAY, '--recipient', RECIPIENT],
      ...['--internal', at('internal.json'), '--force'],
    )
    const { people } = JSON.parse(await readFile(at('internal.json'), 'utf8'))
    expect(people.withheld.refusedElsewhere).toBe(1)
  })

  it('is not in an output where the withdrawal is in a record with errors', async () => {
    await writeFile(at('broken.ndjson'), ndjson([first, ...others, broken]))
    const run = await runTip('convert', at('broken.ndjson'), '--to', 'ndjson', ...toPartner)
    expect(marksIn(run.out).people).toEqual(stay)
  })

  it('is not in what comes through a pipe: where the withdrawal comes later, it ends with an error, and nothing is kept', async (test) => {
    needsLinux(test)
    for (const [name, records, isOvertaken] of [
      ['later', [first, ...others, withdrawn], true],
      ['before', [withdrawn, ...others, first], false],
    ] as const) {
      execFileSync('mkfifo', [at(name)])
      const output = at(`${name}.ndjson`)
      const end = endOf(startTip(['convert', at(name), '--to', 'ndjson', '--output', output, ...toPartner]))
      const pipe = await open(at(name), 'w')
      await pipe.write(ndjson(records))
      await pipe.close()
      const { code, err } = await end
      expect([name, code, existsSync(output)]).toEqual([name, isOvertaken ? 2 : 0, !isOvertaken])
      if (isOvertaken) expect(err).toContain('a pipe is read only once')
      else expect(marksIn(await readFile(output, 'utf8')).people).toEqual(stay)
      expect(marksIn(err).people).toEqual([])
    }
  })
})
