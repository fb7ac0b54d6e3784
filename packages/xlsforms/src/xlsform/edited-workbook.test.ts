import { fr } from '@tip-standard/core/locales/fr'
import { type FormDefinition, followUpForm, LONGEST_TEXT, screeningForm } from '@tip-standard/form-model'
import { writeWorkbook } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { partsForm } from '../fixture-parts-form.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { type FromXlsformResult, fromXlsform } from './read-xlsform.ts'
import { toSheets } from './to-sheets.ts'

type Cells = Record<string, string>
type Sheets = Record<'survey' | 'choices' | 'settings', Cells[]>

const options = { locales: [fr], unreviewedTexts: true }

/** Reads the workbook of a form after a person edited it. */
async function edited(edit: (sheets: Sheets) => void, form: FormDefinition = followUpForm): Promise<FromXlsformResult> {
  const written = toSheets(toSurvey(form, options), { ...options, drafts: true })
  const sheets = Object.fromEntries(written.map(({ name, rows }) => [name, rows.map((row) => ({ ...row }))])) as Sheets
  edit(sheets)
  const bytes = writeWorkbook(
    written.map(({ name, columns }) => ({
      name,
      columns: columns.map((header) => ({ header, isText: true })),
      rows: sheets[name].map((row) => columns.map((column) => row[column])),
    })),
  )
  return fromXlsform(Buffer.concat([...bytes]), options)
}

/** A form of few questions, with something in each column. */
const small: FormDefinition = {
  ...followUpForm,
  pages: [
    {
      id: 'p',
      title: { en: 'Page' },
      groups: [
        {
          id: 'g',
          consents: [],
          items: [
            { field: 'victim.sex', need: 'value' },
            { field: 'victim.age' },
            { field: 'victim.followUps', items: [{ field: 'followUp.mode' }] },
            {
              field: 'victim.exploitation',
              items: [{ field: 'exploitation.sectors' }, { field: 'exploitation.divisions' }],
            },
          ],
        },
      ],
    },
  ],
}

const LABEL: Cells = { en: 'label::English (en)', fr: 'label::Français (fr)' }
const rowOf = (sheets: Sheets, name: string): Cells => sheets.survey.find((row) => row['name'] === name) ?? {}
const itemOf = ({ definition }: FromXlsformResult, field: string): unknown =>
  JSON.parse(
    JSON.stringify(definition, (_, value) => value).match(
      new RegExp(`\\{"field":"${field}"[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}`),
    )?.[0] ?? 'null',
  )

