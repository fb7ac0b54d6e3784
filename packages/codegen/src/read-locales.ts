/** Reads the translations of the dictionary from the disk; emitters get them with the model. */

import { readText } from './generated-files.ts'
import { DictionaryError, type Locales, type TranslationGroup, type Translations } from './model.ts'

/** The languages that the standard is translated into, beside English. */
export const languages = ['fr', 'rw', 'sw', 'rn'] as const

/** The groups of translations, in the order in which people translate them. */
export const groups: readonly TranslationGroup[] = [
  'entities',
  'fields',
  'codelists',
  'definitions',
  'countries',
  'rules',
  'indicators',
]

/** The path of a file of a language: of a group, or of the list of what is to be translated. */
export const localePath = (language: string, file: TranslationGroup | 'to-translate'): string =>
  `packages/dictionary/locales/${language}/${file}.json`

/** The data of a JSON file, or `undefined` where there is none; throws where it is not JSON. */
export function readJson(path: string): unknown {
  const text = readText(path)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DictionaryError(`${path} is no JSON: look for a comma or a quotation mark too many or too few.`, {
      cause: error,
    })
  }
}

const readGroup = (language: string, group: TranslationGroup): Translations =>
  (readJson(localePath(language, group)) ?? {}) as Translations

/** The translations of every language, empty where a file is missing; throws where a file is not JSON. */
export function readLocales(): Locales {
  const entries = languages.map((language) => [
    language,
    Object.fromEntries(groups.map((group) => [group, readGroup(language, group)])),
  ])
  return Object.fromEntries(entries) as Locales
}
