/** Words that partners use in tables in other languages: labels of codes by HTCDS value, and names of countries. */

import type { Mapping } from '@tip-standard/dictionary'
import { header, type Model, type ResolvedList } from '../model.ts'

/** Languages whose labels come from the dictionary only; French words for HTCDS are written by hand. */
const LANGUAGES = ['sw', 'rw', 'rn'] as const

/** The value of another standard that equals a code; none if several do, or if it is wider or narrower. */
const sameAs = (mapping: Mapping | undefined): string | undefined =>
  mapping !== undefined && /^(exact|close)$/.test(mapping.relation) && typeof mapping.to === 'string'
    ? mapping.to
    : undefined

/** Fields that are in no table of HTCDS (guidance 7), and consent, for which few words suffice. */
const withoutWords = /^(Guidance7|con)_/

/** The code lists behind each field of HTCDS. */
function listsByField({ entities, list }: Model): Map<string, ResolvedList[]> {
  const byField = new Map<string, ResolvedList[]>()
  for (const { type, maps } of entities.flatMap(({ fields }) => fields)) {
    const to = maps?.htcds?.to ?? []
    if (!('list' in type)) continue
    for (const field of [to].flat()) byField.set(field, [...(byField.get(field) ?? []), list(type.list.id)])
  }
  return byField
}

/** The labels of the values of each HTCDS field, in the languages of the dictionary. */
function htcdsWords(model: Model): { [field: string]: { [value: string]: string[] } } {
  const byField = listsByField(model)
  const labels = (id: string, code: string): string[] =>
    LANGUAGES.flatMap((language) => model.locales[language]?.codelists[`${id}.${code}.label`]?.text ?? [])
  const all = [...byField].map(([field, lists]) => {
    const words = new Map<string, Set<string>>()
    for (const { id, codes } of lists)
      for (const { code, maps } of codes) {
        const value = sameAs(maps?.htcds)
        // A value that is expressed by a checkbox has its own field.
        if (value === undefined || byField.has(value)) continue
        words.set(value, new Set([...(words.get(value) ?? []), ...labels(id, code)]))
      }
    return [field, Object.fromEntries([...words].map(([value, texts]) => [value, [...texts]]))] as const
  })
  return Object.fromEntries(all.filter(([field, words]) => !withoutWords.test(field) && Object.keys(words).length > 0))
}

/** formats/src/generated/htcds-words.ts and country-names.ts */
export function emitExchangeWords(model: Model): Record<string, string> {
  const countries = new Set(
    Object.values(model.locales).flatMap((groups) =>
      Object.entries(groups.countries).flatMap(([code, { text }]) =>
        text === '' ? [] : [JSON.stringify([code, text])],
      ),
    ),
  )
  return {
    'packages/formats/src/generated/htcds-words.ts': `${header('packages/dictionary/locales')}
/** Labels of the standard, in draft translations, for the values of HTCDS that mean the same, by field. */
export const htcdsWords: { readonly [field: string]: { readonly [value: string]: readonly string[] } } = {
${Object.entries(htcdsWords(model))
  .map(([field, words]) => `  ${field}: ${JSON.stringify(words)},`)
  .join('\n')}
}
`,
    'packages/formats/src/generated/country-names.ts': `${header('packages/dictionary/locales')}
/** Names of countries in the languages that no list of names has, each with its code. */
export const countryNames: readonly (readonly [code: string, name: string])[] = [
${[...countries].map((row) => `  ${row},`).join('\n')}
]
`,
  }
}
