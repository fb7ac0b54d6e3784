import type { FieldId } from '@tip-standard/core'
import type { FormDefinition, FormItem } from './definition.ts'
import { type ResolvedItem, resolveForm } from './resolve-form.ts'

function itemsIn(items: readonly ResolvedItem[]): ResolvedItem[] {
  return items.flatMap((item) => [item, ...itemsIn(item.items)])
}

/** Lists every question of a form, including those inside entries. */
export function questionsOf(definition: FormDefinition): ResolvedItem[] {
  return itemsIn(resolveForm(definition).groups.flatMap(({ items }) => items))
}

/** The questions of a form about each field of the standard, in all places. */
export function itemsByField(definition: FormDefinition): Map<FieldId, FormItem[]> {
  const byField = new Map<FieldId, FormItem[]>()
  for (const { id, item, own } of questionsOf(definition))
    if (own === undefined) byField.set(id, [...(byField.get(id) ?? []), item])
  return byField
}

/** The codes that a form offers for each field, if no place offers all of them. */
export function codesOffered(definition: FormDefinition): { [K in FieldId]?: string[] } {
  const codesOf: { [K in FieldId]?: string[] } = {}
  for (const [id, items] of itemsByField(definition)) {
    const codes = items.map((item) => item.codes)
    if (codes.every((chosen) => chosen !== undefined)) codesOf[id] = [...new Set(codes.flat())]
  }
  return codesOf
}
