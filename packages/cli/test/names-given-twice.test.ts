import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
writeFileSync(at('tip.policy.json'), attestedStatistics)

const consent = (decision: string): string =>
  JSON.stringify([{ purpose: 'shareStatistics', decision, givenBy: 'self', date: '2025-01-02' }])
const [granted, refused] = [consent('granted'), consent('refused')]

const outside = (...parameters: string[]): ReturnType<typeof runTip> =>
  runTip(...parameters, '--policy', at('tip.policy.json'), '--on', '2026-06-30')

const tableOf = (name: string): ReturnType<typeof runTip> => outside('table', at(name), '--by', 'group')

const people = Array.from({ length: 80 }, (_, index) => index)

describe('a refusal that is followed by another value of the same name in JSON', () => {
  const agreed = people.map((one) => ({ id: `a${one}`, group: 'agreed', 'victim.consents': granted }))
  const both = people.map(
    (one) =>
      `{"id":"r${one}","group":"refused","victim.consents":${JSON.stringify(refused)},"victim.consents":${JSON.stringify(granted)}}`,
  )

  it('keeps the row out of a table', async () => {
    writeFileSync(at('rows.ndjson'), `${[...agreed.map((one) => JSON.stringify(one)), ...both].join('\n')}\n`)
    const { code, out } = await tableOf('rows.ndjson')
    expect([code, out]).toEqual([1, expect.stringContaining('agreed,80')])
    expect(out).not.toContain('refused')
  })

  it('keeps the case record out of every output', async () => {
    const { out: sample } = await runTip('sample', '60')
    const lines = sample.trimEnd().split('\n')
    const twice = lines.map((line) => line.replace('"case":{', '"case":{"reportedElsewhere":"yes",'))
    writeFileSync(at('cases.ndjson'), `${[...lines.slice(0, 40), ...twice.slice(40)].join('\n')}\n`)
    const converted = await runTip('convert', at('cases.ndjson'), '--to', 'ndjson', '--for', 'internal')
    expect(converted.out.trimEnd().split('\n')).toHaveLength(40)
    const counted = await runTip(
      ...['table', at('cases.ndjson'), '--by', 'case.status', '--minimum', '1', '--for', 'internal'],
    )
    expect([counted.code, counted.out]).toEqual([1, expect.stringContaining('Total,40')])
  })
})

it('a refusal that another value of the same name hides counts in the other records of the person', async () => {
  const { out: sample } = await runTip('sample', '2')
  const [first = ''] = sample.trimEnd().split('\n')
  const withId = (id: string): string => {
    const record = JSON.parse(first)
    return JSON.stringify({
      ...record,
      case: { ...record.case, id },
      victims: record.victims.map((one: object) => ({ ...one, crossCaseId: 'x-1' })),
    })
  }
  const doubtful = withId('case-b').replace('"case":{', '"case":{"reportedElsewhere":"yes",')
  const convertLines = async (...lines: string[]): Promise<string> => {
    writeFileSync(at('two.ndjson'), `${lines.join('\n')}\n`)
    return (await outside('convert', at('two.ndjson'), '--to', 'ndjson', '--for', 'statisticsPartner')).out
  }
  expect(await convertLines(withId('case-a'))).not.toBe('')
  expect(await convertLines(withId('case-a'), doubtful)).toBe('')
})

describe('a column that people take for the one of consents', () => {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  const linesOf = (header: string, cellsOf: (decision: string) => string): string => {
    const rows = people.map(
      (one) => `${one},${one % 2 ? 'agreed,' : 'refused,'}${cellsOf(one % 2 ? granted : refused)}`,
    )
    return `id,group,${header}\n${rows.join('\n')}\n`
  }

  it.each([
    ['in other capitals', 'Victim.Consents', 'almost like victim.consents'],
    ['with an invisible character', '\u200bvictim.consents', 'almost like victim.consents'],
    ['in a word of its own', 'Consentement', 'Column 3 seems to hold consent'],
    ['in a word among others', 'Consent to share', 'Column 3 seems to hold consent'],
    ['in another language', 'Idhini ya mteja', 'Column 3 seems to hold consent'],
    ['as a form for ODK names it', 'consents/victim_consents_decision', 'Column 3 seems to hold consent'],
    ['as refusals alone', 'opt_out', 'Column 3 seems to hold consent or refusals'],
    ['as a refusal in another language', 'A refusé le partage', 'Column 3 seems to hold consent or refusals'],
    ['as another standard names it', 'vic_AgreementToManagePersonalData', 'Column 3 seems to hold consent'],
    ['beside one of that name', 'victim.consents,victim.consents', 'Two columns are named victim.consents'],
  ])('%s is refused, because what it refuses would be lost', async (_, header, says) => {
    const isTwice = header.includes(',')
    const cells = (decision: string): string => `${isTwice ? `${quoted(granted)},` : ''}${quoted(decision)}`
    writeFileSync(at('near.csv'), linesOf(header, cells))
    const { code, out, err } = await tableOf('near.csv')
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(says)])
  })

  it('is read with spaces around its name', async () => {
    writeFileSync(at('spaces.csv'), linesOf(' victim.consents ', quoted))
    const { code, out } = await tableOf('spaces.csv')
    expect([code, out]).toEqual([0, expect.stringContaining('agreed,40')])
    expect(out).not.toContain('refused')
  })
})

describe('a column that is given twice, or under its label', () => {
  it('keeps the people out whose two cells differ in a table of case records', async () => {
    const { out: sample } = await runTip('sample', '20')
    writeFileSync(at('sample.ndjson'), sample)
    await runTip('convert', at('sample.ndjson'), '--to', 'csv', '--for', 'internal', '--output', at('victims.csv'))
    const [header = '', ...rows] = readFileSync(at('victims.csv'), 'utf8').trimEnd().split('\r\n')
    const cells = (row: number): string => (row < 5 ? `"${refused.replaceAll('"', '""')}"` : '')
    const twice = [`${header},victim.consents`, ...rows.map((row, index) => `${row},${cells(index)}`)]
    writeFileSync(at('twice.csv'), `${twice.join('\r\n')}\r\n`)
    const { out, code } = await runTip('convert', at('twice.csv'), '--to', 'ndjson', '--for', 'internal')
    expect([code, out.trimEnd().split('\n').length]).toEqual([1, 15])
  })

  it.each([
    ['con_Consent,con_Consent', 'Yes,No', 'Yes,'],
    ['Consent', 'No', 'Yes'],
    ['con_Consnet', 'No', ''],
    ['opt_out', 'Yes', ''],
  ])('keeps a refusal of HTCDS: %s', async (names, no, yes) => {
    const lines = [`cas_Status,${names},vic_TypeOfExploitation,prs_FirstName`]
    for (const answer of [no, yes]) lines.push(`Active,${answer},ForcedLabour,Yves`)
    writeFileSync(at('htcds.csv'), `${lines.join('\n')}\n`)
    const { out } = await outside('convert', at('htcds.csv'), '--to', 'ndjson', '--for', 'statisticsPartner')
    expect(out.trimEnd().split('\n')).toEqual([expect.stringContaining('forcedLabour')])
  })
})
