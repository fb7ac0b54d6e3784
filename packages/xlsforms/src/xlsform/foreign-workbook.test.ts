import { type FormItem, LONGEST_TEXT, screeningForm } from '@tip-standard/form-model'
import { joinBytes, writeWorkbook } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { ownForm, ownItem } from '../../../form-model/src/definition/fixture-own.ts'
import { toXlsx } from '../lint/fixture-form.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { type FromXlsformResult, fromXlsform } from './read-xlsform.ts'
import { toSheets, unguardedText } from './to-sheets.ts'
import { toXlsform } from './write-xlsform.ts'

const columns = ['type', 'name', 'label::English (en)', 'label::Français (fr)', 'required', 'choice_filter', 'relevant']

/** Reads a foreign workbook as a form. */
async function read(rows: string[][], choices: string[][] = [], head = columns): Promise<FromXlsformResult> {
  const sheets = {
    survey: [head, ...rows],
    choices: [['list_name', 'name', 'label::English (en)'], ...choices.map((one) => [...one, one[1] ?? ''])],
    settings: [
      ['form_title', 'form_id', 'version'],
      ['Ours', 'ours', '1.2.3'],
    ],
  }
  const written = Object.entries(sheets).map(([name, [header = [], ...others]]) => ({
    name,
    columns: header.map((one) => ({ header: one, isText: true })),
    rows: others.map((row) => header.map((_, at) => row[at])),
  }))
  return fromXlsform(joinBytes([...writeWorkbook(written)]))
}
const itemsOf = ({ definition }: FromXlsformResult): readonly FormItem[] =>
  definition?.pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items)) ?? expect.fail()
const codesOf = ({ findings }: FromXlsformResult): string[] => findings.map(({ code }) => code)

