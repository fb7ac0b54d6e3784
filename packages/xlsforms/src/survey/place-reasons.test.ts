import { defineForm, type FormDefinition, shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { openInEngine } from '../fixture-odk-engine.ts'
import { fileOf, readAll } from '../submissions/fixture-read.ts'
import { toXForm } from '../xform/to-xform.ts'
import { toSurvey } from './build-survey.ts'
import { isNo } from './expression.ts'
import { withPlaceReasons } from './place-reasons.ts'
import { questionsIn, type SurveyNode, type SurveyQuestion } from './survey.ts'

/** The reasons that each page, and each entry of a list, asks for. */
function reasonsByPlace(nodes: readonly SurveyNode[], place = '', into = new Map<string, SurveyQuestion[]>()) {
  for (const node of nodes) {
    if (node.kind !== 'question')
      reasonsByPlace(node.nodes, place === '' || node.kind === 'repeat' ? node.name : place, into)
    else if (node.role === 'absent' || node.role === 'unanswered') into.set(place, [...(into.get(place) ?? []), node])
  }
  return into
}

describe.each(Object.entries(shippedForms))('reasons in %s', (_, form) => {
  const survey = toSurvey(form)
  const written = withPlaceReasons(survey)

  it('are one question for each page and entry, but for those that something depends on', () => {
    for (const [place, asked] of reasonsByPlace(written.nodes)) {
      const depending = asked.filter(({ name }) =>
        /_(recipientKinds|recipients)_absent|victim_(consents|referrals|followUps)_absent/.test(name),
      )
      expect([place, asked.length - depending.length]).toEqual([place, asked.length === depending.length ? 0 : 1])
    }
  })

  it('are those that there were, and are needed where one of them was', () => {
    const explained = questionsIn(written.nodes).flatMap(({ name, role, explains }) =>
      role === 'absent' ? [name] : (explains ?? []),
    )
    const before = questionsIn(survey.nodes).filter(({ role }) => role === 'absent')
    expect([...explained].sort()).toEqual(before.map(({ name }) => name).sort())
    const needed = new Set(before.filter(({ required }) => !isNo(required)).map(({ name }) => name))
    for (const { role, explains = [], required } of questionsIn(written.nodes))
      if (role === 'unanswered') expect(isNo(required)).toBe(!explains.some((name) => needed.has(name)))
    expect(questionsIn(withPlaceReasons(survey, true).nodes).length).toBeGreaterThan(questionsIn(survey.nodes).length)
  })
})

const form: FormDefinition = {
  id: 'reasons',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'Reasons' },
  subject: 'victim',
  pages: [
    {
      id: 'all',
      title: { en: 'All' },
      groups: [
        {
          id: 'all',
          items: [
            { field: 'victim.sex' },
            { field: 'victim.age' },
            { field: 'victim.occupation', when: { op: 'atLeast', field: 'age', value: 18 } },
            { field: 'victim.maritalStatus', consents: ['research'] },
            {
              field: 'victim.legalProcess',
              items: [{ field: 'legalProcess.complaint' }, { field: 'legalProcess.compensation' }],
            },
            {
              field: 'victim.dependants',
              items: [{ field: 'dependant.relation' }, { field: 'dependant.ageBand' }, { field: 'dependant.sex' }],
            },
          ],
        },
      ],
    },
  ],
}

