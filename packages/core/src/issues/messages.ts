import { codeListTitles } from '../generated/code-lists/titles.ts'
import type { CodeListId } from '../generated/ids.ts'
import { fieldLabel } from '../metadata/labels.ts'
import { field, rule } from '../metadata/look-up.ts'
import { shownText, type TextOptions } from '../metadata/shown-text.ts'
import type { Issue } from '../model/issue.ts'
import { type Catalogue, type CatalogueLanguage, catalogue } from './catalogue.ts'

type Words = Record<string, string | number | undefined>

const isCatalogued = (language: string): language is CatalogueLanguage => Object.hasOwn(catalogue, language)

/** The catalogue of a language if it may be shown, otherwise the English one: a sentence is never half in another language. */
function catalogueFor({ locale, drafts = false }: TextOptions): Catalogue {
  if (locale === undefined || !isCatalogued(locale.language)) return catalogue.en
  const chosen = catalogue[locale.language]
  return chosen.status === 'reviewed' || drafts ? chosen : catalogue.en
}

function templateOf({ code, field: id, path }: Issue, { templates }: Catalogue): string {
  if (code === 'required' && id !== undefined && field(id).presence === 'required') return templates.requiredAlways
  if (code === 'unknownField' && path.at(-1) === 'extensions') return templates.extensionName
  if (code === 'profile' && id === undefined) return templates.profileFault
  return templates[code]
}

/** Puts words in place of `{…}`, and takes away brackets with a word that is not known. */
function fill(template: string, words: Words): string {
  return template
    .replace(/ \([^()]*\{(\w+)\}[^()]*\)/g, (bracket, name: string) => (words[name] === undefined ? '' : bracket))
    .replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? ''))
}

/** What a length counts: the code points of a text, or the entries of a list. */
function unitOf({ field: id, path }: Issue, { units }: Catalogue): string {
  if (id === undefined) return units.size
  return typeof path.at(-1) === 'number' || field(id).type.kind === 'text' ? units.characters : units.entries
}

function limitsOf(issue: Issue, words: Catalogue): string | undefined {
  const { min, max = issue.params['maxLength'] } = issue.params
  const { between, atLeast, atMost } = words.limits
  const template = min === undefined ? atMost : max === undefined ? atLeast : between
  return min === undefined && max === undefined ? undefined : fill(template, { min, max })
}

function titleOf(list: string | number | undefined, options: TextOptions): string | undefined {
  if (typeof list !== 'string' || !Object.hasOwn(codeListTitles, list)) return undefined
  const id = list as CodeListId
  return shownText(options.locale?.codes[id]?.title, options) ?? codeListTitles[id]
}

/**
 * Says in one plain sentence what is wrong: never with a value of the document. English, or the language of a locale where its
 * texts may be shown.
 */
export function toMessage(issue: Issue, options: TextOptions = {}): string {
  if (issue.rule !== undefined)
    return shownText(options.locale?.rules[issue.rule]?.message, options) ?? rule(issue.rule).message
  const words = catalogueFor(options)
  // Labels and titles are taken in the language of the sentence.
  const same = words === catalogue.en ? {} : options
  const { params, path, field: id } = issue
  const sentence = fill(templateOf(issue, words), {
    count: params['count'],
    field: id === undefined ? toPathText(path) || words.document : fieldLabel(id, same),
    expected: words.kinds[String(params['expected'])],
    format: words.formats[String(params['format'])],
    limits: limitsOf(issue, words),
    list: titleOf(params['list'], same),
    unit: unitOf(issue, words),
  })
  return params['profile'] === undefined ? sentence : sentence + fill(words.byProfile, { profile: params['profile'] })
}

/** A path as people write it: `victims[0].sex`. */
export function toPathText(path: Issue['path']): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}
