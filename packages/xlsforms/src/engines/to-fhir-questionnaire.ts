/**
 * A survey as a FHIR questionnaire (R4) of the Structured Data Capture guide: items in groups, conditions and constraints in FHIRPath,
 * translations beside each text. Names of extensions are those of the FHIR core and SDC.
 */

import { type Expression, isNo, isYes } from '../survey/expression.ts'
import type { Survey, SurveyList, SurveyNode, SurveyQuestion } from '../survey/survey.ts'
import type { Texts } from '../survey/texts.ts'
import { type EngineExport, isPutTo, jsonFile, Losses, type PlacedNode, placedNodes } from './engine-export.ts'
import { entryVariable, FhirPathPrinter } from './to-fhirpath.ts'

type Json = { [member: string]: unknown }

const CORE = 'http://hl7.org/fhir/StructureDefinition'
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition'

const types = {
  text: 'text',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  selectOne: 'choice',
  selectMany: 'choice',
  note: 'display',
  hidden: 'string',
} as const

const fhirPath = (expression: string): Json => ({ language: 'text/fhirpath', expression })

/** Strings of FHIR hold plain spaces only: its pattern refuses the no-break spaces of French, and others. */
const plain = (text: string): string => text.replace(/[^\S\r\n\t ]/g, ' ')

/** The system of a code, which distinguishes equal codes of different lists. */
const systemOf = (list: string): string => `urn:tip-standard:list:${list}`

/** When the choices were listed: FHIR asks for it, and a form is written the same at any time. */
const EXPANDED = '1970-01-01T00:00:00Z'

/** The extensions that hold a text in other languages. */
function translations({ en = '', ...others }: Texts): Json {
  const different = Object.entries(others)
    .map(([language, text]) => [language, plain(text)] as const)
    .filter(([, text]) => text !== plain(en))
  if (different.length === 0) return {}
  const extension = different.map(([lang, content]) => ({
    url: `${CORE}/translation`,
    extension: [
      { url: 'lang', valueCode: lang },
      { url: 'content', valueString: content },
    ],
  }))
  return { extension }
}

/** A text with its translations, as members of an element. */
function said(member: string, texts: Texts): Json {
  const others = translations(texts)
  return { [member]: plain(texts['en'] ?? ''), ...(Object.keys(others).length === 0 ? {} : { [`_${member}`]: others }) }
}

class QuestionnaireWriter {
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
    const { definition, title, lists, nodes } = this.#survey
    const contained = lists.filter(({ isFile }) => isFile).map((list) => this.#valueSet(list))
    const questionnaire = {
      resourceType: 'Questionnaire',
      language: 'en',
      ...(contained.length === 0 ? {} : { contained }),
      url: `urn:tip-standard:form:${definition.id}`,
      version: definition.version,
      // A computable name has no points and no hyphens.
      name: definition.id.replace(/[^A-Za-z0-9]+/g, '_').replace(/^[^A-Za-z]+/, ''),
      ...said('title', title),
      status: 'draft',
      subjectType: ['Patient'],
      item: this.#items(nodes, []),
    }
    return { files: [jsonFile(`${definition.id}.questionnaire.json`, questionnaire)], losses: this.#losses.all() }
  }

  #valueSet({ name, choices }: SurveyList): Json {
    const system = systemOf(name)
    const concept = choices.map(({ code, label }) => ({ code, display: plain(label['en'] ?? code) }))
    const contains = concept.map((one) => ({ system, ...one }))
    return {
      resourceType: 'ValueSet',
      id: idOf(name),
      status: 'draft',
      compose: { include: [{ system, concept }] },
      // No server knows these lists: anyone who shows the form takes the choices from here.
      expansion: { timestamp: EXPANDED, total: contains.length, contains },
    }
  }

  #say(expression: Expression, repeats: readonly string[], self?: string): string {
    return new FhirPathPrinter(this.#placedNodes, repeats).print(expression, self)
  }

