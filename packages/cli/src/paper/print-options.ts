import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Language, loadLocale } from '@tip-standard/form-model/languages'
import type { PrintOptions } from '@tip-standard/form-model/print'
import { loadTexts } from '@tip-standard/form-model/texts'

/** The style of paper, as `@tip-standard/forms` ships it. */
const readStyle = (): Promise<string> =>
  readFile(fileURLToPath(import.meta.resolve('@tip-standard/form-model/paper.css')), 'utf8')

/** Loads what printing in a language needs; paper in a language includes its drafts, which the paper marks. */
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
