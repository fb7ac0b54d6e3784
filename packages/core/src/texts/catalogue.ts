import type { Finding, FindingPlace, Severity } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import type { TranslationLoaders } from '../model/translation.ts'
import { defineTexts, type LoadOptions, type Texts } from './texts.ts'

/** Who has to act: the partner who sent the data, we who read or publish them, or no one (`info`). */
export type Turn = 'partner' | 'us' | 'info'

/** The solution of a finding, as data on which a program can act: an option of the reader, with its allowed values. */
export type Fix = { kind: 'setOption'; option: string; values: readonly string[] }

/**
 * What findings of one code have in common: severity, one plain English sentence, who has to act, what settles them,
 * and whether data were not read because of them.
 */
export type CatalogueEntry = { severity: Severity; text: string; turn?: Turn; fix?: Fix; isUnread?: true }

/** Who has to act on findings of an entry; by default the partner on errors and warnings, and no one on notes. */
export const turnOf = ({ severity, turn = severity === 'note' ? 'info' : 'partner' }: CatalogueEntry): Turn => turn

/** The entries of a catalogue by code. */
export type CatalogueEntries<Code extends string> = { readonly [code in Code]: CatalogueEntry }

/** The sentences of findings in one language, without their places. */
export type Messages<Code extends string> = {
  language: Language
  /**
   * Writes a finding as one sentence, with its limits and names filled in; in English if there is no text that may be
   * shown.
   */
  say(finding: Pick<Finding<Code>, 'code' | 'params'>): string
  /** The language that the findings of a code are shown in, and whether the text was reviewed. */
  shown: Texts<Code>['shown']
}

/** Everything that one reader, checker, linter or importer can report. */
export type Catalogue<Code extends string> = {
  entries: CatalogueEntries<Code>
  codes: readonly Code[]
  /** Makes a finding with the severity of its entry. */
  create(code: Code, at?: FindingPlace, params?: Finding['params']): Finding<Code>
  /** The messages in English, which are authoritative and always available. */
  english: Messages<Code>
  /** Loads the messages of a language. */
  load(language: Language, options?: LoadOptions): Promise<Messages<Code>>
}

function toMessages<Code extends string>({ language, say, shown }: Texts<Code>): Messages<Code> {
  return { language, say: ({ code, params }) => say(code, params), shown }
}

/**
 * Defines the findings of a reader, checker, linter or importer, from its entries in English and a loader of
 * translations per language.
 */
export function defineCatalogue<Code extends string>(
  entries: CatalogueEntries<Code>,
  loaders: TranslationLoaders = {},
): Catalogue<Code> {
  const codes = Object.keys(entries) as Code[]
  const english = Object.fromEntries(codes.map((code) => [code, entries[code].text])) as { [code in Code]: string }
  const texts = defineTexts(english, loaders)
  return {
    entries,
    codes,
    create: (code, at = {}, params = {}) => ({ code, severity: entries[code].severity, at, params }),
    english: toMessages(texts.english),
    load: async (language, options) => toMessages(await texts.load(language, options)),
  }
}

/** Joins two catalogues without a common code, for readers that pass on the findings of another one. */
export function joinCatalogues<One extends string, Other extends string>(
  one: Catalogue<One>,
  other: Catalogue<Other>,
): Catalogue<One | Other> {
  const entries = { ...one.entries, ...other.entries } as CatalogueEntries<One | Other>
  const isOfOne = (code: One | Other): code is One => Object.hasOwn(one.entries, code)
  const join = (first: Messages<One>, second: Messages<Other>): Messages<One | Other> => ({
    language: first.language,
    say: ({ code, params }) =>
      isOfOne(code) ? first.say({ code, params }) : second.say({ code: code as Other, params }),
    shown: (code) => (isOfOne(code) ? first.shown(code) : second.shown(code as Other)),
  })
  return {
    entries,
    codes: [...one.codes, ...other.codes],
    create: (code, at, params) =>
      isOfOne(code) ? one.create(code, at, params) : other.create(code as Other, at, params),
    english: join(one.english, other.english),
    load: async (language, options) => join(await one.load(language, options), await other.load(language, options)),
  }
}
