/**
 * A survey for JSON Forms: a JSON schema of the answers, a UI schema with a category for each page, and a catalogue of
 * translations. Each long list is in the schema once. Conditions that a rule cannot express are reported.
 */

import { all, isNo, isYes } from '../survey/expression.ts'
import type { Survey, SurveyList, SurveyNode, SurveyQuestion } from '../survey/survey.ts'
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
import { type Schema, SchemaConditions } from './to-schema-condition.ts'

type Json = { [member: string]: unknown }

/** The schema of one level: its questions, and the conditions under which each is required. */
type Level = { properties: Json; required: string[]; needs: Json[] }

/**
 * The maximum number of choices with one schema each. Longer lists are an `enum`, with labels in the catalogue, because
 * validators break on so deep a nesting.
 */
const MANY_CHOICES = 60

const listKey = (name: string): string => `list.${name}`

class JsonFormsWriter {
  readonly #survey: Survey
  readonly #losses: Losses
  readonly #placedNodes: ReadonlyMap<string, PlacedNode>
  readonly #lists: ReadonlyMap<string, SurveyList>
  readonly #texts = new Map<string, Texts>()

  constructor(survey: Survey) {
    this.#survey = survey
    this.#losses = new Losses(survey)
    this.#placedNodes = placedNodes(survey.nodes)
    this.#lists = new Map(survey.lists.map((list) => [list.name, list]))
  }

  write(): EngineExport {
    const { nodes, definition, title, lists, languages } = this.#survey
    const definitions = Object.fromEntries(lists.map((list) => [list.name, this.#choices(list)]))
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: title['en'],
      ...this.#object(nodes, undefined),
      definitions,
    }
    const ui = { type: 'Categorization', elements: this.#categories(nodes) }
    const texts = languages.map((language) => [
      language,
      // Long lists have English labels only, which are used for other languages as well.
      Object.fromEntries(
        [...this.#texts].flatMap(([key, text]) => (text[language] === undefined ? [] : [[key, text[language]]])),
      ),
    ])
    const { id } = definition
    return {
      files: [
        jsonFile(`${id}.schema.json`, schema),
        jsonFile(`${id}.uischema.json`, ui),
        jsonFile(`${id}.translations.json`, Object.fromEntries(texts)),
      ],
      losses: this.#losses.all(),
    }
  }

  #say(key: string, texts: Texts): string {
    this.#texts.set(key, texts)
    return texts['en'] ?? ''
  }

  #choices({ name, choices }: SurveyList): Json {
    if (choices.length > MANY_CHOICES) return { type: 'string', enum: choices.map(({ code }) => code) }
    const oneOf = choices.map(({ code, label }) => {
      const i18n = `${listKey(name)}.${code}`
      return { const: code, title: this.#say(i18n, label), i18n }
    })
    return { type: 'string', oneOf }
  }

  #object(nodes: readonly SurveyNode[], level: string | undefined): Json {
    const made: Level = { properties: {}, required: [], needs: [] }
    this.#collect(nodes, level, made, [])
    const { properties, required, needs } = made
    return {
      type: 'object',
      properties,
      ...(required.length === 0 ? {} : { required }),
      ...(needs.length === 0 ? {} : { allOf: needs }),
    }
  }

  /** Groups do not appear in the data: their questions belong to the surrounding level. */
  #collect(nodes: readonly SurveyNode[], level: string | undefined, into: Level, around: readonly SurveyNode[]): void {
    for (const node of nodes) {
      if (node.kind === 'group') this.#collect(node.nodes, level, into, [...around, node])
      else if (node.kind === 'repeat')
        into.properties[node.name] = {
          type: 'array',
          title: node.label['en'],
          items: this.#object(node.nodes, node.name),
        }
      else if (isPutTo(node)) {
        into.properties[node.name] = this.#property(node)
        this.#need(node, level, into, around)
      } else if (node.role === 'few') this.#losses.add('requirement', node.name)
    }
  }

  /** Adds the labels of choices that do not fit in the schema under the question, where JSON Forms looks for them. */
  #labelChoices(name: string, { choices, isFile }: SurveyList): void {
    if (choices.length <= MANY_CHOICES) return
    for (const { code, label } of choices) this.#say(`${name}.${code}`, isFile ? { en: label['en'] ?? code } : label)
  }

