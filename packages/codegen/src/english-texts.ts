/** The English texts that can be translated, by the keys that translations use. */

import { createHash } from 'node:crypto'
import { indicatorTexts } from './indicators/texts.ts'
import { fieldId, type Model, type TranslationGroup } from './model.ts'
import { generalRules } from './structural-rules.ts'

/** Texts of one group by key, such as `victim.sex.label`. */
export type Texts = ReadonlyMap<string, string>

/** Everything that can be translated: of published lists only the names of countries are. */
export function englishTexts(model: Model): Record<TranslationGroup, Texts> {
  const rules = [...generalRules, ...model.entities.flatMap((entity) => entity.rules)]
  return {
    entities: new Map(
      model.entities.flatMap(({ id, title, definition }): [string, string][] => [
        [`${id}.title`, title],
        [`${id}.definition`, definition],
      ]),
    ),
    fields: new Map(
      model.entities.flatMap((entity) =>
        entity.fields.flatMap((field): [string, string][] => [
          [`${fieldId(entity, field)}.label`, field.label],
          [`${fieldId(entity, field)}.definition`, field.definition],
          [`${fieldId(entity, field)}.question`, field.question],
        ]),
      ),
    ),
    codelists: new Map(
      model.lists.flatMap(({ id, title, codes, isPublished }): [string, string][] => [
        [`${id}.title`, title],
        ...(isPublished ? [] : codes.map(({ code, label }): [string, string] => [`${id}.${code}.label`, label])),
      ]),
    ),
    definitions: new Map(
      model.lists.flatMap(({ id, definition, codes, isPublished }): [string, string][] => [
        [id, definition],
        ...(isPublished ? [] : codes).flatMap((code): [string, string][] =>
          code.definition === undefined ? [] : [[`${id}.${code.code}`, code.definition]],
        ),
      ]),
    ),
    countries: new Map(model.list('country').codes.map(({ code, label }) => [code, label])),
    indicators: indicatorTexts(model),
    rules: new Map(rules.map(({ id, message }) => [`${id}.message`, message])),
  }
}

/** The mark of an English text by which a translation records what it translates: 8 hex digits of its SHA-256. */
export const markOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
