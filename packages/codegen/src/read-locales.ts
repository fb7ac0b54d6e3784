/** Reads the translations of the dictionary from the disk; emitters get them with the model. */

import { readText } from './generated-files.ts'
import type { Locales, TranslationGroup, Translations } from './model.ts'

/** The languages that the standard is translated into, beside English. */
export const languages = ['fr', 'rw', 'sw', 'rn'] as const

const groups: readonly TranslationGroup[] = ['entities', 'fields', 'codelists', 'countries', 'rules']

function readGroup(language: string, group: TranslationGroup): Translations {
  const text = readText(`packages/dictionary/locales/${language}/${group}.json`)
  return text === undefined ? {} : (JSON.parse(text) as Translations)
}

/** The translations of every language, empty where a file is missing; throws where a file is no JSON. */
export function readLocales(): Locales {
  const entries = languages.map((language) => [
    language,
    Object.fromEntries(groups.map((group) => [group, readGroup(language, group)])),
  ])
  return Object.fromEntries(entries) as Locales
}
