import { type EntityId, entity, type FieldId, fieldsOf, isObject, type Json, objectOr } from '@tip-standard/core'
import type { FieldInfo } from '@tip-standard/core/metadata'
import { element, type MarkupElement } from '@tip-standard/form-model/print'
import type { PageWords } from './page-words.ts'

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** The parts of an entry that are not fields. */
const BESIDE = ['absent', 'provenance', 'extensions']

/** A row: a term, and what is known about it. */
function row(term: MarkupElement, known: readonly (MarkupElement | undefined)[], isWide: boolean): MarkupElement {
  return element(isWide ? 'div.wide' : 'div', element('dt', term), element('dd', ...known))
}

/** Data that the standard does not describe, under the names that they have. */
function bareValue(value: unknown): MarkupElement {
  if (Array.isArray(value)) return element('ul', ...value.map((one) => element('li', bareValue(one))))
  if (isObject(value))
    return element(
      'dl.facts',
      ...Object.entries(value).map(([name, one]) => row(element('span', name), [bareValue(one)], isObject(one))),
    )
  return element('span.written', value === null ? '–' : String(value))
}

/** Shown for an empty list or entry. */
const none = ({ say }: PageWords): MarkupElement => element('span', say('held.none'))

/** Values in one line, as in a sentence. */
const inLine = (values: readonly MarkupElement[], mark: string): MarkupElement =>
  element('span.written', ...values.flatMap((one, at) => (at === 0 ? [one] : [mark, one])))

/** The parts of a place or of a sum in one line; `undefined` if an entry has more than that. */
function partsInLine(id: EntityId, entry: Json, words: PageWords): MarkupElement | undefined {
  const fields = fieldsOf(id)
  if (entity(id).kind !== 'value' || Object.keys(entry).some((name) => !fields.some((info) => info.name === name)))
    return undefined
  const parts = fields.flatMap((info) => words.value(info, entry[info.name]) ?? [])
  return parts.length === 0 ? none(words) : inLine(parts, id === 'money' ? ' ' : ', ')
}

/** Whether a value is shown below its label, over the whole width. */
const isWide = ({ type }: FieldInfo): boolean =>
  type.kind === 'objects' || (type.kind === 'object' && entity(type.entity).kind !== 'value')

function shownValue(info: FieldInfo, value: unknown, words: PageWords): MarkupElement {
  const { type } = info
  const values = listOf(value)
  if (values.length === 0) return none(words)
  if (type.kind === 'object') return shownEntry(type.entity, objectOr(value), words)
  if (type.kind === 'objects')
    return element('ol.entries', ...values.map((one) => element('li', shownEntry(type.entity, objectOr(one), words))))
  const shown = values.map((one) => words.value(info, one) ?? bareValue(one))
  // Notes can have several lines, so each begins on its own.
  return type.kind === 'texts' && shown.length > 1
    ? element('ul', ...shown.map((one) => element('li.written', one)))
    : inLine(shown, '; ')
}

const shownEntry = (id: EntityId, entry: Json, words: PageWords): MarkupElement =>
  partsInLine(id, entry, words) ?? facts(id, entry, words)

/** The provenance of a value, with the standard's labels for its parts. */
function origin(provenance: unknown, words: PageWords): MarkupElement | undefined {
  if (!isObject(provenance)) return undefined
  const parts = fieldsOf('provenance').flatMap((info) => {
    const value = provenance[info.name]
    return value === undefined ? [] : [element('span', words.label(info.id), ': ', shownValue(info, value, words), ' ')]
  })
  return element('small', ...parts)
}

const without = (entry: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !names.includes(name)))

/**
 * The rows of an entry, field by field in the order of the standard, without missing fields; then anything else in it.
 */
export function rows(
  id: EntityId,
  of: object,
  words: PageWords,
  leaveOut: readonly FieldId[] = [],
): readonly MarkupElement[] {
  const entry = objectOr(of)
  const [absent, provenance, extensions] = BESIDE.map((name) => objectOr(entry[name]))
  const fields = fieldsOf(id)
  const known = fields
    .filter((info) => !leaveOut.includes(info.id))
    .flatMap((info) => {
      const [value, reason, from] = [entry[info.name], absent?.[info.name], provenance?.[info.name]]
      if (value === undefined && reason === undefined && from === undefined) return []
      const shown = value === undefined ? undefined : shownValue(info, value, words)
      const why = reason === undefined ? undefined : element('em', words.code('absentReason', String(reason)))
      return [row(words.label(info.id), [shown, why, origin(from, words)], isWide(info) && value !== undefined)]
    })
  const names = fields.map(({ name }) => name)
  // A record can contain what this program's version of the standard does not know: it is stored, so it is shown.
  const others = { ...without(entry, [...names, ...BESIDE]), ...extensions }
  return [
    ...known,
    ...Object.entries(others).map(([name, value]) => row(element('span', name), [bareValue(value)], isObject(value))),
  ]
}

/** An entry as a list of known facts. */
export function facts(id: EntityId, of: object, words: PageWords, leaveOut: readonly FieldId[] = []): MarkupElement {
  const known = rows(id, of, words, leaveOut)
  return known.length === 0 ? none(words) : element('dl.facts', ...known)
}
