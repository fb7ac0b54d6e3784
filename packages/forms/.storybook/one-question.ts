import type { EntityId, FieldId } from '@tip-standard/core'
import { field, fields } from '@tip-standard/core/metadata'
import {
  defineForm,
  type FormDefinition,
  type FormItem,
  type FormSubject,
  isFilledIn,
  placeOf,
  type ResolvedItem,
  resolveForm,
} from '@tip-standard/form-model'

const en = (text: string) => ({ en: text })

/** A form with one page and these questions. */
function formOf(items: readonly FormItem[], subject: FormSubject = 'victim'): FormDefinition {
  return {
    id: 'story.form',
    version: '1.0.0',
    base: '1.0-rc.2',
    title: en('A form'),
    subject,
    consents: [],
    pages: [{ id: 'page', title: en('A page'), groups: [{ id: 'group', items: [...items] }] }],
  }
}

/** A question as a form has it, with what the standard says of it. */
export function questionOf(item: FormItem): ResolvedItem {
  const resolved = resolveForm(formOf([item])).groups[0]?.items[0]
  if (resolved === undefined) throw new RangeError('The form asks nothing.')
  return resolved
}

const holderOf = (id: EntityId) =>
  fields.find(({ type, entity }) => 'entity' in type && type.entity === id && entity !== id)

/** A form that asks one field and needs an answer, inside an entry where the field belongs into one; `undefined` where no form can. */
export function formAsking(id: FieldId): FormDefinition | undefined {
  const info = field(id)
  if (info.presence === 'derived' || isFilledIn(info)) return undefined
  let item: FormItem = { field: id, need: 'answer', restricted: 'shown' }
  let owner = info.entity
  for (;;) {
    const subject = owner === 'perpetrator' ? 'perpetrator' : 'victim'
    if (placeOf(owner, subject) !== undefined) {
      const defined = defineForm(formOf([item], subject))
      return defined.ok ? defined.value : undefined
    }
    const holder = holderOf(owner)
    // What lies in an entry that is asked only after another answer is not there at first.
    if (holder === undefined || holder.relevantWhen !== undefined) return undefined
    const isList = holder.type.kind === 'objects'
    item = { field: holder.id, restricted: 'shown', items: [item], ...(isList ? { atLeast: 1 } : {}) }
    owner = holder.entity
  }
}
