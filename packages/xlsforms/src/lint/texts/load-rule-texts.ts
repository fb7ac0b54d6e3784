import type { XlsformFinding } from '../finding.ts'
import { type XlsformRule, xlsformRules } from '../rules.ts'
import type { RuleTranslations } from './model.ts'

/** The languages that the linter speaks; all but English are drafts. */
export const lintLanguages = ['en', 'fr', 'rw', 'sw', 'rn'] as const

/** A language that the linter speaks. */
export type LintLanguage = (typeof lintLanguages)[number]

/** What the linter says, in one language. */
export type XlsformTexts = {
  language: LintLanguage
  /** What is wrong and what to do, with the limits of a finding filled in; in English where there is no text that may be shown. */
  say(finding: Pick<XlsformFinding, 'rule' | 'params'>): string
  /** The language that a rule is told in, and whether somebody reviewed it. */
  shown(rule: XlsformRule): { language: LintLanguage; status: 'draft' | 'reviewed' }
}

const loaders: Record<Exclude<LintLanguage, 'en'>, () => Promise<RuleTranslations>> = {
  fr: async () => (await import('./fr.ts')).fr,
  rw: async () => (await import('./rw.ts')).rw,
  sw: async () => (await import('./sw.ts')).sw,
  rn: async () => (await import('./rn.ts')).rn,
}

/** Loads what the linter says in a language; translations that nobody has reviewed are used only where `drafts` says so. */
export async function loadXlsformTexts(
  language: LintLanguage,
  { drafts = false }: { drafts?: boolean } = {},
): Promise<XlsformTexts> {
  const translations = language === 'en' ? {} : await loaders[language]()
  const find = (rule: XlsformRule): { text: string; language: LintLanguage; status: 'draft' | 'reviewed' } => {
    const [text, status] = translations[rule] ?? []
    const isShown = text !== undefined && status !== undefined && (drafts || status === 'reviewed')
    return isShown ? { text, language, status } : { text: xlsformRules[rule].en, language: 'en', status: 'reviewed' }
  }
  return {
    language,
    // `${name}` is how forms refer to a question, and is left as it is.
    say: ({ rule, params }) =>
      find(rule).text.replace(/(?<!\$)\{(\w+)\}/g, (whole, name: string) =>
        String(Object.hasOwn(params, name) ? params[name] : whole),
      ),
    shown(rule) {
      const { language: shownIn, status } = find(rule)
      return { language: shownIn, status }
    },
  }
}
