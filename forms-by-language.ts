import { readFileSync } from 'node:fs'
import type { Options } from 'tsup'

/** Modules that take one language out of the forms that ship: English, or a translation. */
const IN_ONE_LANGUAGE = /\/definition\/(?:(english)\/|translated\/(fr|rw|sw|rn)\.ts$)/

const FORM = /\/forms\/[\w-]+\.json$/

/** What a module in one language reads of a document: the texts in that language and in English, without the marks of translators. */
function inOneLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((one) => inOneLanguage(one, language))
  if (typeof value !== 'object' || value === null) return value
  if (!('en' in value)) {
    const parts = Object.entries(value).map(([name, part]) => [name, inOneLanguage(part, language)])
    return Object.fromEntries(parts)
  }
  const text: unknown = Object.entries(value).find(([name]) => name === language)?.[1]
  return { en: value.en, ...(Array.isArray(text) ? { [language]: text.slice(0, 2) } : {}) }
}

/** The texts of a document, without what surrounds them. */
const textsIn = (value: unknown): object[] =>
  typeof value !== 'object' || value === null ? [] : 'en' in value ? [value] : Object.values(value).flatMap(textsIn)

/** Leaves out of the forms that ship what a module in one language would not read: their other languages. */
export const formsByLanguage: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'forms-by-language',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: FORM }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      const [, english, translation] = IN_ONE_LANGUAGE.exec(importer.replaceAll('\\', '/')) ?? []
      const language = english === undefined ? translation : 'en'
      if (language === undefined || pluginData === formsByLanguage) return undefined
      const resolved = await resolve(path, { kind, importer, resolveDir, pluginData: formsByLanguage })
      return { path: resolved.path, suffix: `?${language}` }
    })
    onLoad({ filter: FORM }, ({ path, suffix }) => {
      if (suffix === '') return undefined
      const language = suffix.slice(1)
      const form = inOneLanguage(JSON.parse(readFileSync(path, 'utf8')), language)
      return { contents: JSON.stringify(language === 'en' ? form : textsIn(form)), loader: 'json' }
    })
  },
}
