/** Lists that a form asks in several places: which of the entries each place is about. */

import type { FieldId } from '@tip-standard/core'
import { isObject } from '@tip-standard/core'
import { field } from '@tip-standard/core/metadata'
import type { FormItem } from './definition.ts'

/** The entries of a list that a question concerns, if not all: the last one, or those with some codes. */
export type EntryPart = { kind: 'last' } | { kind: 'codes'; by: string; codes: readonly string[] }

/** The field whose code shows to which place an entry belongs: the line of a checklist, the purpose of a consent. */
export const dividingField = ({ field: id, checklist }: FormItem): FieldId | undefined =>
  checklist?.line ?? (id === 'victim.consents' ? 'consent.purpose' : undefined)

/** The part of a list that an item is about, if it is limited to one: only such items can be asked in several places. */
export function partOf(item: FormItem): EntryPart | undefined {
  if (item.asOne === true) return { kind: 'last' }
  const by = dividingField(item)
  const codes = item.items?.find((one) => one.field === by)?.codes
  return by === undefined || codes === undefined ? undefined : { kind: 'codes', by: field(by).name, codes }
}

/** The positions of the entries of a list that a question concerns. The form's single entry may have to be created. */
export function entriesOf({ part }: { part?: EntryPart }, list: readonly unknown[]): number[] {
  if (part?.kind === 'last') return [Math.max(0, list.length - 1)]
  const positions = [...list.keys()]
  if (part === undefined) return positions
  return positions.filter((at) => {
    const entry = list[at]
    return isObject(entry) && part.codes.includes(String(entry[part.by]))
  })
}
