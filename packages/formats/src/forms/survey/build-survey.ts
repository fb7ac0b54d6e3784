import { type ConsentPurposeCode, codeLabel, type FieldInfo, type Locale } from '@tip-standard/core'
import {
  type Condition,
  type FormDefinition,
  type ResolvedGroup,
  type ResolvedItem,
  resolveForm,
} from '@tip-standard/core/forms'
import { absentName, ConditionCompiler } from './compile-condition.ts'
import { consentExpression, consentsOf, gateName } from './consent-gate.ts'
import {
  all,
  answer,
  any,
  compare,
  type Expression,
  isEmpty,
  isGiven,
  isNo,
  no,
  not,
  number,
  self,
  yes,
} from './expression.ts'
import { codesOffered, Lists } from './lists.ts'
import { isPut, nameIn, type Place, Places } from './places.ts'
import { type Demands, demandsOf } from './rules-of-place.ts'
import {
  questionsIn,
  type Survey,
  type SurveyConstraint,
  type SurveyFilter,
  type SurveyGroup,
  type SurveyLoss,
  type SurveyNode,
  type SurveyQuestion,
  type SurveyType,
} from './survey.ts'
import { type Texts, Wording } from './texts.ts'
import { filled, words } from './words.ts'

/**
 * What can be chosen for a field of text: a code, which becomes the answer, its label, and the code of what it lies in; `within` is the
 * field of the same entity that holds that code, such as `adm3`.
 */
export type Gazetteer = {
  choices: readonly { code: string; label: string; parent?: string }[]
  within?: string
}

/** How a survey is made of a form. */
export type SurveyOptions = {
  /** Languages beside English, ISO 639, in the order of the columns; those that the form or the locales have where nothing is said. */
  languages?: readonly string[]
  /** What the standard says in other languages, from `@tip-standard/core/locales/…`. */
  locales?: readonly Locale[]
  /** Takes texts that nobody but the translator has read; the survey then says so. */
  drafts?: boolean
  /** For fields of text, places or names to choose from, such as the villages of a country. */
  gazetteers?: { readonly [field: string]: Gazetteer }
  /** Restricted fields that are asked although the form does not show them. */
  switchedOn?: readonly string[]
}

const PARTIAL_DATE = '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'

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

/** Languages of a form: those in which it has a text of its own. */
function languagesOf(definition: FormDefinition): string[] {
  const found = new Set<string>()
  JSON.stringify(definition, (key, value: unknown) => {
    if (['title', 'help', 'label', 'question', 'prompt'].includes(key) && typeof value === 'object' && value !== null)
      for (const language of Object.keys(value)) found.add(language)
    return value
  })
  found.delete('en')
  return [...found]
}

class SurveyBuilder {
  readonly losses: SurveyLoss[] = []
  readonly lists: Lists
  private readonly definition: FormDefinition
  private readonly places: Places
  private readonly compiler: ConditionCompiler
  private readonly wording: Wording
  private readonly switchedOn: readonly string[]
  private readonly gazetteers: NonNullable<SurveyOptions['gazetteers']>
  private readonly demands = new Map<string, Demands>()

  constructor(definition: FormDefinition, wording: Wording, options: SurveyOptions) {
    const { switchedOn = [], gazetteers = {} } = options
    this.definition = definition
    this.wording = wording
    this.switchedOn = switchedOn
    this.gazetteers = gazetteers
    this.lists = new Lists(wording)
    this.places = new Places(resolveForm(definition), switchedOn)
    this.compiler = new ConditionCompiler(this.places, ({ place, info }) => {
      const item = place.asked.get(info.name)
      return item !== undefined && this.hasReason(item)
    })
  }

  build(): SurveyNode[] {
    const { groups } = resolveForm(this.definition)
    const pages = this.definition.pages.map((page): SurveyGroup => {
      const within = groups.filter((group) => group.page === page).map((group) => this.group(group))
      const help =
        page.help === undefined ? [] : [this.note(`page_${page.id}_help`, 'help', this.wording.own(page.help))]
      return {
        kind: 'group',
        name: `page_${page.id}`,
        label: this.wording.own(page.title),
        relevant: this.condition(page.when, this.places.subject, `page_${page.id}`),
        nodes: [...help, ...within],
        of: { page },
        isOneScreen: false,
      }
    })
    return [this.titleNote(), ...this.gates(groups), ...pages]
  }

  private titleNote(): SurveyQuestion {
    const title = this.wording.own(this.definition.title)
    const draft = this.wording.words(words.draft)
    const label = this.wording.each((language) => [title[language], draft[language]].filter((one) => one).join('\n'))
    return this.note('form_title', 'title', label)
  }

