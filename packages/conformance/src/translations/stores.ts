/**
 * Every text that people read and no dictionary holds: a folder `translations` beside an `en.ts`, wherever in a
 * package, an example or the site.
 */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))

/** A translation as its file holds it; what is still to be translated has the English text beside it. */
export type Held = { text: string; of: string; status: string; english?: string; was?: string }

/** The texts of one place: English by id, and the translations into each language that has a file. */
export type Store = {
  /** The folder, from the repository. */
  folder: string
  english: ReadonlyMap<string, string>
  languages: { readonly [language: string]: { readonly [id: string]: Held } }
}

/** The mark of an English text by which a translation records what it translates: 8 hex digits of its SHA-256. */
export const markOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** Catalogues hold entries with a text, other stores the texts themselves. */
const textOf = (entry: string | { text: string }): string => (typeof entry === 'string' ? entry : entry.text)

function listTranslations(): string[] {
  const folders = ['packages', 'examples'].flatMap((kind) =>
    readdirSync(`${repository}${kind}`).map((name) => `${kind}/${name}/src`),
  )
  return [...folders, 'site/src'].flatMap((source) => {
    try {
      return readdirSync(`${repository}${source}`, { recursive: true, encoding: 'utf8' })
        .map((path) => `${source}/${path.replaceAll('\\', '/')}`)
        .filter((path) => /\/translations\/[a-z]{2}\.json$/.test(path))
    } catch {
      return []
    }
  })
}

/** Reads all stores, in the order of their folders. */
export async function readStores(): Promise<Store[]> {
  const files = listTranslations()
  const folders = [...new Set(files.map((path) => path.replace(/\/translations\/.*$/, '')))].toSorted()
  return Promise.all(
    folders.map(async (folder): Promise<Store> => {
      const module = (await import(pathToFileURL(`${repository}${folder}/en.ts`).href)) as {
        en: { readonly [id: string]: string | { text: string } }
      }
      const own = files.filter((path) => path.startsWith(`${folder}/translations/`)).toSorted()
      return {
        folder,
        english: new Map(Object.entries(module.en).map(([id, entry]) => [id, textOf(entry)])),
        languages: Object.fromEntries(
          own.map((path) => [path.slice(-7, -5), JSON.parse(readFileSync(`${repository}${path}`, 'utf8'))]),
        ),
      }
    }),
  )
}

/** Writes the translations of a store into one language, sorted by id. */
export function writeLanguage(folder: string, language: string, translations: { [id: string]: Held }): void {
  const sorted = Object.fromEntries(Object.entries(translations).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(`${repository}${folder}/translations/${language}.json`, `${JSON.stringify(sorted, undefined, 2)}\n`)
}
