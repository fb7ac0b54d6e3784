/** The dictionary prepared for emitters: lists resolved, references checked, names available. */

import type { Code, CodeList, Dictionary, Entity, ExternalStandard, Field, Source } from '@tip-standard/dictionary'
import type { Edition } from './editions/edition.ts'
import { packageOf, readPublishedList } from './published-lists.ts'

/** Past this many codes a list is a `string` in types, and packed where size counts. */
const LONG_LIST = 300

/** A code list with its codes resolved. */
export type ResolvedList = Omit<CodeList, 'codes' | 'mappedTo' | 'published'> & {
  codes: readonly Code[]
  isPublished: boolean
  /** The external standards that each code has a row for; no code has a counterpart in any other. Lists of our own state it. */
  mappedTo?: readonly ExternalStandard[]
  /** The package that a published list is read from. */
  readFrom?: string
  isLong: boolean
}

/** What of the standard is translated, one file each; `definitions` are those of code lists and codes. */
export type TranslationGroup =
  | 'entities'
  | 'fields'
  | 'codelists'
  | 'definitions'
  | 'countries'
  | 'rules'
  | 'indicators'

/** Translated texts by key, such as `victim.sex.label`; `of` holds the first 8 hex digits of the SHA-256 of the English text. */
export type Translations = Record<string, { text: string; of: string; status: 'draft' | 'reviewed' }>

/** The translations of the standard by language. */
export type Locales = Record<string, Record<TranslationGroup, Translations>>

/** What emitters read. */
export type Model = Pick<
  Dictionary,
  | 'examples'
  | 'definitions'
  | 'countingRules'
  | 'dimensions'
  | 'indicators'
  | 'indicatorSets'
  | 'withholdingReasons'
  | 'policies'
  | 'version'
  | 'versions'
  | 'base'
  | 'upgrades'
  | 'conformanceLevels'
> & {
  entities: readonly Entity[]
  lists: readonly ResolvedList[]
  sources: Record<string, Source>
  locales: Locales
  /** The frozen versions, oldest first. */
  editions: readonly Edition[]
  entity: (id: string) => Entity
  list: (id: string) => ResolvedList
}

/** A mistake in the dictionary or its translations: one sentence that states what to change, for those who write them. */
export class DictionaryError extends Error {
  override name = 'DictionaryError'
}

function resolveList(list: CodeList): ResolvedList {
  const { id, title, definition, sources } = list
  const lens = list.lens === undefined ? {} : { lens: list.lens }
  const isPublished = 'published' in list
  const codes = 'published' in list ? readPublishedList(list.published) : list.codes
  const origin = 'published' in list ? { readFrom: packageOf[list.published] } : { mappedTo: list.mappedTo }
  return { id, title, definition, sources, ...lens, codes, isPublished, ...origin, isLong: codes.length > LONG_LIST }
}

function found<T>(map: Map<string, T>, what: string): (id: string) => T {
  return (id) => {
    const value = map.get(id)
    if (value === undefined) throw new DictionaryError(`The dictionary has no ${what} "${id}".`)
    return value
  }
}

/** Resolves a dictionary; throws where an entity or list that is pointed at does not exist. */
export function resolveModel(dictionary: Dictionary, locales: Locales = {}, editions: readonly Edition[] = []): Model {
  const lists = dictionary.codeLists.map(resolveList)
  const {
    version,
    versions,
    base,
    upgrades,
    conformanceLevels,
    entities,
    sources,
    examples,
    definitions,
    countingRules,
    dimensions,
    indicators,
    indicatorSets,
    policies,
    withholdingReasons,
  } = dictionary
  return {
    version,
    versions,
    base,
    upgrades,
    conformanceLevels,
    entities,
    lists,
    sources,
    examples,
    definitions,
    countingRules,
    dimensions,
    indicators,
    indicatorSets,
    policies,
    withholdingReasons,
    locales,
    editions,
    entity: found(new Map(entities.map((entity) => [entity.id, entity])), 'entity'),
    list: found(new Map(lists.map((list) => [list.id, list])), 'code list'),
  }
}

/** The id of a field, the same in every output. */
export const fieldId = (entity: Entity, field: Field | string): string =>
  `${entity.id}.${typeof field === 'string' ? field : field.name}`

/** The fields of an entity that documents hold: all but the computed ones. */
export const storedFields = (entity: Entity): readonly Field[] =>
  entity.fields.filter(({ presence }) => presence !== 'derived')

/** Tells whether entities of this kind can hold reasons, provenance and extensions. */
export const isWrapped = (entity: Entity): boolean => entity.kind !== 'value'

/** The fields whose value may be missing for a reason. */
export const absentableFields = (entity: Entity): readonly Field[] =>
  isWrapped(entity) ? storedFields(entity).filter(({ presence }) => presence !== 'required') : []

/** `journeyLeg` → `JourneyLeg`. */
export const toTypeName = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1)

/** `journeyLeg` → `journey-leg`. */
export const toKebab = (id: string): string => id.replace(/(?<!^)([A-Z])/g, (letter) => `-${letter.toLowerCase()}`)

/** A piece of TypeScript that says the text. */
export const quote = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`

/** The first lines of every generated file. */
export const header = (source: string): string => `// Generated from ${source} by \`pnpm gen\`; do not edit.\n`

/** The entities that are roots of documents. */
export const documents = (model: Model): readonly Entity[] => model.entities.filter(({ kind }) => kind === 'document')
