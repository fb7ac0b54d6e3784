import type { Locale, LocaleText } from '../metadata/locale.ts'
import { field, rule } from '../metadata/look-up.ts'
import { type CatalogueLanguage, catalogue } from './catalogue.ts'
import type { Issue } from './issue.ts'

/** Which language a text is wanted in; without a locale it is English. Drafts are shown only where `drafts` says so. */
export type TextOptions = { locale?: Locale; drafts?: boolean }

/** A translated text, if there is one that may be shown. */
export function shown(text: LocaleText | undefined, { drafts = false }: TextOptions): string | undefined {
  if (text === undefined) return undefined
  const [translated, status] = text
  return status === 'reviewed' || drafts ? translated : undefined
}

const isCatalogued = (language: string): language is CatalogueLanguage => Object.hasOwn(catalogue, language)

function templateOf({ code }: Issue, { locale, drafts = false }: TextOptions): string {
  const language = locale !== undefined && drafts && isCatalogued(locale.language) ? locale.language : 'en'
  return catalogue[language][code]
}

function fieldLabelOf(issue: Issue, options: TextOptions): string {
  if (issue.field === undefined) return toPathText(issue.path)
  return shown(options.locale?.fields[issue.field]?.label, options) ?? field(issue.field).label
}

/** Puts words in place of `{…}`, and takes away brackets in which a limit is not known. */
function fill(template: string, values: Record<string, string | number>): string {
  return template
    .replace(/ \((?:[^()]*\{(\w+)\}[^()]*)\)/g, (bracket: string) =>
      [...bracket.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => values[name] !== undefined) ? bracket : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** Says in one plain sentence what is wrong: never with a value of the document. */
export function toMessage(issue: Issue, options: TextOptions = {}): string {
  if (issue.rule !== undefined)
    return shown(options.locale?.rules[issue.rule]?.message, options) ?? rule(issue.rule).message
  return fill(templateOf(issue, options), { ...issue.params, field: fieldLabelOf(issue, options) })
}

/** A path as people write it: `victims[0].sex`. */
export function toPathText(path: Issue['path']): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '')
}
