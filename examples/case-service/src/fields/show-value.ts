import { type EntityId, type FieldId, fieldLabel, fieldsOf } from '@tip-standard/core'
import type { FieldInfo } from '@tip-standard/core/metadata'
import { type Html, html } from '../server/html.ts'
import type { Words } from '../texts/words.ts'
import { labelOf } from './labels.ts'

/** An entry of a record. */
export type Entry = { readonly [name: string]: unknown; readonly absent?: Readonly<Record<string, string>> }

/** A text as typed; direction marks in it do not affect the surrounding text. */
const written = (text: string): Html => html`<bdi>${text}</bdi>`

/** A value of the standard in words: codes by their labels, lists by their entries. */
function shownValue(words: Words, { type }: FieldInfo, value: unknown): Html {
  switch (type.kind) {
    case 'code':
      return html`${labelOf(words, type.list, String(value))}`
    case 'codes':
      return html`${(value as string[]).map((code) => labelOf(words, type.list, code)).join(', ')}`
    case 'boolean':
      return html`${words.say(value === true ? 'value.yes' : 'value.no')}`
    case 'texts':
    case 'references':
      return html`${(value as string[]).map((one, at) => html`${at > 0 && '; '}${written(one)}`)}`
    case 'object':
      return showEntry(words, type.entity, value as Entry)
    case 'objects':
      return html`<ol class="entries">${(value as Entry[]).map((one) => html`<li>${showEntry(words, type.entity, one)}</li>`)}</ol>`
    case 'date':
    case 'partialDate':
      return html`${words.day(String(value))}`
    case 'integer':
    case 'number':
      return html`${String(value)}`
    case 'text':
    case 'identifier':
    case 'phone':
    case 'email':
    case 'reference':
      return written(String(value))
  }
}

/** The reason for a missing value, if the record states it. */
function shownAbsence(words: Words, reason: string): Html {
  return html`<span class="absent">${labelOf(words, 'absentReason', reason)}</span>`
}

/**
 * Shows one entry of the standard, field by field in the order of the standard, without empty fields and without those
 * in `without`, which are shown separately.
 */
export function showEntry(words: Words, id: EntityId, entry: Entry, without: readonly FieldId[] = []): Html {
  const rows = fieldsOf(id)
    .filter((one) => !without.includes(one.id))
    .flatMap((one) => {
      const [value, reason] = [entry[one.name], entry.absent?.[one.name]]
      if (value === undefined && reason === undefined) return []
      const isWide = one.type.kind === 'objects' || one.type.kind === 'object'
      const shown = value === undefined ? shownAbsence(words, reason as string) : shownValue(words, one, value)
      return [
        html`<div${isWide && html` class="wide"`}><dt>${fieldLabel(one.id, words.labels)}</dt><dd>${shown}</dd></div>`,
      ]
    })
  return rows.length === 0
    ? html`<p class="empty">${words.say('value.nothing')}</p>`
    : html`<dl class="facts">${rows}</dl>`
}
