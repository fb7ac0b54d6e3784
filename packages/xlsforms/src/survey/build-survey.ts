import type { ConsentPurposeCode } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import {
  type FormDefinition,
  gateOf,
  type ResolvedGroup,
  type ResolvedItem,
  resolveForm,
} from '@tip-standard/form-model'
import { statesQuestions, ticksQuestion } from './checklist-nodes.ts'
import { absentName, ConditionCompiler } from './compile-condition.ts'
import { consentExpression } from './consent-gate.ts'
import { all, answer, any, type Expression, isGiven, isNo, isYes, no, not, yes } from './expression.ts'
import { languagesOf } from './languages-of.ts'
import { Lists } from './lists.ts'
import { type MergedForm, withMergedConsents } from './merged-consents.ts'
import { askedByReason, fewNotes, isMissing, putIn } from './missing.ts'
import { agreementOf, gateQuestions, type OpeningTools, titleNote } from './opening.ts'
import type { SurveyOptions } from './options.ts'
import { pageLabel } from './page-label.ts'
import type { LineFields, ListPlace } from './place.ts'
import { type Asking, nameIn, type Place, Places, takesReasons } from './places.ts'
import { QuestionParts } from './question-parts.ts'
import { type Demands, demandsOf } from './rules-of-place.ts'
import { type Need, settleNeeds, withNeeds } from './settle-needs.ts'
import { holdsRepeat, isHidden } from './shape.ts'
import { shownText, shownTextFor } from './shown-text.ts'
import type { Survey, SurveyLoss, SurveyNode, SurveyPreset, SurveyQuestion } from './survey.ts'
import { Wording } from './texts.ts'
import { usedLists } from './used-lists.ts'

class SurveyBuilder {
  readonly #losses: SurveyLoss[] = []
  readonly lists: Lists
  readonly #definition: FormDefinition
  readonly #merged: MergedForm
  readonly #places: Places
  readonly #compiler: ConditionCompiler
  readonly #wording: Wording
  readonly #asking: Asking
  readonly #remembers: boolean
  readonly #parts: QuestionParts
  readonly #tools: OpeningTools
  readonly #conditions = new Map<ResolvedItem, Expression>()
  readonly #demands = new Map<string, Demands>()
  readonly #needs: Need[] = []
  /** What is settled after all other needs. */
  readonly #laterNeeds: Need[] = []

