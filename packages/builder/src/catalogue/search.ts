import { codeList, type EntityId, entity, fieldLabel, type Locale } from '@tip-standard/core'
import { fieldDefinitions } from '@tip-standard/core/field-definitions/en'
import type { ShippedForm } from '@tip-standard/form-model'
import type { CatalogueEntry, OutsideStandard } from './catalogue.ts'

/** Filters of the catalogue; all given filters must match. */
export type CatalogueFilter = {
  entity?: EntityId
  form?: ShippedForm
  /** A point of the gender lens, such as `G13`. */
  lens?: string
  standard?: OutsideStandard
}

/** Texts without accents and case, for comparison. */
export const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’']/g, "'").toLowerCase()

/** The names of the codes of a loaded list. */
function codeNames(list: Parameters<typeof codeList>[0], locales: readonly Locale[]): string[] {
  try {
    const translated = locales.flatMap(({ codes }) => Object.values(codes[list]?.labels ?? {}).map(([text]) => text))
    return [...codeList(list).codes.map(({ label }) => label), ...translated]
  } catch {
    return []
  }
}

type Haystack = { names: readonly string[]; rest: string }

const haystacks = new WeakMap<readonly Locale[], Map<string, Haystack>>()

/** All texts about a question, in every loaded language. */
function haystackOf({ id, info }: CatalogueEntry, locales: readonly Locale[]): Haystack {
  const known = haystacks.get(locales) ?? new Map<string, Haystack>()
  haystacks.set(locales, known)
  const kept = known.get(id)
  if (kept !== undefined) return kept
  const names = [info.label, ...locales.map((locale) => fieldLabel(id, { locale, unreviewedTexts: true }))].map(plain)
  const translated = locales.flatMap(({ fields, entities }) => [
    fields[id]?.definition?.[0],
    fields[id]?.question?.[0],
    entities[info.entity]?.title?.[0],
  ])
  const { type } = info
  const codes = type.kind === 'code' || type.kind === 'codes' ? codeNames(type.list, locales) : []
  const said = [id, fieldDefinitions[id], info.question, entity(info.entity).title, ...translated, ...codes]
  const made = { names, rest: plain(said.filter((one) => one !== undefined).join(' ')) }
  known.set(id, made)
  return made
}

const hasStandard = ({ elsewhere }: CatalogueEntry, wanted: OutsideStandard): boolean =>
  elsewhere.some(({ standard }) => standard.startsWith(wanted))

function passes(entry: CatalogueEntry, filter: CatalogueFilter): boolean {
  const { info, forms } = entry
  return (
    (filter.entity === undefined || info.entity === filter.entity) &&
    (filter.form === undefined || forms.includes(filter.form)) &&
    (filter.lens === undefined || (info.lens ?? []).includes(filter.lens)) &&
    (filter.standard === undefined || hasStandard(entry, filter.standard))
  )
}

/**
 * Scores how well a question matches: its name starts with the words, contains all words, or all words occur somewhere; 0 if one is
 * missing.
 */
function fit({ names, rest }: Haystack, words: readonly string[], whole: string): number {
  if (names.some((name) => name === whole)) return 4
  if (names.some((name) => name.startsWith(whole))) return 3
  if (names.some((name) => words.every((word) => name.includes(word)))) return 2
  return words.every((word) => rest.includes(word) || names.some((name) => name.includes(word))) ? 1 : 0
}

/**
 * Finds questions by words of their names, definitions, questions, codes and entities, in English and the given
 * languages; accents and case make no difference. The best matches come first; without words, the order is that of the
 * standard.
 */
export function searchCatalogue(
  entries: readonly CatalogueEntry[],
  query: string,
  filter: CatalogueFilter = {},
  locales: readonly Locale[] = NONE,
): readonly CatalogueEntry[] {
  const left = entries.filter((entry) => passes(entry, filter))
  const whole = plain(query).trim()
  const words = whole.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return left
  const fits = left.map((entry) => ({ entry, fit: fit(haystackOf(entry, locales), words, whole) }))
  return fits
    .filter((one) => one.fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({ entry }) => entry)
}

const NONE: readonly Locale[] = []
