import { type EntityId, type FieldInfo, fieldsOf } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import { entryEntity, isFilledIn, isGiven } from '../../definition/resolve-form.ts'
import type { FormUnderLint, PlacedQuestion } from '../form-under-lint.ts'
import { at, type LintRule, namesOf } from '../rule.ts'

/** Entities about a person and about what happened, as opposed to the work of an organisation. */
const ABOUT_PEOPLE: readonly EntityId[] = [
  'victim',
  'dependant',
  'gbvExposure',
  'vulnerabilityFactor',
  'recruitment',
  'journeyLeg',
  'exploitation',
  'meansOfControl',
  'event',
  'legalProcess',
  'perpetrator',
  'relation',
  'feedback',
]

/** Whether a question is about a person and what happened; parts of a place or a sum are about what the place or sum is of. */
export function isAboutPeople({ info, within }: PlacedQuestion): boolean {
  const entity = info.entity === 'place' || info.entity === 'money' ? within?.info.entity : info.entity
  return entity !== undefined && ABOUT_PEOPLE.includes(entity)
}

/** The field that identifies the lines of a checklist always has a value. */
const isLine = ({ id, within }: PlacedQuestion): boolean => within?.item.checklist?.line === id

/** The fields that must be asked in each entry of a question: the standard requires them, and nothing fills them in. */
function indispensable({ info }: PlacedQuestion, form: FormUnderLint): FieldInfo[] {
  const entity = entryEntity(info)
  const { subject } = form.definition
  return (entity === undefined ? [] : fieldsOf(entity)).filter(
    (one) => one.presence === 'required' && !isFilledIn(one) && !isGiven(one, subject),
  )
}

/** Whether a condition holds as soon as one of these fields has an answer. */
function holdsWith(condition: Condition, names: readonly string[]): boolean {
  if (condition.op === 'all') return condition.of.every((one) => holdsWith(one, names))
  if (condition.op === 'any') return condition.of.some((one) => holdsWith(one, names))
  return (condition.op === 'present' || condition.op === 'answered') && names.includes(condition.field)
}

/** Whether something else of an entry can be answered while a question in it is not asked. */
function isOfSome(question: PlacedQuestion, holder: PlacedQuestion, needed: readonly FieldInfo[]): boolean {
  const others = needed.filter(({ id }) => id !== question.id).map(({ name }) => name)
  const { when } = question.item
  const isConditional = when !== undefined && !holdsWith(when, others)
  return isConditional || question.consents.some((purpose) => !holder.consents.includes(purpose))
}

/** Rules about answers that are missing: every question can be left without an answer. */
export const missingAnswerRules: readonly LintRule[] = [
  {
    id: 'no-way-out',
    lens: 'G2',
    severity: 'error',
    message: '"{field}" accepts only a value, not a reason why there is none.',
    why: 'A person who cannot refuse, or does not know, is forced to invent an answer.',
    fix: 'Write "need": "answer", which also accepts a reason, or remove "need".',
    find: (form) =>
      form.questions
        .filter((one) => one.item.need === 'value' && one.info.presence !== 'required')
        .filter((one) => isAboutPeople(one) && !isLine(one))
        .map((question) => at(question)),
  },
  {
    id: 'zero-impossible',
    lens: 'G2',
    severity: 'error',
    message: '"{field}" cannot be answered with zero, because the smallest number is {min}.',
    why: 'A number that must be larger than the true one is wrong.',
    fix: 'Remove "min".',
    find: (form) =>
      form
        .askedAmong(['victim.numberOfChildren', 'perpetrator.numberOfVictims', 'exploitation.hoursPerWeek'])
        .filter(({ item }) => (item.min ?? 0) > 0)
        .map((question) => at(question, { min: question.item.min ?? 0 })),
  },
  {
    id: 'entry-incomplete',
    severity: 'error',
    message: '"{field}" is asked without {fields}, and the standard holds none without it.',
    why: 'Any answer makes an invalid record, and the form cannot be finished on a screen.',
    fix: 'Ask these questions there as well.',
    find: (form) =>
      form.questions
        .filter(({ isShown, chain }, index, all) => isShown && all.findIndex((one) => one.chain === chain) === index)
        .flatMap((question) => {
          const fields = form.unaskedWithin(
            question,
            indispensable(question, form).map(({ id }) => id),
          )
          return fields.length === 0 ? [] : [at(question, { fields: namesOf(fields) })]
        }),
  },
  {
    id: 'entry-half-asked',
    severity: 'error',
    message: '"{field}" is not always asked where the rest is, and the standard holds nothing without it.',
    why: 'Any answer to the rest makes an invalid record, and the form cannot be finished on a screen.',
    fix: 'Move its "when" and its "consents" to the question that contains it.',
    find: (form) =>
      form.questions
        .filter((question) => {
          const { within, isShown, id } = question
          if (!isShown || within === undefined) return false
          const needed = indispensable(within, form)
          return needed.some((one) => one.id === id) && isOfSome(question, within, needed)
        })
        .map((question) => at(question)),
  },
]
