import type { Locale } from '@tip-standard/core'
import type { Language } from '@tip-standard/core/texts'
import type { Dimension } from '../generated/indicator.ts'
import { loadReportTexts } from '../texts/report-texts.ts'
import { type LabelsOf, labelsFrom } from './labels.ts'
import { makeWords, type ReportWords } from './words.ts'

/** The language of a report, and the source of its labels. */
export type LoadWordsOptions = {
  readonly language: Language
  /** The language tag for numbers and dates, such as `fr-RW` (default: the language itself, and `en-GB` for English). */
  readonly locale?: string
  /** The labels of the standard in the language, such as `fr` from `@tip-standard/core/locales/fr`. */
  readonly labels?: Locale
  /** The dimensions of indicators that are not fields, which define their own labels. */
  readonly dimensions?: readonly Dimension[]
  /** Labels of dimensions and their codes (default: from `labels` and `dimensions`). */
  readonly labelsOf?: LabelsOf
  /** The translation of a text of an indicator or a set; without one, the text is shown and marked as English. */
  readonly translationOf?: (english: string) => string | undefined
}

/**
 * Loads the texts of a report in a language. Translations that no native speaker has reviewed are shown, and the page
 * marks them.
 */
export async function loadReportWords(options: LoadWordsOptions): Promise<ReportWords> {
  const { language, dimensions = [], labels, locale, translationOf } = options
  const texts = await loadReportTexts(language, { unreviewedTexts: true })
  return makeWords({
    texts,
    labelsOf:
      options.labelsOf ?? labelsFrom(dimensions, labels === undefined ? {} : { locale: labels, unreviewedTexts: true }),
    ...(locale === undefined ? {} : { locale }),
    ...(translationOf === undefined ? {} : { translationOf }),
  })
}
