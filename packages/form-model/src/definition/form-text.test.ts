import type { Locale } from '@tip-standard/core'
import { expect, it } from 'vitest'
import { formText } from './form-text.ts'

const texts = { en: 'Hello', fr: ['Bonjour', 'reviewed'], rw: ['Muraho', 'draft'] } as const
const locale = (language: string, text: string): Locale => ({
  language,
  entities: {},
  fields: {},
  rules: {},
  codes: {},
  formTexts: { Hello: [text, 'reviewed'], Bye: [`${text}!`, 'draft'] },
})

it.each([
  ['in English unless another language is asked for', texts, {}, 'Hello'],
  ['in the language', texts, { language: 'fr' }, 'Bonjour'],
  ['in English, whatever a locale says of it', texts, { language: 'en', locale: locale('en', 'Hi') }, 'Hello'],
  ['in English where there is only a draft', texts, { language: 'rw' }, 'Hello'],
  ['as a draft to those who ask for drafts', texts, { language: 'rw', unreviewedTexts: true }, 'Muraho'],
  ['as the form has it before the forms that ship', texts, { locale: locale('fr', 'Salut') }, 'Bonjour'],
  ['as the forms that ship have it', { en: 'Hello' }, { locale: locale('sw', 'Habari') }, 'Habari'],
  ['in no other language than that', { en: 'Hello' }, { language: 'rn', locale: locale('sw', 'Habari') }, 'Hello'],
  ['in English where the forms that ship have a draft', { en: 'Bye' }, { locale: locale('sw', 'Kwaheri') }, 'Bye'],
  [
    'in English where no one has a translation',
    { en: 'constructor' },
    { locale: locale('sw', 'Habari') },
    'constructor',
  ],
])('a text of a form is shown %s', (_, said, options, shown) => {
  expect(formText(said as typeof texts, options)).toBe(shown)
})
