/** Compares forms in SurveyJS with what the form asks. */

import type { FormDefinition } from '@tip-standard/form-model'
import { Model } from 'survey-core'
import { expect, it } from 'vitest'
import { toSurvey } from '../survey/build-survey.ts'
import type { Survey } from '../survey/survey.ts'
import { bothWays } from './fixture-situations.ts'
import { toSurveyJs } from './to-surveyjs.ts'

/** Opens a survey and expects that SurveyJS reports no errors. */
export function openInSurveyJs(survey: Survey): Model {
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

/** Questions, panels and lists of entries by the names that situations use. */
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

/** Compares what SurveyJS shows with what the form asks. */
export function itAsksInSurveyJs(form: FormDefinition): void {
  const survey = toSurvey(form)
  it('asks what the form asks, in every situation', () => {
    for (const { answers, asked } of bothWays(survey)) {
      const model = openInSurveyJs(survey)
      model.data = structuredClone(answers)
      const found = partsOf(model.pages as never)
      const parts = [...asked].map(([key, isAsked]) => ({ key, isAsked, part: found.get(key) }))
      const there = parts.filter(({ part }) => part !== undefined)
      expect(there.filter(({ part, isAsked }) => isShown(part) !== isAsked).map(({ key }) => key)).toEqual([])
      expect(there.length).toBeGreaterThan(3)
    }
  })
}
