import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseRecord, IdentityRecord } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'
import { toCsv, toWorkbook } from './tables.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...parts: string[]): string => join(folder.path, ...parts)

const names = ['Case No', 'cas_Status', 'prs_Gender', 'prs_FirstName', 'cas_CaseOwner', 'vic_RelationshipToTrafficker']
/** Invented people: the first name says which row it was. */
const rowOf = (id: string, name = `Name${id}`): string[] => [id, 'Active', 'Feminine', name, 'Jo Doe', 'Familial']
const ctdcNames = ['Case No', 'gender', 'ageBroad', 'citizenship', 'isForcedLabour', 'traffickMonths']
const ctdcRow = (id: string, country = 'RWA'): string[] => [id, 'Woman', '18--20', country, '1', '']

beforeAll(async () => {
  await writeFile(at('ids.key'), randomBytes(32).toString('hex'))
  await writeFile(at('other.key'), randomBytes(32).toString('hex'))
  await writeFile(at('short.key'), 'short')
})

const linesOf = <T>(text: string): T[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

/** Converts a file to lines, with its identity records, and gives both with what was said. */
async function convert(path: string, ...options: string[]) {
  const line = ['convert', path, '--to', 'ndjson', '--identities', at('identities.ndjson'), '--force', ...options]
  const run = await runTip(...line)
  const identities = linesOf<IdentityRecord>(
    await readFile(at('identities.ndjson'), 'utf8').then((text) => text || 'null'),
  )
  return { ...run, records: linesOf<CaseRecord>(run.out), identities }
}

const withIds = ['--id-column', 'Case No', '--key-file', at('ids.key')]

/** The ids of cases and of people by the first names of their identity records. */
function byName({ records, identities }: Awaited<ReturnType<typeof convert>>): Map<string, string> {
  return new Map(
    identities.flatMap(({ personId, firstName }) => {
      const record = records.find(({ victims = [] }) => victims.some(({ id }) => id === personId))
      return record === undefined || firstName === undefined ? [] : [[firstName, JSON.stringify(record)]]
    }),
  )
}

describe('ids of imported people', () => {
  it('are the same in each run, file and format, whatever the number of the row', async () => {
    await writeFile(at('a.csv'), toCsv([names, rowOf('17'), rowOf('18')]))
    const moved = [names.toReversed(), ...[rowOf('5'), rowOf('18'), rowOf('17')].map((row) => row.toReversed())]
    await writeFile(at('b.xlsx'), toWorkbook('Cases', moved))
    const [first, again, other] = [
      await convert(at('a.csv'), ...withIds),
      await convert(at('a.csv'), ...withIds),
      await convert(at('b.xlsx'), ...withIds),
    ]
    expect([first.code, again.code, other.code]).toEqual([0, 0, 0])
    expect([again.out, again.identities]).toEqual([first.out, first.identities])
    for (const name of ['Name17', 'Name18']) {
      expect(byName(first).get(name)).toBeDefined()
      expect(byName(other).get(name)).toBe(byName(first).get(name))
    }
    expect(first.err).not.toContain('random ids')
    const another = await convert(at('a.csv'), '--id-column', 'Case No', '--key-file', at('other.key'))
    const ids = (records: CaseRecord[]) => records.map((record) => record.case.id)
    expect(ids(another.records).filter((id) => ids(first.records).includes(id))).toEqual([])
  })

  it('are the same for CTDC, whose rows say nothing else of who they are about', async () => {
    await writeFile(at('c.csv'), toCsv([ctdcNames, ctdcRow('17'), ctdcRow('18', 'UGA')]))
    await writeFile(at('d.csv'), toCsv([ctdcNames, ctdcRow('18', 'UGA'), ctdcRow('17')]))
    const layout = ['--from-layout', 'D', ...withIds]
    const [one, two] = [
      await runTip('convert', at('c.csv'), '--to', 'ndjson', ...layout),
      await runTip('convert', at('d.csv'), '--to', 'ndjson', ...layout),
    ]
    expect([one.code, two.code]).toEqual([0, 0])
    expect(two.out.trimEnd().split('\n').toReversed()).toEqual(one.out.trimEnd().split('\n'))
  })

  it('of an empty cell and of a repeated one are random; both are reported by their place, and no cell is shown', async () => {
    await writeFile(at('e.csv'), toCsv([names, rowOf('SENTINEL1', 'A'), rowOf('', 'B'), rowOf('sentinel1', 'C')]))
    const [first, second] = [await convert(at('e.csv'), ...withIds), await convert(at('e.csv'), ...withIds)]
    expect(first.code).toBe(0)
    expect(first.records).toHaveLength(3)
    expect(first.err).toMatch(/\(A3\)\s+\[idMissing\]/)
    expect(first.err).toMatch(/row 2[^(]+\(A4\)\s+\[idRepeated\]/)
    expect(first.out + first.err).not.toMatch(/sentinel/i)
    const isSame = ['A', 'B', 'C'].map((name) => byName(first).get(name) === byName(second).get(name))
    expect(isSame).toEqual([true, false, false])
  })

  it('are random without the option, which the output says', async () => {
    await writeFile(at('f.csv'), toCsv([names, rowOf('17')]))
    const [first, second] = [await convert(at('f.csv')), await convert(at('f.csv'))]
    expect(second.records[0]?.case.id).not.toBe(first.records[0]?.case.id)
    expect(first.err).toContain('Cases and people got random ids: reading the file again gives others.')
    const table = await runTip('convert', at('f.csv'), '--to', 'ctdc', '--for', 'internal')
    expect(table.err).not.toContain('random ids')
  })
})

describe('a request for ids that cannot be met', () => {
  it.each([
    ['a short key', ['--id-column', 'Case No', '--key-file', at('short.key')], /key is too short/],
    ['no key', ['--id-column', 'Case No'], /The key is missing/],
    ['a key alone', ['--key-file', at('ids.key')], /name that column too/],
    ['a column that is not there', ['--id-column', 'SENTINEL', '--key-file', at('ids.key')], /No column of the file/],
  ])('%s: nothing is written', async (_, options, sentence) => {
    await writeFile(at('g.csv'), toCsv([names, rowOf('17')]))
    const run = await runTip('convert', at('g.csv'), '--to', 'ndjson', '--output', at('g.ndjson'), ...options)
    expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringMatching(sentence)])
    expect(run.err).not.toContain('SENTINEL')
    await expect(readFile(at('g.ndjson'))).rejects.toThrow()
  })

  it('for records of the standard is refused: they have ids', async () => {
    const sample = await runTip('sample', '2')
    await writeFile(at('h.ndjson'), sample.out)
    const run = await runTip('convert', at('h.ndjson'), '--to', 'json', ...withIds)
    expect([run.code, run.out, run.err]).toEqual([
      2,
      '',
      expect.stringContaining('Records of the standard already have ids'),
    ])
  })
})