describe('one reason for what is open', () => {
  const personOf = async (answers: string): Promise<object> => {
    const xml = `<data id="reasons" version="1.0.0"><page_all>${answers}</page_all><meta><instanceID>uuid:0f3b2a52-7c1d-4a57-9d3e-5d6f1c2b3a40</instanceID></meta></data>`
    const [{ record, findings } = expect.fail()] = (await readAll([fileOf(xml)], form)).records
    expect(findings).toEqual([])
    return (record['victims'] as [object])[0]
  }
  const unanswered = '<page_all_unanswered>refused</page_all_unanswered>'

  it('is one of what is asked and has no answer, and of nothing else', async () => {
    expect(defineForm(form).ok).toBe(true)
    const person = await personOf(`<group_all><victim_sex>female</victim_sex></group_all>${unanswered}`)
    // The occupation is not asked, marital status has no consent, and without a process no part of it exists.
    expect(person).toMatchObject({
      sex: 'female',
      absent: { age: 'refused', legalProcess: 'refused', dependants: 'refused' },
    })
    expect(Object.keys((person as { absent: object }).absent)).not.toContain('sex')
    for (const name of ['occupation', 'maritalStatus'])
      expect((person as { absent: { [name: string]: string } }).absent[name]).not.toBe('refused')
    expect(Object.keys(person)).not.toContain('legalProcess')
  })

  it('is one of the rest of what is there', async () => {
    const group = `<group_all><victim_age>30</victim_age><victim_legalProcess><victim_legalProcess_complaint>yes</victim_legalProcess_complaint>
      </victim_legalProcess></group_all>`
    const person = (await personOf(`${group}${unanswered}`)) as { absent: object; legalProcess: object }
    expect(person.absent).toMatchObject({ sex: 'refused', occupation: 'refused', dependants: 'refused' })
    expect(person.absent).not.toHaveProperty('legalProcess')
    expect(person.legalProcess).toMatchObject({ absent: { compensation: 'refused' } })
  })

  it('is none of the rest of what has reasons only', async () => {
    const group = `<group_all><victim_legalProcess><victim_legalProcess_complaint_absent>unknown</victim_legalProcess_complaint_absent>
      </victim_legalProcess></group_all>`
    const { legalProcess } = (await personOf(`${group}${unanswered}`)) as { legalProcess: object }
    expect(legalProcess).toEqual({ absent: { complaint: 'unknown' } })
  })

  it('is one of each entry by itself', async () => {
    const entry = (answers: string): string => `<victim_dependants>${answers}</victim_dependants>`
    const group = `<group_all>${entry('<victim_dependants_ageBand>age0To8</victim_dependants_ageBand><victim_dependants_unanswered>unknown</victim_dependants_unanswered>')}
      ${entry('<victim_dependants_ageBand>age0To8</victim_dependants_ageBand>')}</group_all>`
    const { dependants } = (await personOf(group)) as { dependants: { absent?: object }[] }
    expect(dependants[0]).toMatchObject({ ageBand: 'age0To8', absent: { relation: 'unknown', sex: 'unknown' } })
    expect(JSON.stringify(dependants[1]?.absent ?? {})).not.toContain('unknown')
  })

  it('stands beside reasons of single questions, as earlier exports ask them', async () => {
    const group = '<group_all><victim_sex_absent>notApplicable</victim_sex_absent></group_all>'
    expect(await personOf(`${group}${unanswered}`)).toMatchObject({ absent: { sex: 'notApplicable', age: 'refused' } })
  })

  it('is asked while anything is open, in the engine of ODK', async () => {
    const engine = await openInEngine(toXForm(form).xml)
    expect(engine.isAsked('page_all_unanswered')).toBe(true)
    engine.add('victim_dependants')
    for (const [name, value] of [
      ['sex', 'female'],
      ['age', 12],
    ] as const)
      engine.answer(`victim_${name}`, value)
    const answerFirst = (name: string): void =>
      engine.answer(name, engine.node(name).currentState.valueOptions?.[0]?.value)
    for (const name of ['complaint', 'compensation']) answerFirst(`victim_legalProcess_${name}`)
    engine.answer('consent_on_record_research', 'no')
    // A question that is not asked is not open: there is no consent, and a child has no occupation.
    expect(engine.isAsked('page_all_unanswered')).toBe(false)
    engine.answer('victim_age', 30)
    expect(engine.isAsked('page_all_unanswered')).toBe(true)
    answerFirst('victim_occupation')
    expect(engine.isAsked('page_all_unanswered')).toBe(false)
    engine.answer('victim_sex', undefined)
    expect(engine.isAsked('page_all_unanswered')).toBe(true)
  })
})