describe('a workbook of others', () => {
  it('asks each field once, none that is computed, and none of who a person is', async () => {
    const result = await read([
      ['integer', 'victim_age', 'Age'],
      ['integer', 'victim_age', 'Age again'],
      ['text', 'victim_gbvContexts', 'Contexts'],
      ['text', 'prs_FirstName', 'Name'],
      ['text', 'shoe_size', 'Shoes'],
      ['start', 'start'],
      ['note', 'hello', 'Hello'],
    ])
    expect(itemsOf(result).map(({ field }) => field)).toEqual(['victim.age'])
    expect(codesOf(result)).toEqual(['twice', 'notInStandard', 'identity', 'notInStandard', 'metadataLeftOut'])
    expect(result.definition).toMatchObject({ id: 'ours', version: '1.2.3', title: { en: 'Ours' } })
    expect(result.definition).not.toHaveProperty('consents')
  })

  it('asks what the page about consent asks there only, and the basis of sex where it has it', async () => {
    const result = await read([
      ['text', 'victim_minorAtRegistration', 'Under 18?'],
      ['text', 'consent_date', 'When was that agreed?'],
      ['text', 'victim_consents', 'Do you agree?'],
      ['text', 'victim_consents', 'Do you still agree?'],
      ['text', 'victim_sexBasis', 'How is it known?'],
      ['text', 'victim_sex', 'Sex'],
    ])
    expect(codesOf(result).filter((code) => code !== 'sexAndGenderMixed')).toEqual([
      'twice',
      'twice',
      'consentOfNoScope',
      'twice',
    ])
    const asked = result.definition?.pages.at(-1)?.groups.flatMap(({ items }) => items.map(({ field }) => field))
    expect(asked).toEqual(['victim.sexBasis', 'victim.sex'])
  })

  it('is said to ask nothing of the standard where no name is known, and not to be unreadable', async () => {
    const result = await read([
      ['begin_group', 'intro', 'Intro'],
      ['select_one sex', 'sex', 'What is your sex?'],
      ['integer', 'age', 'How old are you?'],
      ['end_group'],
    ])
    expect(result.definition).toBeUndefined()
    expect(codesOf(result)).toEqual(['noneInStandard', 'notInStandard', 'notInStandard'])
  })

  it('has its outermost groups, with their titles and all that is in groups inside them', async () => {
    const { definition } = await read([
      ['integer', 'victim_age', 'Age'],
      ['begin_group', 'home', 'At home'],
      ['begin_group', 'family', 'Family'],
      ['text', 'victim_maritalStatus', 'Married?'],
      ['end_group'],
      ['integer', 'victim_numberOfChildren', 'Children?'],
      ['end_group'],
      ['text', 'victim_occupation', 'Work?'],
    ])
    const groups = definition?.pages[0]?.groups.map(({ title, items }) => [title?.en, items.map(({ field }) => field)])
    expect(groups).toEqual([
      [undefined, ['victim.age']],
      ['At home', ['victim.maritalStatus', 'victim.numberOfChildren']],
      [undefined, ['victim.occupation']],
    ])
  })

  it('never requires more than a reason, and shows what is restricted', async () => {
    const result = await read([
      ['integer', 'victim_age', 'How old?', 'Quel âge ?', 'yes'],
      ['text', 'victim_genderSelfDescribed', 'In your words?', '', 'no'],
    ])
    expect(itemsOf(result)).toMatchObject([{ need: 'answer' }, { restricted: 'shown' }])
    expect(itemsOf(result)[1]).not.toHaveProperty('need')
    // A translation from elsewhere counts as a draft.
    expect(itemsOf(result)[0]?.question).toEqual({ en: 'How old?', fr: ['Quel âge ?', 'draft'] })
  })

  it('has the codes that the standard has too, in whichever letters, and says how many it does not have', async () => {
    const rows = [['select_one stay', 'victim_maritalStatus', 'Married?', '', '', "name != 'x'"]]
    const some = await read(rows, [
      ['stay', 'Married'],
      ['stay', 'SINGLE'],
      ['stay', 'complicated'],
      ['stay', ''],
    ])
    expect(itemsOf(some)[0]?.codes).toEqual(['married', 'single'])
    expect(some.findings.map(({ code, params }) => [code, params?.['count']])).toEqual([
      ['choiceNotInStandard', 1],
      ['cellNotRead', undefined],
    ])
    const none = await read(rows, [['stay', 'complicated']])
    expect(itemsOf(none)[0]).not.toHaveProperty('codes')
    const sex = await read(
      [['select_one sex', 'victim_sex', 'Sex']],
      [
        ['sex', 'female'],
        ['sex', 'zed'],
      ],
    )
    expect(codesOf(sex)).toEqual(['sexAndGenderMixed'])
    expect(itemsOf(sex).map(({ field, need }) => [field, need])).toEqual([
      ['victim.sex', undefined],
      ['victim.sexBasis', 'answer'],
    ])
  })

  it('that asks for one consent asks first for each purpose, and then nothing without consent', async () => {
    const result = await read(
      [
        ['select_one yes_no', 'con_consent', 'Agree?'],
        ['integer', 'victim_age', 'Age'],
      ],
      [['yes_no', 'yes']],
    )
    expect(codesOf(result)).toEqual(['consentOfNoScope'])
    expect(result.definition?.consents).toEqual(['interview', 'storage'])
    expect(result.definition?.pages.map(({ consents }) => consents)).toEqual([[], undefined])
    expect(itemsOf(result).map(({ field }) => field)).toEqual(
      ['victim.minorAtRegistration', 'victim.consents', 'victim.age'].filter((id) =>
        itemsOf(result).some(({ field }) => field === id),
      ),
    )
    expect(itemsOf(result).at(-1)?.field).toBe('victim.age')
  })

  it('has texts as people paste them, without control characters and cells of spaces', async () => {
    const result = await read([
      ['begin_group', 'g', 'About\tthem', '\u00a0'],
      ['integer', 'victim_age', ' How old\tare they,\r\nin years? ', '  '],
      ['end_group'],
    ])
    expect(result.findings).toEqual([])
    expect(itemsOf(result)[0]?.question).toEqual({ en: 'How old are they,\nin years?' })
    expect(result.definition?.pages[0]?.groups[0]?.title).toEqual({ en: 'About them' })
  })

  it('says which texts are too long for a form, and which have no English beside them', async () => {
    const long = 'x'.repeat(LONGEST_TEXT + 1)
    const result = await read(
      [
        ['integer', 'victim_age', long, 'Âge ?'],
        ['text', 'victim_sexBasis', 'How is it known?', long],
        ['text', 'victim_education', '', 'Quelle école ?'],
        ['note', 'thanks', long, 'Merci'],
      ],
      [],
      columns.slice(0, 4),
    )
    expect(result.findings.map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ['cellNotRead', 2, 3],
      ['cellNotRead', 2, 4],
      ['cellNotRead', 3, 4],
      ['cellNotRead', 4, 4],
    ])
    expect(itemsOf(result).map(({ question }) => question)).toEqual([undefined, { en: 'How is it known?' }, undefined])
  })

  it('says columns in languages that no subtag names', async () => {
    const head = ['type', 'name', 'label::English (en)', 'label::Lingala']
    const unknown = await read([['integer', 'victim_age', 'Age?', 'Mbula']], [], head)
    expect(unknown.findings).toMatchObject([{ code: 'unknownLanguage', at: { row: 1, column: 4 } }])
    expect(Object.keys(itemsOf(unknown)[0]?.question ?? {})).toEqual(['en'])
  })

  it('has each of its cells named that is not in the form', async () => {
    const sheets = {
      survey: [
        ['type', 'name', 'label::English (en)', 'required', 'relevant', 'constraint_message', 'hint', '$kuid'],
        ['begin_group', 'one', 'One', '', '${victim_age} > 1', '', '', 'k1'],
        ['select_one ms', 'victim_maritalStatus', 'Wed?', 'yes', '', '', 'Ask softly', 'k2'],
        ['begin_group', 'two', 'Two', '', '', '', '', ''],
        ['integer', 'victim_age', 'Years?', "${x} = 'y'", '', 'Only children', '', ''],
        ['end_group', '', '', '', '', '', '', ''],
        ['end_group', '', '', '', '', '', '', ''],
      ],
      choices: [
        ['list_name', 'name', 'label::English (en)'],
        ['ms', 'single', 'Never wed'],
        ['ms', 'married', 'Married'],
        ['other', 'single', 'Not asked'],
      ],
      settings: [
        ['form_title', 'form_id', 'version', 'default_language', 'style'],
        ['T', 'a b', '7', 'English (en)', ''],
      ],
    }
    const written = Object.entries(sheets).map(([name, [header = [], ...others]]) => ({
      name,
      columns: header.map((one) => ({ header: one, isText: true })),
      rows: others,
    }))
    const { findings } = await fromXlsform(joinBytes([...writeWorkbook(written)]))
    const places = findings.map(({ at: { table, row, column } }) => `${table} ${row} ${column}`)
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['cellNotRead']))
    expect(places.sort()).toEqual([
      'choices 2 3',
      'settings 2 2',
      'settings 2 3',
      'settings 2 4',
      'survey 2 5',
      'survey 3 7',
      'survey 4 3',
      'survey 5 4',
      'survey 5 6',
    ])
  })

  it('is read though it has macros, of which nothing runs', async () => {
    const form = {
      survey: [
        ['type', 'name', 'label'],
        ['integer', 'victim_age', 'Age'],
      ],
    }
    expect(itemsOf(await fromXlsform(toXlsx(form, { macros: true }))).map(({ field }) => field)).toEqual(['victim.age'])
  })
})