  #property({ name, type, item, list: id = '', constraints, filters, preset }: SurveyQuestion): Json {
    const list = this.#lists.get(id)
    if (list !== undefined) this.#labelChoices(name, list)
    if (filters.length > 0) this.#losses.add('choiceFilter', name)
    if (preset !== undefined && preset.by !== 'choice') this.#losses.add('preset', name)
    const kind = item?.info.type
    // The schema itself contains bounds, lengths, and the pattern of partial dates.
    const pattern = constraints.find(({ holds }) => holds.kind === 'matches')?.holds
    const own = kind?.kind === 'integer' || kind?.kind === 'number' || kind?.kind === 'text' || pattern ? 1 : 0
    if (constraints.length > own) this.#losses.add('constraint', name)
    if (type === 'selectOne') return { $ref: `#/definitions/${id}` }
    if (type === 'selectMany') return { type: 'array', uniqueItems: true, items: { $ref: `#/definitions/${id}` } }
    if (type === 'date') return { type: 'string', format: 'date' }
    if (kind?.kind === 'integer' || kind?.kind === 'number')
      return { type: kind.kind, minimum: item?.item.min ?? kind.min, maximum: item?.item.max ?? kind.max }
    const maxLength = kind?.kind === 'text' ? { maxLength: item?.item.maxLength ?? kind.maxLength } : {}
    return { type: 'string', ...maxLength, ...(pattern?.kind === 'matches' ? { pattern: pattern.pattern } : {}) }
  }

  #need(
    { name, required, relevant }: SurveyQuestion,
    level: string | undefined,
    into: Level,
    around: readonly SurveyNode[],
  ): void {
    if (isNo(required)) return
    const when = all([...around.map((node) => node.relevant), relevant, required])
    if (isYes(when)) {
      into.required.push(name)
      return
    }
    const { schema, isLossy } = this.#condition(all([...around.map((node) => node.relevant), relevant]), level)
    const need = this.#condition(required, level)
    if (isLossy || need.isLossy) this.#losses.add('requirement', name)
    into.needs.push({ if: { allOf: [schema, need.schema] }, then: { required: [name] } })
  }

  #condition(
    expression: Parameters<SchemaConditions['print']>[0],
    level: string | undefined,
  ): { schema: Schema; isLossy: boolean } {
    const conditions = new SchemaConditions(this.#placedNodes, level)
    const schema = conditions.print(expression)
    return { schema, isLossy: conditions.isLossy }
  }

  #rule(node: SurveyNode, level: string | undefined): Json {
    if (isYes(node.relevant)) return {}
    const { schema, isLossy } = this.#condition(node.relevant, level)
    if (isLossy) this.#losses.add('relevance', node.name)
    // A rule also holds where there is no data at all, unless the schema excludes that.
    return { rule: { effect: 'SHOW', condition: { scope: '#', schema, failWhenUndefined: true } } }
  }

  #categories(nodes: readonly SurveyNode[]): Json[] {
    const pages = nodes.filter((node) => node.kind === 'group')
    const others = nodes.filter((node) => node.kind !== 'group')
    const start = this.#elements(others, undefined)
    return [
      ...(start.length === 0 ? [] : [{ type: 'Category', label: this.#survey.title['en'], elements: start }]),
      ...pages.map((page) => {
        const i18n = page.name
        const label = page.label === undefined ? {} : { label: this.#say(`${i18n}.label`, page.label), i18n }
        return {
          type: 'Category',
          ...label,
          elements: this.#elements(page.nodes, undefined),
          ...this.#rule(page, undefined),
        }
      }),
    ]
  }

  #elements(nodes: readonly SurveyNode[], level: string | undefined): Json[] {
    return nodes.flatMap((node): Json[] => {
      if (node.kind === 'group') {
        const i18n = node.name
        const label = node.label === undefined ? {} : { label: this.#say(`${i18n}.label`, node.label), i18n }
        return [{ type: 'Group', ...label, elements: this.#elements(node.nodes, level), ...this.#rule(node, level) }]
      }
      if (node.kind === 'question' && node.type === 'hidden') return []
      if (node.kind === 'question' && !isPutTo(node)) {
        const i18n = node.name
        return [{ type: 'Label', text: this.#say(`${i18n}.text`, node.label), i18n, ...this.#rule(node, level) }]
      }
      return [this.#control(node, level)]
    })
  }

  #control(node: SurveyQuestion | Extract<SurveyNode, { kind: 'repeat' }>, level: string | undefined): Json {
    const { name } = node
    const description = node.kind === 'question' ? descriptionOf(node) : undefined
    const detail =
      node.kind === 'repeat'
        ? { detail: { type: 'VerticalLayout', elements: this.#elements(node.nodes, node.name) } }
        : node.type === 'text' && node.appearance === 'multiline'
          ? { multi: true }
          : {}
    const options = { ...detail, ...(description === undefined ? {} : { showUnfocusedDescription: true }) }
    if (description !== undefined) this.#say(`${name}.description`, description)
    return {
      type: 'Control',
      scope: `#/properties/${name}`,
      i18n: name,
      label: this.#say(`${name}.label`, node.label),
      ...(Object.keys(options).length === 0 ? {} : { options }),
      ...this.#rule(node, level),
    }
  }
}

/** Writes a survey for JSON Forms: schema, UI schema and translations. */
export function toJsonForms(survey: Survey): EngineExport {
  return new JsonFormsWriter(survey).write()
}
