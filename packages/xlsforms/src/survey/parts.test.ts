import {
  defineForm,
  type FormDefinition,
  type FormGroup,
  type FormItem,
  intakeForm,
  screeningForm,
} from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { situation } from '../fixture-drive.ts'
import { openSurvey } from '../fixture-odk-engine.ts'
import { partsForm } from '../fixture-parts-form.ts'
import { fileOf, readAll } from '../submissions/fixture-read.ts'
import { toXForm } from '../xform/to-xform.ts'
import { fromXlsform } from '../xlsform/read-xlsform.ts'
import { toSheets } from '../xlsform/to-sheets.ts'
import { toXlsform } from '../xlsform/write-xlsform.ts'
import { toSurvey } from './build-survey.ts'
import { giveConsent } from './fixture-engine-run.ts'
import { questionsIn, type SurveyNode, type SurveyQuestion } from './survey.ts'

const survey = toSurvey(partsForm)

const question = (name: string): SurveyQuestion =>
  questionsIn(survey.nodes).find((one) => one.name === name) ?? expect.fail(name)

const title = (en: string): FormDefinition['title'] => ({ en })

/** Every part of a survey, in order. */
const nodesIn = (nodes: readonly SurveyNode[]): SurveyNode[] =>
  nodes.flatMap((node) => [node, ...(node.kind === 'question' ? [] : nodesIn(node.nodes))])

const rowOf = (name: string, options = {}): { readonly [column: string]: string } =>
  toSheets(toSurvey(partsForm, options), { drafts: false })[0]?.rows.find((row) => row['name'] === name) ?? {}

/** The person in the record of a submission. */
async function personOf(page: string, form: FormDefinition = partsForm): Promise<object> {
  const xml = `<data id="${form.id}" version="${form.version}">${page}<meta><instanceID>uuid:0f3b2a52-7c1d-4a57-9d3e-5d6f1c2b3a40</instanceID></meta></data>`
  const { records, findings } = await readAll([fileOf(xml)], form)
  expect(findings).toEqual([])
  const [{ record, findings: said } = expect.fail()] = records
  expect(said).toEqual([])
  const [person] = record['victims'] as [object]
  return person
}

const agreed = `<page_start><group_agreed><victim_consents><victim_consents_purpose>interview</victim_consents_purpose>
  <victim_consents_decision>granted</victim_consents_decision></victim_consents></group_agreed>`