  #items(nodes: readonly SurveyNode[], repeats: readonly string[]): Json[] {
    return nodes.flatMap((node): Json[] => {
      if (node.kind === 'question') return node.type === 'hidden' ? [] : [this.#question(node, repeats)]
      const inner = node.kind === 'repeat' ? [...repeats, node.name] : repeats
      const item = this.#items(node.nodes, inner)
      if (item.length === 0) return []
      const variable = {
        url: `${CORE}/variable`,
        valueExpression: { name: entryVariable(node.name), ...fhirPath('%context') },
      }
      const extension = [...(node.kind === 'repeat' ? [variable] : []), ...this.#enabled(node, repeats)]
      return [
        {
          ...(extension.length === 0 ? {} : { extension }),
          linkId: node.name,
          ...(node.label === undefined ? {} : said('text', node.label)),
          type: 'group',
          ...(node.kind === 'repeat' ? { repeats: true } : {}),
          item,
        },
      ]
    })
  }

  #enabled({ relevant }: SurveyNode, repeats: readonly string[]): Json[] {
    if (isYes(relevant)) return []
    const url = `${SDC}/sdc-questionnaire-enableWhenExpression`
    return [{ url, valueExpression: fhirPath(this.#say(relevant, repeats)) }]
  }

  #question(node: SurveyQuestion, repeats: readonly string[]): Json {
    const { name, type, label, role } = node
    const extension = [
      ...this.#enabled(node, repeats),
      ...this.#initial(node),
      ...this.#bounds(node),
      ...this.#constraints(node, repeats),
    ]
    const help = this.#help(node)
    const isNeeded = isYes(node.required) && isPutTo(node)
    if (isPutTo(node) && !isYes(node.required) && !isNo(node.required)) this.#losses.add('requirement', name)
    if (role === 'few') this.#losses.add('requirement', name)
    return {
      ...(extension.length === 0 ? {} : { extension }),
      linkId: name,
      ...said('text', label),
      type: types[type],
      ...(isNeeded ? { required: true } : {}),
      ...(type === 'selectMany' ? { repeats: true } : {}),
      ...this.#maxLength(node),
      ...this.#options(node),
      ...(help.length === 0 ? {} : { item: help }),
    }
  }

  #initial({ name, preset, type }: SurveyQuestion): Json[] {
    if (preset?.by === 'lastSaved') this.#losses.add('preset', name)
    if (preset?.by !== 'today') return []
    const url = `${SDC}/sdc-questionnaire-initialExpression`
    return [{ url, valueExpression: fhirPath(type === 'date' ? 'today()' : 'today().toString()') }]
  }

  /** The texts beside a question: items that only show something. */
  #help({ name, hint, guidance }: SurveyQuestion): Json[] {
    const control = (code: string): Json => ({
      url: `${CORE}/questionnaire-itemControl`,
      valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
    })
    const item = (suffix: string, code: string, texts: Texts): Json => ({
      extension: [control(code)],
      linkId: `${name}.${suffix}`,
      ...said('text', texts),
      type: 'display',
    })
    return [
      ...(hint === undefined ? [] : [item('help', 'help', hint)]),
      ...(guidance === undefined ? [] : [item('prompt', 'prompt', guidance)]),
    ]
  }

  #bounds({ item, type }: SurveyQuestion): Json[] {
    const kind = item?.info.type
    const formatOf = (text: string): Json => ({ url: `${CORE}/entryFormat`, valueString: text })
    if (kind?.kind === 'partialDate') return [formatOf('YYYY, YYYY-MM, YYYY-MM-DD')]
    if (item === undefined || (kind?.kind !== 'integer' && kind?.kind !== 'number')) return []
    const value = type === 'integer' ? 'valueInteger' : 'valueDecimal'
    return [
      { url: `${CORE}/minValue`, [value]: item.item.min ?? kind.min },
      { url: `${CORE}/maxValue`, [value]: item.item.max ?? kind.max },
    ]
  }

  #maxLength({ item }: SurveyQuestion): Json {
    const kind = item?.info.type
    return kind?.kind === 'text' && item !== undefined ? { maxLength: item.item.maxLength ?? kind.maxLength } : {}
  }

  #constraints({ name, constraints }: SurveyQuestion, repeats: readonly string[]): Json[] {
    return constraints.map(({ holds, message }, position) => {
      const human = { url: 'human', ...said('valueString', message) }
      return {
        url: `${CORE}/questionnaire-constraint`,
        extension: [
          { url: 'key', valueId: idOf(`${name}-${position + 1}`) },
          { url: 'severity', valueCode: 'error' },
          { url: 'expression', valueString: this.#say(holds, repeats, name) },
          human,
        ],
      }
    })
  }

  #options({ list: id = '', filters, name }: SurveyQuestion): Json {
    const list = this.#lists.get(id)
    if (list === undefined) return {}
    if (filters.length > 0) this.#losses.add('choiceFilter', name)
    if (list.isFile) return { answerValueSet: `#${idOf(list.name)}` }
    const system = systemOf(list.name)
    const answerOption = list.choices.map(({ code, label }) => ({
      valueCoding: { system, code, ...said('display', label) },
    }))
    return { answerOption }
  }
}

/** Ids hold 64 letters, digits, points and hyphens; a long name keeps its end, which makes it distinct. */
const idOf = (name: string): string => name.replaceAll('_', '-').slice(-64).replace(/^-+/, '')

/** Writes a survey as a FHIR questionnaire. */
export function toFhirQuestionnaire(survey: Survey): EngineExport {
  return new QuestionnaireWriter(survey).write()
}
