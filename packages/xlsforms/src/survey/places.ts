/** Which question asks which field, and where: what the paths of conditions lead to. */

import type { EntityId, FieldInfo } from '@tip-standard/core'
import { entity, fieldsOf } from '@tip-standard/core/metadata'
import {
  entryEntity,
  type FormDefinition,
  gateOf,
  isGiven,
  type ResolvedItem,
  subjectList,
} from '@tip-standard/form-model'
import { listPlace } from './list-places.ts'
import type { MergedForm } from './merged-consents.ts'
import type { Asked, ListPlace, Place } from './place.ts'

export type { Place } from './place.ts'

/** A field where a condition names it: whether it is asked, or filled in by the reader of the answers. */
export type Found = {
  info: FieldInfo
  name: string
  place: Place
  isAsked: boolean
  isGiven: boolean
}

/** Whom a survey asks about, and the restricted fields that are switched on beside those that the form shows. */
export type Asking = { subject: FormDefinition['subject']; switchedOn: readonly string[] }

/** Whether a survey asks about other people too: they get their pseudonyms afterwards, so that no one can say which of them is meant. */
type AskingOfOthers = Asking & { asksOfOthers: boolean }

/**
 * Whether a question is put to a person in a survey: not what is filled in, switched off, or a reference to an entry.
 * Which of the people of the record is meant is asked where they are in no form: by the pseudonym that they have in the
 * record.
 */
function isPut({ info, item, items }: ResolvedItem, asking: AskingOfOthers): boolean {
  const { type } = info
  if (isGiven(info, asking.subject) || type.kind === 'references') return false
  if (type.kind === 'reference' && (info.presence !== 'required' || asking.asksOfOthers)) return false
  // Entries without questions are not asked for.
  if ((type.kind === 'object' || type.kind === 'objects') && !items.some((one) => isPut(one, asking))) return false
  return info.sensitivity !== 'restricted' || item.restricted === 'shown' || asking.switchedOn.includes(info.id)
}

/** Whether an entity can hold reasons why there is no answer: values such as places and sums of money cannot. */
export const takesReasons = (id: EntityId): boolean => entity(id).kind !== 'value'

/**
 * Names are the path to the field, so that each is used once: `victim_exploitation_place_country`. The name of a form's own question has
 * points and hyphens, which not every engine takes.
 */
export const nameIn = (place: Pick<Place, 'key'>, field: string): string =>
  `${place.key}_${field.replace(/[.-]/g, '_')}`

/** All places of a form. */
export class Places {
  readonly root: Place
  readonly subject: Place
  readonly #byKey = new Map<string, Place>()
  readonly #lists = new Map<ResolvedItem, ListPlace>()
  readonly #names = new Map<ResolvedItem, string>()
  readonly #taken = new Set<string>()
  readonly #asking: AskingOfOthers
  readonly #later: MergedForm['later']

  constructor({ form, later }: MergedForm, asking: Asking) {
    const { subject } = form.definition
    const others = subject === 'victim' ? 'caseRecord.perpetrators' : 'caseRecord.victims'
    this.#asking = { ...asking, asksOfOthers: form.groups.some(({ items }) => items.some(({ id }) => id === others)) }
    this.#later = later
    this.root = this.#add('caseRecord', 'caseRecord', undefined)
    for (const id of ['case', 'reportingEntity', 'dataProtection'] as const) this.#add(id, id, this.root)
    this.subject = this.#add(subject, subject, this.root)
    for (const { items, conditions } of form.groups) {
      const asked = conditions.map((condition) => ({ condition, from: this.subject }))
      for (const item of items) this.#note(item, this.#byKey.get(item.info.entity) ?? this.root, asked)
    }
  }

  #add(key: string, entity: EntityId, parent: Place | undefined): Place {
    const place: Place = { key, entity, parent, asked: new Map(), lists: new Map() }
    this.#byKey.set(key, place)
    return place
  }

  /** `around` are the conditions of what the item is in, inside of the same entry. */
  #note(item: ResolvedItem, place: Place, around: Asked['conditions']): void {
    const { name: field, type } = item.info
    const before = place.asked.get(field)
    if (before === undefined || !this.isPut(before)) place.asked.set(field, item)
    const name = this.#nameAnew(nameIn(place, field))
    this.#names.set(item, name)
    const entity = entryEntity(item.info)
    if (entity === undefined) return
    // Questions about one entry in several places belong to one entity.
    const key = item.part?.kind === 'last' ? nameIn(place, field) : name
    const within = this.#byKey.get(key) ?? this.#add(key, entity, place)
    const conditions = [...around, ...item.conditions.map((condition) => ({ condition, from: place }))]
    for (const one of item.items) this.#note(one, within, type.kind === 'object' ? conditions : [])
    if (type.kind !== 'objects' || !this.isPut(item)) return
    const consents = gateOf(item)
    const list = listPlace(name, item, within, { conditions, consents }, (one) => this.isPut(one))
    place.lists.set(field, [...(place.lists.get(field) ?? []), list])
    this.#lists.set(item, list)
  }

  /** A name that nothing has yet: the later places of a list are numbered. */
  #nameAnew(name: string, number = 1): string {
    const numbered = number === 1 ? name : `${name}_${number}`
    if (this.#taken.has(numbered)) return this.#nameAnew(name, number + 1)
    this.#taken.add(numbered)
    return numbered
  }

  /** Whether a question is put to a person in this place. */
  isPut(item: ResolvedItem): boolean {
    return !this.#later.has(item) && isPut(item, this.#asking)
  }

  /** Whether the reader of the answers fills an item in. */
  isGiven({ info }: ResolvedItem): boolean {
    return isGiven(info, this.#asking.subject)
  }

  /** The name of what asks for an item. */
  nameOf(item: ResolvedItem): string {
    return this.#names.get(item) ?? item.info.name
  }

  /** The place of the entries of a list that is asked. */
  listPlaceOf(item: ResolvedItem): ListPlace | undefined {
    return this.#lists.get(item)
  }

  /** The place of an entity at the top, or of a group or repeat by its name. */
  at(key: string): Place {
    return this.#byKey.get(key) ?? this.root
  }

  /** The place of the entries of a field, if it is asked. */
  within({ name, isAsked, info, place }: Found): Place | undefined {
    if (place === this.root && info.name === subjectList[this.subject.entity as 'victim' | 'perpetrator'])
      return this.subject
    if (place === this.root && !isAsked) return this.#byKey.get(info.name)
    if (info.type.kind === 'objects') return place.lists.get(info.name)?.[0]?.place
    return isAsked ? this.#byKey.get(name) : undefined
  }

  /** What a path of a condition leads to, seen from a place; `undefined` where it leads through entries or nowhere. */
  find(path: string, from: Place): Found | undefined {
    const [start, rest] = path.startsWith('/')
      ? [this.root, path.slice(1)]
      : path.startsWith('../')
        ? [from.parent, path.slice(3)]
        : [from, path]
    const steps = rest.split('.')
    let place: Place | undefined = start
    for (const [index, step] of steps.entries()) {
      const found: Found | undefined = place && this.#field(step, place)
      if (found === undefined || index === steps.length - 1) return found
      if (found.info.type.kind !== 'object') return undefined
      place = this.within(found)
    }
    return undefined
  }

  #field(field: string, place: Place): Found | undefined {
    const info = fieldsOf(place.entity).find((one) => one.name === field)
    if (info === undefined) return undefined
    const item = place.asked.get(field)
    return {
      info,
      place,
      name: nameIn(place, field),
      isAsked: item !== undefined && this.isPut(item),
      isGiven: isGiven(info, this.#asking.subject),
    }
  }
}
