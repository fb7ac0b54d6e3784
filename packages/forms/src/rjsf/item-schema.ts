import { codeLabel, codeList, entityTitle, fieldLabel, fieldQuestion } from '@tip-standard/core'
import { identifierPattern, partialDatePattern, phonePattern } from '@tip-standard/core/metadata'
import {
  entryEntity,
  type FormTexts,
  formText,
  isFilledIn,
  needsValue,
  type ResolvedItem,
  takesReason,
} from '@tip-standard/form-model'
import { handling } from '@tip-standard/form-model/engine'
import { listOf } from '@tip-standard/form-model/wording'
import { answerKey, reasonKey } from './answer-keys.ts'
import { remember } from './remember.ts'
import type { BuildOptions, Built, Schema } from './schema.ts'

/**
 * A list with more codes than this is searched instead of shown. There are this many forms of exploitation: one press
 * each, where a search would require typing.
 */
export const MANY = 13

/** The codes to choose from, with their names: those of the form in its order, or all. */
function choices(item: ResolvedItem, options: BuildOptions): Schema | undefined {
  const list = listOf(item, { options, ...(options.lists && { lists: options.lists }) })
  if (list === undefined) return undefined
  const codes = item.item.codes ?? list.codes.map(({ code }) => code)
  return { oneOf: codes.map((code) => ({ const: code, title: codeLabel(list, code, options) ?? code })) }
}

const text = (texts: FormTexts | undefined, options: BuildOptions): string | undefined =>
  texts === undefined ? undefined : formText(texts, options)

/** What a question is called in a form. */
export const nameOf = ({ id, item }: ResolvedItem, options: BuildOptions): string =>
  text(item.label, options) ?? fieldLabel(id, options)

/** The sentence with which to ask a question: its name if it has no other. */
export function questionOf(item: ResolvedItem, options: BuildOptions): string {
  if (item.own !== undefined) return text(item.item.question, options) ?? nameOf(item, options)
  const asked = fieldQuestion(item.id, options)
  return text(item.item.question, options) ?? (asked === fieldLabel(item.id, options) ? nameOf(item, options) : asked)
}

/**
 * The language in which a question is shown, if it differs from the form's: English, for texts without a translation
 * that may be shown.
 */
const otherLanguage = (item: ResolvedItem, options: BuildOptions): Schema =>
  (options.language ?? 'en') !== 'en' && questionOf(item, options) === questionOf(item, {}) ? { lang: 'en' } : {}

/** What an answer can be, by the kind of the field, and which widget shows it. */
function valueSchema(item: ResolvedItem, options: BuildOptions): Built {
  const { type } = item.info
  const { min, max, maxLength } = item.item
  const [low, high] = 'min' in type ? [min ?? type.min, max ?? type.max] : []
  switch (type.kind) {
    case 'text':
    case 'texts': {
      const length = maxLength ?? type.maxLength
      const schema = { type: 'string', minLength: 1, maxLength: length }
      if (type.kind === 'texts')
        return {
          schema: { type: 'array', items: schema, maxItems: type.maxItems, uniqueItems: true },
          ui: { 'ui:field': 'texts' },
        }
      return { schema, ui: length > 200 ? { 'ui:widget': 'textarea' } : {} }
    }
    case 'identifier':
      return { schema: { type: 'string', pattern: identifierPattern.source }, ui: {} }
    case 'phone':
      return {
        schema: { type: 'string', pattern: phonePattern.source },
        ui: { 'ui:options': { inputType: 'tel' } },
      }
    case 'email':
      return { schema: { type: 'string', format: 'email' }, ui: {} }
    case 'boolean':
      return { schema: { type: 'boolean', ...yesNo(options) }, ui: { 'ui:widget': 'radio' } }
    case 'integer':
    case 'number':
      return { schema: { type: type.kind, minimum: low, maximum: high }, ui: {} }
    case 'date':
      return { schema: { type: 'string', format: 'date' }, ui: { 'ui:widget': 'date' } }
    case 'partialDate':
      return { schema: { type: 'string', pattern: partialDatePattern.source }, ui: { 'ui:widget': 'partialDate' } }
    case 'code':
    case 'codes': {
      const chosen = choices(item, options)
      const count = (chosen?.['oneOf'] as unknown[] | undefined)?.length ?? Number.POSITIVE_INFINITY
      const isOwn = item.own !== undefined
      const one = { type: 'string', ...(count > (options.inlineUpTo ?? count) && !isOwn ? {} : chosen) }
      const isMany = type.kind === 'codes'
      const few = isMany ? 'checkboxes' : 'radio'
      // The options of a form's own question need no loading.
      const many = isOwn ? (isMany ? 'checkboxes' : 'select') : isMany ? 'codesSearch' : 'codeSearch'
      const widget = count > MANY ? many : few
      return {
        schema: isMany ? { type: 'array', items: one, uniqueItems: true } : one,
        ui: {
          'ui:widget': widget,
          'ui:options': { list: type.list, ...(item.item.codes === undefined ? {} : { codes: item.item.codes }) },
        },
      }
    }
    case 'reference':
      return { schema: { type: 'string' }, ui: { 'ui:widget': 'reference', 'ui:options': { to: type.to } } }
    case 'references':
      return {
        schema: { type: 'array', items: { type: 'string' }, uniqueItems: true },
        ui: { 'ui:widget': 'references', 'ui:options': { to: type.to } },
      }
    case 'object':
      return objectSchema(item, options)
    case 'objects': {
      const { schema, ui } = objectSchema(item, options)
      // The questions of the one entry are shown without a list around them.
      if (item.part?.kind === 'last') return { schema, ui: { ...ui, 'ui:options': { isEntry: true } } }
      const least = item.item.atLeast
      const name = entityTitle(type.entity, options)
      return {
        schema: { type: 'array', items: schema, ...(least === undefined ? {} : { minItems: least }) },
        ui: { items: ui, 'ui:options': { entry: name }, ...consentsUi(item) },
      }
    }
    default:
      return unanswered(type)
  }
}