describe('a list that a form asks in parts', () => {
  it('is a form of the standard', () => expect(defineForm(partsForm).ok).toBe(true))

  it('has no repeat but the consents, which are all asked in the first place', () => {
    expect(nodesIn(survey.nodes).flatMap((node) => (node.kind === 'repeat' ? [node.name] : []))).toEqual([
      'victim_consents',
    ])
    const list = survey.lists.find(({ name }) => name === question('victim_consents_purpose').list)
    expect(list?.choices.map(({ code }) => code)).toEqual(['interview', 'storage', 'referral'])
    expect(question('group_refer').type).toBe('hidden')
  })

  it('asks with the consents what a later place asks about them, of its purposes', async () => {
    const sheets = toSheets(toSurvey(intakeForm), { drafts: false })
    const row = (name: string): { readonly [column: string]: string } =>
      sheets[0]?.rows.find((one) => one['name'] === name) ?? expect.fail(name)
    // The first place only asks for consent to talk: the recipients of shared data belong to a later one.
    expect(row('victim_consents_recipientKinds')['relevant']).toMatch(/^\(.*'referral'.*\) and \(.*'tracing'\)$/)
    // No one who agrees to a referral is stopped: the recipients are asked for.
    expect(row('victim_consents_decision')['constraint']).not.toContain('recipient')
    expect(row('victim_consents_decision')['constraint']).not.toContain("'referral'")
    const { relevant } = row('victim_consents_informedItems')
    expect(relevant).toContain("'storage'")
    expect(relevant).toContain("'research'")
    // Questions that every place asks in the same way need no purpose.
    expect(row('victim_consents_withdrawnOn')['relevant']).toBe("${victim_consents_decision} = 'withdrawn'")
    const { definition } = await fromXlsform(toXlsform(intakeForm).workbook)
    expect(definition).toEqual(intakeForm)
  })

  it('has a question with the lines of a checklist in each place', () => {
    const of = (name: string): unknown => survey.lists.find((one) => one.name === question(name).list)?.choices.length
    expect(question('victim_meansOfControl')).toMatchObject({ type: 'selectMany', role: 'answer' })
    expect(question('victim_meansOfControl_2')).toMatchObject({ type: 'selectMany', role: 'answer' })
    expect([of('victim_meansOfControl'), of('victim_meansOfControl_2')]).toEqual([3, 3])
    // A reason for one part of the list would apply to the whole list.
    expect(questionsIn(survey.nodes).map(({ name }) => name)).not.toContain('victim_meansOfControl_absent')
  })

  it('looks for lines in all places', () => {
    expect(rowOf('victim_vulnerabilityFactors')['relevant']).toBe(
      "count-selected(${victim_meansOfControl}) + count-selected(${victim_meansOfControl_2}) >= 3 or selected(${victim_meansOfControl}, 'threats') or selected(${victim_meansOfControl_2}, 'debtBondage')",
    )
  })

  it('is one list of the record', async () => {
    const means = (lines: string, more: string): string =>
      `<page_control><group_threats><victim_meansOfControl>${lines}</victim_meansOfControl></group_threats><group_follow>
        <victim_meansOfControl_2>${more}</victim_meansOfControl_2></group_follow></page_control>`
    const talk = `<group_talk><victim_screenings><victim_screenings_privatePlace>yes</victim_screenings_privatePlace></victim_screenings></group_talk></page_start>`
    expect(await personOf(`${agreed}${talk}${means('threats physicalAbuse', 'debtBondage')}`)).toMatchObject({
      meansOfControl: [{ code: 'threats' }, { code: 'physicalAbuse' }, { code: 'debtBondage' }],
      screenings: [{ privatePlace: true }],
    })
    const nothing = await personOf(`${agreed}</page_start>${means('', '')}`)
    expect(Object.keys(nothing)).not.toContain('meansOfControl')
    expect(Object.keys(nothing)).not.toContain('screenings')
  })

  it('is one entry where the form is about one, with a question for each line that has a state', async () => {
    const after = `<page_after><group_reading><victim_screenings_2><victim_screenings_indicators>
      <victim_screenings_indicators_D1_01>present</victim_screenings_indicators_D1_01><victim_screenings_indicators_D1_02/>
      </victim_screenings_indicators><victim_screenings_outcome>indicators</victim_screenings_outcome></victim_screenings_2></group_reading></page_after>`
    const talk = `<group_talk><victim_screenings><victim_screenings_date>2026-01-01</victim_screenings_date></victim_screenings></group_talk></page_start>`
    const { screenings } = (await personOf(`${agreed}${talk}${after}`)) as { screenings: object[] }
    expect(screenings).toMatchObject([
      { date: '2026-01-01', indicators: [{ id: 'D1.01', state: 'present' }], outcome: 'indicators' },
    ])
    expect(screenings).toHaveLength(1)
    expect(await personOf(`${agreed}</page_start>${after}`)).toMatchObject({ screenings: [{ outcome: 'indicators' }] })
  })

  it('keeps the other answers about the one entry where a checklist without states is among them', async () => {
    const place = (id: string, ...items: FormItem[]): FormGroup => ({
      id,
      items: [{ field: 'caseRecord.perpetrators', asOne: true, items }],
    })
    const history: FormItem = {
      field: 'perpetrator.justiceHistory',
      checklist: { line: 'justiceStep.stage' },
      items: [{ field: 'justiceStep.stage', codes: ['suspected', 'charged'] }],
    }
    const groups = [
      place('history', { field: 'perpetrator.sex' }, history),
      place('role', { field: 'perpetrator.roleDetails' }),
    ]
    const form: FormDefinition = {
      id: 'one',
      version: '1.0.0',
      base: '1.0-rc.2',
      subject: 'victim',
      title: title('One'),
      pages: [{ id: 'one', title: title('One'), groups }],
    }
    expect(defineForm(form).ok).toBe(true)
    const answers = `<caseRecord_perpetrators><caseRecord_perpetrators_sex>male</caseRecord_perpetrators_sex>
      <caseRecord_perpetrators_justiceHistory>charged</caseRecord_perpetrators_justiceHistory></caseRecord_perpetrators>`
    const xml = `<data id="one" version="1.0.0"><page_one><group_history>${answers}</group_history></page_one></data>`
    const [{ record } = expect.fail()] = (await readAll([fileOf(xml)], form)).records
    expect(record['perpetrators']).toMatchObject([{ sex: 'male', justiceHistory: [{ stage: 'charged' }] }])
    expect((await fromXlsform(toXlsform(form).workbook)).definition).toEqual(form)
  })

  it('loses only the part that is not asked, and it is said', async () => {
    const talk = `<group_talk><victim_screenings><victim_screenings_privatePlace>no</victim_screenings_privatePlace></victim_screenings></group_talk></page_start>`
    const page = `${agreed}${talk}<page_control><group_threats><victim_meansOfControl>threats</victim_meansOfControl></group_threats>
      <group_follow><victim_meansOfControl_2>debtBondage</victim_meansOfControl_2></group_follow></page_control>`
    const xml = `<data id="tip.parts" version="1.0.0">${page}<meta><instanceID>uuid:0f3b2a52-7c1d-4a57-9d3e-5d6f1c2b3a40</instanceID></meta></data>`
    const [{ record, findings } = expect.fail()] = (await readAll([fileOf(xml)], partsForm)).records
    expect(record['victims']).toMatchObject([{ meansOfControl: [{ code: 'threats' }] }])
    expect(findings.map(({ code }) => code)).toEqual(['notRelevant'])
  })
})

