/**
 * A form as Primero forms: a form for each page, subforms for entries, lookups for choices, and GBVIMS names if there
 * are any.
 */

import type { FormDefinition } from '@tip-standard/form-model'
import { all, type Expression, isNo, isYes } from '../survey/expression.ts'
import type { SurveyOptions } from '../survey/options.ts'
import type { SurveyGroup, SurveyNode, SurveyQuestion, SurveyRepeat } from '../survey/survey.ts'
import type { Texts } from '../survey/texts.ts'
import { type EngineExport, isPutTo, jsonFile, Losses } from './engine-export.ts'
import { PrimeroLookups } from './primero/primero-lookups.ts'
import { choiceIds, gbvimsOf, inSnakeCase, UniqueNames } from './primero/primero-names.ts'
import { type PrimeroSurvey, primeroSurvey } from './primero/primero-survey.ts'
import { asName, hasRefused, inPrimero, isUnknownLanguage } from './primero/primero-texts.ts'
import type { PrimeroField, PrimeroForm } from './primero/primero-types.ts'
import { type PrimeroAnswer, toShown } from './primero/to-display-condition.ts'

/** Options for making Primero forms. */
export type PrimeroOptions = SurveyOptions & {
  /** The type of records that the forms belong to (default: cases). */
  recordType?: PrimeroForm['parent_form']
  /** The module of the server that shows the forms (default: GBVIMS). */
  module?: string
}

/** The list whose entries contain a field, and the conditions around it. */
type Around = { repeat: string | undefined; relevant: readonly Expression[] }

class PrimeroWriter {
  readonly #survey: PrimeroSurvey
  readonly #losses: Losses
  readonly #lookups: PrimeroLookups
  readonly #answers = new Map<string, PrimeroAnswer>()
  readonly #names = new Map<SurveyNode, string>()
  readonly #subforms: PrimeroForm[] = []
  readonly #shared: Pick<PrimeroForm, 'parent_form' | 'module_ids'>

  constructor(survey: PrimeroSurvey, { recordType = 'case', module = 'primeromodule-gbv' }: PrimeroOptions) {
    this.#survey = survey
    this.#losses = new Losses(survey)
    this.#lookups = new PrimeroLookups(survey.lists)
    this.#shared = { parent_form: recordType, module_ids: [module] }
  }

  write(): EngineExport {
    const { nodes, definition, languages } = this.#survey
    this.#name(nodes, undefined, new UniqueNames())
    const pages = nodes.filter((node) => node.kind === 'group')
    // The questions about consent come before all others.
    const gates = nodes.filter((node) => node.kind === 'question' && (node.role === 'title' || node.role === 'gate'))
    const forms = pages.map((page, order) => this.#form(page, order === 0 ? gates : [], order))
    for (const language of languages.filter(isUnknownLanguage)) this.#losses.add('language', language)
    const configuration = { FormSection: [...this.#subforms, ...forms], Lookup: this.#lookups.all() }
    return { files: [jsonFile(`${definition.id}.primero.json`, configuration)], losses: this.#losses.all() }
  }

  /** Names every part before conditions refer to it. */
  #name(nodes: readonly SurveyNode[], repeat: string | undefined, names: UniqueNames): void {
    for (const node of nodes) {
      const own = inSnakeCase(node.name)
      if (node.kind !== 'question') {
        this.#names.set(node, names.take(own, own))
        this.#name(
          node.nodes,
          node.kind === 'repeat' ? node.name : repeat,
          node.kind === 'repeat' ? new UniqueNames() : names,
        )
        continue
      }
      const gbvims = gbvimsOf(node)
      const name = names.take(gbvims?.name ?? own, own)
      const isGbvims = gbvims !== undefined && name === gbvims.name
      const codes = this.#survey.lists.find((list) => list.name === node.list)?.choices.map(({ code }) => code) ?? []
      const ids = choiceIds(codes, isGbvims ? gbvims.codes : {})
      this.#names.set(node, name)
      this.#answers.set(node.name, { name, type: node.type, ids, repeat })
    }
  }

  /** A text as a name, without the characters that names must not contain. */
  #named(texts: Texts, instead: string, at: string): ReturnType<typeof asName> {
    if (hasRefused(texts)) this.#losses.add('nameMarks', at)
    return asName(texts, instead)
  }

  #nameOf(node: SurveyNode): string {
    return this.#names.get(node) ?? inSnakeCase(node.name)
  }

  #id(name: string): string {
    const form = inSnakeCase(this.#survey.definition.id).replace(/^tip_/, '')
    return `tip_${form}_${inSnakeCase(name)}`
  }

