import type { EntityId } from '@tip-standard/core'
import type { PlacedQuestion } from '../form-under-lint.ts'
import { at, type LintRule } from '../rule.ts'

/** What is known of a person and of what happened, and not of the work of an organisation. */
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

/** What tells the lines of a checklist apart is always there. */
const isLine = ({ id, within }: PlacedQuestion): boolean => within?.item.checklist?.line === id

/** Rules about answers that are missing: every question can be left without an answer. */
export const missingAnswerRules: readonly LintRule[] = [
  {
    id: 'no-way-out',
    lens: 'G2',
    severity: 'error',
    message: '{field}: only a value is taken, and no reason why there is none.',
    why: 'Who may not refuse, and who does not know, is made to invent an answer.',
    fix: 'Write "need": "answer", which takes a reason too, or leave it out.',
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
    message: '{field}: "none" cannot be answered, since the smallest number is {min}.',
    why: 'A number that has to be larger than the truth is a wrong number.',
    fix: 'Take "min" away.',
    find: (form) =>
      form
        .askedAmong(['victim.numberOfChildren', 'perpetrator.numberOfVictims', 'exploitation.hoursPerWeek'])
        .filter(({ item }) => (item.min ?? 0) > 0)
        .map((question) => at(question, { min: question.item.min ?? 0 })),
  },
]
