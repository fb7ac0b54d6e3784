/**
 * Translations for core and for everyone: only those whose English text is unchanged. Definitions are separate modules
 * in core: forms do not show them, and they are larger than all labels and questions together.
 */

import { englishTexts, markOf } from '../english-texts.ts'
import { dataHead, toJsonFile } from '../json-text.ts'
import { fieldId, header, type Model, quote, type TranslationGroup, type Translations } from '../model.ts'
import { countryNames } from '../published-lists.ts'
import { generalRules } from '../structural-rules.ts'

type LocaleText = readonly [text: string, status: 'draft' | 'reviewed']
type Parts = Record<string, LocaleText>
type Locale = {
  entities: Record<string, Parts>
  fields: Record<string, Parts>
  codes: Record<string, { title?: LocaleText; labels: Parts }>
  rules: Record<string, Parts>
}

/** The definitions of code lists and their codes, by list. */
type Definitions = Record<string, { definition?: LocaleText; codes: Parts }>

/** The languages besides English for which the package of country names is used; others have their own names. */
const NAMED_COUNTRIES = ['fr', 'sw']

const isFilled = (parts: object): boolean => Object.keys(parts).length > 0
const filled = <T extends object>(entries: readonly [string, T][]): Record<string, T> =>
  Object.fromEntries(entries.filter(([, parts]) => isFilled(parts)))

function readerOf(model: Model, translations: Record<TranslationGroup, Translations>) {
  const english = englishTexts(model)
  return (group: TranslationGroup, key: string): LocaleText | undefined => {
    const translation = translations[group][key]
    const text = english[group].get(key)
    if (!translation?.text || text === undefined || translation.of !== markOf(text)) return undefined
    return [translation.text, translation.status]
  }
}

function resolveLocale(language: string, model: Model): Locale {
  const translations = model.locales[language]
  if (translations === undefined) throw new Error(`No translations were read for "${language}".`)
  const read = readerOf(model, translations)
  const parts = (group: TranslationGroup, id: string, names: readonly string[]): Parts =>
    Object.fromEntries(
      names.flatMap((name) => {
        const text = read(group, `${id}.${name}`)
        return text === undefined ? [] : [[name, text]]
      }),
    )
  const named = NAMED_COUNTRIES.includes(language) ? countryNames(language) : {}
  const nameOfCountry = (code: string): LocaleText | undefined => {
    const name = named[code]
    return name === undefined ? read('countries', code) : [name, 'reviewed']
  }
  const codes = model.lists.map((list): [string, Locale['codes'][string]] => {
    const title = read('codelists', `${list.id}.title`)
    const own = list.codes.flatMap(({ code }): [string, LocaleText][] => {
      const label = list.id === 'country' ? nameOfCountry(code) : read('codelists', `${list.id}.${code}.label`)
      return label === undefined ? [] : [[code, label]]
    })
    return [list.id, { ...(title === undefined ? {} : { title }), labels: Object.fromEntries(own) }]
  })
  const rules = [...generalRules, ...model.entities.flatMap((entity) => entity.rules)]
  return {
    entities: filled(model.entities.map(({ id }) => [id, parts('entities', id, ['title', 'definition'])])),
    fields: filled(
      model.entities.flatMap((entity) =>
        entity.fields.map((field): [string, Parts] => [
          fieldId(entity, field),
          parts('fields', fieldId(entity, field), ['label', 'definition', 'question']),
        ]),
      ),
    ),
    codes: Object.fromEntries(codes.filter(([, { title, labels }]) => title !== undefined || isFilled(labels))),
    rules: filled(rules.map(({ id }) => [id, parts('rules', id, ['message'])])),
  }
}

function resolveDefinitions(language: string, model: Model): Definitions {
  const translations = model.locales[language]
  if (translations === undefined) throw new Error(`No translations were read for "${language}".`)
  const read = readerOf(model, translations)
  const lists = model.lists.map(({ id, codes, isPublished }): [string, Definitions[string]] => {
    const definition = read('definitions', id)
    const own = (isPublished ? [] : codes).flatMap(({ code }): [string, LocaleText][] => {
      const text = read('definitions', `${id}.${code}`)
      return text === undefined ? [] : [[code, text]]
    })
    return [id, { ...(definition === undefined ? {} : { definition }), codes: Object.fromEntries(own) }]
  })
  return Object.fromEntries(lists.filter(([, { definition, codes }]) => definition !== undefined || isFilled(codes)))
}

/** The texts of indicators, sets and dimensions, by the kind and id of each: `indicator.origin`, then by the rest of the key. */
function resolveIndicators(language: string, model: Model): Record<string, Parts> {
  const translations = model.locales[language]
  if (translations === undefined) throw new Error(`No translations were read for "${language}".`)
  const read = readerOf(model, translations)
  const found: Record<string, Parts> = {}
  for (const key of englishTexts(model).indicators.keys()) {
    const [, id = '', part = ''] = /^([a-z]+\.[^.]+)\.(.+)$/.exec(key) ?? []
    const text = read('indicators', key)
    if (text !== undefined) found[id] = { ...found[id], [part]: text }
  }
  return found
}