  /** Where the form does not ask for consent itself, somebody has to say that it is there. */
  private gates(groups: readonly ResolvedGroup[]): SurveyQuestion[] {
    if (consentsOf(this.places) !== undefined) return []
    const needed = (items: readonly ResolvedItem[]): ConsentPurposeCode[] =>
      items.flatMap(({ consents, items: within }) => [...consents, ...needed(within)])
    const purposes = new Set(groups.flatMap(({ consents, items }) => [...consents, ...needed(items)]))
    return [...purposes].map((purpose) => {
      this.losses.push({ kind: 'consentElsewhere', at: gateName(purpose) })
      const english = codeLabel('consentPurpose', purpose) ?? purpose
      const label = this.wording.standard(english, ({ codes }) => codes.consentPurpose?.labels[purpose])
      return {
        ...this.note(gateName(purpose), 'gate', filled(this.wording.words(words.consentOnRecord), { purpose: label })),
        type: 'selectOne',
        required: yes,
        requiredMessage: this.wording.words(words.answerNeeded),
        list: this.yesNo(),
      }
    })
  }

  private yesNo(): string {
    return this.lists.whole('yesNo').name
  }

  private note(name: string, role: SurveyQuestion['role'], label: Texts): SurveyQuestion {
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

  private group(resolved: ResolvedGroup): SurveyGroup {
    const { group, page } = resolved
    const name = `group_${group.id}`
    // The group has the gate that all of its questions have; others have their own.
    const gated = resolved.items.map((item) => (this.isDecision(item) ? [] : item.consents))
    const enclosing = resolved.consents.filter((purpose) => gated.every((consents) => consents.includes(purpose)))
    const consents = this.consents(enclosing)
    const nodes = resolved.items.flatMap((item) => this.item(item, this.places.at(item.info.entity), enclosing))
    const help = group.help === undefined ? [] : [this.note(`${name}_help`, 'help', this.wording.own(group.help))]
    const label = group.title ?? (page.groups.length === 1 ? page.title : undefined)
    return {
      kind: 'group',
      name,
      ...(label === undefined ? { label: this.wording.own(page.title) } : { label: this.wording.own(label) }),
      relevant: all([this.condition(group.when, this.places.subject, name), consents]),
      nodes: [...help, ...nodes],
      of: { group },
      isOneScreen: !nodes.some(holdsRepeat),
    }
  }

  /** Whether a question is about the consents themselves: behind a gate of consent they would be asked of nobody. */
  private isDecision({ id, info }: ResolvedItem): boolean {
    return info.entity === 'consent' || id === `${this.definition.subject}.consents`
  }

  private consents(purposes: readonly ConsentPurposeCode[]): Expression {
    return all(purposes.map((purpose) => consentExpression(purpose, this.places)))
  }

  private condition(condition: Condition | undefined, place: Place, at: string): Expression {
    if (condition === undefined) return yes
    this.compiler.isLossy = false
    const expression = this.compiler.compile(condition, place)
    if (this.compiler.isLossy) this.losses.push({ kind: 'condition', at })
    return expression
  }

  private demandsAt(place: Place): Demands {
    const known = this.demands.get(place.key)
    if (known !== undefined) return known
    const { places, compiler, wording, definition } = this
    const demands = demandsOf(place, { places, compiler, wording, definition })
    for (const rule of demands.lost) this.losses.push({ kind: 'rule', at: place.key, rule })
    this.demands.set(place.key, demands)
    return demands
  }

  /** Whether a reason can stand for the answer. */
  private hasReason({ info, item }: ResolvedItem): boolean {
    return info.presence !== 'required' && item.need !== 'value'
  }

  private item(item: ResolvedItem, place: Place, enclosing: readonly ConsentPurposeCode[]): SurveyNode[] {
    const { info } = item
    const name = nameIn(place, info.name)
    if (!isPut(item, this.switchedOn)) {
      const isReference = info.type.kind === 'reference' || info.type.kind === 'references'
      const kind = isReference ? 'reference' : 'switchedOff'
      if (!(info.presence === 'required')) this.losses.push({ kind, at: name, field: item.id })
      return [{ ...this.note(name, 'answer', this.label(item)), type: 'hidden', item }]
    }
    // What encloses the question has asked for its own consents already.
    const own = this.isDecision(item) ? [] : item.consents.filter((purpose) => !enclosing.includes(purpose))
    const conditions = item.conditions.map((one) => this.condition(one, place, name))
    const relevant = all([...conditions, this.consents(own)])
    const needed = this.demandsAt(place).needed.get(name) ?? []
    const when = (orReason: boolean): Expression =>
      any(needed.filter((one) => one.orReason === orReason).map((one) => one.when))
    const isValueNeeded = item.item.need === 'value' || info.presence === 'required'
    const hasReason = this.hasReason(item)
    const isAnswerNeeded = item.item.need === 'answer' || info.presence === 'answered'
    const reasonNeeded = isAnswerNeeded ? yes : when(true)
    const valueNeeded = isValueNeeded ? yes : any([when(false), hasReason ? no : when(true)])
    const nodes = this.asked(item, place, relevant, valueNeeded)
    const missing = this.isMissing(item, name)
    if (hasReason) nodes.push(this.reason(item, name, all([relevant, missing]), reasonNeeded))
    nodes.push(...this.few(item, name, relevant, isValueNeeded))
    return nodes
  }

  private isMissing({ info, items }: ResolvedItem, name: string): Expression {
    if (info.type.kind === 'objects') return compare({ kind: 'countEntries', repeat: name }, '=', number(0))
    if (info.type.kind !== 'object') return isEmpty(answer(name))
    const place = this.places.at(name)
    return all(
      items
        .filter((one) => isPut(one, this.switchedOn))
        .map((one) => this.isMissing(one, nameIn(place, one.info.name))),
    )
  }

  private asked(item: ResolvedItem, place: Place, relevant: Expression, required: Expression): SurveyNode[] {
    const { info } = item
    const name = nameIn(place, info.name)
    if (info.type.kind !== 'object' && info.type.kind !== 'objects')
      return [this.question(item, place, relevant, required)]
    const within = this.places.at(name)
    const { prompt } = item.item
    const help = prompt === undefined ? [] : [this.note(`${name}_help`, 'help', this.wording.own(prompt))]
    const nodes = [...help, ...item.items.flatMap((one) => this.item(one, within, item.consents))]
    const label = this.label(item)
    const isOneScreen = !nodes.some(holdsRepeat)
    if (info.type.kind === 'object') return [{ kind: 'group', name, label, relevant, nodes, of: { item }, isOneScreen }]
    return [{ kind: 'repeat', name, label, relevant, nodes, item, isOneScreen }]
  }

  private label({ item, info }: ResolvedItem): Texts {
    if (item.question !== undefined) return this.wording.own(item.question)
    return this.wording.standard(info.question, ({ fields }) => fields[info.id]?.question)
  }

  private name({ item, info }: ResolvedItem): Texts {
    if (item.label !== undefined) return this.wording.own(item.label)
    return this.wording.standard(info.label, ({ fields }) => fields[info.id]?.label)
  }

  private question(item: ResolvedItem, place: Place, relevant: Expression, required: Expression): SurveyQuestion {
    const { info } = item
    const name = nameIn(place, info.name)
    const { constraints, filters } = this.demandsAt(place)
    const all = [...this.bounds(item), ...(constraints.get(name) ?? [])]
    const gazetteer = this.gazetteers[info.id]
    const type = gazetteer === undefined ? typeOf(info) : 'selectOne'
    const list = this.list(item, name)
    const { prompt } = item.item
    return {
      kind: 'question',
      name,
      type,
      label: this.label(item),
      hint: this.hint(item),
      ...(prompt === undefined ? {} : { guidance: this.wording.own(prompt) }),
      relevant,
      required,
      ...(isNo(required) ? {} : { requiredMessage: this.wording.words(words.answerNeeded) }),
      constraints: all,
      ...this.message(all),
      ...(list === undefined ? {} : { list }),
      filters: list === undefined ? [] : [...(filters.get(name) ?? []), ...this.within(gazetteer, place)],
      ...this.appearance(item),
      item,
      role: 'answer',
    }
  }

  /** What is said where an answer does not fit; where there is more than one reason, all of them. */
  private message(constraints: readonly SurveyConstraint[]): { constraintMessage?: Texts } {
    const [first, ...others] = constraints
    if (first === undefined) return {}
    if (others.length === 0) return { constraintMessage: first.message }
    const check = this.wording.words(words.check)
    const say = (language: string): string =>
      [check[language], ...constraints.map(({ message }) => `• ${message[language]}`)].join('\n')
    return { constraintMessage: this.wording.each(say) }
  }

  private hint({ info }: ResolvedItem): Texts {
    const definition = this.wording.standard(info.definition, ({ fields }) => fields[info.id]?.definition)
    const how = { partialDate: words.partialDate, texts: words.onePerLine }[info.type.kind as string]
    if (how === undefined) return definition
    const shown = this.wording.words(how)
    return this.wording.each((language) => `${definition[language]} ${shown[language]}`)
  }

  /** What is offered of a gazetteer: what lies in the place that was chosen before. */
  private within(gazetteer: Gazetteer | undefined, place: Place): SurveyFilter[] {
    const found = gazetteer?.within === undefined ? undefined : this.places.find(gazetteer.within, place)
    return found?.isAsked === true ? [{ by: 'parent', answer: found.name, several: false }] : []
  }

  private list(item: ResolvedItem, name: string): string | undefined {
    const { type } = item.info
    const gazetteer = this.gazetteers[item.id]
    if (gazetteer !== undefined) return this.lists.use(`${item.info.name}_list`, gazetteer.choices, `${name}_list`).name
    if (type.kind === 'boolean') return this.yesNo()
    if (type.kind !== 'code' && type.kind !== 'codes') return undefined
    const list = this.lists.use(type.list, codesOffered(item), `${name}_codes`)
    if (list.isFile) this.losses.push({ kind: 'oneLanguage', at: list.name, field: item.id })
    return list.name
  }

  private bounds({ info, item }: ResolvedItem): SurveyConstraint[] {
    const { type } = info
    const say = (text: Texts, values: { [name: string]: number } = {}): Texts =>
      filled(this.wording.words(text), values)
    if (type.kind === 'partialDate')
      return [{ holds: { kind: 'matches', value: self, pattern: PARTIAL_DATE }, message: say(words.partialDate) }]
    if (type.kind === 'integer' || type.kind === 'number') {
      const [min, max] = [item.min ?? type.min, item.max ?? type.max]
      const holds = all([compare(self, '>=', number(min)), compare(self, '<=', number(max))])
      return [{ holds, message: say(words.between, { min, max }) }]
    }
    if (type.kind !== 'text' || this.gazetteers[info.id] !== undefined) return []
    const max = item.maxLength ?? type.maxLength
    return [{ holds: compare({ kind: 'length', of: self }, '<=', number(max)), message: say(words.tooLong, { max }) }]
  }

  private appearance(item: ResolvedItem): { appearance?: string } {
    const { info } = item
    const { kind } = info.type
    if (kind === 'texts') return { appearance: 'multiline' }
    if (kind === 'code' && codesOffered(item).length > MANY_CHOICES) return { appearance: 'minimal autocomplete' }
    if (kind === 'codes' && codesOffered(item).length > MANY_CHOICES) return { appearance: 'minimal' }
    if (this.gazetteers[info.id] !== undefined) return { appearance: 'minimal autocomplete' }
    if (kind === 'text') return { appearance: info.sensitivity === 'restricted' ? 'masked' : 'multiline' }
    return {}
  }

  /** The question why there is no answer. */
  private reason(item: ResolvedItem, name: string, relevant: Expression, required: Expression): SurveyQuestion {
    const [label, why] = [this.name(item), this.wording.words(words.whyAbsent)]
    return {
      kind: 'question',
      name: absentName(name),
      role: 'absent',
      type: 'selectOne',
      label: this.wording.each((language) => `${label[language]}: ${why[language]}`),
      relevant,
      required,
      ...(isNo(required) ? {} : { requiredMessage: this.wording.words(words.answerOrReason) }),
      constraints: [],
      list: this.lists.whole('absentReason').name,
      filters: [],
      appearance: 'minimal',
      item,
    }
  }

  /** A note that stops those who give fewer entries than the form asks for. */
  private few(item: ResolvedItem, name: string, relevant: Expression, isValueNeeded: boolean): SurveyQuestion[] {
    const { atLeast = 0 } = item.item
    const min = Math.max(atLeast, isValueNeeded ? 1 : 0)
    if (item.info.type.kind !== 'objects' || min === 0) return []
    const count: Expression = { kind: 'countEntries', repeat: name }
    const excused = this.hasReason(item) ? isGiven(answer(absentName(name))) : no
    const label = filled(this.wording.words(words.entriesNeeded), { min })
    return [
      {
        ...this.note(`${name}_few`, 'few', label),
        item,
        relevant: all([relevant, compare(count, '<', number(min)), not(excused)]),
        required: yes,
        requiredMessage: label,
      },
    ]
  }
}

const holdsRepeat = (node: SurveyNode): boolean =>
  node.kind === 'repeat' || (node.kind === 'group' && node.nodes.some(holdsRepeat))

/**
 * Makes a survey of a form: what engines such as ODK's know as questions, groups, repeats, choices and expressions. What they cannot do
 * is told in `losses`. The definition has to be one that `defineForm` accepts.
 */
export function toSurvey(definition: FormDefinition, options: SurveyOptions = {}): Survey {
  const { locales = [], drafts = false } = options
  const languages = options.languages ?? [
    ...new Set([...locales.map(({ language }) => language), ...languagesOf(definition)]),
  ]
  const all = ['en', ...languages.filter((language) => language !== 'en')]
  const wording = new Wording({ languages: all, locales, drafts })
  const builder = new SurveyBuilder(definition, wording, options)
  const nodes = builder.build()
  const used = new Set(questionsIn(nodes).map(({ list }) => list))
  return {
    definition,
    title: wording.own(definition.title),
    languages: all,
    nodes,
    lists: builder.lists.all().filter(({ name }) => used.has(name)),
    losses: builder.losses,
  }
}
