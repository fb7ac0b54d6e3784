import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { openSurvey } from '../fixture-odk-engine.ts'
import { partsForm } from '../fixture-parts-form.ts'
import { toSurvey } from './build-survey.ts'
import { drive, giveConsent, numbers } from './fixture-engine-run.ts'

const locales = [fr, rw, sw, rn]

describe('a survey in the engine of ODK', () => {
  it.each(Object.entries({ ...shippedForms, parts: partsForm }))(
    'asks what the form asks, both ways of every condition: %s',
    async (_, definition) => {
      const survey = toSurvey(definition, { locales, unreviewedTexts: true })
      const form = await openSurvey(survey)
      const branches = drive(form, survey, numbers(7), { steps: 3000 })
      expect(branches.missing(survey)).toEqual([])
    },
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