function emitIndicatorModule(language: string, indicators: Record<string, Parts>): string {
  const entries = Object.entries(indicators).map(([id, parts]) => `    ${quote(id)}: ${JSON.stringify(parts)},\n`)
  return `${header(`packages/dictionary/locales/${language}`)}import type { IndicatorLocale } from '../../model/indicator-locale.ts'

/** The indicators in the language \`${language}\`: texts with their status; drafts are shown on request only. */
export const ${language}: IndicatorLocale = {
  language: ${quote(language)},
  texts: {
${entries.join('')}  },
}
`
}

/** The texts of entities or fields: all but their definitions, or only these. */
const labelsOf = (texts: Record<string, Parts>): Record<string, Parts> =>
  filled(Object.entries(texts).map(([id, { definition: _definition, ...labels }]) => [id, labels]))
const definitionsOf = (texts: Record<string, Parts>): Record<string, LocaleText> =>
  Object.fromEntries(Object.entries(texts).flatMap(([id, { definition }]) => (definition ? [[id, definition]] : [])))

const lines = (entries: object): string =>
  Object.entries(entries)
    .map(([id, value]) => `    ${quote(id)}: ${JSON.stringify(value)},\n`)
    .join('')

function emitFieldDefinitions(language: string, { entities, fields }: Locale): string {
  return `${header(`packages/dictionary/locales/${language}`)}import type { FieldDefinitions } from '../../model/locale.ts'

/** What entities and fields mean, in the language \`${language}\`: texts with their status. */
export const fieldDefinitions: FieldDefinitions = {
  entities: {
${lines(definitionsOf(entities))}  },
  fields: {
${lines(definitionsOf(fields))}  },
}
`
}

function emitDefinitions(language: string, definitions: Definitions): string {
  const lists = Object.entries(definitions).map(([id, value]) => `  ${quote(id)}: ${JSON.stringify(value)},\n`)
  return `${header(`packages/dictionary/locales/${language}`)}import type { CodeListDefinitions } from '../../model/locale.ts'

/** What code lists and their codes mean, in the language \`${language}\`: texts with their status. */
export const codeDefinitions: CodeListDefinitions = {
${lists.join('')}}
`
}

function emitModule(language: string, locale: Locale): string {
  const group = (name: keyof Locale): string => {
    const entries = Object.entries(locale[name]).map(([id, value]) => `    ${quote(id)}: ${JSON.stringify(value)},\n`)
    return entries.length === 0 ? `  ${name}: {},\n` : `  ${name}: {\n${entries.join('')}  },\n`
  }
  const groups = (['entities', 'fields', 'codes', 'rules'] as const).map(group).join('')
  return `${header(`packages/dictionary/locales/${language}`)}import type { Locale } from '../../model/locale.ts'

/** Labels, questions and messages of the standard in the language \`${language}\`: texts with their status. */
export const ${language}: Locale = {
  language: ${quote(language)},
${groups}}
`
}

function emitJson(
  language: string,
  locale: Locale,
  definitions: Definitions,
  indicators: Record<string, Parts>,
  model: Model,
): string {
  const about =
    'Translations as [text, status]; what is not there is shown in English. `draft` texts have not been reviewed and are ' +
    'shown on request only.'
  const rows = Object.entries({ ...locale, definitions, indicators }).map(([name, texts]) => [
    name,
    Object.entries(texts).map(([id, value]) => ({ id, ...value })),
  ])
  const head = { ...dataHead(model.version, about), language }
  return toJsonFile(head, Object.fromEntries(rows) as Record<string, object[]>)
}

/**
 * core/src/generated/{labels,field-definitions,code-definitions}/*.ts, report/src/generated/locales/*.ts and
 * schemas/next/locales/*.json
 */
export function emitLocales(model: Model): Record<string, string> {
  const files: Record<string, string> = {}
  for (const language of Object.keys(model.locales)) {
    const locale = resolveLocale(language, model)
    const definitions = resolveDefinitions(language, model)
    const indicators = resolveIndicators(language, model)
    const { entities, fields } = locale
    const labels = { ...locale, entities: labelsOf(entities), fields: labelsOf(fields) }
    files[`packages/core/src/generated/labels/${language}.ts`] = emitModule(language, labels)
    files[`packages/core/src/generated/field-definitions/${language}.ts`] = emitFieldDefinitions(language, locale)
    files[`packages/report/src/generated/locales/${language}.ts`] = emitIndicatorModule(language, indicators)
    if (isFilled(definitions))
      files[`packages/core/src/generated/code-definitions/${language}.ts`] = emitDefinitions(language, definitions)
    files[`schemas/next/locales/${language}.json`] = emitJson(language, locale, definitions, indicators, model)
  }
  return files
}
