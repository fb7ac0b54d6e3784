import { fr } from '@tip-standard/core/locales/fr'
import { rw } from '@tip-standard/core/locales/rw'
import { consentForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { openSurvey } from './fixture-odk-engine.ts'
import { toSurvey } from './survey/build-survey.ts'
import type { SurveyOptions } from './survey/options.ts'

const [CONSENTS, DECISION] = ['victim_consents', 'victim_consents_decision']

const open = async (options: SurveyOptions) => {
  const survey = toSurvey(consentForm, { languages: ['fr', 'rw'], locales: [fr, rw], ...options })
  const form = await openSurvey(survey)
  const textOf = (entry: number): unknown[] =>
    ['language', 'textStatus'].flatMap((field) => form.node(`${CONSENTS}_${field}`, entry).currentState.value)
  return { form, textOf }
}

describe('a consent that is decided in ODK', () => {
  it('has the language of the form at that moment and the status of its texts; what is typed in afterwards stays', async () => {
    const { form, textOf } = await open({ unreviewedTexts: true })
    for (const [entry, language, text] of [
      [0, 'en', ['eng', 'original']],
      [1, 'rw', ['kin', 'draftTranslation']],
      [2, 'fr', ['fra', 'draftTranslation']],
    ] as const) {
      form.speak(language)
      if (form.all(DECISION)[entry] === undefined) form.add(CONSENTS)
      form.answer(DECISION, 'granted', entry)
      expect(textOf(entry)).toEqual(text)
    }
    expect(textOf(0)).toEqual(['eng', 'original'])
    const [other = ''] = (form.node(`${CONSENTS}_language`, 1).currentState.valueOptions ?? [])
      .map(({ value }) => value)
      .filter((code) => !['eng', 'kin', 'fra'].includes(code))
    form.answer(`${CONSENTS}_language`, other, 1)
    form.answer(`${CONSENTS}_textStatus`, 'interpreted', 1)
    form.speak('en')
    expect(other).not.toBe('')
    expect(textOf(1)).toEqual([other, 'interpreted'])
    // No one is asked the question that supplies the values.
    expect(form.isAsked('shown_text')).toBe(false)
  })

  it('is in English where no draft may be shown', async () => {
    const { form, textOf } = await open({ unreviewedTexts: false })
    form.speak('rw')
    if (form.all(DECISION)[0] === undefined) form.add(CONSENTS)
    form.answer(DECISION, 'granted', 0)
    expect(textOf(0)).toEqual(['eng', 'original'])
  })
})
