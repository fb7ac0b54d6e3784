import type { FieldId } from '@tip-standard/core'
import { durationOf } from '../duration.ts'
import type { PlacedQuestion } from '../form-under-lint.ts'
import { at, type LintRule } from '../rule.ts'
import { HARD } from './interview.ts'
import { GENDER } from './sex-and-gender.ts'

/** More answers than this, of those that together point to one person, are worth a second look. */
const MANY_IDENTIFYING = 12
/** Minutes after which nobody can concentrate any more. */
const LONG = 60
/** Questions after which a first page is long; a consent in full has 14. */
const LONG_FIRST_PAGE = 25
/** Fields of an entry after which it should be said which are asked. */
const MANY_FIELDS = 8

/** Free text that names organisations, tools or laws by its nature. */
const NAMES_NO_PERSON: readonly FieldId[] = [
  'consent.recipients',
  'referral.fromEntity',
  'referral.toEntities',
  'assistance.provider',
  'victim.genderSelfDescribed',
  'victim.pronouns',
]

const isFreeText = ({ info, id }: PlacedQuestion): boolean =>
  (info.type.kind === 'text' || info.type.kind === 'texts') &&
  (info.sensitivity === 'sensitive' || info.sensitivity === 'restricted') &&
  !NAMES_NO_PERSON.includes(id)

/** Rules beyond the gender lens: what can put a person in danger, or wear them out. */
export const safetyRules: readonly LintRule[] = [
  {
    id: 'free-text-unguarded',
    severity: 'warning',
    message: '{field}: free text without a prompt that says what not to write.',
    why: 'Names, telephone numbers and places end up in free text, and a case record must not hold them.',
    fix: 'Add a "prompt": no names, telephone numbers or addresses.',
    find: (form) =>
      form.questions
        .filter((one) => one.isShown && isFreeText(one) && one.item.prompt === undefined)
        .map((question) => at(question)),
  },
  {
    id: 'restricted-shown',
    severity: 'warning',
    message: '{field}: a restricted question is shown to everybody who opens the form.',
    why: 'These answers do the most harm in the wrong hands; most interviews do not need them.',
    fix: 'Take "restricted": "shown" away, and switch the question on where it is needed.',
    find: (form) =>
      form.questions
        .filter(({ isShown, info, id }) => isShown && info.sensitivity === 'restricted' && !GENDER.includes(id))
        // Without it a suspected guardian could consent.
        .filter(({ id, within }) => id !== 'consent.guardianExcluded' && within?.info.sensitivity !== 'restricted')
        .map((question) => at(question)),
  },
  {
    id: 'answer-kept',
    severity: 'error',
    message: '{field}: the answer stays in the record when the question goes away.',
    why: 'Somebody who changes an answer does not expect the old one to be kept and shared.',
    fix: 'Take "hidden": "keep" away; the answer comes back if the question does.',
    find: (form) =>
      form.questions
        .filter(({ hidden, info }) => hidden === 'keep' && /sensitive|restricted/.test(info.sensitivity))
        .map((question) => at(question)),
  },
  {
    id: 'many-identifying',
    severity: 'note',
    message: '{count} answers are asked that together can point to one person.',
    why: 'Age, origin, family and places need no name to be recognised.',
    fix: 'Leave out what no service and no report needs; share only protected data.',
    find: (form) => {
      const asked = form.questions.filter(({ isShown, info }) => isShown && info.identifiability === 'quasi')
      const count = new Set(asked.map(({ id }) => id)).size
      return count > MANY_IDENTIFYING ? [{ at: { path: [] }, params: { count } }] : []
    },
  },
  {
    id: 'long-form',
    severity: 'note',
    message: '{questions} questions: about {minutes} minutes.',
    why: 'Nobody who is hurt or afraid can concentrate for that long.',
    fix: 'Ask less, or spread it over several conversations; a form can be interrupted.',
    find: (form) => {
      const { questions, minutes } = durationOf(form)
      return minutes > LONG ? [{ at: { path: [] }, params: { questions, minutes } }] : []
    },
  },
  {
    id: 'long-first-page',
    severity: 'warning',
    message: 'The first page has {count} questions.',
    why: 'The first page decides whether somebody stays.',
    fix: 'Make two pages of it.',
    find: (form) => {
      const count = form.questions.filter(({ page, isShown }) => page === 0 && isShown).length
      return count > LONG_FIRST_PAGE ? [{ at: { path: ['pages', 0] }, params: { count } }] : []
    },
  },
  {
    id: 'hard-questions-first',
    severity: 'warning',
    message: '{field}: what is hard to tell is asked before anything else.',
    why: 'An interview begins with what is easy to answer, such as language and age.',
    fix: 'Put the page about the person before it.',
    find: (form) => {
      const [first] = form.questions.filter(
        ({ isShown, within, id }) => isShown && within === undefined && !/consents|minorAtReg|screenings/.test(id),
      )
      return first !== undefined && HARD.includes(first.id) ? [at(first)] : []
    },
  },
  {
    id: 'entry-unchosen',
    severity: 'warning',
    message: '{field}: every question of the standard is asked here ({count}), since the form does not say which.',
    why: 'What nobody chose nobody needs; each answer that is not needed is a risk.',
    fix: 'Write the questions that you need in "items".',
    find: (form) =>
      form.questions
        .filter(({ isShown, item, items }) => isShown && item.items === undefined && items.length > MANY_FIELDS)
        .map((question) => at(question, { count: question.items.length })),
  },
]
