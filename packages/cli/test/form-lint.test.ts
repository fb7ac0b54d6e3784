import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWorkbook } from '@tip-standard/sheets'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)

/** Marks what no one may see outside the form. */
const SENTINEL = 'Uwase7788'

const settings = [
  ['form_title', 'form_id', 'version', 'public_key'],
  ['Opening hours', 'hours', '2026112501', 'MIIB'.repeat(60)],
]
const survey = [
  ['type', 'name', 'label::English (en)', 'relevant'],
  ['text', 'opens', 'When does the office open?', ''],
  ['text', 'closes', 'When does it close?', "${opens} != ''"],
]

async function saveForm(name: string, sheets: Record<string, string[][]>): Promise<void> {
  const made = writeWorkbook(
    Object.entries(sheets).map(([sheet, [header = [], ...rows]]) => ({
      name: sheet,
      columns: header.map((text) => ({ header: text })),
      rows,
    })),
  )
  await writeFile(at(name), Buffer.concat([...made]))
}

beforeAll(async () => {
  await saveForm('good.xlsx', { survey, settings })
  const bad = structuredClone(survey)
  bad[1] = ['txt', `${SENTINEL}`, `${SENTINEL} `, '']
  bad[2] = ['text', 'closes', 'When does it close?', `\${${SENTINEL}X} == '${SENTINEL}'`]
  await saveForm('bad.xlsx', { survey: bad, settings })
  await writeFile(at('survey.csv'), `${survey.map((cells) => cells.join(',')).join('\n')}\n`)
  await writeFile(at('letter.xlsx'), `Dear ${SENTINEL}`)
})

describe('tip form lint', () => {
  it('teaches', async () => {
    const { code, out } = await runTip('form', 'lint', '--help')
    expect(code).toBe(0)
    for (const word of ['XLSForm', '--format', '--locale', 'Exit codes:', 'tip form lint intake.xlsx'])
      expect(out).toContain(word)
  })

  it.each(['good.xlsx', 'survey.csv'])('finds nothing in %s', async (name) => {
    expect(await runTip('form', 'lint', at(name))).toMatchObject({ code: 0, out: 'Nothing was found.\n', err: '' })
  })

  it('says what is wrong, cell by cell, and repeats nothing of the form', async () => {
    const { code, out, err } = await runTip('form', 'lint', at('bad.xlsx'))
    expect([code, err]).toEqual([1, ''])
    expect(out.split('\n').filter((line) => /^\S.*!/.test(line))).toEqual([
      'survey!A2  error  TYPE_001',
      'survey!C2  warning  TEXT_001',
      'survey!D3  error  XPATH_005',
    ])
    expect(out).toContain('This type of question does not exist.')
    expect(out).toContain('Errors: 2. Warnings: 1.')
    expect(out).not.toContain(SENTINEL)
  })

  it('reports as JSON', async () => {
    const { code, out } = await runTip('form', 'lint', at('bad.xlsx'), '--format', 'json')
    expect(code).toBe(1)
    const report = JSON.parse(out)
    expect([report.errors, report.warnings, report.findings.length]).toEqual([2, 1, 3])
    expect(report.findings[2]).toMatchObject({
      rule: 'XPATH_005',
      severity: 'error',
      sheet: 'survey',
      row: 3,
      column: 'D',
      cell: 'D3',
      params: { at: expect.any(Number) },
    })
    expect(out).not.toContain(SENTINEL)
  })

  it.each([
    ['fr', 'Ce type de question n’existe pas.', 'Traduction provisoire'],
    ['rw', 'Nta bwoko bw’ikibazo', 'bw’agateganyo'],
    ['sw', 'Hakuna aina kama hii', 'Tafsiri ya muda'],
    ['rn', 'Nta bwoko bw’ikibazo', 'imfatakibanza'],
  ])('speaks %s, and says that it is a draft', async (language, text, draft) => {
    const { code, out } = await runTip('form', 'lint', at('bad.xlsx'), '--locale', language)
    expect(code).toBe(1)
    expect(out).toContain(text)
    expect(out).toContain(draft)
  })

  it('finds that a file is no form', async () => {
    const { code, out } = await runTip('form', 'lint', at('letter.xlsx'))
    expect(code).toBe(1)
    expect(out).toMatch(/^error {2}FILE_001\n/)
    expect(out).not.toContain(SENTINEL)
  })

  it.each([
    ['a file that is not there', [at('none.xlsx')], 'The form cannot be read'],
    ['a folder', [folder.path], 'The form cannot be read'],
    ['a language that is not there', [at('good.xlsx'), '--locale', 'xx'], 'Allowed choices'],
    ['no file', [], 'missing required argument'],
  ])('cannot run with %s', async (_, parameters, words) => {
    const { code, out, err } = await runTip('form', 'lint', ...parameters)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })
})
