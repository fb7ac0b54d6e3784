import type { ConsentPurposeCode, EntityId, FieldId, FieldInfo } from '@tip-standard/core'
import { type FieldCrosswalkRow, fieldCrosswalk } from '@tip-standard/core/crosswalks'
import { fields } from '@tip-standard/core/metadata'
import {
  type FormDefinition,
  isFilledIn,
  type ResolvedItem,
  resolveForm,
  type ShippedForm,
  shippedForms,
} from '@tip-standard/form-model'
import { wayTo } from '../editing/add.ts'

/** A question of the standard that a form can ask, with information that helps to choose it. */
export type CatalogueEntry = {
  id: FieldId
  info: FieldInfo
  /** The lists whose entries contain the question, from the outside in; empty for a question of the form itself. */
  way: readonly FieldId[]
  /** The shipped forms that ask it. */
  forms: readonly ShippedForm[]
  /** The purposes for which all of these forms require consent before asking it. */
  consents: readonly ConsentPurposeCode[]
  /** The equivalent fields of other standards. */
  elsewhere: readonly FieldCrosswalkRow[]
}

/** Standards by which the catalogue can be filtered, if their fields exist as data. */
export const outsideStandards = ['ctdc', 'htcds', 'gbvims', 'eurostat'] as const

/** A standard by which the catalogue can be filtered; `ctdc` includes every layout of it. */
export type OutsideStandard = (typeof outsideStandards)[number]

type Use = { forms: ShippedForm[]; consents: readonly ConsentPurposeCode[] }

/** Finds the shipped forms that ask a field, and the purposes for which all of them require consent. */
function usesOf(): ReadonlyMap<FieldId, Use> {
  const uses = new Map<FieldId, Use>()
  const note = (form: ShippedForm, { id, consents, items }: ResolvedItem): void => {
    const known = uses.get(id)
    if (known === undefined) uses.set(id, { forms: [form], consents })
    else {
      if (!known.forms.includes(form)) known.forms.push(form)
      known.consents = known.consents.filter((one) => consents.includes(one))
    }
    for (const item of items) note(form, item)
  }
  for (const name of Object.keys(shippedForms) as ShippedForm[])
    for (const { items } of resolveForm(shippedForms[name]).groups) for (const item of items) note(name, item)
  return uses
}

function build(subject: FormDefinition['subject']): CatalogueEntry[] {
  const uses = usesOf()
  const ways = new Map<EntityId, readonly FieldId[] | undefined>()
  const wayOf = (id: EntityId): readonly FieldId[] | undefined => {
    if (!ways.has(id)) ways.set(id, wayTo(id, subject))
    return ways.get(id)
  }
  return fields.flatMap((info) => {
    const way = wayOf(info.entity)
    const canBeAsked =
      way !== undefined && info.presence !== 'derived' && info.deprecated === undefined && !isFilledIn(info)
    if (!canBeAsked) return []
    const { forms = [], consents = [] } = uses.get(info.id) ?? {}
    const elsewhere = fieldCrosswalk.filter((row) => row.field === info.id)
    return [{ id: info.id, info, way, forms, consents, elsewhere }]
  })
}

const built = new Map<FormDefinition['subject'], readonly CatalogueEntry[]>()

/**
 * Orders entries: the subject of the form first, then its parts, then the case; leaves out fields that only hold other
 * parts of the record.
 */
function inOrder(entries: readonly CatalogueEntry[], subject: FormDefinition['subject']): CatalogueEntry[] {
  const rank = ({ info: { entity }, way }: CatalogueEntry): number =>
    entity === subject
      ? 0
      : way[0]?.startsWith(`${subject}.`)
        ? 1
        : entity === 'case' || way[0]?.startsWith('case.')
          ? 2
          : 3
  return entries
    .filter(({ info }) => info.entity !== 'caseRecord' || isList(info))
    .sort((one, other) => rank(one) - rank(other))
}

const isList = ({ type, name }: FieldInfo): boolean => type.kind === 'objects' && name !== 'victims'

/**
 * Every question that a form about this kind of person can ask: those about the person first, each entity in the order
 * of the standard.
 */
export function catalogueOf(subject: FormDefinition['subject']): readonly CatalogueEntry[] {
  const entries = built.get(subject) ?? inOrder(build(subject), subject)
  built.set(subject, entries)
  return entries
}
