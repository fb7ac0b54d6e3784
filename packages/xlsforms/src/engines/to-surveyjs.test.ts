import { fr } from '@tip-standard/core/locales/fr'
import { shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
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
