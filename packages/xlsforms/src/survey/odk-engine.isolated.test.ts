import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { openSurvey } from '../fixture-odk-engine.ts'
import { shortForms } from '../fixture-short-forms.ts'
import { toSurvey } from './build-survey.ts'
import { expectBothWays, giveConsent } from './fixture-engine-run.ts'

const locales = [fr, rw, sw, rn]

describe('a survey in the engine of ODK', () => {
  // The intake takes the engine as long as the others together, so `odk-engine.long.test.ts` drives it.
  it.each(Object.entries(shortForms))('asks what the form asks, both ways of every condition: %s', (_, definition) =>
    expectBothWays(definition),
  )

  it('shows what is wrong in the language that is chosen', async () => {
    const survey = toSurvey(shippedForms.screening, { locales, unreviewedTexts: true })
    const form = await openSurvey(survey)
    giveConsent(form, survey, 'granted')
    form.answer('victim_age', 130)
    const reported = ['en', 'fr', 'rw', 'sw', 'rn'].map((language) => {
      form.speak(language)
      return form.violation('victim_age')?.split('\n')
    })
    expect(reported).toEqual([
      ['From 0 to 120.'],
      ['De 0 à 120.'],
      ['Kuva kuri 0 kugeza kuri 120.'],
      ['Kuanzia 0 hadi 120.'],
      ['Kuva kuri 0 gushika kuri 120.'],
    ])
    form.answer('victim_age', 120)
    expect(form.violation('victim_age')).toBeUndefined()
  })
})
