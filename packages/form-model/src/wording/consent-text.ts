import type { Consent, ConsentPurposeCode, ConsentTextStatusCode, TextOptions } from '@tip-standard/core'
import { shownText } from '@tip-standard/core/metadata'
import type { TextStatus } from '@tip-standard/core/texts'
import { isLanguage, languageInfo } from '../languages/index.ts'
import type { FormTexts, TextId } from '../texts/index.ts'

/** The language in which a consent was explained, and how far that text had been checked; as a record has them. */
export type ConsentText = Pick<Consent, 'language'> & { textStatus: ConsentTextStatusCode }

type Shown = { language: string; status: TextStatus }

const ORIGINAL: Shown = { language: 'en', status: 'reviewed' }

/** The answers that are offered with every question. */
const ANSWERS = ['consentYes', 'consentNo'] as const

/** The sentence with which forms ask for consent to a purpose; there is none for unspecified scope. */
export function consentSentence(purpose: ConsentPurposeCode): TextId | undefined {
  return purpose === 'unspecified' ? undefined : `consentAsk.${purpose}`
}

/**
 * Finds what a record has to say about the text on which decisions rest: where `shown` is given, the sentences in which forms ask, and the
 * answers; otherwise the names of the purposes. Texts that fall back to English are the original; one draft among the others makes it
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
  const asked = (purpose: ConsentPurposeCode): Shown => {
    const sentence = consentSentence(purpose)
    return sentence === undefined || shown === undefined ? nameOf(purpose) : shown(sentence)
  }
  const texts: Shown[] = [...purposes.map(asked), ...(shown === undefined ? [] : ANSWERS.map(shown))]
  const translated = texts.filter(({ language }) => language !== ORIGINAL.language)
  const language = translated[0]?.language ?? ORIGINAL.language
  const isDraft = translated.some(({ status }) => status === 'draft')
  return {
    ...(isLanguage(language) ? { language: languageInfo(language).iso6393 } : {}),
    textStatus: translated.length === 0 ? 'original' : isDraft ? 'draftTranslation' : 'reviewedTranslation',
  }
}
