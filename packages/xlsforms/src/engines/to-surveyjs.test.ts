import { fr } from '@tip-standard/core/locales/fr'
import { shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { ownForm, ownItem } from '../../../form-model/src/definition/fixture-own.ts'
import { partsForm } from '../fixture-parts-form.ts'
import { shortForms } from '../fixture-short-forms.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { questionsIn } from '../survey/survey.ts'
import { itAsksInSurveyJs, openInSurveyJs } from './fixture-in-surveyjs.ts'
import { toSurveyJs } from './to-surveyjs.ts'

describe.each(Object.entries(shortForms))('%s in SurveyJS', (_, form) => itAsksInSurveyJs(form))

describe.each(Object.entries({ ...shippedForms, parts: partsForm }))('%s in SurveyJS', (_, form) => {
  const survey = toSurvey(form)

  it('reports what it cannot express: which choices of a list that is a file are offered', () => {
    const files = new Set(survey.lists.filter(({ isFile }) => isFile).map((list) => list.name))
    const ofFiles = questionsIn(survey.nodes).filter(({ list = '', filters }) => files.has(list) && filters.length > 0)
    const { losses } = toSurveyJs(survey)
    expect(losses.slice(survey.losses.length)).toEqual(ofFiles.map((one) => ({ kind: 'choiceFilter', at: one.name })))
  })
})

it('has the languages of the form', () => {
  const survey = toSurvey(shippedForms.consent, { locales: [fr], unreviewedTexts: true })
  const model = openInSurveyJs(survey)
  const title = (): string => model.getQuestionByName('victim_minorAtRegistration').title
  const english = title()
  model.locale = 'fr'
  expect(title()).not.toBe(english)
})

it('shows a text that has the name of a question in braces as it is, and no answer in it', () => {
  const said = 'Age {victim_age} or { victim_age } {x}'
  const texts = { label: { en: said }, question: { en: said } }
  const own = ownItem('integer', { ...texts, consents: ['storage'] })
  const model = openInSurveyJs(
    toSurvey(
      ownForm({
        pages: [{ id: 'p', title: { en: said }, groups: [{ id: 'g', items: [{ field: 'victim.age' }, own] }] }],
      }),
    ),
  )
  model.data = { consent_on_record_storage: 'yes', victim_age: 41 }
  const shown = [
    model.getQuestionByName('victim_org_shelter_stay_integerSaid').processedTitle,
    model.pages.map((page) => page.processedTitle).join('|'),
  ]
  for (const text of shown) {
    expect(text).not.toContain('41')
    expect(text.replaceAll('\u2060', '')).toContain(said)
  }
})
