import { type EntityId, type FieldId, field, fieldsOf } from '@tip-standard/core'
import type { FieldInfo } from '@tip-standard/core/metadata'
import { type Html, html } from '../server/html.ts'
import { labelOf } from './labels.ts'

/** An entry of a record. */
export type Entry = { readonly [name: string]: unknown; readonly absent?: Readonly<Record<string, string>> }

/** A value of the standard in words: codes by their labels, lists by their entries. */
function shownValue({ type }: FieldInfo, value: unknown): Html {
  switch (type.kind) {
    case 'code':
      return html`${labelOf(type.list, String(value))}`
    case 'codes':
      return html`${(value as string[]).map((code) => labelOf(type.list, code)).join(', ')}`
    case 'boolean':
      return html`${value === true ? 'yes' : 'no'}`
    case 'texts':
    case 'references':
      return html`${(value as string[]).join('; ')}`
    case 'object':
      return showEntry(type.entity, value as Entry)
    case 'objects':
      return html`<ol class="entries">${(value as Entry[]).map((one) => html`<li>${showEntry(type.entity, one)}</li>`)}</ol>`
    case 'text':
    case 'identifier':
    case 'phone':
    case 'email':
    case 'date':
    case 'partialDate':
    case 'integer':
    case 'number':
    case 'reference':
      return html`${String(value)}`
  }
}

/** Why something has no value, where the record says it. */
function shownAbsence(reason: string): Html {
  return html`<span class="absent">${labelOf('absentReason', reason)}</span>`
}

/** One entry of the standard, field by field in the order of the standard, without what it does not have. Parts of its own are left to `without`. */
export function showEntry(id: EntityId, entry: Entry, without: readonly FieldId[] = []): Html {
  const rows = fieldsOf(id)
    .filter((one) => !without.includes(one.id))
    .flatMap((one) => {
      const [value, reason] = [entry[one.name], entry.absent?.[one.name]]
      if (value === undefined && reason === undefined) return []
      const isWide = one.type.kind === 'objects' || one.type.kind === 'object'
      const shown = value === undefined ? shownAbsence(reason as string) : shownValue(one, value)
      return [html`<div${isWide && html` class="wide"`}><dt>${field(one.id).label}</dt><dd>${shown}</dd></div>`]
    })
  return rows.length === 0 ? html`<p class="empty">Nothing to show.</p>` : html`<dl class="facts">${rows}</dl>`
}
