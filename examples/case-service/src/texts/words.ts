import type { TextOptions } from '@tip-standard/core'
import { type CountedId, LANGUAGES, type Language, type Texts, type TextValues } from '@tip-standard/core/texts'
import { formatDate, formatNumber, loadLabels } from '@tip-standard/form-model/languages'
import { fillHtml, type Html, html, type Part } from '../server/html.ts'
import type { PackageTextId } from './packages/en.ts'
import { packageTexts, pageTexts, type TextId } from './page-texts.ts'
import { en } from './pages/en.ts'

/** All texts of the pages in one language. */
export type Words = {
  readonly language: Language
  /** Whether no native speaker has reviewed some of the texts. */
  readonly isDraft: boolean
  /** Options for showing labels and findings of the standard. */
  readonly labels: TextOptions
  say: Texts<TextId>['say']
  /** The text for a count, which is filled in as `number`. */
  count(id: CountedId<TextId>, count: number, values?: TextValues): string
  /** A text with pieces of the page in its placeholders. */
  fill(id: TextId, pieces: Readonly<Record<string, Part>>): Html
  /** A sentence of a package; in English if it has no translation, or if a custom policy uses other words. */
  translated(id: PackageTextId, english: string): string
  /** A text for the page, marked as English if it has no translation. */
  marked(text: string, english: string): Html
  number(value: number): string
  /** A date, as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  day(date: string): string
  /** An ISO 8601 timestamp, to the minute and without its zone. */
  moment(at: string): string
}

/** The words of each language. */
export type WordsIn = (language: Language) => Words

async function loadWordsIn(language: Language): Promise<Words> {
  const [pages, packages, locale] = await Promise.all([
    pageTexts.load(language, { unreviewedTexts: true }),
    packageTexts.load(language, { unreviewedTexts: true }),
    loadLabels(language),
  ])
  const day = (date: string): string => formatDate(date, language)
  return {
    language,
    isDraft: (Object.keys(en) as TextId[]).some((id) => pages.shown(id).status === 'draft'),
    labels: locale === undefined ? {} : { locale, unreviewedTexts: true },
    say: pages.say,
    count: (id, count, values) => pages.sayCount(id, count, { ...values, number: formatNumber(count, language) }),
    fill: (id, pieces) => fillHtml(pages.say(id), pieces),
    translated: (id, english) =>
      packages.has(id) && packageTexts.english.say(id) === english ? packages.say(id) : english,
    marked: (text, english) =>
      text === english && language !== 'en' ? html`<span lang="en">${text}</span>` : html`${text}`,
    number: (value) => formatNumber(value, language),
    day,
    moment: (at) => `${day(at.slice(0, 10))}, ${at.slice(11, 16)}`,
  }
}

/** Loads the texts of every language, for which a server has enough memory. */
export async function loadWords(): Promise<WordsIn> {
  const all = new Map(
    await Promise.all(LANGUAGES.map(async (language) => [language, await loadWordsIn(language)] as const)),
  )
  // Every language is in the map.
  return (language) => all.get(language) as Words
}
