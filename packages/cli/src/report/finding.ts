import { type Issue, type Locale, toMessage, toPathText } from '@tip-standard/core'
import { type ExchangeFinding, type TableFinding, toExchangeMessage, toTableMessage } from '@tip-standard/formats'
import { type Location, toPlace } from '@tip-standard/sheets'

/** The language of reports; French texts are drafts and say so. */
export type Language = 'en' | 'fr'

/** Where a finding is: in the file, and in the record. */
export type Place = Location & { path?: string }

/** One finding as reports show it: codes, plain words and a place, never a value of the data. */
export type Finding = {
  /** The rule, or the code of the kind of fault. */
  rule: string
  severity: 'error' | 'warning' | 'note'
  message: string
  place: Place
}

/** Texts of a language; English needs none. */
export type Texts = { language: Language; locale?: Locale }

/** The texts of a language; French ones are loaded only when they are asked for. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === 'en') return { language }
  const { fr } = await import('@tip-standard/core/locales/fr')
  return { language, locale: fr }
}

/** A finding about a record, at the place where the record is. */
export function fromIssue(issue: Issue, at: Location, texts: Texts): Finding {
  const options = texts.locale === undefined ? {} : { locale: texts.locale, drafts: true }
  const path = toPathText(issue.path)
  return {
    rule: issue.rule ?? issue.code,
    severity: issue.severity,
    message: toMessage(issue, options),
    place: path === '' ? at : { ...at, path },
  }
}

/** A finding about the file itself. */
export function fromFileFinding(finding: TableFinding, texts: Texts): Finding {
  const { code, severity, at } = finding
  return { rule: code, severity, message: toTableMessage(finding, texts.language), place: at }
}

/** A finding about a value that a converter repaired, could not read or wants somebody to look at. */
export function fromExchangeFinding(finding: ExchangeFinding, texts: Texts): Finding {
  const { code, severity, at } = finding
  return { rule: code, severity, message: toExchangeMessage(finding, texts.language), place: at }
}

/** A place in words: sheet and cell, line and record, and the path in the record. */
export function placeText(place: Place, language: Language): string {
  const { path, ...at } = place
  return [toPlace(at, language), path].filter((part) => part !== undefined && part !== '').join(' · ')
}
