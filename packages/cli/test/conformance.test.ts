import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { conformanceLevels } from '@tip-standard/core/metadata'
import { afterAll, expect, it } from 'vitest'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...parts: string[]): string => join(folder.path, ...parts)

const core = conformanceLevels.find(({ id }) => id === 'core')

/** Sample records with what the core level asks for and the sample leaves out. */
const records = sampleLines(30).map((line) => {
  const record = JSON.parse(line)
  record.dataProtection = { legalBases: ['publicTask'], ...record.dataProtection, sensitivity: 'severe' }
  record.case.status ??= 'open'
  return record
})

it('tip conformance says which level is reached, why no higher one, and shows no value and no count', async () => {
  await writeFile(at('cases.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const run = await runTip('conformance', at('cases.ndjson'), '--write-statement', at('statement.json'))
  expect(run.out).toMatch(/^TIP Standard \S+: level reached: core\.\n/)
  expect(run.code).toBe(0)
  expect(run.out).toContain('Why Extended is not reached')
  expect(run.out).toMatch(/Code lists used\n {2}act, /)
  expect(run.out).not.toMatch(/\b30\b|severe|case-1/)

  const statement = JSON.parse(await readFile(at('statement.json'), 'utf8'))
  expect(statement).toMatchObject({ level: 'core' })
  const unfilled = await runTip('conformance', at('cases.ndjson'), '--statement', at('statement.json'))
  expect([unfilled.code, unfilled.err]).toEqual([2, expect.stringContaining('The statement is not valid')])

  const filled = {
    ...statement,
    system: { name: 'Ours', version: '2' },
    implementer: { name: 'An NGO' },
    notFilled: [],
  }
  await writeFile(at('statement.json'), JSON.stringify(filled))
  expect(await runTip('conformance', at('cases.ndjson'), '--statement', at('statement.json'))).toMatchObject({
    code: 0,
    out: expect.stringContaining('The statement claims core: the records show it.'),
  })
  await writeFile(at('higher.json'), JSON.stringify({ ...filled, level: 'extended' }))
  const higher = await runTip('conformance', at('cases.ndjson'), '--statement', at('higher.json'), '--format', 'json')
  expect(higher.code).toBe(1)
  const report = JSON.parse(higher.out)
  expect(report.level).toBe('core')
  expect(report.unsupported.length).toBeGreaterThan(0)
  expect(report.fields['victim.sex']).toMatch(/^(always|sometimes)$/)
})

it('the level policy needs what a gate decides by, in every entry', async () => {
  const ready = records.map((record, at) => {
    const [victim] = record.victims
    const [consent, ...others] = victim.consents
    const more = {
      recipients: ['Clinic'],
      services: ['shelter'],
      expiry: '2099-01-01',
      guardianExcluded: false,
      childAssent: true,
      withhold: [{ what: 'Invented.', fromWhom: 'Invented.' }],
      absent: { withdrawnOn: 'notApplicable' },
    }
    return {
      ...record,
      case: { ...record.case, ...(at === 0 ? { duplicateOf: 'case-other' } : {}) },
      dataProtection: { ...record.dataProtection, legalHold: false, storageCountry: 'RW', transferAllowed: 'no' },
      victims: [{ ...victim, crossCaseId: `x-${at}`, consents: [{ ...consent, ...more }, ...others] }],
      events: record.events.map((event: object) => ({ ...event, kind: 'trafficking' })),
    }
  })
  const write = (all: readonly object[]): Promise<void> =>
    writeFile(at('ready.ndjson'), all.map((record) => `${JSON.stringify(record)}\n`).join(''))
  await write(ready)
  const run = await runTip('conformance', at('ready.ndjson'))
  expect(run.out).toMatch(/levels reached: core, policy\.\n/)
  expect(run.out).toContain('Why Extended is not reached')
  // One person without a status is too many, although others have one.
  const [first, ...rest] = structuredClone(ready)
  delete first.victims[0].status
  await write([first, ...rest])
  const less = await runTip('conformance', at('ready.ndjson'))
  expect([less.code, less.out]).toEqual([0, expect.stringContaining('victim.status is not filled everywhere')])
  expect(less.out).toMatch(/level reached: core\.\n/)
})

it('a record with an error, and a line that is none, keep every level away', async () => {
  const [first, ...rest] = records
  await writeFile(
    at('faulty.ndjson'),
    [{ ...first, SENTINEL: 1 }, ...rest].map((record) => `${JSON.stringify(record)}\n`).join(''),
  )
  const faulty = await runTip('conformance', at('faulty.ndjson'))
  expect([faulty.code, faulty.out]).toEqual([1, expect.stringContaining('Some records have errors (unknownField)')])
  await writeFile(at('broken.ndjson'), `${records.map((record) => JSON.stringify(record)).join('\n')}\n{"SENTINEL\n`)
  const broken = await runTip('conformance', at('broken.ndjson'))
  expect([broken.code, broken.out]).toEqual([1, expect.stringContaining('Some records have errors')])
  for (const { out, err } of [faulty, broken]) expect(out + err).not.toContain('SENTINEL')
})

it('every field of the core level counts: without it, the level is not reached', async () => {
  const fields = core?.fields.filter((field) => /^(case|dataProtection)\./.test(field) && !field.endsWith('.id')) ?? []
  expect(fields.length).toBeGreaterThan(2)
  for (const field of fields) {
    const [entity = '', name = ''] = field.split('.')
    const without = records.map((record) => ({ ...record, [entity]: { ...record[entity], [name]: undefined } }))
    await writeFile(at('less.ndjson'), without.map((record) => `${JSON.stringify(record)}\n`).join(''))
    const run = await runTip('conformance', at('less.ndjson'))
    expect(run.out, field).toContain(`${field} is never filled`)
  }
  // A list that is empty fills nothing, and of an age or a year one field is enough.
  const bare = records.map(({ case: { openedOn: _on, registrationYear: _year, ...rest }, ...record }) => ({
    ...record,
    case: rest,
    dataProtection: { ...record.dataProtection, legalBases: [] },
  }))
  await writeFile(at('bare.ndjson'), bare.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const report = JSON.parse((await runTip('conformance', at('bare.ndjson'), '--format', 'json')).out)
  expect(report.levels.find(({ id }: { id: string }) => id === 'core').reasons).toEqual(
    expect.arrayContaining([
      { code: 'neverFilled', field: 'dataProtection.legalBases' },
      { code: 'noneFilled', fields: ['case.registrationYear', 'case.openedOn'] },
    ]),
  )
})
