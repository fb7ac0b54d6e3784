/** What a question looks like: what is read, of which kind the answer is, what can be chosen, and what an answer has to satisfy. */

import type { FieldInfo } from '@tip-standard/core'
import { fieldDefinitions } from '@tip-standard/core/field-definitions/en'
import { emailPattern, identifierPattern, partialDatePattern, phonePattern } from '@tip-standard/core/metadata'
import type { ResolvedItem } from '@tip-standard/form-model'
import { absentName } from './compile-condition.ts'
import { all, compare, type Expression, no, number, self, yes } from './expression.ts'
import { codesOffered, type Lists } from './lists.ts'
import type { Gazetteer, SurveyOptions } from './options.ts'
import type { Place, Places } from './places.ts'
import type { SurveyConstraint, SurveyFilter, SurveyLoss, SurveyQuestion, SurveyType } from './survey.ts'
import type { Texts, Wording } from './texts.ts'
import { filled, type WordId, word } from './words/words.ts'

/** More choices than this are better searched than read. */
const MANY_CHOICES = 12

function typeOf({ type }: FieldInfo): SurveyType {
  switch (type.kind) {
    case 'boolean':
    case 'code':
      return 'selectOne'
    case 'codes':
      return 'selectMany'
    case 'integer':
      return 'integer'
    case 'number':
      return 'decimal'
    case 'date':
      return 'date'
    case 'text':
    case 'texts':
    case 'identifier':
    case 'phone':
    case 'email':
    case 'partialDate':
    case 'reference':
    case 'references':
    case 'object':
    case 'objects':
      return 'text'
    default:
      return type satisfies never
  }
}

/** Answers that have to be written in one way, and what says how. */
const patterns: { readonly [kind: string]: { pattern: RegExp; how: WordId } } = {
  partialDate: { pattern: partialDatePattern, how: 'partialDate' },
  identifier: { pattern: identifierPattern, how: 'identifier' },
  reference: { pattern: identifierPattern, how: 'identifier' },
  phone: { pattern: phonePattern, how: 'phone' },
  email: { pattern: emailPattern, how: 'email' },
}

/** Makes the parts of questions. */
export class QuestionParts {
  readonly losses: SurveyLoss[] = []
  readonly #wording: Wording
  readonly #lists: Lists
  readonly #places: Places
  readonly #gazetteers: NonNullable<SurveyOptions['gazetteers']>

  constructor(wording: Wording, lists: Lists, places: Places, gazetteers: SurveyOptions['gazetteers'] = {}) {
    this.#wording = wording
    this.#lists = lists
    this.#places = places
    this.#gazetteers = gazetteers
  }

  /** Text for the person who fills in the form; it has no answer. */
  note(name: string, role: SurveyQuestion['role'], label: Texts): SurveyQuestion {
    return {
      kind: 'question',
      name,
      role,
      type: 'note',
      label,
      relevant: yes,
      required: no,
      constraints: [],
      filters: [],
    }
  }

  /** The name of the list of yes and no. */
  yesNo(): string {
    return this.#lists.whole('yesNo').name
  }

  /** The question as it is asked. */
  label({ item, info, own }: ResolvedItem): Texts {
    if (own !== undefined) return this.#wording.own(item.question ?? item.label ?? { en: info.label })
    if (item.question !== undefined) return this.#wording.own(item.question)
    return this.#wording.standard(info.question, ({ fields }) => fields[info.id]?.question)
  }

  /** What the answer is called. */
  name({ item, info }: ResolvedItem): Texts {
    if (item.label !== undefined) return this.#wording.own(item.label)
    return this.#wording.standard(info.label, ({ fields }) => fields[info.id]?.label)
  }