  #form(page: SurveyGroup, before: readonly SurveyNode[], order: number): PrimeroForm {
    const around: Around = { repeat: undefined, relevant: [page.relevant] }
    const gates = this.#fields(before, { ...around, relevant: [] })
    const fields = [...gates, ...this.#fields(page.nodes, around)]
    const help = page.nodes.find((node) => node.kind === 'question' && node.role === 'help')
    return {
      unique_id: this.#id(page.name),
      ...this.#shared,
      name_i18n: this.#named(page.label ?? this.#survey.title, this.#nameOf(page), page.name),
      description_i18n: inPrimero(help?.label ?? page.label ?? this.#survey.title),
      visible: true,
      editable: true,
      is_nested: false,
      order,
      order_form_group: 0,
      order_subform: 0,
      form_group_id: 'tip_standard',
      fields_attributes: fields.map((field, at) => ({ ...field, order: at })),
    }
  }

  #fields(nodes: readonly SurveyNode[], around: Around): PrimeroField[] {
    return nodes.flatMap((node) => {
      if (node.kind === 'repeat') return this.#list(node, around)
      if (node.kind === 'group') {
        const relevant = [...around.relevant, node.relevant]
        const within = this.#fields(node.nodes, { ...around, relevant })
        return node.label === undefined || within.length === 0
          ? within
          : [this.#separator(node, node.label, { ...around, relevant }), ...within]
      }
      if (node.role === 'title') return [this.#separator(node, node.label, around)]
      if (node.role === 'absent') this.#losses.add('reason', node.name)
      if (node.role === 'few') this.#losses.add('requirement', node.name)
      return node.role === 'absent' || !isPutTo(node) ? [] : [this.#question(node, around)]
    })
  }

  #shown(node: SurveyNode, { relevant, repeat }: Around): Partial<PrimeroField> {
    const { record, subform, isWhole } = toShown(all([...relevant, node.relevant]), this.#answers, repeat)
    if (!isWhole) this.#losses.add('condition', node.name)
    return {
      ...(record === undefined ? {} : { display_conditions_record: record }),
      ...(subform === undefined ? {} : { display_conditions_subform: subform }),
    }
  }

  #separator(node: SurveyGroup | SurveyQuestion, label: Texts, around: Around): PrimeroField {
    const within = node.kind === 'group' ? node.nodes : []
    const help = within.find((one) => one.kind === 'question' && one.role === 'help')
    return {
      name: this.#nameOf(node),
      type: 'separator',
      order: 0,
      visible: true,
      editable: true,
      display_name_i18n: this.#named(label, this.#nameOf(node), node.name),
      ...(help?.label === undefined ? {} : { help_text_i18n: inPrimero(help.label) }),
      ...this.#shown(node, around),
    }
  }

  /** Leaves out lists inside entries, because Primero's subforms have none. */
  #list(node: SurveyRepeat, around: Around): PrimeroField[] {
    if (around.repeat !== undefined) {
      this.#losses.add('nestedEntries', node.name)
      return []
    }
    const name = this.#nameOf(node)
    const id = this.#id(`${name}_section`)
    const fields = this.#fields(node.nodes, { repeat: node.name, relevant: [] })
    this.#subforms.push({
      unique_id: id,
      ...this.#shared,
      name_i18n: this.#named(node.label, name, node.name),
      description_i18n: inPrimero(node.label),
      visible: false,
      editable: true,
      is_nested: true,
      order: 0,
      order_form_group: 0,
      order_subform: this.#subforms.length + 1,
      initial_subforms: 0,
      collapsed_field_names: fields
        .filter(({ type }) => type !== 'separator')
        .slice(0, 1)
        .map((field) => field.name),
      fields_attributes: fields.map((field, order) => ({ ...field, order })),
    })
    const shown = this.#shown(node, around)
    return [
      {
        name,
        type: 'subform',
        order: 0,
        visible: true,
        editable: true,
        display_name_i18n: this.#named(node.label, name, node.name),
        subform_unique_id: id,
        ...shown,
      },
    ]
  }

  #question(node: SurveyQuestion, around: Around): PrimeroField {
    const { label, hint, guidance, required, constraints, filters, preset, name } = node
    const shown = this.#shown(node, around)
    const isAlways = Object.keys(shown).length === 0 && isYes(all([...around.relevant, node.relevant]))
    const isRequired = isYes(required) && isAlways
    // A required field that is not shown would block the person who fills in the form.
    if (!isNo(required) && !isRequired) this.#losses.add('requirement', name)
    if (constraints.length > 0) this.#losses.add('constraint', name)
    if (filters.length > 0) this.#losses.add('choiceFilter', name)
    if (preset !== undefined) this.#losses.add('preset', name)
    return {
      name: this.#nameOf(node),
      ...this.#type(node),
      order: 0,
      visible: true,
      editable: true,
      display_name_i18n: this.#named(label, this.#nameOf(node), node.name),
      ...(hint === undefined ? {} : { help_text_i18n: inPrimero(hint) }),
      ...(guidance === undefined ? {} : { guiding_questions_i18n: inPrimero(guidance) }),
      ...(isRequired ? { required: true } : {}),
      ...shown,
    }
  }

  #type(node: SurveyQuestion): Pick<PrimeroField, 'type' | 'multi_select' | 'option_strings_source'> {
    const { type, list, appearance } = node
    if (list !== undefined) {
      const ids = this.#answers.get(node.name)?.ids ?? new Map()
      const source = { option_strings_source: `lookup ${this.#lookups.use(list, ids)}` }
      if (type === 'selectMany') return { type: 'select_box', multi_select: true, ...source }
      return { type: ids.size <= 3 ? 'radio_button' : 'select_box', ...source }
    }
    if (type === 'integer' || type === 'decimal') return { type: 'numeric_field' }
    if (type === 'date') return { type: 'date_field' }
    return { type: appearance === 'multiline' ? 'textarea' : 'text_field' }
  }
}

/**
 * Writes a form for Primero: `FormSection` and `Lookup` as its configuration has them. There, a person confirms that
 * consent to each purpose is on record; only then are the fields shown that need it. The file does not contain
 * Primero's existing configuration: applied as a whole configuration, it would remove that.
 */
export function toPrimeroForms(definition: FormDefinition, options: PrimeroOptions = {}): EngineExport {
  return new PrimeroWriter(primeroSurvey(definition, options), options).write()
}
