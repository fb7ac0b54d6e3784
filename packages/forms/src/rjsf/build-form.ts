import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import {
  checklistOf,
  type FormTexts,
  formText,
  type GroupView,
  isFilledIn,
  type Question,
  type ResolvedForm,
  type ResolvedGroup,
  type ResolvedItem,
} from '@tip-standard/form-model'
import { groupHeading } from '@tip-standard/form-model/wording'
import { answerKey, reasonKey } from './answer-keys.ts'
import { checklistUi } from './checklist-ui.ts'
import { hasAnyAnswer } from './has-answer.ts'
import { itemSchema, questionsSchema } from './item-schema.ts'
import { narrowedCodes } from './narrowing.ts'
import { type Need, needOf, needSchema } from './needs.ts'
import { locateInEntry, locateInForm, relevanceSchema } from './relevance-schema.ts'
import type { BuildOptions, Built, Schema } from './schema.ts'

/** A form for RJSF: what `Form` takes as `schema` and `uiSchema`. */
export type FormBuild = { schema: RJSFSchema; uiSchema: UiSchema }

/** One question in an object schema: its keys, its requirement, and when it is asked, if that can be expressed. */
type Part = { item: ResolvedItem; keys: string[]; need: Need | undefined; when: Schema | undefined }

/** Restricted questions are in a form for RJSF only if the form shows them: no application can enable them. */
const isShown = ({ info, item }: ResolvedItem): boolean =>
  info.sensitivity !== 'restricted' || item.restricted === 'shown'

const allOf = (schemas: readonly Schema[]): Schema => (schemas.length === 0 ? {} : { allOf: schemas })

function partOf({ schema }: Built, item: ResolvedItem, conditions: readonly (Schema | undefined)[]): Part {
  const keys = [answerKey(item.id), reasonKey(item.id)]
  const known = conditions.filter((one) => one !== undefined)
  return {
    item,
    keys: keys.filter((key) => Object.hasOwn(schema['properties'] as Schema, key)),
    // If it is not certain that a question is asked, an answer cannot be required.
    need: known.length === conditions.length ? needOf(item) : undefined,
    when: known.length > 1 ? { allOf: known } : known[0],
  }
}

/** What has to hold before the answer to a question can be required. */
type GuardOf = (item: ResolvedItem) => Schema | undefined
const unguarded: GuardOf = () => undefined

const pick = (properties: unknown, keys: readonly string[]): Schema =>
  Object.fromEntries(keys.map((key) => [key, (properties as Schema)[key]]))

/** Some questions as an object. Unconditional requirements are beside them, those that depend on a reason in branches. */
function objectOf({ schema }: Built, parts: readonly Part[], guardOf: GuardOf = unguarded): Schema {
  const keys = parts.flatMap((part) => part.keys)
  const properties: Schema = pick(schema['properties'], keys)
  const required: string[] = []
  const rules: Schema[] = []
  for (const { item, need } of parts) {
    if (need === undefined) continue
    const guard = guardOf(item)
    if (guard !== undefined) rules.push({ if: guard, then: { type: 'object', ...needSchema(item, need) } })
    else if (need.unlessReason) rules.push(needSchema(item, need))
    else {
      required.push(...need.given.required)
      for (const key of need.given.required)
        properties[key] = { ...(properties[key] as Schema), ...(need.given.properties[key] as Schema) }
    }
  }
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}), ...allOf(rules) }
}

/** The branches that add questions where their conditions hold; `around` wraps them in their parents. */
function branches(
  built: Built,
  parts: readonly Part[],
  around: readonly string[],
  guardOf: GuardOf = unguarded,
): Schema[] {
  return parts.flatMap((part) => {
    if (part.when === undefined || part.keys.length === 0) return []
    const then = around.reduceRight<Schema>(
      (inner, name) => ({ type: 'object', properties: { [name]: inner } }),
      objectOf(built, [part], guardOf),
    )
    return [{ if: { type: 'object', ...part.when }, then }]
  })
}

const isAlways = ({ when }: Part): boolean => when === undefined

const inOrder = ({ schema, ui }: Built): Schema => ({
  ...ui,
  'ui:order': [...Object.keys(schema['properties'] as Schema), '*'],
})

/** An entry's questions with their conditions; those that refer outside the entry cannot be expressed, and are always asked. */
function entrySchema({ items: all, info, part }: ResolvedItem, options: BuildOptions): Built {
  const items = all.filter((item) => isShown(item) && !isFilledIn(item.info))
  const built = plainQuestions(items, options)
  const locate = locateInEntry(items)
  const parts = items.map((item) =>
    partOf(
      built,
      item,
      item.conditions.map((condition) => relevanceSchema(condition, locate)),
    ),
  )
  // RJSF makes every object; one without answers is not there, and needs none but those that the form itself has.
  const hasAny = info.type.kind === 'object' || part?.kind === 'last' ? hasAnyAnswer(items) : undefined
  const guardOf: GuardOf = ({ item }) => (part?.kind === 'last' && item.need !== undefined ? undefined : hasAny)
  const { allOf: needs = [], ...always } = objectOf(built, parts.filter(isAlways), guardOf)
  return {
    schema: { ...always, ...allOf([...(needs as Schema[]), ...branches(built, parts, [], guardOf)]) },
    ui: inOrder(built),
  }
}