describe('what is filled in by itself', () => {
  it('is the day, which can be changed', async () => {
    expect(rowOf('victim_screenings_date')).toMatchObject({ type: 'date', default: 'today()' })
    const form = await openSurvey(survey)
    const filled = form.node('victim_screenings_date').currentState.value
    expect(String(filled)).toBe(situation.today)
    form.answer('victim_screenings_date', '2026-06-01')
    expect(String(form.node('victim_screenings_date').currentState.value)).toBe('2026-06-01')
  })

  it('is the day also where a question is asked later only, as behind consent', async () => {
    const form = await openSurvey(toSurvey(screeningForm))
    expect(form.isAsked('victim_screenings_date')).toBe(false)
    giveConsent(form, toSurvey(screeningForm), 'granted')
    expect(form.isAsked('victim_screenings_date')).toBe(true)
    expect(String(form.node('victim_screenings_date').currentState.value)).toBe(situation.today)
    const [row] =
      toSheets(toSurvey(screeningForm), { drafts: false })[0]?.rows.filter(
        ({ name }) => name === 'victim_screenings_date',
      ) ?? []
    expect(row).toMatchObject({ 'bind::jr:preload': 'date', 'bind::jr:preloadParams': 'today' })
  })

  it('comes from the last record only where that is wanted, since devices keep it unencrypted', () => {
    const loss = { kind: 'preset', at: 'victim_screenings_tool', field: 'screening.tool' }
    expect(survey.losses).toContainEqual(loss)
    expect(rowOf('victim_screenings_tool')['default']).toBe('')
    expect(toXForm(partsForm).xml).not.toContain('last-saved')
    const wanted = { lastSaved: true }
    expect(rowOf('victim_screenings_tool', wanted)['default']).toBe('${last-saved#victim_screenings_tool}')
    expect(toSurvey(partsForm, wanted).losses).not.toContainEqual(loss)
    const { xml } = toXForm(partsForm, wanted)
    expect(xml).toContain('<instance id="__last-saved" src="jr://instance/last-saved"/>')
    expect(xml).toContain(
      `value="instance('__last-saved')/data/page_start/group_talk/victim_screenings/victim_screenings_tool"`,
    )
    const encrypted = { ...wanted, publicKey: 'MIIB' }
    expect(toXForm(partsForm, encrypted).xml).not.toContain('last-saved')
    expect(toXlsform(partsForm, encrypted).losses).toContainEqual(loss)
  })
})

it('shows the title of a module with its first page', () => {
  const labels = survey.nodes.flatMap((node) => (node.kind === 'group' ? [node.label?.['en']] : []))
  expect(labels).toEqual(['Arrival – Consent', 'What happened – Control', 'After the talk'])
})
