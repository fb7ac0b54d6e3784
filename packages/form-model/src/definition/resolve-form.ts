import type { ConsentPurposeCode, EntityId, FieldId, FieldInfo, RecordFinding } from '@tip-standard/core'
import { fieldsOf } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import type {
  FormDefinition,
  FormGroup,
  FormItem,
  FormPage,
  FormSubject,
  HiddenAnswers,
  OwnQuestion,
} from './definition.ts'
import { type EntryPart, partOf } from './entry-parts.ts'
import { infoOf } from './own-question.ts'

/** A question with everything that applies to it: from the standard, from the form, and from the parts that contain it. */
export type ResolvedItem = {
  /** The id of a question of one's own passes as one of the standard's: `own` tells them apart. */
  id: FieldId
  info: FieldInfo
  item: FormItem
  /** The kind of answer, if the standard has no such question. */
  own?: OwnQuestion
  /** Conditions that must all hold, each for the entity with the field. */
  conditions: readonly Condition[]
  /** Purposes that all need valid consent. */
  consents: readonly ConsentPurposeCode[]
  hidden: HiddenAnswers
  /** The entries that it concerns, if the form does not ask about all of them here. */
  part?: EntryPart
  /** The questions inside the entry or entries that the field holds. */
  items: readonly ResolvedItem[]
}

/**
 * A group of questions; its condition and that of its page apply to the person, and its consents are those that all of
 * its questions need.
 */
export type ResolvedGroup = {
  page: FormPage
  group: FormGroup
  conditions: readonly Condition[]
  consents: readonly ConsentPurposeCode[]
  items: readonly ResolvedItem[]
}

/** A form with its defaults filled in. */
export type ResolvedForm = { definition: FormDefinition; groups: readonly ResolvedGroup[] }

type Path = RecordFinding['at']['path']

/** The list of the record in which the person of a form is. */
export const subjectList: Record<FormSubject, 'victims' | 'perpetrators'> = {
  victim: 'victims',
  perpetrator: 'perpetrators',
}

/** The path of an entity in a record, for entities whose fields a form asks outside of entries; `undefined` for others. */
export function placeOf(id: EntityId, subject: FormSubject, index = 0): Path | undefined {
  if (id === 'caseRecord') return []
  if (id === 'case' || id === 'reportingEntity' || id === 'dataProtection') return [id]
  return id === subject ? [subjectList[subject], index] : undefined
}

/** The entity that contains another one at such a place. */
export const holderOf = (id: EntityId): EntityId | undefined => (id === 'caseRecord' ? undefined : 'caseRecord')

/** The entity of the entries that a field holds, if it holds any. */
export function entryEntity({ type }: FieldInfo): EntityId | undefined {
  return type.kind === 'object' || type.kind === 'objects' ? type.entity : undefined
}

const isAskedByDefault = ({ presence, sensitivity, deprecated }: FieldInfo): boolean =>
  presence !== 'derived' && sensitivity !== 'restricted' && deprecated === undefined

/** The questions inside an entry: those that the form names, or all that are asked by default. */
export function itemsWithin(item: FormItem, info: FieldInfo): readonly FormItem[] {
  const within = entryEntity(info)
  if (within === undefined) return []
  return (
    item.items ??
    fieldsOf(within)
      .filter(isAskedByDefault)
      .map(({ id }) => ({ field: id }))
  )
}

/**
 * Answers that the standard does not have are asked only of people who consent to storing them, whatever else the form
 * needs.
 */
function consentsOf(
  { own, consents }: FormItem,
  around: readonly ConsentPurposeCode[],
  subject: FormSubject,
): readonly ConsentPurposeCode[] {
  const needed = consents ?? around
  return own !== undefined && subject === 'victim' && !needed.includes('storage') ? [...needed, 'storage'] : needed
}

/** Whether a question is about the consents themselves: behind a gate of consent no one could ever answer it. */
const isDecision = ({ id, entity }: FieldInfo, subject: FormSubject): boolean =>
  entity === 'consent' || id === `${subject}.consents`

/** Whether the system sets a field in every form: an id, or the version of the standard. */
const isOfSystem = ({ name, type }: FieldInfo): boolean =>
  type.kind === 'identifier' ? name === 'id' : type.kind === 'code' && type.list === 'standardVersion'