/** The widgets that every theme has, instead of ours. */
const STANDARD: { readonly [widget: string]: string | undefined } = {
  radio: 'radio',
  checkboxes: 'checkboxes',
  textarea: 'textarea',
  date: 'date',
  codeSearch: 'select',
  codesSearch: 'select',
}

function withStandardWidgets({ schema, ui }: Built): Built {
  const { 'ui:field': _field, 'ui:widget': widget, ...rest } = ui
  // A select of RJSF needs something to choose from.
  const choices = (schema['items'] as Schema | undefined) ?? schema
  const standard = typeof widget === 'string' ? STANDARD[widget] : undefined
  const isEmpty = standard === 'select' && choices['oneOf'] === undefined
  return { schema, ui: standard === undefined || isEmpty ? rest : { ...rest, 'ui:widget': standard } }
}

/**
 * Where an answer is one of several constants, RJSF takes the first as answered unless configured otherwise: a person must not be
 * recorded as a girl because nothing was clicked. With codes in `enum` it takes none.
 */
function withoutDefaults({ schema, ui }: Built): Built {
  const { oneOf, ...rest } = schema
  if (!Array.isArray(oneOf)) return { schema, ui }
  const choices = oneOf as readonly { const: unknown; title: string }[]
  return {
    schema: { ...rest, enum: choices.map((choice) => choice.const) },
    ui: { ...ui, 'ui:enumNames': choices.map(({ title }) => title) },
  }
}

/** Questions and the reasons beside them, none of them filled in automatically. */
function plainQuestions(items: readonly ResolvedItem[], options: BuildOptions): Built {
  const { schema, ui } = questionsSchema(items, options, (item) => plainItem(item, options))
  const built = Object.entries(schema['properties'] as { [key: string]: Schema }).map(
    ([key, one]) => [key, withoutDefaults({ schema: one, ui: ui[key] as Schema })] as const,
  )
  return {
    schema: { ...schema, properties: Object.fromEntries(built.map(([key, one]) => [key, one.schema])) },
    ui: Object.fromEntries(built.map(([key, one]) => [key, one.ui])),
  }
}

function plainItem(item: ResolvedItem, options: BuildOptions): Built {
  const built = withStandardWidgets(itemSchema(item, options))
  if (item.items.length === 0) return built
  const entry = entrySchema(item, options)
  // Fewer entries than the minimum are valid with a reason: `needOf` handles this.
  const { minItems: _least, ...schema } = built.schema
  return item.info.type.kind === 'objects' && item.part?.kind !== 'last'
    ? { schema: { ...schema, items: entry.schema }, ui: { ...built.ui, items: entry.ui } }
    : { schema: { ...built.schema, ...entry.schema }, ui: { ...built.ui, ...entry.ui } }
}

/** A group of the form, and the branches from the top of the form that put questions into it. */
function groupSchema(form: ResolvedForm, resolved: ResolvedGroup, options: BuildOptions): Built & { rules: Schema[] } {
  const { page, group } = resolved
  const items = resolved.items.filter((item) => isShown(item) && !isFilledIn(item.info))
  const built = plainQuestions(items, options)
  const shown = { ...form, groups: form.groups.map((one) => ({ ...one, items: one.items.filter(isShown) })) }
  const ofPerson = locateInForm(shown, form.definition.subject)
  const ofGroup = resolved.conditions.map((condition) => relevanceSchema(condition, ofPerson))
  const parts = items.map((item) => {
    const locate = locateInForm(shown, item.info.entity)
    return partOf(built, item, [...ofGroup, ...item.conditions.map((condition) => relevanceSchema(condition, locate))])
  })
  return {
    schema: { ...objectOf(built, parts.filter(isAlways)), ...headed(resolved, options), default: {} },
    ui: { ...inOrder(built), 'ui:options': headedUi(resolved, options) },
    rules: branches(built, parts, [page.id, group.id]),
  }
}

/** Pages and groups are required, so that RJSF creates them and asks for what they require. */
const whole = (properties: Schema): Schema => ({ properties, required: Object.keys(properties) })

const named = ({ title, help }: { title?: FormTexts; help?: FormTexts }, options: BuildOptions): Schema => ({
  ...(title === undefined ? {} : { title: formText(title, options) }),
  ...(help === undefined ? {} : { description: formText(help, options) }),
})

