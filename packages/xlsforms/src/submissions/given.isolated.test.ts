/** Tests the values that the system supplies: no form asks for them, and every record has them. */

import { STANDARD_VERSION } from '@tip-standard/core'
import { defineForm, type FormDefinition, type FormItem } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { openSurvey } from '../fixture-odk-engine.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { questionsIn } from '../survey/survey.ts'
import { fileOf, readAll } from './fixture-read.ts'

type Json = { [member: string]: unknown }

const title = { en: 'A form' }
function formOf(items: FormItem[], more: Partial<FormDefinition> = {}): FormDefinition {
  const defined = defineForm({
    id: 'org.example.given',
    version: '1.0.0',
    base: '1.0-rc.2',
    title,
    subject: 'victim',
    consents: [],
    pages: [{ id: 'page', title, groups: [{ id: 'group', items }] }],
    ...more,
  })
  if (!defined.ok) throw new Error(JSON.stringify(defined.findings))
  return defined.value
}
const putBy = (form: FormDefinition): string[] =>
  questionsIn(toSurvey(form).nodes).flatMap(({ role, type, name }) =>
    role === 'answer' && type !== 'hidden' && type !== 'note' ? [name] : [],
  )
const answersOf = (inner: string): string =>
  `<data id="org.example.given" version="1.0.0"><page_page><group_group>${inner}</group_group></page_page></data>`
async function read(form: FormDefinition, xml: string, others: Json = {}): Promise<{ record: Json; errors: string[] }> {
  const { records } = await readAll([fileOf(xml)], form, {
    defaults: {
      case: { id: 'case-1', openedOn: '2025-03-01' },
      reportingEntity: { id: 'org-1', type: 'ngo' },
      dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2035-03-01' },
      ...others,
    },
  })
  const [{ record, findings, recordFindings } = expect.fail()] = records
  const errors = [...findings, ...recordFindings].filter(({ severity }) => severity === 'error')
  return { record: record as Json, errors: errors.map(({ code, at }) => `${code} ${at.path?.join('.')}`) }
}

describe('a relation', () => {
  const kinds: FormItem = { field: 'relation.kinds' }
  const xml = answersOf(
    '<caseRecord_relations><caseRecord_relations_kinds>employer</caseRecord_relations_kinds></caseRecord_relations>',
  )
  const one = { perpetrators: [{ id: 'p-1', roles: ['recruiter'] }] }
  const both = { perpetrators: [...one.perpetrators, { id: 'p-2', roles: ['recruiter'] }] }

  it('is to the person whom the form is about, whatever else has consent', async () => {
    const form = formOf([
      { field: 'caseRecord.relations', items: [{ field: 'relation.victimId', consents: ['research'] }, kinds] },
    ])
    expect(putBy(form)).toEqual(['caseRecord_relations_kinds'])
    const { record, errors } = await read(form, xml, one)
    expect(errors).toEqual([])
    expect(record['relations']).toMatchObject([{ victimId: expect.any(String), perpetratorId: 'p-1' }])
  })

  it('is with the only other person there is; of two, someone has to say which', async () => {
    const form = formOf([{ field: 'caseRecord.relations', items: [kinds] }])
    expect((await read(form, xml, one)).record['relations']).toMatchObject([{ perpetratorId: 'p-1' }])
    expect((await read(form, xml, both)).errors).toEqual(['required relations.0.perpetratorId'])
  })

  it('is not with one of the people whom the same survey asks about: they get their pseudonyms afterwards', () => {
    const items: FormItem[] = [{ field: 'relation.perpetratorId' }, kinds]
    const relations: FormItem = { field: 'caseRecord.relations', items }
    const form = formOf([{ field: 'caseRecord.perpetrators', items: [{ field: 'perpetrator.sex' }] }, relations])
    expect(putBy(formOf([relations]))).toContain('caseRecord_relations_perpetratorId')
    expect(putBy(form)).not.toContain('caseRecord_relations_perpetratorId')
    const losses = toSurvey(form).losses.map(({ kind, at }) => `${kind} ${at}`)
    expect(losses).toContain('reference caseRecord_relations_perpetratorId')
  })

  it('is none where nobody answered', async () => {
    const asOne: FormItem = { field: 'caseRecord.relations', asOne: true, items: [kinds] }
    const form = formOf([asOne, { field: 'victim.age' }])
    const { record } = await read(form, answersOf('<victim_age>30</victim_age>'), one)
    expect(record['relations']).toBeUndefined()
  })
})

describe('an id and the version of the standard', () => {
  it('are not asked, whatever a form says', () => {
    const form = formOf([
      { field: 'caseRecord.standardVersion', consents: ['research'] },
      { field: 'victim.consents', items: [{ field: 'consent.id' }, { field: 'consent.purpose' }] },
      { field: 'victim.meansOfControl', items: [{ field: 'meansOfControl.id' }, { field: 'meansOfControl.code' }] },
    ])
    expect(putBy(form)).toEqual(['victim_consents_purpose', 'victim_meansOfControl_code'])
  })

  it('satisfy conditions that ask for them', async () => {
    const whenOf = (version: string) => ({ op: 'in', field: '/standardVersion', values: [version] }) as const
    const form = formOf([
      { field: 'caseRecord.standardVersion' },
      { field: 'victim.age', when: whenOf(STANDARD_VERSION) },
      { field: 'victim.education', when: whenOf('1.0-rc.1') },
    ])
    const engine = await openSurvey(toSurvey(form))
    expect([engine.isAsked('victim_age'), engine.isAsked('victim_education')]).toEqual([true, false])
  })

  it('are there where a reason is all that there is of an entry', async () => {
    const items: FormItem[] = [{ field: 'event.durationBand', need: 'answer' }]
    const form = formOf([{ field: 'caseRecord.events', asOne: true, items }, { field: 'victim.age' }])
    const xml = answersOf('<victim_age>30</victim_age>').replace(
      '</page_page>',
      '<page_page_unanswered>unknown</page_page_unanswered></page_page>',
    )
    const { record, errors } = await read(form, xml)
    expect(record['events']).toMatchObject([{ id: expect.any(String), absent: { durationBand: 'unknown' } }])
    expect(errors.filter((error) => error.endsWith('.id'))).toEqual([])
  })

  it('are not missing from an entry that there is not', async () => {
    const asOne: FormItem = { field: 'caseRecord.events', asOne: true, items: [{ field: 'event.id', need: 'value' }] }
    const form = formOf([asOne, { field: 'victim.age' }])
    const { record, errors } = await read(form, answersOf('<victim_age>30</victim_age>'))
    expect([record['events'], errors]).toEqual([undefined, []])
  })
})
