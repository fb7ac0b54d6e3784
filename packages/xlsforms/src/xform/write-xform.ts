/** A survey as an ODK XForm (`odk:xforms-version` 1.0.0), for engines that do not read workbooks. */

import { toChoiceFilter } from '../survey/choice-filter.ts'
import { type Expression, isNo, isYes } from '../survey/expression.ts'
import { languageName } from '../survey/language-name.ts'
import { fileName } from '../survey/list-files.ts'
import {
  defaultOf,
  isPreloaded,
  questionsIn,
  type Survey,
  type SurveyList,
  type SurveyNode,
  type SurveyQuestion,
} from '../survey/survey.ts'
import type { Texts } from '../survey/texts.ts'
import { Paths, toXPath } from '../survey/to-xpath.ts'
import { element, textNode } from './xml.ts'

/** Options for writing an XForm. */
export type XFormOptions = {
  /**
   * The public key of the people who may read finished answers, in base64, an RSA key in the format of ODK; answers are
   * encrypted with it.
   */
  publicKey?: string
}

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2002/xforms',
  'xmlns:h': 'http://www.w3.org/1999/xhtml',
  'xmlns:jr': 'http://openrosa.org/javarosa',
  'xmlns:odk': 'http://www.opendatakit.org/xforms',
  'xmlns:orx': 'http://openrosa.org/xforms',
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
}

const ROOT = 'data'

/** pyxform's name for the last record saved on the device. */
const LAST_SAVED = '__last-saved'

/** The type of a bind for each type of question. */
const bindTypes = {
  text: 'string',
  integer: 'int',
  decimal: 'decimal',
  date: 'date',
  selectOne: 'string',
  selectMany: 'string',
  note: 'string',
  hidden: 'string',
} as const

/** Texts by id; `guidance` marks those beside the plain form. */
type Entry = { id: string; texts: Texts; form?: 'guidance' }

class XFormWriter {
  readonly #survey: Survey
  readonly #paths: Paths
  readonly #entries: Entry[] = []
  readonly #lists: ReadonlyMap<string, SurveyList>

  constructor(survey: Survey) {
    this.#survey = survey
    this.#paths = new Paths(survey.nodes)
    this.#lists = new Map(survey.lists.map((list) => [list.name, list]))
  }

  write({ publicKey }: XFormOptions): string {
    const survey = this.#survey
    const { id, version } = survey.definition
    const body = survey.nodes.map((node) => this.#control(node, [])).join('')
    const binds = survey.nodes.flatMap((node) => this.#binds(node, []))
    const lists = survey.lists.map((list) => this.#instance(list))
    const answers = survey.nodes.map((node) => this.#answerNode(node)).join('')
    const meta = element('orx:meta', {}, element('orx:instanceID'))
    const instance = element('instance', {}, element(ROOT, { id, version }, answers + meta))
    const itext = element('itext', {}, this.#translations())
    const metaBind = element('bind', {
      nodeset: `/${ROOT}/orx:meta/orx:instanceID`,
      type: 'string',
      readonly: 'true()',
      'jr:preload': 'uid',
    })
    const submission = publicKey === undefined ? '' : element('submission', { base64RsaPublicKey: publicKey })
    const model = element('model', { 'odk:xforms-version': '1.0.0' }, [
      submission,
      itext,
      instance,
      ...lists,
      ...this.#lastRecord(),
      ...binds,
      metaBind,
      ...this.#defaults(),
    ])
    const head = element('h:head', {}, [element('h:title', {}, textNode(survey.title['en'] ?? id)), model])
    const html = element('h:html', NAMESPACES, [head, element('h:body', { class: 'pages' }, body)])
    return `<?xml version="1.0" encoding="UTF-8"?>\n${html}\n`
  }

  #path(steps: readonly string[]): string {
    return `/${[ROOT, ...steps].join('/')}`
  }

  /** The reference from one node to another: from the entry that contains both, or from the root. */
  #reference(from: readonly string[], repeats: readonly string[], isItem = false): (name: string) => string {
    return (name) => {
      const target = this.#paths.of(name)
      const shared = this.#paths
        .repeatsOf(name)
        .filter((repeat, index) => repeats[index] === repeat)
        .at(-1)
      if (shared === undefined) return this.#path(target)
      const depth = this.#paths.of(shared).length
      const up = '../'.repeat(from.length - depth)
      return `${isItem ? 'current()/' : ''}${up}${target.slice(depth).join('/')}`
    }
  }

  #xpath(expression: Expression, from: readonly string[], repeats: readonly string[]): string {
    return toXPath(expression, this.#paths, this.#reference(from, repeats))
  }

  #say(id: string, texts: Texts, form?: 'guidance'): void {
    this.#entries.push({ id, texts, ...(form === undefined ? {} : { form }) })
  }

  #translations(): string[] {
    return this.#survey.languages.map((language, index) => {
      const byId = new Map<string, string[]>()
      for (const { id, texts, form } of this.#entries)
        byId.set(id, [...(byId.get(id) ?? []), element('value', { form }, textNode(texts[language] ?? ''))])
      return element(
        'translation',
        { lang: languageName(language), default: index === 0 ? 'true()' : undefined },
        [...byId].map(([id, values]) => element('text', { id }, values)),
      )
    })
  }

