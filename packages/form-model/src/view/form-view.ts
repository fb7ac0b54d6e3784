import type { ConsentPurposeCode, FieldId, RecordFinding } from '@tip-standard/core'
import { isObject, type Json, objectOr } from '@tip-standard/core'
import { consentStands, consentState, holds } from '@tip-standard/core/conditions'
import { entriesOf } from '../definition/entry-parts.ts'
import { answerPath, ownerOf } from '../definition/own-question.ts'
import {
  isGiven,
  placeOf,
  type ResolvedForm,
  type ResolvedGroup,
  type ResolvedItem,
  subjectList,
} from '../definition/resolve-form.ts'
import { givenTo } from './fill-in.ts'

type Path = RecordFinding['at']['path']

/** The context in which a form is viewed. */
export type FormSituation = {
  /** The day, `YYYY-MM-DD`: consent can have expired. */
  today: string
  /** The position of the person in the list of the record (default: the first). */
  index?: number
  /** Restricted fields that the application has switched on. */
  switchedOn?: readonly FieldId[]
  /** What is set once on the device; questions that it answers are not asked. */
  profile?: DeviceProfile
  /**
   * Purposes to which the person has consented elsewhere, so that the record itself does not show it; a decision in the
   * record takes precedence.
   */
  onRecord?: readonly ConsentPurposeCode[]
}

/** Answers that are the same for every person, by field: the interviewer's role and training, the tool, the organisation. */
export type DeviceProfile = { readonly [K in FieldId]?: unknown }

/** Whether a question is asked, and if not, why; `filled` ones were answered by the profile of the device. */
export type QuestionStatus = 'asked' | 'filled' | 'irrelevant' | 'switchedOff' | 'noConsent'

/** A question at its place in a record. */
export type Question = {
  resolved: ResolvedItem
  /** The path of the answer in the record. */
  path: Path
  /** What contains the answer: the entity, or its extensions. */
  owner: Json
  standing: QuestionStatus
  /** The questions of each entry that the field holds. */
  entries: readonly (readonly Question[])[]
}

/** A group at its place: its questions, and the consent that is missing for the group as a whole. */
export type GroupView = {
  resolved: ResolvedGroup
  isRelevant: boolean
  missingConsents: readonly ConsentPurposeCode[]
  questions: readonly Question[]
}

/**
 * Conditions are tested on `entity`: the owner, or the values that the system will set in an entry that does not exist
 * yet.
 */
type Surroundings = { path: Path; owner: Json; entity: Json; parent: Json; isAsked: boolean }

function memberAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      Array.isArray(value) && typeof step === 'number' ? value[step] : isObject(value) ? value[step] : undefined,
    record,
  )
}

/** The entries that a question is about, with their positions. */
function entriesIn(item: ResolvedItem, value: unknown): [number, unknown][] {
  const list: unknown[] = Array.isArray(value) ? value : []
  return entriesOf(item, list).map((at) => [at, list[at]])
}

/** Computes which questions of a form are asked for a record, and the paths of their answers. Never changes the record. */
export function viewForm(form: ResolvedForm, record: unknown, situation: FormSituation): GroupView[] {
  const { today, index = 0, switchedOn = [], profile = {}, onRecord = [] } = situation
  const { subject } = form.definition
  const root = objectOr(record)
  const person = objectOr(memberAt(root, [subjectList[subject], index]))
  const standing = new Map<ConsentPurposeCode, boolean>()
  // A person's decision in the record itself applies, whatever is said to be on record elsewhere.
  const isElsewhere = (purpose: ConsentPurposeCode): boolean =>
    onRecord.includes(purpose) &&
    ['neverAsked', 'unspecifiedScope'].includes(consentState(person['consents'], { purpose, day: today }))
  const missing = (purposes: readonly ConsentPurposeCode[]): ConsentPurposeCode[] =>
    purposes.filter((purpose) => {
      if (!standing.has(purpose))
        standing.set(purpose, consentStands(person['consents'], { purpose, day: today }) || isElsewhere(purpose))
      return standing.get(purpose) === false
    })

  const standingOf = (item: ResolvedItem, { entity, parent, isAsked }: Surroundings): QuestionStatus => {
    const { info, conditions, consents } = item
    // An entry requires its id and the person whom it is about: they exist together with it, and reveal nothing more.
    if (isGiven(info, subject)) return isAsked ? 'asked' : 'irrelevant'
    if (info.sensitivity === 'restricted' && item.item.restricted !== 'shown' && !switchedOn.includes(item.id))
      return 'switchedOff'
    const isRelevant = isAsked && conditions.every((one) => holds(one, { entity, parent, root }))
    if (!isRelevant) return 'irrelevant'
    if (missing(consents).length > 0) return 'noConsent'
    return item.item.preset === 'profile' && profile[item.id] !== undefined ? 'filled' : 'asked'
  }

  const look = (item: ResolvedItem, around: Surroundings): Question => {
    const path = [...around.path, ...answerPath(item)]
    const owner = ownerOf(item, around.owner)
    const value = owner[item.info.name]
    const own = standingOf(item, around)
    // The questions of the form's single entry are asked separately, here and elsewhere: each has its own consent.
    const isAsked = own === 'asked' || (own === 'noConsent' && item.part?.kind === 'last')
    const { type } = item.info
    const within = (entry: unknown, at: Path): Question[] => {
      const entity = entry === undefined && type.kind === 'objects' ? givenTo(type.entity, subject) : objectOr(entry)
      const below = { path: at, owner: objectOr(entry), entity, parent: around.entity, isAsked }
      return item.items.map((one) => look(one, below))
    }
    // If a part of a list is not asked, its entries are skipped: another part may be asked.
    const isLookedAt = item.part?.kind === 'last' || (Array.isArray(value) && (isAsked || item.part === undefined))
    const entries =
      type.kind === 'object'
        ? [within(value, path)]
        : type.kind === 'objects' && isLookedAt
          ? entriesIn(item, value).map(([at, entry]) => within(entry, [...path, at]))
          : []
    return { resolved: item, path, owner, standing: own, entries }
  }

  return form.groups.map((resolved) => {
    const isRelevant = resolved.conditions.every((one) => holds(one, { entity: person, parent: root, root }))
    const questions = resolved.items.map((item) => {
      const path = placeOf(item.info.entity, subject, index) ?? []
      const owner = objectOr(memberAt(root, path))
      return look(item, { path, owner, entity: owner, parent: path.length === 0 ? {} : root, isAsked: isRelevant })
    })
    return { resolved, isRelevant, missingConsents: isRelevant ? missing(resolved.consents) : [], questions }
  })
}

/** Every question of a view, those inside entries too. */
export function allQuestions(groups: readonly GroupView[]): Question[] {
  const all: Question[] = []
  const add = (questions: readonly Question[]): void => {
    for (const question of questions) {
      all.push(question)
      for (const entry of question.entries) add(entry)
    }
  }
  for (const { questions } of groups) add(questions)
  return all
}
