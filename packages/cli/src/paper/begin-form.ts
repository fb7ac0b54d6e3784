import type { EntityId } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { consentForm, entryEntity, type FormDefinition, type FormItem, placeOf } from '@tip-standard/form-model'

/** What a new form is called. */
export type FormName = { id: string; title: string }

const named = ({ id, title }: FormName): Pick<FormDefinition, 'id' | 'version' | 'base' | 'title'> => ({
  id,
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: title },
})

/** A form that starts as a copy of another one; its title is new, so the old translations of the title are left out. */
export function formLike(template: FormDefinition, name: FormName): FormDefinition {
  const { migrations, ...rest } = template
  return { ...rest, ...named(name) }
}

/** Help has consents of its own: refusing an interview blocks none of it, and agreeing to one hands no one on. */
const consentsOf: { readonly [field: string]: FormItem['consents'] } = {
  'victim.assistance': ['storage'],
  'victim.followUps': ['storage'],
  'victim.referrals': ['referral'],
}

/** The field whose entries have fields of an entity, where a form about a victim can ask only one. */
function holderOf(entity: EntityId): string | undefined {
  const holders = fields.filter((info) => entryEntity(info) === entity && info.presence !== 'derived')
  const [holder, another] = holders.filter((info) => placeOf(info.entity, 'victim') !== undefined)
  return another === undefined ? holder?.id : undefined
}

/** Thrown for ids of fields that a form about a victim cannot ask. */
export class UnknownFields extends Error {
  /** Which of the ids, counted from 1. */
  readonly positions: readonly number[]
  constructor(positions: readonly number[]) {
    super('Some fields cannot be asked in a form about a victim: leave them out, or correct their ids.')
    this.positions = positions
  }
}

/**
 * Makes a form about a victim that asks these fields, after a page about consent. A field of an object is put into the field that holds it.
 * Throws `UnknownFields`.
 */
export function formAsking(ids: readonly string[], name: FormName): FormDefinition {
  const items = new Map<string, FormItem[] | undefined>()
  const wrong: number[] = []
  for (const [index, id] of ids.entries()) {
    const info = fields.find((one) => one.id === id)
    const isAskable = info !== undefined && info.presence !== 'derived'
    const isRoot = isAskable && placeOf(info.entity, 'victim') !== undefined
    const holder = isAskable && !isRoot ? holderOf(info.entity) : undefined
    if (isRoot) items.set(info.id, items.get(info.id))
    else if (isAskable && holder !== undefined) items.set(holder, [...(items.get(holder) ?? []), { field: info.id }])
    else wrong.push(index + 1)
  }
  if (wrong.length > 0) throw new UnknownFields(wrong)
  const consentPage = consentForm.pages.map((page) => ({ ...page, consents: [] }))
  const asked = [...items].map(([id, within]): FormItem => {
    const unique = within?.filter((item, at) => within.findIndex(({ field }) => field === item.field) === at)
    const consents = consentsOf[id]
    return {
      field: id as FormItem['field'],
      ...(consents === undefined ? {} : { consents }),
      ...(unique === undefined ? {} : { items: unique }),
    }
  })
  const already = consentPage.flatMap(({ groups }) => groups.flatMap((group) => group.items.map(({ field }) => field)))
  const left = asked.filter(({ field }) => !already.includes(field))
  const questions =
    left.length === 0
      ? []
      : [{ id: 'questions', title: { en: 'Questions' }, groups: [{ id: 'questions', items: left }] }]
  return {
    ...named(name),
    subject: 'victim',
    consents: ['interview', 'storage'],
    pages: [...consentPage, ...questions],
  }
}