  #answerNode(node: SurveyNode): string {
    if (node.kind === 'question') return element(node.name)
    const within = node.nodes.map((one) => this.#answerNode(one)).join('')
    return element(node.name, node.kind === 'repeat' ? { 'jr:template': '' } : {}, within)
  }

  #instance(list: SurveyList): string {
    if (list.isFile) return element('instance', { id: list.name, src: `jr://file-csv/${fileName(list)}` })
    const items = list.choices.map(({ code, label, parent }, index) => {
      const id = `${list.name}-${index}`
      this.#say(id, label)
      return element('item', {}, [
        element('itextId', {}, id),
        element('name', {}, textNode(code)),
        ...(parent === undefined ? [] : [element('parent', {}, textNode(parent))]),
      ])
    })
    return element('instance', { id: list.name }, element('root', {}, items))
  }

  #binds(node: SurveyNode, repeats: readonly string[], above: readonly string[] = []): string[] {
    const path = [...above, node.name]
    const shown = isYes(node.relevant) ? undefined : this.#xpath(node.relevant, path, repeats)
    if (node.kind !== 'question') {
      const inner = node.kind === 'repeat' ? [...repeats, node.name] : repeats
      const own = shown === undefined ? [] : [element('bind', { nodeset: this.#path(path), relevant: shown })]
      return [...own, ...node.nodes.flatMap((one) => this.#binds(one, inner, path))]
    }
    const { type, required, constraints, constraintMessage, requiredMessage } = node
    const constraint = constraints.map(({ holds }) => `(${this.#xpath(holds, path, repeats)})`).join(' and ')
    if (constraintMessage !== undefined) this.#say(`${node.name}-constraint`, constraintMessage)
    if (requiredMessage !== undefined) this.#say(`${node.name}-required`, requiredMessage)
    return [
      element('bind', {
        nodeset: this.#path(path),
        type: bindTypes[type],
        relevant: shown,
        required: isNo(required) ? undefined : this.#xpath(required, path, repeats),
        'jr:requiredMsg': requiredMessage === undefined ? undefined : `jr:itext('${node.name}-required')`,
        constraint: constraint === '' ? undefined : constraint,
        'jr:constraintMsg': constraint === '' ? undefined : `jr:itext('${node.name}-constraint')`,
        readonly: type === 'note' ? 'true()' : undefined,
        'jr:preload': isPreloaded(node) ? 'date' : undefined,
        'jr:preloadParams': isPreloaded(node) ? 'today' : undefined,
      }),
    ]
  }

  #label(id: string, texts: Texts): string {
    this.#say(id, texts)
    return element('label', { ref: `jr:itext('${id}')` })
  }

  #hint({ name, hint, guidance }: SurveyQuestion): string {
    if (hint !== undefined) this.#say(`${name}-hint`, hint)
    if (guidance !== undefined) this.#say(`${name}-hint`, guidance, 'guidance')
    return hint === undefined && guidance === undefined ? '' : element('hint', { ref: `jr:itext('${name}-hint')` })
  }

  /** The values that the answer to a question fills in. */
  #presets(name: string): string {
    const all = questionsIn(this.#survey.nodes).flatMap(({ name: target, preset }) =>
      preset?.by === 'choice' && preset.after === name ? [{ target, preset }] : [],
    )
    return all
      .map(({ target, preset: { choice, of } }) =>
        element('setvalue', {
          event: 'xforms-value-changed',
          ref: this.#path(this.#paths.of(target)),
          value: `jr:choice-name('${choice}', '${this.#path(this.#paths.of(of))}')`,
        }),
      )
      .join('')
  }

  /** The last saved record, from which answers may come. */
  #lastRecord(): string[] {
    const isRemembered = questionsIn(this.#survey.nodes).some(({ preset }) => preset?.by === 'lastSaved')
    return isRemembered ? [element('instance', { id: LAST_SAVED, src: 'jr://instance/last-saved' })] : []
  }

  /** The values filled in when the form is opened. */
  #defaults(): string[] {
    const lastSaved = (name: string): string => `instance('${LAST_SAVED}')${this.#path(this.#paths.of(name))}`
    return questionsIn(this.#survey.nodes).flatMap((question) => {
      const value = defaultOf(question, lastSaved)
      const ref = this.#path(this.#paths.of(question.name))
      return value === undefined ? [] : [element('setvalue', { event: 'odk-instance-first-load', ref, value })]
    })
  }

  #control(node: SurveyNode, above: readonly string[], repeats: readonly string[] = []): string {
    const path = [...above, node.name]
    const ref = this.#path(path)
    if (node.kind === 'question') return this.#question(node, path, repeats)
    // Groups of two pages may have the same name: the path distinguishes their texts.
    const label = node.label === undefined ? '' : this.#label(`${path.join('-')}-label`, node.label)
    const appearance = node.isOneScreen ? 'field-list' : undefined
    const inner = node.kind === 'repeat' ? [...repeats, node.name] : repeats
    const within = node.nodes.map((one) => this.#control(one, path, inner)).join('')
    if (node.kind === 'group') return element('group', { ref, appearance }, label + within)
    return element('group', { ref }, label + element('repeat', { nodeset: ref, appearance }, within))
  }

  #question(node: SurveyQuestion, path: readonly string[], repeats: readonly string[]): string {
    const { type, name, appearance, role } = node
    if (type === 'hidden' && role !== 'shownText') return ''
    const ref = this.#path(path)
    const said = this.#label(`${name}-label`, node.label) + this.#hint(node) + this.#presets(name)
    const list = node.list === undefined ? undefined : this.#lists.get(node.list)
    if (list === undefined) return element('input', { ref, appearance }, said)
    const filter = toChoiceFilter(node.filters, list, this.#reference(path, repeats, true))
    const nodeset = `instance('${list.name}')/root/item${filter === '' ? '' : `[${filter}]`}`
    const label = element('label', { ref: list.isFile ? 'label' : 'jr:itext(itextId)' })
    const items = element('itemset', { nodeset }, element('value', { ref: 'name' }) + label)
    return element(type === 'selectMany' ? 'select' : 'select1', { ref, appearance }, said + items)
  }
}

/** Writes a survey as an XForm. Long lists are separate files, from `listFiles`. */
export function writeXForm(survey: Survey, options: XFormOptions = {}): string {
  return new XFormWriter(survey).write(options)
}