/** The name of a group, even if it has no visible heading. */
const headed = (resolved: ResolvedGroup, options: BuildOptions): Schema => {
  const heading = groupHeading(resolved, options)
  const { help } = resolved.group
  return { ...named(help === undefined ? {} : { help }, options), ...(heading && { title: heading.name }) }
}

/** Without it, RJSF uses the property name as a heading if there is none. */
const headedUi = (resolved: ResolvedGroup, options: BuildOptions): Schema =>
  groupHeading(resolved, options)?.isShown === true ? {} : { label: false }

/**
 * A whole form as JSON Schema 2020-12 and uiSchema in one language, for RJSF with any theme. Relevance is expressed
 * with `if` and `then`; consent, masking and the treatment of hidden answers need the engine. `fromAnswers` makes the
 * record of its data.
 */
export function buildForm(form: ResolvedForm, options: BuildOptions = {}): FormBuild {
  const { definition } = form
  const pages: Schema = {}
  const uiSchema: Schema = { 'ui:order': [...definition.pages.map(({ id }) => id), '*'] }
  const rules: Schema[] = []
  for (const page of definition.pages) {
    const properties: Schema = {}
    const ui: Schema = { 'ui:order': [...page.groups.map(({ id }) => id), '*'] }
    for (const resolved of form.groups.filter((one) => one.page.id === page.id)) {
      const built = groupSchema(form, resolved, options)
      properties[resolved.group.id] = built.schema
      ui[resolved.group.id] = built.ui
      rules.push(...built.rules)
    }
    pages[page.id] = { type: 'object', ...named(page, options), ...whole(properties), default: {} }
    uiSchema[page.id] = ui
  }
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: formText(definition.title, options),
    type: 'object',
    ...whole(pages),
    ...allOf(rules),
  }
  return { schema: schema as RJSFSchema, uiSchema }
}

/** The questions of an entity that are asked now, each entry with its own. */
function askedSchema(questions: readonly Question[], options: BuildOptions): Built {
  const asked = questions.flatMap((question) => {
    if (question.standing !== 'asked') return []
    const codes = narrowedCodes(question)
    if (codes === undefined) return [question]
    // Below some codes there is nothing to choose.
    if (codes.length === 0 && question.owner[question.resolved.info.name] === undefined) return []
    const { resolved } = question
    return [{ ...question, resolved: { ...resolved, item: { ...resolved.item, codes } } }]
  })
  const byItem = new Map(asked.map((question) => [question.resolved, question]))
  return questionsSchema(
    asked.map(({ resolved }) => resolved),
    options,
    (item) => {
      const built = itemSchema(item, options)
      const entries = byItem.get(item)?.entries ?? []
      if (item.items.length === 0) return built
      const checklist = checklistOf(item)
      const isBelow = ({ resolved }: Question): boolean => checklist?.below.includes(resolved) ?? true
      const inside = entries.map((entry) => askedSchema(entry.filter(isBelow), options))
      if (item.info.type.kind === 'object' || item.part?.kind === 'last') {
        const [inner] = inside
        return inner === undefined
          ? built
          : { schema: { ...built.schema, ...inner.schema }, ui: { ...built.ui, ...inner.ui } }
      }
      if (item.id === 'victim.consents') return built
      if (checklist !== undefined) {
        const own = { ...(built.ui['ui:options'] as Schema), checklist: checklistUi(item, options) }
        return {
          schema: built.schema,
          ui: { ...built.ui, 'ui:field': 'checklist', 'ui:options': own, entries: inside },
        }
      }
      // Each entry has questions of its own, which JSON Schema has no word for.
      return { schema: built.schema, ui: { ...built.ui, 'ui:field': 'entries', entries: inside } }
    },
  )
}

/** The key of a group in the data of RJSF. */
export type GroupKey = (group: ResolvedGroup) => string

/** The key of a group in the data of its page. */
export const keyOnPage: GroupKey = ({ group }) => group.id

/** The key of a group in the data of all pages at once: pages may have groups of the same name. */
export const keyInForm: GroupKey = ({ page, group }) => `${page.id}_${group.id}`

/** One or more pages in their current state: only the questions asked now, so that RJSF has nothing to decide. */
export function buildPage(
  groups: readonly GroupView[],
  options: BuildOptions = {},
  keyOf: GroupKey = keyOnPage,
): FormBuild {
  const properties: Schema = {}
  const uiSchema: Schema = {}
  for (const { resolved, missingConsents, questions } of groups) {
    const id = keyOf(resolved)
    const built = askedSchema(questions, options)
    properties[id] = { ...built.schema, ...headed(resolved, options) }
    uiSchema[id] = { ...built.ui, 'ui:options': { ...headedUi(resolved, options), isGroup: true, missingConsents } }
  }
  return { schema: { type: 'object', properties } as RJSFSchema, uiSchema }
}
