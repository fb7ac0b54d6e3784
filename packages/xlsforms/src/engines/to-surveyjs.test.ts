import { fr } from '@tip-standard/core/locales/fr'
import { shippedForms } from '@tip-standard/form-model'
import { Model } from 'survey-core'
import { describe, expect, it } from 'vitest'
import { partsForm } from '../fixture-parts-form.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { questionsIn, type Survey } from '../survey/survey.ts'
import { bothWays } from './fixture-situations.ts'
import { toSurveyJs } from './to-surveyjs.ts'

function open(survey: Survey): Model {
  const { files } = toSurveyJs(survey)
  const model = new Model(JSON.parse(files[0]?.text ?? ''))
  expect(model.jsonErrors ?? []).toEqual([])
  return model
}

type Part = {
  name: string
  isVisible: boolean
  parent?: Part
  parentQuestion?: Part | null
  elements?: Part[]
  panels?: Part[]
}

/** Questions, panels and lists of entries by their names as situations write them. */
function partsOf(parts: readonly Part[], above = '', into = new Map<string, Part>()): Map<string, Part> {
  for (const part of parts) {
    into.set(above + part.name, part)
    partsOf(part.elements ?? [], above, into)
    for (const [position, panel] of (part.panels ?? []).entries())
      partsOf(panel.elements ?? [], `${above}${part.name}[${position + 1}]/`, into)
  }
  return into
}

function isShown(part: Part | null | undefined): boolean {
  if (part === null || part === undefined) return true
  return part.isVisible && isShown(part.parent) && isShown(part.parentQuestion)
}

describe.each(Object.entries({ ...shippedForms, parts: partsForm }))('%s in SurveyJS', (_, form) => {
  const survey = toSurvey(form)

  it('asks what the form asks, in every situation', () => {
    for (const { answers, asked } of bothWays(survey)) {
      const model = open(survey)
      model.data = structuredClone(answers)
      const found = partsOf(model.pages as never)
      const parts = [...asked].map(([key, isAsked]) => ({ key, isAsked, part: found.get(key) }))
      const there = parts.filter(({ part }) => part !== undefined)
      expect(there.filter(({ part, isAsked }) => isShown(part) !== isAsked).map(({ key }) => key)).toEqual([])
      expect(there.length).toBeGreaterThan(3)
    }
  })

  it('reports what it cannot express: which choices of a list that is a file are offered', () => {
    const files = new Set(survey.lists.filter(({ isFile }) => isFile).map((list) => list.name))
    const ofFiles = questionsIn(survey.nodes).filter(({ list = '', filters }) => files.has(list) && filters.length > 0)
    const { losses } = toSurveyJs(survey)
    expect(losses.slice(survey.losses.length)).toEqual(ofFiles.map((one) => ({ kind: 'choiceFilter', at: one.name })))
  })
})

it('has the languages of the form', () => {
  const survey = toSurvey(shippedForms.consent, { locales: [fr], unreviewedTexts: true })
  const model = open(survey)
  const title = (): string => model.getQuestionByName('victim_minorAtRegistration').title
  const english = title()
  model.locale = 'fr'
  expect(title()).not.toBe(english)
})
