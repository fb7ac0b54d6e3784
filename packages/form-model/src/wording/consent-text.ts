import type { Consent, ConsentPurposeCode, ConsentTextStatusCode, TextOptions } from '@tip-standard/core'
import { shownText } from '@tip-standard/core/metadata'
import type { TextStatus } from '@tip-standard/core/texts'
import { isLanguage, languageInfo } from '../languages/index.ts'
import type { FormTexts } from '../texts/index.ts'

/** The language in which a consent was explained, and how far that text had been checked; as a record has them. */
export type ConsentText = Pick<Consent, 'language'> & { textStatus: ConsentTextStatusCode }

type Shown = { language: string; status: TextStatus }

const ORIGINAL: Shown = { language: 'en', status: 'reviewed' }

/** What is read out before every decision. */
const READ_OUT = ['consentIntro', 'consentYes', 'consentNo'] as const

/**
 * Finds what a record has to say about the text on which decisions rest: the names of their purposes, and, where `shown` is given, the
 * introduction and the answers of the forms. Texts that fall back to English are the original; one draft among the others makes it
 * a draft. A language that forms do not know is left out.
 */
export function consentText(
  purposes: readonly ConsentPurposeCode[],
  { options, shown }: { options: TextOptions; shown?: FormTexts['shown'] },
): ConsentText {
  const { locale } = options
  const nameOf = (purpose: ConsentPurposeCode): Shown => {
    const name = locale?.codes.consentPurpose?.labels[purpose]
    const isTranslated = locale !== undefined && name !== undefined && shownText(name, options) !== undefined
    return isTranslated ? { language: locale.language, status: name[1] } : ORIGINAL
  }
  const texts: Shown[] = [...purposes.map(nameOf), ...(shown === undefined ? [] : READ_OUT.map(shown))]
  const translated = texts.filter(({ language }) => language !== ORIGINAL.language)
  const language = translated[0]?.language ?? ORIGINAL.language
  const isDraft = translated.some(({ status }) => status === 'draft')
  return {
    ...(isLanguage(language) ? { language: languageInfo(language).iso6393 } : {}),
    textStatus: translated.length === 0 ? 'original' : isDraft ? 'draftTranslation' : 'reviewedTranslation',
  }
}