/** Values set by the system, and references of a person to themselves, are not asked. */
export function isFilledIn(info: FieldInfo): boolean {
  return isOfSystem(info) || (info.presence === 'required' && info.type.kind === 'references')
}

/**
 * Whether the system sets a field in a form about a subject, including which person of the record the form is about.
 */
export function isGiven(info: FieldInfo, subject: FormSubject): boolean {
  const { type, presence } = info
  const isReference = type.kind === 'reference' || type.kind === 'references'
  return isOfSystem(info) || (presence === 'required' && isReference && type.to === `/${subjectList[subject]}`)
}

/**
 * The consents without which no question inside an entry is asked: the entry is then not asked either, because it would
 * stay empty.
 */
function consentsToAll(items: readonly ResolvedItem[], subject: FormSubject): readonly ConsentPurposeCode[] {
  const [first, ...others] = items.filter(({ info }) => !isGiven(info, subject))
  return first?.consents.filter((purpose) => others.every(({ consents }) => consents.includes(purpose))) ?? []
}

type Around = { consents: readonly ConsentPurposeCode[]; entity: EntityId; subject: FormSubject }

function resolveItem(item: FormItem, around: Around, isDivided = false): ResolvedItem {
  const info = infoOf(item, around.entity)
  const part = isDivided || item.asOne === true ? partOf(item) : undefined
  const isOpen = item.own === undefined && isDecision(info, around.subject)
  const consents = isOpen ? [] : consentsOf(item, around.consents, around.subject)
  const entity = entryEntity(info) ?? info.entity
  const conditions = [info.relevantWhen, item.when].filter((one) => one !== undefined)
  const items = itemsWithin(item, info).map((one) => resolveItem(one, { ...around, consents, entity }))
  return {
    id: info.id,
    info,
    item,
    ...(item.own === undefined ? {} : { own: item.own }),
    conditions,
    consents: [...new Set([...consents, ...consentsToAll(items, around.subject)])],
    hidden: item.hidden ?? 'archive',
    ...(part === undefined ? {} : { part }),
    items,
  }
}

/** The consents without which nothing of a question is asked; the questions of the one entry of a form each know their own. */
export const gateOf = ({ part, consents, items }: ResolvedItem): readonly ConsentPurposeCode[] =>
  part?.kind === 'last' ? consents.filter((purpose) => items.every((one) => one.consents.includes(purpose))) : consents

const resolved = new WeakMap<FormDefinition, ResolvedForm>()

/** Collects what applies to each question of a form that `defineForm` has accepted; once for each definition. */
export function resolveForm(definition: FormDefinition): ResolvedForm {
  const known = resolved.get(definition)
  if (known !== undefined) return known
  const form = resolveAnew(definition)
  resolved.set(definition, form)
  return form
}

function resolveAnew(definition: FormDefinition): ResolvedForm {
  const all = definition.pages.flatMap((page) => page.groups.flatMap(({ items }) => items))
  const isDivided = (item: FormItem): boolean => all.some((one) => one !== item && one.field === item.field)
  const groups = definition.pages.flatMap((page) =>
    page.groups.map((group): ResolvedGroup => {
      const { subject } = definition
      const consents = group.consents ?? page.consents ?? definition.consents ?? []
      const around = { consents, entity: subject, subject }
      const items = group.items.map((item) => resolveItem(item, around, isDivided(item)))
      return {
        page,
        group,
        consents: consents.filter((purpose) => items.every((item) => gateOf(item).includes(purpose))),
        conditions: [page.when, group.when].filter((one) => one !== undefined),
        items,
      }
    }),
  )
  return { definition, groups }
}

const needs = (items: readonly ResolvedItem[], purpose: ConsentPurposeCode): boolean =>
  items.some((item) => item.consents.includes(purpose) || needs(item.items, purpose))

/**
 * The purposes whose refusal ends a form: those that the form as a whole needs, and that answers are kept where anything in it rests on
 * consent as a whole or on that one, as a question of one's own does.
 */
export function endingPurposes({ definition, groups }: ResolvedForm): readonly ConsentPurposeCode[] {
  const { consents = [] } = definition
  const isKept = consents.length > 0 || groups.some(({ items }) => needs(items, 'storage'))
  return isKept && !consents.includes('storage') ? [...consents, 'storage'] : consents
}
