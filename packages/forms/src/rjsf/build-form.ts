import type { GroupView, Question, ResolvedForm, ResolvedItem } from '@tip-standard/core/forms'
import { formText } from '@tip-standard/core/forms'
import { answerKey, reasonKey } from './answer-keys.ts'
import { type BuildOptions, type Built, itemSchema, questionsSchema, type Schema } from './item-schema.ts'
import { narrowedCodes } from './narrowing.ts'
import { type Locate, locateInEntry, locateInForm, neededUnlessReason, relevanceSchema } from './relevance-schema.ts'

/** A form for RJSF: what `Form` takes as `schema` and `uiSchema`. */
export type FormBuild = { schema: Schema; uiSchema: Schema }

/** Parts of an object schema that stand there only where conditions hold. */
type Conditional = { when: Schema; keys: readonly string[] }

/** Takes questions out of an object schema and puts them back where their conditions hold. */
function withConditions(built: Built, conditional: readonly Conditional[], always: readonly Schema[]): Built {
  const properties = { ...(built.schema['properties'] as Schema) }
  const required = new Set((built.schema['required'] as string[] | undefined) ?? [])
  const branches = conditional.map(({ when, keys }): Schema => {
    const taken = Object.fromEntries(keys.map((key) => [key, properties[key]]))
    const needed = keys.filter((key) => required.delete(key))
    for (const key of keys) delete properties[key]
    return {
      if: { type: 'object', ...when },
      then: { type: 'object', properties: taken, ...(needed.length > 0 ? { required: needed } : {}) },
    }
  })
  const { required: _before, ...schema } = built.schema
  const rules = [...branches, ...always]
  return {
    ui: { ...built.ui, 'ui:order': Object.keys(built.schema['properties'] as Schema).concat('*') },
    schema: {
      ...schema,
      properties,
      ...(required.size > 0 ? { required: [...required] } : {}),
      ...(rules.length > 0 ? { allOf: rules } : {}),
    },
  }
}

const keysOf = ({ schema }: Built, { id }: ResolvedItem): string[] =>
  [answerKey(id), reasonKey(id)].filter((key) => Object.hasOwn(schema['properties'] as Schema, key))

function conditionOf(item: ResolvedItem, locate: Locate): Schema | undefined {
  const told = item.conditions.map((condition) => relevanceSchema(condition, locate)).filter((one) => one !== undefined)
  return told.length === 0 ? undefined : told.length === 1 ? told[0] : { allOf: told }
}

/** An entry's questions with their conditions; those that reach out of the entry cannot be told, and are asked always. */
function entrySchema(items: readonly ResolvedItem[], options: BuildOptions): Built {
  const built = questionsSchema(items, options, (item) => plainItem(item, options))
  const locate = locateInEntry(items)
  const conditional = items.flatMap((item) => {
    const when = conditionOf(item, locate)
    const keys = keysOf(built, item)
    return when === undefined || keys.length === 0 ? [] : [{ when, keys }]
  })
  return withConditions(built, conditional, needed(items, conditional))
}

/** Answers that are needed whatever else is said. */
function needed(items: readonly ResolvedItem[], conditional: readonly Conditional[]): Schema[] {
  const taken = new Set(conditional.flatMap(({ keys }) => keys))
  return items
    .filter(({ id, item }) => item.need === 'answer' && !taken.has(answerKey(id)))
    .map(({ id }) => neededUnlessReason(id))
}

/** The widgets that every theme has, in place of ours. */
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
  const choices = Array.isArray(schema['items']) ? schema : ((schema['items'] as Schema | undefined) ?? schema)
  const standard = typeof widget === 'string' ? STANDARD[widget] : undefined
  const isEmpty = standard === 'select' && choices['oneOf'] === undefined
  return { schema, ui: standard === undefined || isEmpty ? rest : { ...rest, 'ui:widget': standard } }
}

function plainItem(item: ResolvedItem, options: BuildOptions): Built {
  const built = withStandardWidgets(itemSchema(item, options))
  if (item.items.length === 0) return built
  const entry = entrySchema(item.items, options)
  return item.info.type.kind === 'objects'
    ? { schema: { ...built.schema, items: entry.schema }, ui: { ...built.ui, items: entry.ui } }
    : { schema: { ...built.schema, ...entry.schema }, ui: { ...built.ui, ...entry.ui } }
}

