import { escapeHtml } from '@tip-standard/core'
/** A survey as the JSON of SurveyJS: pages, panels, dynamic panels for entries, expressions in its own language. */

import { all, type Expression, isEmpty, isNo, isYes, not, any as or, self, yes } from '../survey/expression.ts'
import { fileName } from '../survey/list-files.ts'
import type {
  Survey,
  SurveyConstraint,
  SurveyGroup,
  SurveyList,
  SurveyNode,
  SurveyQuestion,
  SurveyRepeat,
} from '../survey/survey.ts'
import type { Texts } from '../survey/texts.ts'
import {
  descriptionOf,
  type EngineExport,
  isPutTo,
  jsonFile,
  Losses,
  type PlacedNode,
  placedNodes,
} from './engine-export.ts'
import { SurveyJsPrinter } from './to-surveyjs-expression.ts'

type Json = { [member: string]: unknown }

/** SurveyJS shows the answer where a text has the name of a question in braces: a word joiner, which no one sees, keeps it a text. */
const plain = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, text.replaceAll('{', '{\u2060')]))

/** Texts as SurveyJS has them: English is shown where another language is missing. */
function localised(texts: Texts): Json | string {
  const { en = '', ...others } = plain(texts)
  const different = Object.entries(others).filter(([, text]) => text !== en)
  return different.length === 0 ? en : { default: en, ...Object.fromEntries(different) }
}

const inHtml = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, escapeHtml(text).replaceAll('\n', '<br>')]),
  )

/** SurveyJS counts the entries of a list whatever is in them, where nothing in an entry is certain. */
const countingAll = (expression: Expression): Expression =>
  JSON.parse(
    JSON.stringify(expression, (_, value) =>
      value?.kind === 'countEntries' ? { kind: value.kind, repeat: value.repeat } : value,
    ),
  )

class SurveyJsWriter {
  readonly #survey: Survey
  readonly #losses: Losses
  readonly #placedNodes: ReadonlyMap<string, PlacedNode>
  readonly #lists: ReadonlyMap<string, SurveyList>

  constructor(survey: Survey) {
    this.#survey = survey
    this.#losses = new Losses(survey)
    this.#placedNodes = placedNodes(survey.nodes)
    this.#lists = new Map(survey.lists.map((list) => [list.name, list]))
  }

