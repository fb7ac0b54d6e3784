import type { FieldId } from '@tip-standard/core'
import type { FormUnderLint, PlacedQuestion } from '../form-under-lint.ts'
import { at, entriesWithout, type LintRule, lacking } from '../rule.ts'
import { says } from '../words.ts'

/** What is hard to tell. */
export const HARD: readonly FieldId[] = [
  'victim.exploitation',
  'victim.meansOfControl',
  'victim.gbvExposure',
  'victim.recruitment',
  'victim.journey',
  'victim.ownWords',
  'victim.priorTrafficking',
  'caseRecord.events',
]

/** The first question of a form about what happened. */
const firstHard = (form: FormUnderLint): PlacedQuestion | undefined => form.askedAmong(HARD)[0]

const pairs: readonly (readonly [preferred: FieldId, actual: FieldId])[] = [
  ['screening.preferredInterviewerSex', 'screening.screenerSex'],
  ['screening.preferredInterpreterSex', 'screening.interpreterSex'],
]

/** Rules about the interview: who asks, under which conditions, and what has to be said first. */
export const interviewRules: readonly LintRule[] = [
  {
    id: 'preference-without-actual',
    lens: 'G13',
    severity: 'warning',
    message: '{field}: asked, and whether it was met is not recorded.',
    why: 'Only beside the sex of whoever was there does a preference say anything.',
    fix: 'Add screening.screenerSex, or screening.interpreterSex.',
    find: (form) =>
      pairs.flatMap(([preferred, actual]) =>
        form
          .asked(preferred)
          .filter((question) => !form.isAskedBeside(question, actual))
          .map((question) => at(question)),
      ),
  },
  {
    id: 'preference-unasked',
    lens: 'G13',
    severity: 'warning',
    message: '{field}: recorded, and whom the person would have preferred is not asked.',
    why: 'Many tell what happened only to a woman, or only to a man.',
    fix: 'Add screening.preferredInterviewerSex, or screening.preferredInterpreterSex.',
    find: (form) =>
      pairs.flatMap(([preferred, actual]) =>
        form
          .asked(actual)
          .filter((question) => !form.isAskedBeside(question, preferred))
          .map((question) => at(question)),
      ),
  },
  {
    id: 'no-preference-hidden',
    lens: 'G13',
    severity: 'error',
    message: '{field}: having no preference cannot be answered.',
    why: '"No preference" is an answer, and differs from nobody having asked.',
    fix: 'Offer all codes of the list.',
    find: (form) =>
      lacking(form, {
        'screening.preferredInterviewerSex': ['female', 'male', 'noPreference'],
        'screening.preferredInterpreterSex': ['female', 'male', 'noPreference'],
      }),
  },
  {
    id: 'preference-too-late',
    lens: 'G13',
    severity: 'note',
    message: '{field}: asked after what happened.',
    why: 'By then the interview is over.',
    fix: 'Ask it on an earlier page.',
    find: (form) => {
      const hard = firstHard(form)
      return form
        .askedAmong(pairs.map(([preferred]) => preferred))
        .filter((question) => hard !== undefined && question.at > hard.at)
        .map((question) => at(question))
    },
  },
  {
    id: 'place-unasked',
    lens: 'G13',
    severity: 'warning',
    message: 'What happened is asked, and nobody records whether the place was private.',
    why: 'Whoever can be overheard cannot speak, and answers to the wrong person.',
    fix: 'Add screening.privatePlace in victim.screenings, before these questions.',
    find: (form) => {
      const hard = firstHard(form)
      if (hard === undefined || form.definition.subject !== 'victim' || form.isAsked('screening.privatePlace'))
        return []
      return [at(hard)]
    },
  },
  {
    id: 'safe-contact-unasked',
    lens: 'G13',
    severity: 'note',
    message: 'A first contact is recorded, and there is no question about how to reach the person safely.',
    why: 'A call at the wrong hour tells an exploiter everything.',
    fix: 'Add screening.safeContactAgreed; it is restricted, and can stay off until somebody needs it.',
    find: (form) =>
      form.questions.some(({ id }) => id === 'screening.safeContactAgreed')
        ? []
        : form.askedAmong(['screening.outcome']).map((question) => at(question)),
  },
  {
    id: 'collector-unasked',
    lens: 'G23',
    severity: 'warning',
    message: 'The outcome of a screening is recorded without: {fields}.',
    why: 'Whom a screening finds depends on who asks and with what; bias shows only where that is recorded.',
    fix: 'Add the questions; the worker answers them.',
    find: (form) =>
      form
        .asked('victim.screenings')
        .filter((question) => form.unaskedWithin(question, ['screening.outcome']).length === 0)
        .flatMap((question) =>
          entriesWithout(form, question.id, [
            'screening.tool',
            'screening.screenerRole',
            'screening.screenerSex',
            'screening.screenerTrained',
          ]),
        ),
  },
  {
    id: 'told-before-unasked',
    lens: 'G24',
    severity: 'error',
    message: 'A report that the law demands is recorded, and whether the person was told before is not.',
    why: 'Somebody who learns afterwards that the police was told has been deceived.',
    fix: 'Add referral.toldBefore beside it.',
    find: (form) =>
      form
        .asked('referral.mandatoryReporting')
        .filter((question) => !form.isAskedBeside(question, 'referral.toldBefore'))
        .map((question) => at(question)),
  },
  {
    id: 'told-too-late',
    lens: 'G24',
    severity: 'error',
    message: '{field}: asked after what happened.',
    why: 'Whoever has told everything cannot take it back.',
    fix: 'Ask it before these questions.',
    find: (form) => {
      const hard = firstHard(form)
      return form
        .asked('referral.toldBefore')
        .filter((question) => hard !== undefined && question.at > hard.at)
        .map((question) => at(question))
    },
  },
  {
    id: 'duty-unsaid',
    lens: 'G24',
    severity: 'warning',
    message: 'What happened is asked, and no help or prompt before it speaks of the duty to report.',
    why: 'Where the law demands a report, the person has to know before the first question.',
    fix: 'Say in the help of an earlier page what has to be reported, and to whom.',
    find: (form) => {
      const hard = firstHard(form)
      if (hard === undefined || form.definition.subject !== 'victim') return []
      const isSaid = form.texts.some(
        ({ kind, texts, page = 0, question }) =>
          (kind === 'help' || kind === 'prompt') &&
          (question === undefined ? page <= hard.page : question.at <= hard.at) &&
          says('duty', texts).length > 0,
      )
      return isSaid ? [] : [at(hard)]
    },
  },
]
