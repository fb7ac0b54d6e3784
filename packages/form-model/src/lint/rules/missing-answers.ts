import type { EntityId } from '@tip-standard/core'
import type { PlacedQuestion } from '../form-under-lint.ts'
import { at, type LintRule } from '../rule.ts'

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
]
