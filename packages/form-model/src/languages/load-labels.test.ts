import { fr as whole } from '@tip-standard/core/locales/fr'
import { describe, expect, it } from 'vitest'
import * as english from '../definition/english/index.ts'
import { formText } from '../definition/form-text.ts'
import { shippedForms } from '../definition/shipped-forms.ts'
import { LANGUAGES, loadLabels } from './index.ts'

type Texts = Parameters<typeof formText>[0]

/** Every text of a form, in order. */
function textsIn(part: unknown): Texts[] {
  if (typeof part !== 'object' || part === null) return []
  return 'en' in part ? [part as Texts] : Object.values(part).flatMap(textsIn)
}

describe.each(LANGUAGES)('forms in English alone, shown in %s', (language) => {
  it.each(Object.keys(shippedForms))('say what the whole form says: %s', async (name) => {
    const form = name as keyof typeof shippedForms
    const locale = await loadLabels(language)
    const options = { language, unreviewedTexts: true, ...(locale === undefined ? {} : { locale }) }
    const said = (definition: object) => textsIn(definition).map((texts) => formText(texts, options))
    expect(said(english.shippedForms[form])).toEqual(said(shippedForms[form]))
    expect(textsIn(english.shippedForms[form]).flatMap(Object.keys)).not.toContain('fr')
  })
})

it('shows what a form says itself before what the forms that ship say', async () => {
  const locale = await loadLabels('fr')
  if (locale === undefined) throw new Error('no French')
  const options = { language: 'fr', locale, unreviewedTexts: true }
  expect(formText({ en: 'Screening' }, options)).toBe('Dépistage')
  expect(formText({ en: 'Screening', fr: ['Tri', 'draft'] }, options)).toBe('Tri')
  // A draft is shown on request only; a text of another language and a name of JavaScript's never.
  expect(formText({ en: 'Screening' }, { language: 'fr', locale })).toBe('Screening')
  expect(formText({ en: 'Screening' }, { ...options, language: 'sw' })).toBe('Screening')
  expect(formText({ en: 'constructor' }, options)).toBe('constructor')
})

it('leaves definitions out, and nothing else', async () => {
  const locale = await loadLabels('fr')
  const { label, question, definition } = whole.fields['victim.sex'] ?? {}
  expect(definition).toBeDefined()
  expect(locale?.fields['victim.sex']).toEqual({ label, question })
  expect(locale).toMatchObject({ codes: whole.codes, rules: whole.rules, findings: whole.findings })
})
