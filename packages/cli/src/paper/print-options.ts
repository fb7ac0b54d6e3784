import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Language, loadLocale } from '@tip-standard/form-model/languages'
import type { PrintOptions } from '@tip-standard/form-model/print'
import { loadTexts } from '@tip-standard/form-model/texts'

/** Reads the paper style sheet that `@tip-standard/forms` ships. */
const readStyle = (): Promise<string> =>
  readFile(fileURLToPath(import.meta.resolve('@tip-standard/form-model/paper.css')), 'utf8')

/** Loads the print options of a language, including its drafts, which the paper marks. */
export async function printOptions(language: Language): Promise<PrintOptions & { style: string }> {
  const locale = await loadLocale(language)
  return {
    language,
    text: (await loadTexts(language, { unreviewedTexts: true })).say,
    unreviewedTexts: language !== 'en',
    lists: { ...(await import('@tip-standard/core/code-lists')) },
    style: await readStyle(),
    ...(locale === undefined ? {} : { locale }),
  }
}
