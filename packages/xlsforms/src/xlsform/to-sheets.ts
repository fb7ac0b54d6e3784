/** A survey as the sheets of an XLSForm: every fact of the form in one cell. */

import type { FormDefinition, FormGroup, FormItem, FormPage, ResolvedItem } from '@tip-standard/form-model'
import { toChoiceFilter } from '../survey/choice-filter.ts'
import { isNo, isYes } from '../survey/expression.ts'
import { languageName } from '../survey/language-name.ts'
import { fileName } from '../survey/list-files.ts'
import { withOpenings } from '../survey/openings.ts'
import { withPlaceReasons } from '../survey/place-reasons.ts'
import {
  defaultOf,
  isChecklist,
  isPreloaded,
  type Survey,
  type SurveyList,
  type SurveyNode,
  type SurveyQuestion,
} from '../survey/survey.ts'
import type { Texts } from '../survey/texts.ts'
import { Paths, toXPath } from '../survey/to-xpath.ts'
import { type FormMark, type ItemMark, MARK_COLUMN, markText, type RowMark, toCellMark } from './marks.ts'

/** One row: its cells by column. */
type XlsformRow = { readonly [column: string]: string }

/** A sheet: its columns in order, and its rows. */
export type XlsformSheet = {
  name: 'survey' | 'choices' | 'settings'
  columns: readonly string[]
  rows: readonly XlsformRow[]
}

/** Options for writing an XLSForm. */
export type XlsformSettings = {
  /** Whether to show texts that only the translator has read. */
  drafts: boolean
  /** The public key of the people who may read finished answers; answers are encrypted with it on the device. */
  publicKey?: string
  /** Headers with the code of the language only, as CHT requires them: `label::fr`. */
  bareLanguages?: boolean
}

const types = {
  text: 'text',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  note: 'note',
  hidden: 'hidden',
} as const

/** Columns in the order of the sheet; text columns exist once per language. */
const surveyColumns = [
  'type',
  'name',
  'label',
  'hint',
  'guidance_hint',
  'required',
  'required_message',
  'relevant',
  'constraint',
  'constraint_message',
  'default',
  'bind::jr:preload',
  'bind::jr:preloadParams',
  'calculation',
  'trigger',
  'choice_filter',
  'appearance',
  MARK_COLUMN,
] as const

type SurveyColumn = (typeof surveyColumns)[number]

const translated: ReadonlySet<string> = new Set([
  'label',
  'hint',
  'guidance_hint',
  'required_message',
  'constraint_message',
])

