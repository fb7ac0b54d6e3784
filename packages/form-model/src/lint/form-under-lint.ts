/** A form laid out for the rules of the linter: each question with its place, and what its parts depend on. */

import type { EntityId, FieldId, Locale, RecordFinding } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import { type ConditionPlace, fieldsNamed } from '@tip-standard/core/conditions'
import type { FormDefinition, FormPage, FormTexts, OwnQuestion } from '../definition/definition.ts'
import { holderOf, type ResolvedItem, resolveForm } from '../definition/resolve-form.ts'

type Path = RecordFinding['at']['path']

/** A question of a form at its place in the definition. */
export type PlacedQuestion = ResolvedItem & {
  /** Which of the forms of a set it is in. */
  form: number
  /** The fields that lead to it: the same for all places in which a list is asked. */
  chain: string
  /** Whether the interviewer answers it alone, after the talk. */
  isAlone: boolean
  /** Its path; questions that a form does not list have the path of the entry. */
  path: Path
  /** The position among all questions, in the order in which they are asked. */
  at: number
  /** The position of its page among those of all forms. */
  page: number
  /** The question whose entry holds it. */
  within: PlacedQuestion | undefined
  /** Whether it is asked without being switched on. */
  isShown: boolean
}

/** A question that the standard does not have, at its place. */
export type OwnPlaced = PlacedQuestion & { own: OwnQuestion }

/** A condition that the form itself sets, and the questions that depend on it. */
export type PlacedCondition = {
  condition: Condition
  path: Path
  place: ConditionPlace
  covers: readonly PlacedQuestion[]
}

/** A text of the form's own, and the question it belongs to, if any. */
export type OwnText = {
  kind: 'title' | 'help' | 'label' | 'question' | 'prompt'
  texts: FormTexts
  path: Path
  question?: PlacedQuestion
  page?: number
}

/** A part of a condition that is a test of its own, and the fields that it tests. */
export type ConditionLeaf = { condition: Condition; fields: ReadonlySet<FieldId> }

/** The parts of a condition that are tests of their own; those about entries of a list stay together. */
export function leavesOf(condition: Condition, place: ConditionPlace): ConditionLeaf[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap((part) => leavesOf(part, place))
  if (condition.op === 'not') return leavesOf(condition.of, place)
  return [{ condition, fields: fieldsNamed(condition, place) ?? new Set() }]
}

/** A form that `defineForm` accepts, laid out once for all rules. */
export class FormUnderLint {
  /** The first of the forms. */
  readonly definition: FormDefinition
  /** Every page, with the form that it is in and its position there. */
  readonly pages: { form: number; position: number; page: FormPage }[] = []
  /** The questions of the standard. */
  readonly questions: PlacedQuestion[] = []
  /** Those that the standard does not have. */
  readonly own: OwnPlaced[] = []
  readonly conditions: PlacedCondition[] = []
  readonly texts: OwnText[] = []
  /** Translations of the standard to compare with, beside English. */
  locales: readonly Locale[] = []

  /** One form, or several that are filled in one after the other for the same person. */
  constructor(first: FormDefinition, ...others: readonly FormDefinition[]) {
    this.definition = first
    for (const [form, definition] of [first, ...others].entries()) this.#form(definition, form)
  }

