import { consentForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { toSurvey } from '../survey/build-survey.ts'
import { questionsIn } from '../survey/survey.ts'
import { fileOf, readAll } from './fixture-read.ts'
import { entry, entryHead, head, id, readsRows, row, zip } from './fixture-rows.ts'
import type { SubmissionBatch, SubmissionFile } from './read-submissions.ts'

const SENTINEL = 'Zed'

const reported = ({ findings, records }: SubmissionBatch) => [...findings, ...records.flatMap((one) => one.findings)]
const codes = (batch: SubmissionBatch): string[] => [...new Set(reported(batch).map(({ code }) => code))]

async function read(...files: SubmissionFile[]): Promise<SubmissionBatch> {
  const batch = await readAll(files, consentForm)
  expect(JSON.stringify([reported(batch), batch.records.map(({ recordFindings }) => recordFindings)])).not.toContain(
    SENTINEL,
  )
  return batch
}

describe('what is broken or meant to break', () => {
  const bomb = `<!DOCTYPE d [<!ENTITY a "${SENTINEL}"><!ENTITY b "&a;&a;&a;&a;">]><data>&b;</data>`
  it.each([
    ['XML that ends in the middle', `<data><victim_sex>${SENTINEL}`, 'damagedXml'],
    ['tags that do not match', `<data><a>${SENTINEL}</b></data>`, 'damagedXml'],
    ['a document type', bomb, 'damagedXml'],
    [
      'an entity that is not defined',
      `<data><victim_minorAtRegistration>&zed;</victim_minorAtRegistration></data>`,
      'damagedXml',
    ],
    ['nesting without end', `${'<a>'.repeat(100_000)}`, 'damagedXml'],
    ['another root', `<html><body>${SENTINEL}</body></html>`, 'noKnownQuestion'],
    [
      'a form in place of answers',
      `<h:html xmlns:h="x"><h:head><model><instance><data id="${SENTINEL}"/></instance></model></h:head></h:html>`,
      'noKnownQuestion',
    ],
    ['JSON that ends in the middle', `[{"victim_sex": "${SENTINEL}`, 'truncatedRecord'],
    ['JSON of something else', `[1, "${SENTINEL}", null]`, 'noKnownQuestion'],
    ['JSON nested without end', '['.repeat(100_000), 'nestedTooDeep'],
    [
      'a name given twice',
      `[{"victim_minorAtRegistration": "adult", "victim_minorAtRegistration": "minor"}]`,
      'duplicateKey',
    ],
    ['a text file', `${SENTINEL}\nmore`, 'unknownTable'],
    ['an empty file', '', 'emptyFile'],
    ['rows of other lengths', `${head}\n${row(1)},${SENTINEL}\n`, 'raggedRow'],
  ])('%s is a finding', async (_, text, code) => {
    expect(codes(await read(fileOf(text)))).toContain(code)
  })

  it('a zip of nothing that could be submissions, or with a part that is cut, is a finding', async () => {
    expect(codes(await read(zip({ [`${SENTINEL}.jpg`]: SENTINEL })))).toEqual(['media', 'notSubmissions'])
    const whole = zip({ 'a.csv': `${head}\n${row(1)}\n` })
    const cut = { ...whole, bytes: whole.bytes.slice(0, -30) }
    expect(codes(await read(cut))).toContain('damagedZip')
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)
    expect(codes(await read({ name: 'a.xls', bytes: old }))).toEqual(['oldWorkbook'])
    const bent = whole.bytes.slice()
    bent.fill(0xff, 40, 60)
    expect(codes(await read({ ...whole, bytes: bent }))).toContain('damagedZip')
  })

  it('a zip that unpacks without end is not opened', async () => {
    const batch = await read(zip({ 'a.csv': 'x'.repeat(20_000_000) }))
    expect(codes(batch)).toEqual(['zipTooBig'])
  })

  it('a zip of which a part is missing: entries without a submission and repeats without a table are reported', async () => {
    const orphans = await read(
      zip({ 'a.csv': `${head}\n${row(1)}\n`, 'a-victim_consents.csv': `${entryHead}\n${entry(1)}\n${entry(2)}\n` }),
    )
    expect(reported(orphans).map(({ code, at }) => [code, at.row])).toEqual([['orphanEntry', 3]])
    expect(orphans.records).toHaveLength(1)
    const tableless = await read(zip({ 'a.csv': `${head}\n${row(1)}\n` }))
    expect(codes(tableless)).toEqual(['missingTable'])
    const entriesOnly = await read(zip({ 'a-victim_consents.csv': `${entryHead}\n${entry(1)}\n` }))
    expect(entriesOnly.records).toEqual([])
    expect(codes(entriesOnly)).toEqual(['orphanEntry'])
  })

  it('columns that are unknown, doubled or of another table are placed and not named', async () => {
    const text = `${head},${SENTINEL},victim_minorAtRegistration,victim_consents_purpose,SubmitterName\n${row(1)},${SENTINEL},minor,x,${SENTINEL}\n`
    const batch = await read(fileOf(text))
    expect(reported(batch).map(({ code, at }) => [code, at.column])).toEqual([
      ['unknownColumn', 4],
      ['repeatedQuestion', 5],
      ['unknownColumn', 6],
      ['missingTable', undefined],
      ['personalMetadata', undefined],
    ])
    expect(batch.records[0]?.record).toMatchObject({ victims: [{ minorAtRegistration: 'adult' }] })
  })

  it('what was not decrypted, or not approved, is reported', async () => {
    const text = `${head},Status,ReviewState\n,${id(1)},${id(1)},not decrypted,\n${row(2)},,rejected\n`
    expect(codes(await read(fileOf(text)))).toEqual(['missingTable', 'encrypted', 'notApproved'])
  })

  it('formulas and numbers in a workbook are read as what they show', async () => {
    const blob = await writeXlsxFile([
      {
        sheet: 'Any',
        data: [
          [{ value: 'victim_minorAtRegistration' }, { value: '_uuid' }, { value: '_index' }],
          [{ value: '=1+1', type: 'Formula' }, { value: id(1).slice(5) }, { value: 1 }],
          [{ value: 7 }, { value: id(2).slice(5) }, { value: 2 }],
        ],
      },
    ] as never).toBlob()
    const batch = await read({ name: 'a.xlsx', bytes: new Uint8Array(await blob.arrayBuffer()) })
    expect(reported(batch).map(({ code, at }) => [code, at.cell])).toEqual([
      ['formulaWithoutValue', 'A2'],
      ['missingTable', undefined],
      ['unknownChoice', 'A2'],
      ['unknownChoice', 'A3'],
    ])
  })

  it('labels in place of names and codes are read and reported', async () => {
    const { nodes, lists } = toSurvey(consentForm)
    const question = questionsIn(nodes).find(({ name }) => name === 'victim_minorAtRegistration')
    const choice = lists.find(({ name }) => name === question?.list)?.choices.find(({ code }) => code === 'adult')
    const batch = await read(fileOf(`"${question?.label['en']}",_uuid\n"${choice?.label['en']}",${id(1).slice(5)}\n`))
    expect(codes(batch)).toEqual(['labelHeader', 'missingTable', 'labelRead'])
    expect(batch.records[0]?.record).toMatchObject({ victims: [{ minorAtRegistration: 'adult' }] })
  })

  it('reads rows with their entries one after the other, and holds none of the records', () => readsRows(2_000))
})
