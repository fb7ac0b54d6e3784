import { customizeValidator } from '@rjsf/validator-ajv8'
import { fr } from '@tip-standard/core/locales/fr'
import { resolveForm, shippedForms } from '@tip-standard/form-model'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildForm } from './build-form.ts'
import { formAnswers } from './fixture-form-answers.ts'
import { plainErrors } from './plain-errors.ts'

const validator = customizeValidator({ AjvClass: Ajv2020 as never })

/** Puts something that fits nowhere in the place of some answers. */
const spoil = (value: unknown, at: { left: number }): unknown => {
  if (Array.isArray(value)) return value.map((one) => spoil(one, at))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoil(one, at)]))
  at.left--
  return at.left % 5 === 0 ? 'SENTINEL must not' : at.left % 7 === 0 ? -1e9 : value
}

describe.each(['en', 'fr'] as const)('messages of a form for RJSF in %s', (language) => {
  const options = language === 'fr' ? { language, locale: fr, unreviewedTexts: true } : { language }
  const said = new Set<string>()

  it.each(Object.entries(shippedForms))('are those of the standard, without a value: %s', (_, definition) => {
    const form = resolveForm(definition)
    const { schema } = buildForm(form, options)
    let count = 0
    fc.assert(
      fc.property(formAnswers(form), (answers) => {
        const { errors } = validator.validateFormData(
          spoil(answers, { left: 1000 }),
          schema as never,
          undefined,
          plainErrors(options),
        )
        for (const { message = '', stack } of errors) {
          expect(message).not.toMatch(/must |schema|property|SENTINEL|undefined|[a-z]_[a-z]|\{|\(\)/i)
          expect(stack).toBe(message)
          said.add(message)
          count++
        }
      }),
      { numRuns: 8 },
    )
    expect(count).toBeGreaterThan(0)
  })

  it('are many, and in the language', () => {
    expect(said.size).toBeGreaterThan(50)
    const isEnglish = (text: string): boolean => /give a value|has the wrong format|not in the code list/.test(text)
    expect([...said].some(isEnglish)).toBe(language === 'en')
  })
})

it('refuses what a keyword refuses that no form has, in words of ours', () => {
  const [error] = plainErrors()([
    { name: 'multipleOf', property: '.a.b.victim_age', message: 'must be', stack: 'must be' },
  ])
  expect(error?.message).toBe('Age: the value has the wrong format.')
})

it('asks for a value or a reason where the standard takes either', () => {
  const said = (property: string): string | undefined =>
    plainErrors()([{ name: 'required', property, message: 'must have', stack: 'must have' }])[0]?.message
  expect(said('.victim_consents')).toMatch(/reason/)
  expect(said('.caseRecord_standardVersion')).not.toMatch(/reason/)
})