  /** The message if a required answer is missing. */
  needed(item: ResolvedItem): Texts {
    const [name, needed] = [this.name(item), this.#wording.words(word('answerNeeded'))]
    return this.#wording.each((language) => `${name[language]}: ${needed[language]}`)
  }

  /** The message if an answer does not fit; with all reasons, if there are several. */
  message(constraints: readonly SurveyConstraint[]): { constraintMessage?: Texts } {
    const [first, ...others] = constraints
    if (first === undefined) return {}
    if (others.length === 0) return { constraintMessage: first.message }
    const check = this.#wording.words(word('check'))
    const say = (language: string): string =>
      [check[language], ...constraints.map(({ message }) => `• ${message[language]}`)].join('\n')
    return { constraintMessage: this.#wording.each(say) }
  }

  /** The definition, and how the answer is written where that is not plain. */
  hint({ info, own }: ResolvedItem): { hint?: Texts } {
    // The standard says nothing about a form's own question.
    if (own !== undefined) return {}
    const definition = this.#wording.standard(fieldDefinitions[info.id], ({ fields }) => fields[info.id]?.definition)
    const { kind } = info.type
    const how = kind === 'texts' ? 'onePerLine' : patterns[kind]?.how
    if (how === undefined) return { hint: definition }
    const shown = this.#wording.words(word(how))
    return { hint: this.#wording.each((language) => `${definition[language]} ${shown[language]}`) }
  }

  /** The choices of a gazetteer: the places within the one chosen before. */
  within({ info }: ResolvedItem, place: Place): SurveyFilter[] {
    const gazetteer: Gazetteer | undefined = this.#gazetteers[info.id]
    const found = gazetteer?.within === undefined ? undefined : this.#places.find(gazetteer.within, place)
    return found?.isAsked === true ? [{ by: 'parent', answer: found.name, several: false }] : []
  }

  /** The name of the list of choices, if there are any. */
  list(item: ResolvedItem, name: string): string | undefined {
    const { type } = item.info
    const gazetteer = this.#gazetteers[item.id]
    if (gazetteer !== undefined)
      return this.#lists.use(`${item.info.name}_list`, gazetteer.choices, `${name}_list`).name
    if (type.kind === 'boolean') return this.yesNo()
    if (type.kind !== 'code' && type.kind !== 'codes') return undefined
    const own = item.own?.options?.map(({ code, label }) => ({ code, label: this.#wording.own(label) }))
    if (own !== undefined) return this.#lists.own(`${name}_codes`, own).name
    const list = this.#lists.use(type.list, codesOffered(item), `${name}_codes`)
    if (list.isFile) this.losses.push({ kind: 'oneLanguage', at: list.name, field: item.id })
    return list.name
  }

  /** What an answer has to satisfy by itself. */
  bounds({ info, item }: ResolvedItem): SurveyConstraint[] {
    const { type } = info
    const say = (text: Texts, values: { [name: string]: number } = {}): Texts =>
      filled(this.#wording.words(text), values)
    const written = patterns[type.kind]
    if (written !== undefined)
      return [
        { holds: { kind: 'matches', value: self, pattern: written.pattern.source }, message: say(word(written.how)) },
      ]
    if (type.kind === 'integer' || type.kind === 'number') {
      const [min, max] = [item.min ?? type.min, item.max ?? type.max]
      const holds = all([compare(self, '>=', number(min)), compare(self, '<=', number(max))])
      return [{ holds, message: say(word('between'), { min, max }) }]
    }
    if (type.kind !== 'text' || this.#gazetteers[info.id] !== undefined) return []
    const max = item.maxLength ?? type.maxLength
    return [{ holds: compare({ kind: 'length', of: self }, '<=', number(max)), message: say(word('tooLong'), { max }) }]
  }

  /** The message if there are fewer entries than the form requires. */
  entriesNeeded(min: number): Texts {
    return filled(this.#wording.words(word('entriesNeeded')), { min })
  }

  /** What to say to the person who asks the question. */
  guidance({ item: { prompt } }: ResolvedItem): { guidance?: Texts } {
    return prompt === undefined ? {} : { guidance: this.#wording.own(prompt) }
  }

  /** A note that stops those who give less than the form asks for. */
  few(item: ResolvedItem, name: string, label: Texts, relevant: Expression): SurveyQuestion {
    return { ...this.note(`${name}_few`, 'few', label), item, relevant, required: yes, requiredMessage: label }
  }

  /** The question whether there are entries of a list. */
  opening(name: string, label: Texts, relevant: Expression): SurveyQuestion {
    const anything = this.#wording.words(word('anyEntries'))
    const said = this.#wording.each((language) => `${label[language]} ${anything[language]}`)
    return { ...this.note(`${name}_any`, 'opening', said), type: 'selectOne', relevant, list: this.yesNo() }
  }

  /** The question why there is no answer. */
  reason(
    item: ResolvedItem,
    name: string,
    relevant: Expression,
    required: Expression,
    isOfPart: boolean,
  ): SurveyQuestion {
    const [label, why] = [this.name(item), this.#wording.words(word('whyAbsent'))]
    return {
      kind: 'question',
      name: absentName(name),
      role: 'absent',
      type: 'selectOne',
      label: this.#wording.each((language) => `${label[language]}: ${why[language]}`),
      relevant,
      required,
      constraints: [],
      list: this.#lists.whole('absentReason').name,
      filters: [],
      appearance: 'minimal',
      item,
      together: this.#wording.words(word('whyUnanswered')),
      ...(isOfPart ? { isOfPart } : {}),
    }
  }

  /** How the question is shown. */
  appearance(item: ResolvedItem): { appearance?: string } {
    const { info } = item
    const { kind } = info.type
    if (kind === 'texts') return { appearance: 'multiline' }
    if (kind === 'code' && codesOffered(item).length > MANY_CHOICES) return { appearance: 'minimal autocomplete' }
    if (kind === 'codes' && codesOffered(item).length > MANY_CHOICES) return { appearance: 'minimal' }
    if (this.#gazetteers[info.id] !== undefined) return { appearance: 'minimal autocomplete' }
    if (kind === 'text') return { appearance: info.sensitivity === 'restricted' ? 'masked' : 'multiline' }
    return {}
  }

  /** Of which kind the answer is. */
  type({ info }: ResolvedItem): SurveyType {
    return this.#gazetteers[info.id] === undefined ? typeOf(info) : 'selectOne'
  }
}
