import type { Locale, TextOptions } from '@tip-standard/core'
import type { Language } from '@tip-standard/core/texts'
import type { Catalogue } from '../catalogue.ts'
import { indicatorSets, indicators } from '../generated/indicators/index.ts'
import { labelledDimensions } from '../generated/indicators/labelled-dimensions.ts'
import type { IndicatorLocale } from '../model/indicator-locale.ts'
import type { LabelledDimension } from '../model/labelled-dimension.ts'
import { loadReportTexts } from '../texts/report-texts.ts'
import { type LabelsOf, labelsFrom } from './labels.ts'
import { makeWords, type ReportWords } from './words.ts'

/** The texts of a catalogue. */
type Worded = Pick<Catalogue, 'sets' | 'indicators'> & { readonly dimensions: readonly LabelledDimension[] }

/** The standard and its indicators in one language. */
type Loaded = { readonly standard: Locale; readonly indicators: IndicatorLocale }

const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Loaded>>> = {
  fr: async () => ({
    standard: (await import('@tip-standard/core/labels/fr')).fr,
    indicators: (await import('../locales/fr.ts')).fr,
  }),
  rw: async () => ({
    standard: (await import('@tip-standard/core/labels/rw')).rw,
    indicators: (await import('../locales/rw.ts')).rw,
  }),
  sw: async () => ({
    standard: (await import('@tip-standard/core/labels/sw')).sw,
    indicators: (await import('../locales/sw.ts')).sw,
  }),
  rn: async () => ({
    standard: (await import('@tip-standard/core/labels/rn')).rn,
    indicators: (await import('../locales/rn.ts')).rn,
  }),
}

/** The translations of the texts of indicators and sets, by their English. */
function byEnglish({ indicators, sets }: Worded, { texts }: IndicatorLocale): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const add = (of: string, part: string, english: string | undefined): void => {
    const text = texts[of]?.[part]?.[0]
    if (english !== undefined && text !== undefined) found.set(english, text)
  }
  for (const { id, title, definition } of sets) {
    add(`set.${id}`, 'title', title)
    add(`set.${id}`, 'definition', definition)
  }
  for (const { id, title, question, denominator, says, notReadAs, figures } of indicators) {
    const parts = { title, question, denominator, says, notReadAs }
    for (const [part, english] of Object.entries(parts)) add(`indicator.${id}`, part, english)
    for (const figure of figures) add(`indicator.${id}`, `${figure.id}.title`, figure.title)
  }
  return found
}

/** Labels of dimensions in a language, or those that exist without it. */
function labelsIn(loaded: Loaded | undefined, { dimensions }: Worded): LabelsOf {
  const options: TextOptions = loaded === undefined ? {} : { locale: loaded.standard, unreviewedTexts: true }
  const labels = labelsFrom(dimensions, options)
  return (id, code) => {
    const texts = loaded?.indicators.texts[`dimension.${id}`]
    return texts?.[code === undefined ? 'title' : `${code}.label`]?.[0] ?? labels(id, code)
  }
}

/** The texts of the standard, without how it counts: a page shows what was counted elsewhere. */
const standard: Worded = { sets: indicatorSets, indicators, dimensions: labelledDimensions }

/**
 * Loads the texts of a report: the standard, its indicators, and the page. Drafts are shown, and the page marks them.
 */
export async function loadWords(language: Language, catalogue?: Catalogue): Promise<ReportWords> {
  const worded: Worded = catalogue ?? standard
  const loaded = language === 'en' ? undefined : await loaders[language]()
  const translations = loaded === undefined ? undefined : byEnglish(worded, loaded.indicators)
  return makeWords({
    texts: await loadReportTexts(language, { unreviewedTexts: true }),
    labelsOf: labelsIn(loaded, worded),
    ...(translations !== undefined && { translationOf: (english) => translations.get(english) }),
  })
}
