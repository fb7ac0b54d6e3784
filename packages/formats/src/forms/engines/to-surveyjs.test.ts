import { type ShippedForm, shippedForms } from '@tip-standard/core/forms'
import { fr } from '@tip-standard/core/locales/fr'
import { Model, type Question, type QuestionPanelDynamicModel } from 'survey-core'
import { describe, expect, it } from 'vitest'
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

/** The question, panel or list of entries of a name as situations write it. */
function find(model: Model, key: string) {
  const steps = key.split('/')
  const name = steps.pop() ?? ''
  let at: { getQuestionByName(name: string): Question } = model
  for (const step of steps) {
    const [, repeat = '', position = ''] = /^(.*)\[(\d+)\]$/.exec(step) ?? []
    const list = at.getQuestionByName(repeat) as QuestionPanelDynamicModel | null
    const panel = list?.panels[Number(position) - 1]
    if (panel === undefined) return undefined
    at = panel as never
  }
  const panels =
    'getPanelByName' in at
      ? (at as Model).getPanelByName(name)
      : (at as { getElementByName?: (name: string) => Question }).getElementByName?.(name)
  return at.getQuestionByName(name) ?? panels ?? undefined
}

type Part = { isVisible: boolean; parent?: Part; parentQuestion?: Part | null }

function isShown(part: Part | null | undefined): boolean {
  if (part === null || part === undefined) return true
  return part.isVisible && isShown(part.parent) && isShown(part.parentQuestion)
}

describe.each(Object.keys(shippedForms) as ShippedForm[])('%s in SurveyJS', (name) => {
  const survey = toSurvey(shippedForms[name])

  it('asks what the form asks, in every situation', () => {
    for (const { answers, asked } of bothWays(survey)) {
      const model = open(survey)
      model.data = structuredClone(answers)
      const parts = [...asked].map(([key, isAsked]) => ({ key, isAsked, part: find(model, key) }))
      const there = parts.filter(({ part }) => part !== undefined)
      expect(there.filter(({ part, isAsked }) => isShown(part as never) !== isAsked).map(({ key }) => key)).toEqual([])
      expect(there.length).toBeGreaterThan(3)
    }
  }, 300_000)

  it('says what it cannot say: which choices of a list that is a file are offered', () => {
    const files = new Set(survey.lists.filter(({ isFile }) => isFile).map((list) => list.name))
    const ofFiles = questionsIn(survey.nodes).filter(({ list = '', filters }) => files.has(list) && filters.length > 0)
    const { losses } = toSurveyJs(survey)
    expect(losses.slice(survey.losses.length)).toEqual(ofFiles.map((one) => ({ kind: 'choiceFilter', at: one.name })))
  })
})

it('speaks the languages of the form', () => {
  const survey = toSurvey(shippedForms.consent, { locales: [fr], drafts: true })
  const model = open(survey)
  const title = (): string => String(find(model, 'victim_minorAtRegistration')?.title)
  const english = title()
  model.locale = 'fr'
  expect(title()).not.toBe(english)
})