describe('a workbook that a person worked in', () => {
  it('gives the words that were written over those of the standard; a translation is a draft', async () => {
    const result = await edited((sheets) => {
      const row = rowOf(sheets, 'victim_followUps_mode')
      row['label::English (en)'] = 'How did you meet?'
      row['label::Français (fr)'] = 'Comment vous êtes-vous vus ?'
    })
    expect(result.findings).toEqual([])
    expect(itemOf(result, 'followUp.mode')).toMatchObject({
      question: { en: 'How did you meet?', fr: ['Comment vous êtes-vous vus ?', 'draft'] },
    })
  })

  it('gives the choices that are left, and no question that was deleted', async () => {
    const result = await edited((sheets) => {
      sheets.choices = sheets.choices.filter(({ list_name, name }) => list_name !== 'followUpMode' || name !== 'phone')
      sheets.survey = sheets.survey.filter(({ name }) => !name?.startsWith('victim_followUps_nextDate'))
    })
    const codes = (itemOf(result, 'followUp.mode') as { codes: string[] }).codes
    expect(codes.length).toBeGreaterThan(0)
    expect(codes).not.toContain('phone')
    expect(JSON.stringify(result.definition)).not.toContain('followUp.nextDate')
  })

  it('gives the lines of checklists that are left, and those of one place only', async () => {
    const result = await edited((sheets) => {
      sheets.choices = sheets.choices.filter(
        ({ list_name, name }) => list_name !== 'victim_meansOfControl_codes' || name !== 'threats',
      )
      sheets.choices = sheets.choices.filter(
        ({ list_name, name }) => list_name !== 'victim_consents_purpose_codes' || name !== 'storage',
      )
      sheets.survey = sheets.survey.filter(({ name }) => name !== 'victim_screenings_indicators_D1_02')
    }, partsForm)
    // Conditions in the file still refer to the removed parts.
    expect(new Set(result.findings.map(({ code }) => code))).toEqual(new Set(['cellNotRead']))
    const text = JSON.stringify(result.definition)
    expect(text).toContain('"field":"meansOfControl.code","codes":["psychologicalAbuse","physicalAbuse"]')
    expect(text).toContain('"codes":["interview"]')
    expect(text).toContain('"codes":["referral"]')
    expect(text).toContain('"field":"screeningIndicator.id","codes":["D1.01"]')
  })

  it('reports each cell whose change could not be used, and what has no field', async () => {
    const result = await edited((sheets) => {
      rowOf(sheets, 'victim_followUps_mode')['relevant'] = "today() = '2026-01-01'"
      sheets.survey.push({ type: 'text', name: 'shoe_size', 'label::English (en)': 'Shoe size' })
    })
    expect(result.definition).toEqual(followUpForm)
    expect(result.findings.map(({ code, at }) => [code, at.table, typeof at.row, typeof at.column])).toEqual([
      ['notInStandard', 'survey', 'number', 'number'],
      ['cellNotRead', 'survey', 'number', 'number'],
    ])
  })

  it('reports broken marks, and a form of another version of the standard', async () => {
    const broken = await edited((sheets) => {
      rowOf(sheets, 'victim_followUps_mode')['tip_form'] = '{"item":'
    })
    expect(broken.findings.map(({ code }) => code)).toContain('brokenMark')
    const newer = await edited((sheets) => {
      const [settings] = sheets.settings
      if (settings !== undefined)
        settings['tip_form'] = settings['tip_form']?.replace('"base":"1.0-rc.2"', '"base":"2.0"') ?? ''
    })
    expect(newer.definition).toBeUndefined()
    expect(newer.findings).toMatchObject([
      { code: 'newerStandard', at: { table: 'settings', row: 2 }, params: { base: '2.0' } },
    ])
  })

  it('says where the marks make no form', async () => {
    const { definition, findings } = await edited((sheets) => {
      const row = rowOf(sheets, 'victim_followUps_mode')
      row['tip_form'] = row['tip_form']?.replace('followUp.mode', 'followUp.nothing') ?? ''
    })
    expect(definition).toBeUndefined()
    expect(findings.map(({ code }) => code)).toContain('notAForm')
  })

  it.each<[what: string, cells: Cells, question: object | undefined, notRead: string[]]>([
    ['pasted with a tab', { en: 'How\tmet?', fr: 'Vus ?' }, { en: 'How met?', fr: ['Vus ?', 'draft'] }, []],
    ['changed in French only', { fr: 'Vus comment ?' }, undefined, ['fr']],
    ['taken away', { en: '', fr: '' }, undefined, ['en', 'fr']],
    ['too long', { en: 'x'.repeat(LONGEST_TEXT + 1) }, undefined, ['en']],
  ])('has the words of a question that were %s, or says that it does not', async (_, cells, question, notRead) => {
    const result = await edited((sheets) => {
      for (const [language, text] of Object.entries(cells))
        rowOf(sheets, 'victim_followUps_mode')[LABEL[language] ?? ''] = text
    }, small)
    const { question: read } = itemOf(result, 'followUp.mode') as { question?: object }
    if (question === undefined) expect(read).toBeUndefined()
    else expect(read).toMatchObject(question)
    expect(result.findings.map(({ code }) => code)).toEqual(notRead.map(() => 'cellNotRead'))
  })

  it('has pages whose titles were taken away, and says so, and keeps its own title in place of one that is too long', async () => {
    const long = 'x'.repeat(LONGEST_TEXT + 1)
    const result = await edited((sheets) => {
      const page = sheets.survey.find(({ type }) => type?.startsWith('begin'))
      Object.assign(page ?? {}, { [LABEL['en'] ?? '']: '' })
      for (const row of sheets.settings) row['form_title'] = long
    }, small)
    expect(result.definition?.title).toEqual(small.title)
    expect(result.definition?.pages).toMatchObject([{ id: 'p', title: { en: 'p' } }])
    expect(new Set(result.findings.map(({ code, at }) => `${code} ${at.table}`))).toEqual(
      new Set(['cellNotRead settings', 'cellNotRead survey']),
    )
  })

  it('is the form that it was after KoboToolbox has put its own id, version and spelling into it', async () => {
    const result = await edited((sheets) => {
      for (const row of sheets.settings)
        Object.assign(row, { form_id: 'aBcDeFgHiJkLmNoPqRsTuV', version: 'vAbC123dEf' })
      for (const row of sheets.survey)
        Object.assign(row, {
          type: row['type']?.replace(/^(begin|end) /, '$1_'),
          required: row['required'] === 'yes' ? 'true' : row['required'] || 'false',
        })
    })
    expect(result).toEqual({ definition: followUpForm, findings: [] })
  })

  it.each<[what: string, settings: Cells, wanted: object]>([
    ['no id', { form_id: '', version: '2.0.0' }, { id: small.id, version: '2.0.0' }],
    [
      'the id of a project',
      { form_id: 'aBcDeFgHiJkLmNoPqRsTuV', version: '2.0.0' },
      { id: small.id, version: '2.0.0' },
    ],
    ['a version of its own', { version: 'vAbC123dEf' }, { id: small.id }],
    ['another title', { form_title: 'Ours' }, { title: { ...small.title, en: 'Ours' } }],
  ])('is known by its marks where it has %s', async (_, settings, wanted) => {
    const { definition = {} } = await edited((sheets) => {
      for (const row of sheets.settings) Object.assign(row, settings)
    }, small)
    // An invalid version leaves no form, unless KoboToolbox has put it there.
    expect(definition).toEqual(
      'version' in settings && settings['form_id'] === undefined ? {} : { ...small, ...wanted },
    )
  })

  it('has no page of which nothing is left', async () => {
    const [, page] = followUpForm.pages
    const { definition } = await edited((sheets) => {
      const [start = -1, end = 0] = ['begin group', 'end group'].map((type) =>
        sheets.survey.findIndex((row) => row['type'] === type && row['name'] === `page_${page?.id}`),
      )
      sheets.survey.splice(start + 1, end - start - 1)
    })
    expect(definition?.pages).toEqual(followUpForm.pages.filter((one) => one !== page))
  })

  it('gives what was added for the person who asks, where nothing was said before', async () => {
    let field = ''
    const result = await edited((sheets) => {
      const row = sheets.survey.find(
        (one) =>
          one['guidance_hint::English (en)'] === '' ||
          (one['guidance_hint::English (en)'] === undefined &&
            /^{"item":{"field":"victim\.\w+"}}$/.test(one['tip_form'] ?? '')),
      )
      if (row === undefined) return
      row['guidance_hint::English (en)'] = 'Ask slowly.'
      field = JSON.parse(row['tip_form'] ?? '').item.field
    }, screeningForm)
    expect(itemOf(result, field)).toEqual({ field, prompt: { en: 'Ask slowly.' } })
  })

  it.each([
    ['choice_filter', "name != 'phone'"],
    ['required', '1 = 1'],
    ['hint::English (en)', 'Another hint'],
    ['hint::Français (fr)', 'Autre chose'],
    ['relevant', "today() = '2026-01-01'"],
    ['constraint', '. != 1'],
  ])('reports a change in %s, and none in how it is spaced', async (column, text) => {
    const codesOf = async (change: (cell: string) => string): Promise<string[]> => {
      const { findings, definition } = await edited((sheets) => {
        const row = rowOf(sheets, 'victim_followUps_mode')
        row[column] = change(row[column] ?? '')
      }, small)
      expect(definition).toEqual(small)
      return findings.map(({ code }) => code)
    }
    expect(await codesOf(() => text)).toEqual(['cellNotRead'])
    expect(await codesOf((cell) => cell.replaceAll(' ', '  '))).toEqual([])
  })

  it('says of a form of something that is no version that it is of another one', async () => {
    const { findings } = await edited((sheets) => {
      for (const row of sheets.settings)
        row['tip_form'] = row['tip_form']?.replace('"base":"1.0-rc.2"', '"base":"SENTINEL"') ?? ''
    }, small)
    expect(findings).toMatchObject([{ code: 'newerStandard', params: { base: '?' } }])
  })

  it('has the id and the version that a person gave it', async () => {
    const { definition } = await edited((sheets) => {
      for (const row of sheets.settings) Object.assign(row, { form_id: 'ours.follow-up', version: '2.0.0' })
    })
    expect(definition).toMatchObject({ id: 'ours.follow-up', version: '2.0.0' })
  })
})