  constructor(definition: FormDefinition, wording: Wording, options: SurveyOptions) {
    const { switchedOn = [], gazetteers, lastSaved = false } = options
    this.#definition = definition
    this.#wording = wording
    this.#asking = { subject: definition.subject, switchedOn }
    this.#remembers = lastSaved
    this.lists = new Lists(wording)
    this.#merged = withMergedConsents(resolveForm(definition))
    this.#places = new Places(this.#merged, this.#asking)
    for (const { id } of this.#merged.dropped)
      this.#losses.push({ kind: 'laterEntries', at: 'victim_consents', field: id })
    this.#parts = new QuestionParts(wording, this.lists, this.#places, gazetteers)
    this.#tools = { wording, parts: this.#parts, places: this.#places }
    this.#compiler = new ConditionCompiler(this.#places, ({ place, info }) => {
      const item = place.asked.get(info.name)
      return item !== undefined && this.#hasReason(item)
    })
  }

  /** What the survey does not do of the form. */
  allLosses(): SurveyLoss[] {
    return [...this.#losses, ...this.#parts.losses]
  }

  build(): SurveyNode[] {
    const { groups } = this.#merged.form
    const opened = new Set<string>()
    const pages = this.#definition.pages.map((page): SurveyNode => {
      const own = groups.filter((group) => group.page === page)
      const gates = own.map(({ consents }) => consents)
      const [first = [], ...others] = gates
      // What all of its groups need, the page needs: where nothing is asked, as after a refusal, there is no page.
      const shared = first.filter((purpose) => others.every((gate) => gate.includes(purpose)))
      const within = own.map((group, at) => this.#group(group, gates[at] ?? [], shared))
      if (within.every(isHidden)) return this.#unseen(`page_${page.id}`, { page })
      const help =
        page.help === undefined ? [] : [this.#parts.note(`page_${page.id}_help`, 'help', this.#wording.own(page.help))]
      return {
        kind: 'group',
        name: `page_${page.id}`,
        label: pageLabel(page, this.#definition, opened, this.#wording),
        relevant: all([this.#condition(page.when, this.#places.subject, `page_${page.id}`), this.#consents(shared)]),
        nodes: [...help, ...within],
        of: { page },
        isOneScreen: false,
      }
    })
    const gates = gateQuestions(groups, this.#tools)
    this.#losses.push(...gates.map(({ name }): SurveyLoss => ({ kind: 'consentElsewhere', at: name })))
    const title = titleNote(this.#definition, this.#wording, this.#parts)
    const nodes = [title, ...shownText(pages, this.lists, this.#wording), ...gates, ...pages]
    const settled = settleNeeds(nodes, [...this.#needs, ...this.#laterNeeds])
    for (const { place, rule } of settled.lost)
      this.#losses.push({ kind: 'rule', at: place, ...(rule === undefined ? {} : { rule }) })
    return nodes.map((node) => withNeeds(node, settled, this.#tools))
  }

  /** Replaces a part of the form in which nothing is asked, because an empty group would stop engines. */
  #unseen(name: string, stands: SurveyQuestion['stands'] & {}): SurveyQuestion {
    return {
      ...this.#parts.note(
        name,
        'answer',
        this.#wording.each(() => name),
      ),
      type: 'hidden',
      stands,
    }
  }

  /**
   * `enclosing` are the consents that all of its questions need, `shared` the ones among them that the page has already
   * asked for.
   */
  #group(
    resolved: ResolvedGroup,
    enclosing: readonly ConsentPurposeCode[],
    shared: readonly ConsentPurposeCode[],
  ): SurveyNode {
    const { group, page } = resolved
    const name = `group_${group.id}`
    const consents = this.#consents(enclosing.filter((purpose) => !shared.includes(purpose)))
    const nodes = resolved.items.flatMap((item) => this.#item(item, this.#places.at(item.info.entity), enclosing))
    if (nodes.every(isHidden)) return this.#unseen(name, { group })
    const help =
      group.help === undefined ? [] : [this.#parts.note(`${name}_help`, 'help', this.#wording.own(group.help))]
    return {
      kind: 'group',
      name,
      label: this.#wording.own(group.title ?? page.title),
      relevant: all([this.#condition(group.when, this.#places.subject, name), consents]),
      nodes: [...help, ...nodes],
      of: { group },
      isOneScreen: !nodes.some(holdsRepeat),
    }
  }

  #consents(purposes: readonly ConsentPurposeCode[]): Expression {
    return all(purposes.map((purpose) => consentExpression(purpose, this.#places)))
  }

  #condition(condition: Condition | undefined, place: Place, at: string): Expression {
    if (condition === undefined) return yes
    this.#compiler.isLossy = false
    const expression = this.#compiler.compile(condition, place)
    if (this.#compiler.isLossy) this.#losses.push({ kind: 'condition', at })
    return expression
  }

  /** What an item itself depends on; of one that is looked at from others too, it is written once. */
  #conditionsOf(item: ResolvedItem, place: Place): Expression {
    const name = this.#places.nameOf(item)
    const made = this.#conditions.get(item) ?? all(item.conditions.map((one) => this.#condition(one, place, name)))
    this.#conditions.set(item, made)
    return made
  }

  #demandsAt(place: Place): Demands {
    const known = this.#demands.get(place.key)
    if (known !== undefined) return known
    const demands = demandsOf(place, { ...this.#tools, definition: this.#definition, compiler: this.#compiler })
    for (const rule of demands.lost) this.#losses.push({ kind: 'rule', at: place.key, rule })
    this.#demands.set(place.key, demands)
    return demands
  }

  /** Whether a reason can replace the answer: an entity of which something is needed is not without a reason itself. */
  #hasReason({ info, item, items, part, own }: ResolvedItem): boolean {
    // Extensions hold no reasons.
    if (own !== undefined) return false
    const isOne = info.type.kind === 'object'
    if (isOne && items.some((one) => this.#places.isPut(one) && one.item.need !== undefined)) return false
    // A reason for one part of a list would be one for all of it.
    return info.presence !== 'required' && item.need !== 'value' && takesReasons(info.entity) && part === undefined
  }

  /** `siblings` are the questions about one entity that a record may be without. */
  #item(
    item: ResolvedItem,
    place: Place,
    enclosing: readonly ConsentPurposeCode[],
    siblings: readonly ResolvedItem[] = [],
  ): SurveyNode[] {
    const { info } = item
    const [places, parts, compiler] = [this.#places, this.#parts, this.#compiler]
    const name = places.nameOf(item)
    if (!places.isPut(item)) {
      const isReference = info.type.kind === 'reference' || info.type.kind === 'references'
      const kind = isReference ? 'reference' : 'switchedOff'
      if (!places.isGiven(item) && !this.#merged.later.has(item)) this.#losses.push({ kind, at: name, field: item.id })
      return [{ ...this.#parts.note(name, 'answer', this.#parts.label(item)), type: 'hidden', item }]
    }
    // What encloses the question has asked for its own consents already.
    const own = gateOf(item).filter((purpose) => !enclosing.includes(purpose))
    const relevant = all([this.#conditionsOf(item, place), this.#consents(own)])
    const { need } = item.item
    const hasReason = this.#hasReason(item)
    const isAnswerNeeded = need === 'answer' || info.presence === 'answered'
    const isForm = need === 'value' || (need === 'answer' && !hasReason)
    const isValueNeeded = isForm || (info.presence === 'required' && siblings.length === 0)
    const nodes = this.#asked(item, place, relevant, isValueNeeded ? yes : no)
    const isGivenNow = (one: ResolvedItem): Expression => not(isMissing(one, places))
    const missing = isMissing(item, places)
    const others = siblings.filter((one) => one !== item)
    // There is no reason to ask about a part of what is not there. A worksheet of many lines alone is seldom all there is: it would make
    // the expression of every reason as long as itself.
    const circular = askedByReason(name, others, places, (one) => this.#conditionsOf(one, place))
    const telling = others.filter((one) => places.listPlaceOf(one)?.shape !== 'states' && !circular.has(one))
    const isThere = siblings.length === 0 || need !== undefined ? yes : any(telling.map(isGivenNow))
    const list = places.listPlaceOf(item)
    const isReasonNeeded = isAnswerNeeded || (list?.shape === 'ticks' && item.item.atLeast !== undefined)
    if (hasReason)
      nodes.push(
        parts.reason(item, name, all([relevant, missing, isThere]), isReasonNeeded ? yes : no, !isYes(isThere)),
      )
    const among = [...place.asked.keys()].map((field) => nameIn(place, field))
    if (info.presence === 'required' && !isValueNeeded) {
      const message = this.#parts.needed(item)
      const at = siblings.indexOf(item)
      for (const [index, other] of others.entries())
        (index < at ? this.#needs : this.#laterNeeds).push({
          of: name,
          when: isGivenNow(other),
          given: not(missing),
          message,
          place: place.key,
          among,
          unless: [],
        })
    }
    for (const { when, orReason, rule, message, unless } of this.#demandsAt(place).needed.get(name) ?? []) {
      const [of, reason] = orReason && hasReason ? [absentName(name), isGiven(answer(absentName(name)))] : [name, no]
      this.#needs.push({ of, when, given: any([not(missing), reason]), rule, message, place: place.key, among, unless })
    }
    nodes.push(...fewNotes({ item, relevant, isValueNeeded, hasReason }, { places, parts, compiler }))
    return nodes
  }

  #asked(item: ResolvedItem, place: Place, relevant: Expression, required: Expression): SurveyNode[] {
    const { type } = item.info
    const name = this.#places.nameOf(item)
    const list = this.#places.listPlaceOf(item)
    if (type.kind !== 'object' && list === undefined) return [this.#question(item, place, relevant, required)]
    if (list?.fields !== undefined) return [this.#checklist(list, list.fields, relevant, required)]
    const within = list?.place ?? this.#places.at(name)
    const parts = this.#parts
    const { prompt } = item.item
    const help = prompt === undefined ? [] : [parts.note(`${name}_help`, 'help', this.#wording.own(prompt))]
    const isRepeat = list?.shape === 'repeat'
    const siblings = !isRepeat && isNo(required) ? putIn(within, this.#places) : []
    const gate = gateOf(item)
    const nodes = [...help, ...item.items.flatMap((one) => this.#item(one, within, gate, siblings))]
    const label = parts.label(item)
    const isOneScreen = !nodes.some(holdsRepeat)
    const opening = parts.opening(name, label, relevant)
    if (isRepeat) return [{ kind: 'repeat', name, label, relevant, nodes, item, isOneScreen, opening }]
    return [{ kind: 'group', name, label, relevant, nodes, of: { item }, isOneScreen }]
  }

  #checklist(list: ListPlace, fields: LineFields, relevant: Expression, needed: Expression): SurveyNode {
    const { lists } = this
    const parts = this.#parts
    const { name, item, place } = list
    const least = Math.max(item.item.atLeast ?? 0, isNo(needed) ? 0 : 1)
    const required = least > 0 && !this.#hasReason(item) ? yes : no
    const making = { list, fields, relevant, required, least, demands: this.#demandsAt(place), parts, lists }
    if (fields.state === undefined) return ticksQuestion(making)
    const { prompt } = item.item
    const help = prompt === undefined ? [] : [parts.note(`${name}_help`, 'help', this.#wording.own(prompt))]
    const nodes = [...help, ...statesQuestions(making)]
    return { kind: 'group', name, label: parts.label(item), relevant, nodes, of: { item }, isOneScreen: true }
  }

  /** What fills a question in by itself. */
  #preset(item: ResolvedItem, name: string): SurveyPreset | undefined {
    const { preset } = item.item
    if (preset === undefined) return undefined
    if (preset === 'today') return { by: 'today' }
    if (this.#remembers) return { by: 'lastSaved' }
    this.#losses.push({ kind: 'preset', at: name, field: item.id })
    return undefined
  }

  #question(item: ResolvedItem, place: Place, relevant: Expression, required: Expression): SurveyQuestion {
    const name = nameIn(place, item.info.name)
    const { constraints, filters } = this.#demandsAt(place)
    const agreed = agreementOf(item, this.#merged.form.groups, this.#tools)
    const constraintsOfPlace = [...this.#parts.bounds(item), ...(constraints.get(name) ?? []), ...agreed]
    const list = this.#parts.list(item, name)
    const preset = shownTextFor(item, place, this.#places, this.#wording) ?? this.#preset(item, name)
    const origin = this.#merged.origins.get(item)
    return {
      kind: 'question',
      name,
      type: this.#parts.type(item),
      label: this.#parts.label(item),
      ...this.#parts.hint(item),
      ...this.#parts.guidance(item),
      relevant,
      required,
      constraints: constraintsOfPlace,
      ...(list === undefined ? {} : { list }),
      filters: list === undefined ? [] : [...(filters.get(name) ?? []), ...this.#parts.within(item, place)],
      ...this.#parts.appearance(item),
      ...(preset === undefined ? {} : { preset }),
      ...(origin === undefined ? {} : { origin }),
      item,
      role: 'answer',
    }
  }
}

/**
 * Makes a survey from a form: the questions, groups, repeats, choices and expressions that engines such as ODK's know.
 * What they cannot do is reported in `losses`. The definition must be one that `defineForm` accepts.
 */
export function toSurvey(definition: FormDefinition, options: SurveyOptions = {}): Survey {
  const { locales = [], unreviewedTexts: drafts = false } = options
  const languages = options.languages ?? [
    ...new Set([...locales.map(({ language }) => language), ...languagesOf(definition)]),
  ]
  const inOrder = ['en', ...languages.filter((language) => language !== 'en')]
  const wording = new Wording({ languages: inOrder, locales, drafts })
  const builder = new SurveyBuilder(definition, wording, options)
  const nodes = builder.build()
  return {
    definition,
    title: wording.own(definition.title),
    languages: inOrder,
    nodes,
    lists: usedLists(builder.lists.all(), nodes),
    losses: builder.allLosses(),
  }
}
