import type { FieldDefinitions, Locale, LocaleText } from '../model/locale.ts'

type Texts = { readonly [id: string]: object }

const joined = (texts: Texts, definitions: { readonly [id: string]: LocaleText }): Texts => ({
  ...texts,
  ...Object.fromEntries(Object.entries(definitions).map(([id, definition]) => [id, { ...texts[id], definition }])),
})

/** A locale that says what entities and fields mean, too. */
export const withDefinitions = (labels: Locale, { entities, fields }: FieldDefinitions): Locale => ({
  ...labels,
  entities: joined(labels.entities, entities),
  fields: joined(labels.fields, fields),
})
