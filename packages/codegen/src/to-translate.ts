/**
 * What a translator fills in: one file a language, `to-translate.json`, with the English text beside the place for the translation.
 * `pnpm gen` and `pnpm translations --write` put what is filled in into the files of the groups, and take it off the list.
 */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { markOf } from './english-texts.ts'
import type { Untranslated } from './find-untranslated.ts'
import { repository, writeFiles } from './generated-files.ts'
import type { TranslationGroup, Translations } from './model.ts'
import { groups, languages, localePath, readJson } from './read-locales.ts'

/** An entry to fill in: a translation with the English text, and with what was there for an older one. */
type Entry = Translations[string] & { english: string; was?: string }

/** What is to be translated, by group and key. */
export type ToTranslate = Partial<Record<TranslationGroup, Record<string, Entry>>>

/** The texts of a language, by group and key. */
type Groups = Partial<Record<TranslationGroup, Translations>>

const toText = (data: object): string => `${JSON.stringify(data, undefined, 2)}\n`
const byGroup = <Of>(entriesOf: (group: TranslationGroup) => [key: string, of: Of][]) =>
  Object.fromEntries(
    groups
      .map((group) => [group, entriesOf(group)] as const)
      .filter(([, entries]) => entries.length > 0)
      .map(([group, entries]) => [group, Object.fromEntries(entries)]),
  ) as Partial<Record<TranslationGroup, Record<string, Of>>>

/** A list to fill in. */
export const toFillIn = (untranslated: readonly Untranslated[]): ToTranslate =>
  byGroup((name) =>
    untranslated
      .filter(({ group }) => group === name)
      .map(({ key, english, was }) => [
        key,
        { text: '', of: markOf(english), status: 'draft', english, ...(was && { was }) },
      ]),
  )

/** Parts a list into what is filled in, without its English text, and what is left to do. */
export function partFilled(list: ToTranslate): { filled: Groups; left: ToTranslate } {
  const isFilled = ([, { text }]: [string, Entry]): boolean => text.trim() !== ''
  const entries = (group: TranslationGroup): [string, Entry][] => Object.entries(list[group] ?? {})
  return {
    filled: byGroup((group) =>
      entries(group)
        .filter(isFilled)
        .map(([key, { text, of, status }]) => [key, { text: text.trim(), of, status }]),
    ),
    left: byGroup((group) => entries(group).filter((entry) => !isFilled(entry))),
  }
}

const inOrder = (texts: Translations): Translations =>
  Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Writes the list of a language; a list with nothing in it goes. */
export function writeToTranslate(language: string, list: ToTranslate): void {
  const path = localePath(language, 'to-translate')
  if (Object.keys(list).length === 0) rmSync(join(repository, path), { force: true })
  else writeFiles({ [path]: toText(list) })
}

/** Puts what is filled in on the lists of all languages into the files of the groups; throws where a file is not JSON. */
export function fileTranslations(): void {
  for (const language of languages) {
    const list = readJson(localePath(language, 'to-translate'))
    if (list === undefined) continue
    const { filled, left } = partFilled(list as ToTranslate)
    for (const [group, texts] of Object.entries(filled)) {
      const path = localePath(language, group as TranslationGroup)
      writeFiles({ [path]: toText(inOrder({ ...((readJson(path) ?? {}) as Translations), ...texts })) })
    }
    writeToTranslate(language, left)
  }
}