describe('a workbook that is written here', () => {
  it('keeps texts as they are, also such as begin the name of a question', async () => {
    const texts = ['${name}', '$\u2060{name}', '$\u2060\u2060{name} and ${x}', '$ {name}', 'plain']
    for (const en of texts) {
      const form = ownForm({
        title: { en },
        pages: [
          {
            id: 'p',
            title: { en },
            groups: [
              { id: 'g', items: [ownItem('text', { question: { en }, prompt: { en } }), { field: 'victim.sex' }] },
            ],
          },
        ],
      })
      const { workbook } = toXlsform(form)
      expect((await fromXlsform(workbook)).definition).toEqual(form)
      const cells = toSheets(toSurvey(form), { drafts: false }).flatMap(({ rows }) =>
        rows.flatMap((row) =>
          Object.entries(row).flatMap(([column, cell]) =>
            /^(label|hint|guidance|form_title|tip_form)/.test(column) ? [cell] : [],
          ),
        ),
      )
      for (const cell of cells) expect(cell).not.toContain('${')
      expect(cells.map(unguardedText)).toContain(en)
    }
  })

  it('encrypts with a public key, keeps the texts of answers, and says whether drafts are shown', () => {
    const settings = (more: object): object =>
      toSheets(toSurvey(screeningForm), { drafts: false, ...more }).at(-1)?.rows[0] ?? {}
    expect(settings({})).toMatchObject({ clean_text_values: 'no', default_language: 'English (en)', style: 'pages' })
    expect(settings({})).not.toHaveProperty('public_key')
    expect(settings({ publicKey: 'MIIB' })).toMatchObject({ public_key: 'MIIB' })
    expect(settings({ bareLanguages: true })).toMatchObject({ default_language: 'en' })
    const marks = [false, true].map(
      (drafts) => JSON.parse((settings({ drafts }) as { tip_form: string }).tip_form).drafts,
    )
    expect(marks).toEqual([undefined, true])
  })
})