/** Restricted questions are in a form for RJSF only where the form shows them: nobody is there to switch them on. */
const isShown = ({ info, item }: ResolvedItem): boolean =>
  info.sensitivity !== 'restricted' || item.restricted === 'shown'

/**
 * A whole form as JSON Schema 2020-12 and uiSchema in one language, for RJSF with any theme. Relevance is told with `if` and
 * `then`; consent, masking and what becomes of hidden answers need the engine. `fromAnswers` makes the record of its data.
 */
export function buildForm(form: ResolvedForm, options: BuildOptions = {}): FormBuild {
  const { definition } = form
  const pages: Schema = {}
  const uiSchema: Schema = { 'ui:order': definition.pages.map(({ id }) => id).concat('*') }
  const conditions: Schema[] = []
  for (const page of definition.pages) {
    const groups: Schema = {}
    const ui: Schema = { 'ui:order': page.groups.map(({ id }) => id).concat('*') }
    for (const resolved of form.groups.filter((one) => one.page.id === page.id)) {
      const items = resolved.items.filter(isShown)
      const { group } = resolved
      const built = questionsSchema(items, options, (item) => plainItem(item, options))
      const taken: Conditional[] = []
      for (const item of items) {
        const when = conditionOf(item, locateInForm(form, item.info.entity))
        const keys = keysOf(built, item)
        if (when === undefined || keys.length === 0) continue
        taken.push({ when, keys })
        conditions.push(branch(built, page.id, group.id, when, keys))
      }
      const kept = withConditions(built, taken, needed(items, taken))
      const rules = (kept.schema['allOf'] as Schema[] | undefined)?.slice(taken.length) ?? []
      const { allOf: _moved, ...schema } = kept.schema
      groups[group.id] = {
        ...schema,
        ...(group.title === undefined ? {} : { title: formText(group.title, options) }),
        ...(group.help === undefined ? {} : { description: formText(group.help, options) }),
        ...(rules.length > 0 ? { allOf: rules } : {}),
      }
      ui[group.id] = kept.ui
    }
    pages[page.id] = {
      type: 'object',
      title: formText(page.title, options),
      ...(page.help === undefined ? {} : { description: formText(page.help, options) }),
      properties: groups,
    }
    uiSchema[page.id] = ui
  }
  return {
    uiSchema,
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: formText(definition.title, options),
      type: 'object',
      properties: pages,
      ...(conditions.length > 0 ? { allOf: conditions } : {}),
    },
  }
}

/** A condition over the whole form that puts questions into one group. */
function branch(built: Built, page: string, group: string, when: Schema, keys: readonly string[]): Schema {
  const all = built.schema['properties'] as Schema
  const required = ((built.schema['required'] as string[] | undefined) ?? []).filter((key) => keys.includes(key))
  const questions = {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, all[key]])),
    ...(required.length > 0 ? { required } : {}),
  }
  const inPage = { type: 'object', properties: { [group]: questions } }
  return { if: { type: 'object', ...when }, then: { type: 'object', properties: { [page]: inPage } } }
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
      const inside = entries.map((entry) => askedSchema(entry, options))
      if (item.info.type.kind === 'object') {
        const [inner] = inside
        return inner === undefined
          ? built
          : { schema: { ...built.schema, ...inner.schema }, ui: { ...built.ui, ...inner.ui, ...keptField(built) } }
      }
      if (item.id === 'victim.consents') return built
      // Each entry has questions of its own, which JSON Schema has no word for.
      return { schema: built.schema, ui: { ...built.ui, 'ui:field': 'entries', entries: inside } }
    },
  )
}

const keptField = ({ ui }: Built): Schema => (ui['ui:field'] === undefined ? {} : { 'ui:field': ui['ui:field'] })

/** One page as it stands: only what is asked now, so that nothing is left to decide for RJSF. */
export function buildPage(groups: readonly GroupView[], options: BuildOptions = {}): FormBuild {
  const properties: Schema = {}
  const uiSchema: Schema = {}
  for (const { resolved, missingConsents, questions } of groups) {
    const { group } = resolved
    const built = askedSchema(questions, options)
    properties[group.id] = {
      ...built.schema,
      ...(group.title === undefined ? {} : { title: formText(group.title, options) }),
      ...(group.help === undefined ? {} : { description: formText(group.help, options) }),
    }
    uiSchema[group.id] = { ...built.ui, 'ui:options': { isGroup: true, missingConsents } }
  }
  return { schema: { type: 'object', properties }, uiSchema }
}