  write(): EngineExport {
    const { nodes, definition, lists } = this.#survey
    const title = nodes.find((node) => node.kind === 'question' && node.role === 'title')
    const gates = nodes.filter((node) => node.kind === 'question' && node.role === 'gate')
    const pages = nodes.flatMap((node) => (node.kind === 'group' ? [this.#part(node, [])] : []))
    const start = gates.length === 0 ? [] : [{ name: 'page_consent_on_record', elements: this.#elements(gates, []) }]
    const form = {
      title: localised(title?.label ?? this.#survey.title),
      // What is not asked any more is not an answer, as in the form on a screen.
      clearInvisibleValues: 'onHidden',
      textUpdateMode: 'onBlur',
      pages: [...start, ...pages],
    }
    const long = lists.filter(({ isFile }) => isFile)
    const files = long.map((list) =>
      jsonFile(
        fileName(list).replace(/\.csv$/, '.json'),
        list.choices.map(({ code, label }) => ({ code, label: label['en'] })),
      ),
    )
    return { files: [jsonFile(`${definition.id}.surveyjs.json`, form), ...files], losses: this.#losses.all() }
  }

  #say(
    expression: Expression,
    at: PlacedNode,
    kind: 'relevance' | 'requirement' | 'constraint' | 'choiceFilter',
  ): string {
    const printer = new SurveyJsPrinter(this.#placedNodes, at)
    const text = printer.print(expression)
    if (printer.isLossy) this.#losses.add(kind, at.node.name)
    return text
  }

  #shown(node: SurveyNode, repeats: readonly string[]): Json {
    return isYes(node.relevant) ? {} : { visibleIf: this.#say(node.relevant, { node, repeats }, 'relevance') }
  }

  #elements(nodes: readonly SurveyNode[], repeats: readonly string[]): Json[] {
    const few = new Map(
      nodes.flatMap((node) => (node.kind === 'question' && node.role === 'few' ? [[node.name, node] as const] : [])),
    )
    return nodes.flatMap((node) => {
      if (node.kind === 'repeat') return [this.#repeat(node, repeats, few.get(`${node.name}_few`))]
      if (node.kind === 'group') return [{ type: 'panel', ...this.#part(node, repeats) }]
      if (node.role === 'few' || node.type === 'hidden') return []
      return [this.#question(node, repeats)]
    })
  }

  #part(node: SurveyGroup, repeats: readonly string[]): Json {
    return {
      name: node.name,
      ...(node.label === undefined ? {} : { title: localised(node.label) }),
      ...this.#shown(node, repeats),
      elements: this.#elements(node.nodes, repeats),
    }
  }

  #repeat(node: SurveyRepeat, repeats: readonly string[], few: SurveyQuestion | undefined): Json {
    const at = { node, repeats }
    const enough = few && {
      validators: [
        {
          type: 'expression',
          expression: this.#say(not(countingAll(few.relevant)), at, 'constraint'),
          text: localised(few.label),
        },
      ],
    }
    return {
      type: 'paneldynamic',
      name: node.name,
      title: localised(node.label),
      ...this.#shown(node, repeats),
      ...enough,
      templateElements: this.#elements(node.nodes, [...repeats, node.name]),
    }
  }

  #question(node: SurveyQuestion, repeats: readonly string[]): Json {
    const at = { node, repeats }
    const { name, type, label, required, requiredMessage, constraints } = node
    if (!isPutTo(node)) return { type: 'html', name, html: localised(inHtml(label)), ...this.#shown(node, repeats) }
    const description = descriptionOf(node)
    const need = isNo(required)
      ? {}
      : isYes(required)
        ? { isRequired: true }
        : { requiredIf: this.#say(required, at, 'requirement') }
    const validators = constraints.flatMap((one) => this.#validator(one, at))
    return {
      ...this.#kind(node, at),
      name,
      title: localised(label),
      ...(description === undefined ? {} : { description: localised(description) }),
      ...this.#shown(node, repeats),
      ...need,
      ...(requiredMessage === undefined ? {} : { requiredErrorText: localised(requiredMessage) }),
      ...this.#preset(node),
      ...(validators.length === 0 ? {} : { validators }),
      ...(type === 'integer' ? { inputType: 'number', step: 1 } : type === 'decimal' ? { inputType: 'number' } : {}),
    }
  }

  #preset({ name, preset }: SurveyQuestion): Json {
    if (preset?.by === 'lastSaved') this.#losses.add('preset', name)
    return preset?.by === 'today' ? { defaultValueExpression: 'today()' } : {}
  }

  #kind(node: SurveyQuestion, at: PlacedNode): Json {
    const { type, item, appearance } = node
    const isShort = appearance?.startsWith('minimal') !== true
    if (type === 'selectOne') return { type: isShort ? 'radiogroup' : 'dropdown', ...this.#choices(node, at) }
    if (type === 'selectMany') return { type: isShort ? 'checkbox' : 'tagbox', ...this.#choices(node, at) }
    if (type === 'date') return { type: 'text', inputType: 'date' }
    const isLong = type === 'text' && (item?.info.type.kind === 'texts' || appearance === 'multiline')
    return { type: isLong ? 'comment' : 'text' }
  }

  #choices({ list: id = '', filters, name }: SurveyQuestion, at: PlacedNode): Json {
    const list = this.#lists.get(id)
    if (list === undefined) return {}
    if (list.isFile) {
      if (filters.length > 0) this.#losses.add('choiceFilter', name)
      const url = fileName(list).replace(/\.csv$/, '.json')
      return { choicesByUrl: { url, valueName: 'code', titleName: 'label' } }
    }
    const choices = list.choices.map(({ code, label, parent }) => {
      const offered = all(
        filters.map(({ by, answer, several }): Expression => {
          const of: Expression = { kind: 'answer', name: answer }
          const value: Expression = { kind: 'text', value: parent ?? '' }
          if (by === 'start') return { kind: 'startsWith', value: { kind: 'text', value: code }, start: of }
          if (parent === undefined) return yes
          const is: Expression = several
            ? { kind: 'chosen', of, code: value }
            : { kind: 'compare', by: '=', left: of, right: value }
          return or([isEmpty(of), is])
        }),
      )
      const shown = isYes(offered) ? {} : { visibleIf: this.#say(offered, at, 'choiceFilter') }
      return { value: code, text: localised(label), ...shown }
    })
    return { choices }
  }

  /** A constraint is evaluated only if there is an answer. */
  #validator({ holds, message }: SurveyConstraint, at: PlacedNode): Json[] {
    const text = localised(message)
    if (holds.kind === 'matches' && holds.value.kind === 'self') return [{ type: 'regex', regex: holds.pattern, text }]
    const printer = new SurveyJsPrinter(this.#placedNodes, at)
    const expression = printer.print(or([isEmpty(self), holds]))
    if (!printer.isLossy) return [{ type: 'expression', expression, text }]
    this.#losses.add('constraint', at.node.name)
    return []
  }
}

/** Writes a survey for SurveyJS: one JSON document, and files for lists that are too long for it. */
export function toSurveyJs(survey: Survey): EngineExport {
  return new SurveyJsWriter(survey).write()
}