/** Separates `$` and `{` with a zero-width character, because `${` begins a reference in texts too. */
const guardedText = (text: string): string => text.replace(/\$(\u2060*)\{/g, '$$\u2060$1{')
/** Removes the separators of `guardedText`. */
export const unguardedText = (text: string): string => text.replace(/\$\u2060(\u2060*)\{/g, '$$$1{')

/** A question without the texts that the sheet shows. */
function withoutTexts(item: FormItem, shown: { languages: readonly string[]; drafts: boolean }): ItemMark {
  const { question, prompt, items, ...rest } = item
  return {
    ...rest,
    ...(question === undefined ? {} : { question: markText(question, shown) }),
    ...(prompt === undefined ? {} : { prompt: markText(prompt, shown) }),
    ...(items === undefined ? {} : { items: true }),
  }
}

class SheetWriter {
  readonly #survey: Survey
  readonly #settings: XlsformSettings
  readonly #paths: Paths
  readonly #lists: ReadonlyMap<string, SurveyList>
  readonly #shown: { languages: readonly string[]; drafts: boolean }

  constructor(survey: Survey, settings: XlsformSettings) {
    this.#survey = survey
    this.#settings = settings
    this.#paths = new Paths(survey.nodes)
    this.#lists = new Map(survey.lists.map((list) => [list.name, list]))
    this.#shown = { languages: survey.languages, drafts: settings.drafts }
  }

  readonly #reference = (name: string): string => `\${${name}}`

  head(column: string, language: string): string {
    return `${column}::${this.#settings.bareLanguages === true ? language : languageName(language)}`
  }

  #texts(column: SurveyColumn, texts: Texts | undefined): XlsformRow {
    if (texts === undefined) return {}
    return Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [this.head(column, language), guardedText(text)]),
    )
  }

  rows(nodes: readonly SurveyNode[] = this.#survey.nodes): XlsformRow[] {
    return nodes.flatMap((node) => {
      if (node.kind === 'question') return [this.#question(node)]
      const kind = node.kind === 'group' ? 'group' : 'repeat'
      return [
        {
          type: `begin ${kind}`,
          name: node.name,
          ...this.#texts('label', node.label),
          relevant: this.#relevant(node),
          appearance: node.isOneScreen ? 'field-list' : '',
          [MARK_COLUMN]: toCellMark(this.#markOf(node)),
        },
        ...this.rows(node.nodes),
        { type: `end ${kind}`, name: node.name },
      ]
    })
  }

  #relevant({ relevant }: SurveyNode): string {
    return isYes(relevant) ? '' : toXPath(relevant, this.#paths, this.#reference)
  }

  #markOf(node: Exclude<SurveyNode, SurveyQuestion>): RowMark {
    if (node.kind === 'repeat') return this.#itemMark(node.item)
    const { of } = node
    if ('page' in of) return { page: this.#partMark<FormPage>(of.page, 'groups') as never }
    if ('group' in of) return { group: this.#partMark<FormGroup>(of.group, 'items') as never }
    return isChecklist(node) ? this.#checklistMark(of.item) : this.#itemMark(of.item)
  }

  #partMark<P extends FormPage | FormGroup>(part: P, inner: keyof P): object {
    const { title, help, [inner]: _, ...rest } = part
    return {
      ...rest,
      ...(title === undefined ? {} : { title: markText(title, this.#shown) }),
      ...(help === undefined ? {} : { help: markText(help, this.#shown) }),
    }
  }

  #itemMark({ item }: ResolvedItem): RowMark {
    return { item: withoutTexts(item, this.#shown) }
  }

  #question(node: SurveyQuestion): XlsformRow {
    const { name, label, hint, guidance, required, requiredMessage, constraints, filters, appearance, preset } = node
    const constraint = constraints.map(({ holds }) => `(${toXPath(holds, this.#paths, this.#reference)})`).join(' and ')
    const list = this.#lists.get(node.list ?? '')
    const mark = this.#markOfQuestion(node)
    return {
      type: this.#typeOf(node),
      name,
      ...this.#texts('label', label),
      ...this.#texts('hint', hint),
      ...this.#texts('guidance_hint', guidance),
      required: isNo(required) ? '' : isYes(required) ? 'yes' : toXPath(required, this.#paths, this.#reference),
      ...this.#texts('required_message', requiredMessage),
      relevant: this.#relevant(node),
      constraint,
      ...this.#texts('constraint_message', node.constraintMessage),
      default: defaultOf(node, (name) => `\${last-saved#${name}}`) ?? '',
      'bind::jr:preload': isPreloaded(node) ? 'date' : '',
      'bind::jr:preloadParams': isPreloaded(node) ? 'today' : '',
      calculation: preset?.by === 'choice' ? `jr:choice-name('${preset.choice}', '${this.#reference(preset.of)}')` : '',
      trigger: preset?.by === 'choice' ? this.#reference(preset.after) : '',
      choice_filter: list === undefined ? '' : toChoiceFilter(filters, list, this.#reference),
      appearance: appearance ?? '',
      [MARK_COLUMN]: toCellMark(mark),
    }
  }

  #markOfQuestion({ item, role, stands, type, lines, origin }: SurveyQuestion): RowMark {
    if (stands !== undefined) return 'page' in stands ? { hiddenPage: stands.page } : { hiddenGroup: stands.group }
    if (item === undefined || role !== 'answer') return { made: role }
    if (lines?.code !== undefined) return { line: lines.code }
    if (type === 'hidden') return { hidden: item.item }
    if (lines !== undefined) return this.#checklistMark(item)
    if (origin === 'later') return { made: origin }
    return origin === undefined
      ? this.#itemMark(item)
      : { item: { ...withoutTexts(origin, this.#shown), isMerged: true } }
  }

  /** The mark of a checklist, whose questions of an entry have no rows. */
  #checklistMark({ item }: ResolvedItem): RowMark {
    const { items } = item
    return { item: withoutTexts(item, this.#shown), ...(items === undefined ? {} : { within: items }) }
  }

  #typeOf({ type, list, role }: SurveyQuestion): string {
    // No one is asked this, but only a question with choices has labels in the language of the form.
    if (role === 'shownText') return `select_one ${list}`
    if (type !== 'selectOne' && type !== 'selectMany') return types[type]
    const found = this.#lists.get(list ?? '')
    const how = type === 'selectOne' ? 'select_one' : 'select_multiple'
    return found?.isFile === true ? `${how}_from_file ${fileName(found)}` : `${how} ${found?.name}`
  }

  surveySheet(): XlsformSheet {
    const rows = this.rows()
    // An empty column would only look like missing translations.
    const isUsed = (column: string): boolean => rows.some((row) => (row[column] ?? '') !== '')
    const columns = surveyColumns.flatMap((column) =>
      translated.has(column)
        ? this.#survey.languages.map((language) => this.head(column, language))
        : [column as string],
    )
    return { name: 'survey', columns: columns.filter(isUsed), rows }
  }

  choicesSheet(): XlsformSheet {
    const lists = this.#survey.lists.filter(({ isFile }) => !isFile)
    const rows = lists.flatMap((list) =>
      list.choices.map(({ code, label, parent }) => ({
        list_name: list.name,
        name: code,
        ...this.#texts('label', label),
        ...(parent === undefined ? {} : { parent }),
      })),
    )
    const heads = this.#survey.languages.map((language) => this.head('label', language))
    const hasParents = lists.some(({ choices }) => choices.some(({ parent }) => parent !== undefined))
    return { name: 'choices', columns: ['list_name', 'name', ...heads, ...(hasParents ? ['parent'] : [])], rows }
  }

  settingsSheet(): XlsformSheet {
    const { definition } = this.#survey
    const { publicKey, bareLanguages } = this.#settings
    const [first = 'en'] = this.#survey.languages
    const row: XlsformRow = {
      form_title: guardedText(definition.title.en),
      form_id: definition.id,
      version: definition.version,
      default_language: bareLanguages === true ? first : languageName(first),
      style: 'pages',
      // Keeps texts exactly as written.
      clean_text_values: 'no',
      ...(publicKey === undefined ? {} : { public_key: publicKey }),
      [MARK_COLUMN]: toCellMark({ ...formMark(definition), ...(this.#settings.drafts ? { drafts: true } : {}) }),
    }
    return { name: 'settings', columns: Object.keys(row), rows: [row] }
  }
}

function formMark(definition: FormDefinition): FormMark {
  const { pages: _pages, id, version, ...rest } = definition
  return { ...rest, written: { id, version } }
}

/** The sheets of an XLSForm. */
export function toSheets(survey: Survey, settings: XlsformSettings): XlsformSheet[] {
  const writer = new SheetWriter(withOpenings(withPlaceReasons(survey)), settings)
  return [writer.surveySheet(), writer.choicesSheet(), writer.settingsSheet()]
}
