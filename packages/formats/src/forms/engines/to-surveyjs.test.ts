import { type ShippedForm, shippedForms } from '@tip-standard/core/forms'
import { fr } from '@tip-standard/core/locales/fr'
import { Model, type Question, type QuestionPanelDynamicModel } from 'survey-core'
import { describe, expect, it } from 'vitest'
import { toSurvey } from '../survey/build-survey.ts'
import { isNo, isYes } from '../survey/expression.ts'
import type { Survey, SurveyNode } from '../survey/survey.ts'
import { BothWays, situationOf } from './fixture-situations.ts'
import { toSurveyJs } from './to-surveyjs.ts'

const SITUATIONS = 60

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

/** Questions that are asked always or never, whatever is answered. */
function settled(nodes: readonly SurveyNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(isYes(node.relevant) || isNo(node.relevant) ? [node.name] : []),
    ...(node.kind === 'question' ? [] : settled(node.nodes)),
  ])
}

describe.each(Object.keys(shippedForms) as ShippedForm[])('%s in SurveyJS', (name) => {
  const survey = toSurvey(shippedForms[name])

  it('asks what the form asks, in every situation', () => {
    const ways = new BothWays()
    for (let seed = 1; seed <= SITUATIONS; seed++) {
      const { answers, asked } = situationOf(survey, seed)
      const model = open(survey)
      model.data = structuredClone(answers)
      const differ = [...asked].filter(([key, isAsked]) => {
        const part = find(model, key)
        if (part === undefined) return false
        ways.see(key.replace(/^.*\//, ''), isAsked)
        return isShown(part as never) !== isAsked
      })
      expect([seed, differ]).toEqual([seed, []])
    }
    const constant = new Set(settled(survey.nodes))
    expect(ways.oneWay().filter((one) => !constant.has(one))).toEqual([])
  })

  it('says what it cannot say', () => {
    const { losses } = toSurveyJs(survey)
    expect(losses.slice(survey.losses.length)).toMatchSnapshot()
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
