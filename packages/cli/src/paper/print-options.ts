import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Language, loadLocale } from '@tip-standard/forms/languages'
import type { PrintOptions } from '@tip-standard/forms/print'
import { loadTexts } from '@tip-standard/forms/texts'

/** The style of paper, as `@tip-standard/forms` ships it. */
const readStyle = (): Promise<string> =>
  readFile(fileURLToPath(import.meta.resolve('@tip-standard/forms/paper.css')), 'utf8')

/** What printing in a language needs; whoever asks for a language on paper asks for its drafts, and the paper says so. */
export async function printOptions(language: Language): Promise<PrintOptions & { style: string }> {
  const locale = await loadLocale(language)
  return {
    language,
    text: (await loadTexts(language, { drafts: true })).say,
    drafts: language !== 'en',
    lists: { ...(await import('@tip-standard/core/code-lists')) },
    style: await readStyle(),
    ...(locale === undefined ? {} : { locale }),
  }
}