/**
 * Consents are not a list to add to, but a gate with one row for each purpose; asked on pages of their own, the
 * sentences are title enough.
 */
function consentsUi(item: ResolvedItem): Schema {
  if (item.id !== 'victim.consents') return {}
  const purposes = item.items.find(({ id }) => id === 'consent.purpose')?.item.codes
  return {
    'ui:field': 'consents',
    'ui:options': { ...(purposes === undefined ? {} : { purposes }), ...(item.part && { isUnseen: true }) },
  }
}

function unanswered(type: never): never {
  throw new TypeError(`No answer for the kind ${String((type as { kind: string }).kind)}.`)
}

function yesNo(options: BuildOptions): Schema {
  const label = (code: string): string => codeLabel('yesNo', code, options) ?? code
  return {
    oneOf: [
      { const: true, title: label('yes') },
      { const: false, title: label('no') },
    ],
  }
}

/** The reasons for which an answer to a question can be missing. */
const reasonSchema = /* @__PURE__ */ remember((item, options): Schema => {
  const list = codeList('absentReason')
  const { language = options.locale?.language ?? 'en', locale } = options
  const translated = locale?.codes.absentReason?.title
  const title = formText({ en: list.title, ...(translated === undefined ? {} : { [language]: translated }) }, options)
  return {
    type: 'string',
    title: `${nameOf(item, options)}: ${title}`,
    oneOf: list.codes.map(({ code }) => ({ const: code, title: codeLabel(list, code, options) ?? code })),
  }
})

const reasonUi = (name: string): Schema => ({ 'ui:widget': 'select', 'ui:options': { isReason: true, name } })

/** The questions of an entity as one object: answers, and beside each the reason why it is missing. */
export function questionsSchema(
  items: readonly ResolvedItem[],
  options: BuildOptions,
  build: (item: ResolvedItem) => Built = (item) => itemSchema(item, options),
): Built {
  const properties: Schema = {}
  const ui: Schema = {}
  const required: string[] = []
  for (const item of items.filter(({ info }) => !isFilledIn(info))) {
    const key = answerKey(item.id)
    const built = build(item)
    properties[key] = built.schema
    ui[key] = built.ui
    if (needsValue(item)) required.push(key)
    if (takesReason(item)) {
      properties[reasonKey(item.id)] = reasonSchema(item, options)
      ui[reasonKey(item.id)] = reasonUi(nameOf(item, options))
    }
  }
  return { schema: { type: 'object', properties, ...(required.length > 0 ? { required } : {}) }, ui }
}

function objectSchema(item: ResolvedItem, options: BuildOptions): Built {
  const { schema, ui } = questionsSchema(item.items, options)
  return { schema, ui: entryEntity(item.info) === 'place' ? { ...ui, 'ui:field': 'place' } : ui }
}

/** The schema of one question, titled as it is asked and described by its name, with how it is protected. */
export const itemSchema: (item: ResolvedItem, options: BuildOptions) => Built = /* @__PURE__ */ remember(
  (item, options) => {
    const { info, item: own } = item
    const { schema, ui } = valueSchema(item, options)
    const { masked, autocomplete } = handling[info.sensitivity]
    const [question, name] = [questionOf(item, options), nameOf(item, options)]
    const prompt = text(own.prompt, options)
    return {
      schema: { title: question, ...(name === question ? {} : { description: name }), ...schema },
      ui: {
        ...ui,
        'ui:autocomplete': autocomplete ? 'on' : 'off',
        ...(prompt === undefined ? {} : { 'ui:help': prompt }),
        'ui:options': {
          ...(ui['ui:options'] as Schema | undefined),
          fieldId: info.id,
          name,
          ...otherLanguage(item, options),
          sensitivity: info.sensitivity,
          need: own.need ?? 'none',
          ...(masked ? { masked: true } : {}),
        },
      },
    }
  },
)
