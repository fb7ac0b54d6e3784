import type { FieldId } from '@tip-standard/core'
import { talksOf } from '../duration.ts'
import type { PlacedQuestion } from '../form-under-lint.ts'
import { at, type LintRule } from '../rule.ts'
import { HARD } from './interview.ts'
import { GENDER } from './sex-and-gender.ts'

/** With more potentially identifying answers than this, the form is worth a second look. */
const MANY_IDENTIFYING = 12
/** Minutes after which people can no longer concentrate. */
const LONG = 60
/** Number of questions above which a first page is long; a full consent has 14. */
const LONG_FIRST_PAGE = 25
/** Number of fields of an entry above which a form should list those that it asks. */
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
    message: '"{field}" is free text without a prompt that says what not to write.',
    why: 'Names, telephone numbers and places end up in free text, and a case record must not contain them.',
    fix: 'Add a "prompt" that asks for no names, telephone numbers or addresses.',
    find: (form) =>
      form.questions
        .filter((one) => one.isShown && isFreeText(one) && one.item.prompt === undefined)
        .map((question) => at(question)),
  },
  {
    id: 'restricted-shown',
    severity: 'warning',
    message: '"{field}" is restricted but shown to everyone who opens the form.',
    why: 'These answers can do the most harm if they are disclosed, and most interviews do not need them.',
    fix: 'Remove "restricted": "shown", and switch the question on where it is needed.',
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
    message: '"{field}" keeps its answer in the record when the question is no longer asked.',
    why: 'A person who changes an answer does not expect the old one to be kept and shared.',
    fix: 'Remove "hidden": "keep"; the answer is restored if the question is asked again.',
    find: (form) =>
      form.questions
        .filter(({ hidden, info }) => hidden === 'keep' && /sensitive|restricted/.test(info.sensitivity))
        .map((question) => at(question)),
  },
  {
    id: 'many-identifying',
    severity: 'note',
    message: 'The form asks {count} questions whose answers together can identify a person.',
    why: 'Age, origin, family and places can identify a person without a name.',
    fix: 'Remove what no service and no report needs, and share only protected data.',
    find: (form) => {
      const asked = form.questions.filter(({ isShown, info }) => isShown && info.identifiability === 'quasi')
      const count = new Set(asked.map(({ id }) => id)).size
      return count > MANY_IDENTIFYING ? [{ at: { path: [] }, params: { count } }] : []
    },
  },
  {
    id: 'long-form',
    severity: 'note',
    message: 'The form has {questions} questions and takes about {minutes} minutes.',
    why: 'A person who is hurt or afraid cannot concentrate for that long.',
    fix: 'Ask fewer questions, or spread them over several conversations; a form can be interrupted.',
    find: (form) =>
      talksOf(form).flatMap(({ page, module, duration: { questions, minutes } }) => {
        const path = module === undefined ? [] : ['pages', page, 'module']
        return minutes > LONG ? [{ at: { path }, params: { questions, minutes } }] : []
      }),
  },
  {
    id: 'long-first-page',
    severity: 'warning',
    message: 'The first page has {count} questions.',
    why: 'A long first page makes people leave.',
    fix: 'Split it into two pages.',
    find: (form) => {
      const counts = form.pages.map(
        (_, at) => form.questions.filter(({ page, isShown }) => page === at && isShown).length,
      )
      return form.pages.flatMap(({ position }, page) => {
        const count = counts[page] ?? 0
        return position === 0 && count > LONG_FIRST_PAGE ? [{ at: { path: ['pages', page] }, params: { count } }] : []
      })
    },
  },
  {
    id: 'hard-questions-first',
    severity: 'warning',
    message: '"{field}" asks about a painful experience before anything else.',
    why: 'An interview should begin with questions that are easy to answer, such as language and age.',
    fix: 'Move the page about the person before it.',
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
    message: '"{field}" asks every question of the standard ({count}), because the form does not list which.',
    why: 'Every answer that is not needed is a risk.',
    fix: 'Choose the questions of an entry that you need ("items" in the definition).',
    find: (form) =>
      form.questions
        .filter(({ isShown, item, items }) => isShown && item.items === undefined && items.length > MANY_FIELDS)
        .map((question) => at(question, { count: question.items.length })),
  },
]