  #form(definition: FormDefinition, form: number): void {
    const { groups } = resolveForm(definition)
    if (form === 0) this.#text('title', definition.title, ['title'])
    const subject: ConditionPlace = { entity: definition.subject, parent: 'caseRecord' }
    for (const [position, page] of definition.pages.entries()) {
      const p = this.pages.push({ form, position, page }) - 1
      const at = ['pages', p]
      this.#text('title', page.title, [...at, 'title'], { page: p })
      this.#text('help', page.help, [...at, 'help'], { page: p })
      const first = this.questions.length
      for (const [g, group] of page.groups.entries()) {
        const path = [...at, 'groups', g]
        this.#text('title', group.title, [...path, 'title'], { page: p })
        this.#text('help', group.help, [...path, 'help'], { page: p })
        const start = this.questions.length
        const resolved = groups.find((one) => one.page === page && one.group === group)
        for (const [i, item] of (resolved?.items ?? []).entries())
          this.#question(item, [...path, 'items', i], {
            form,
            page: p,
            isAlone: page.alone === true,
            within: undefined,
          })
        this.#condition(group.when, [...path, 'when'], subject, start)
      }
      this.#condition(page.when, [...at, 'when'], subject, first)
    }
  }

  /** The questions about a field that are asked without being switched on. */
  asked(id: FieldId): PlacedQuestion[] {
    return this.questions.filter((question) => question.id === id && question.isShown)
  }

  isAsked(id: FieldId): boolean {
    return this.asked(id).length > 0
  }

  /** The questions about any of the fields that are asked, in order. */
  askedAmong(ids: readonly FieldId[]): PlacedQuestion[] {
    return this.questions.filter(({ id, isShown }) => isShown && ids.includes(id))
  }

  /** Whether a field is asked in the same entry as a question, or beside it. */
  isAskedBeside(question: PlacedQuestion, id: FieldId): boolean {
    return this.asked(id).some(({ within }) => within?.chain === question.within?.chain)
  }

  /** Which of the fields are not asked in the entry that a question holds. */
  unaskedWithin(question: PlacedQuestion, ids: readonly FieldId[]): FieldId[] {
    return ids.filter((id) => !this.asked(id).some(({ within }) => within?.chain === question.chain))
  }

  /** The conditions of the form that ask more of any of the fields than whether there is a value. */
  decisionsBy(ids: readonly FieldId[]): PlacedCondition[] {
    return this.conditions.filter(({ condition, place }) =>
      leavesOf(condition, place).some(
        ({ condition: leaf, fields }) =>
          leaf.op !== 'present' && leaf.op !== 'answered' && ids.some((id) => fields.has(id)),
      ),
    )
  }

  #question(
    item: ResolvedItem,
    path: Path,
    around: Pick<PlacedQuestion, 'form' | 'page' | 'isAlone' | 'within'>,
  ): void {
    const { page, within } = around
    const isOn = item.info.sensitivity !== 'restricted' || item.item.restricted === 'shown'
    const isShown = isOn && (within?.isShown ?? true)
    const start = this.questions.length
    const chain = within === undefined ? item.id : `${within.chain}/${item.id}`
    const question: PlacedQuestion = { ...item, ...around, path, chain, at: start, isShown }
    if (item.own !== undefined) return void this.#own({ ...question, own: item.own })
    this.questions.push(question)
    for (const kind of ['label', 'question', 'prompt'] as const)
      this.#text(kind, item.item[kind], [...path, kind], { page, question })
    for (const [index, one] of item.items.entries())
      this.#question(one, item.item.items === undefined ? path : [...path, 'items', index], {
        ...around,
        within: question,
      })
    const { entity } = item.info
    const parent: EntityId | undefined = within?.info.entity ?? holderOf(entity)
    this.#condition(item.item.when, [...path, 'when'], { entity, parent }, start)
  }

  #own(question: OwnPlaced): void {
    const { own, item, path, page } = question
    this.own.push(question)
    for (const kind of ['label', 'question', 'prompt'] as const) this.#text(kind, item[kind], [...path, kind], { page })
    const { entity } = question.info
    const parent = question.within?.info.entity ?? 'caseRecord'
    this.#condition(item.when, [...path, 'when'], { entity, parent }, this.questions.length)
    for (const [at, { label }] of (own.options ?? []).entries())
      this.#text('label', label, [...path, 'own', 'options', at, 'label'], { page })
  }

  #condition(condition: Condition | undefined, path: Path, place: ConditionPlace, start: number): void {
    if (condition !== undefined) this.conditions.push({ condition, path, place, covers: this.questions.slice(start) })
  }

  #text(
    kind: OwnText['kind'],
    texts: FormTexts | undefined,
    path: Path,
    of: Pick<OwnText, 'question' | 'page'> = {},
  ): void {
    if (texts !== undefined) this.texts.push({ kind, texts, path, ...of })
  }
}
