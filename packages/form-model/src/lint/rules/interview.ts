import type { FieldId } from '@tip-standard/core'
import type { FormUnderLint, PlacedQuestion } from '../form-under-lint.ts'
import { at, entriesWithout, type LintRule, lacking } from '../rule.ts'
import { says } from '../words.ts'

/** Fields about painful experiences. */
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

/** Finds the first question of a form about what happened. */
const firstHard = (form: FormUnderLint): PlacedQuestion | undefined => form.askedAmong(HARD)[0]

const pairs: readonly (readonly [preferred: FieldId, actual: FieldId])[] = [
  ['screening.preferredInterviewerSex', 'screening.screenerSex'],
  ['screening.preferredInterpreterSex', 'screening.interpreterSex'],
]

/** Rules about the interview: who asks, under which conditions, and what must be explained first. */
export const interviewRules: readonly LintRule[] = [
  {
    id: 'preference-without-actual',
    lens: 'G13',
    severity: 'warning',
    message: '"{field}" is asked, but the form does not record whether the preference was met.',
    why: 'A preference can be checked only against the sex of the person who actually took part.',
    fix: 'Add screening.screenerSex or screening.interpreterSex.',
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
    message: '"{field}" is recorded, but the form does not ask whom the person would prefer.',
    why: 'Many people can speak about what happened only with a woman, or only with a man.',
    fix: 'Add screening.preferredInterviewerSex or screening.preferredInterpreterSex.',
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
    message: '"{field}" does not offer "no preference" as an answer.',
    why: '"No preference" is an answer; it does not mean that the question was not asked.',
    fix: 'Offer all codes in the list.',
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
    message: '"{field}" is asked after the questions about what happened.',
    why: 'By then it is too late to change who is present.',
    fix: 'Ask this on an earlier page.',
    find: (form) => {
      const hard = form.askedAmong(HARD)
      return pairs
        .flatMap(([preferred]) => form.asked(preferred).slice(0, 1))
        .filter((question) => hard.some((one) => one.form === question.form && one.at < question.at))
        .map((question) => at(question))
    },
  },
  {
    id: 'place-unasked',
    lens: 'G13',
    severity: 'warning',
    message: 'The form asks what happened but does not record whether the place was private.',
    why: 'A person who can be overheard cannot speak freely, and may be in danger.',
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
    message: 'A first contact is recorded, but the form does not ask how to reach the person safely.',
    why: 'A call at the wrong time can alert an exploiter.',
    fix: 'Add screening.safeContactAgreed; it is restricted, and can stay switched off until it is needed.',
    find: (form) =>
      form.questions.some(({ id }) => id === 'screening.safeContactAgreed')
        ? []
        : form.askedAmong(['screening.outcome']).map((question) => at(question)),
  },
  {
    id: 'collector-unasked',
    lens: 'G23',
    severity: 'warning',
    message: 'The outcome of a screening is recorded without these questions: {fields}.',
    why: 'Who is identified depends on who screens and with which tool; bias can be seen only if this is recorded.',
    fix: 'Add the questions; the interviewer answers them.',
    find: (form) =>
      form
        .asked('victim.screenings')
        .some((question) => form.unaskedWithin(question, ['screening.outcome']).length === 0)
        ? entriesWithout(form, 'victim.screenings', [
            'screening.tool',
            'screening.screenerRole',
            'screening.screenerSex',
            'screening.screenerTrained',
          ])
        : [],
  },
  {
    id: 'told-before-unasked',
    lens: 'G24',
    severity: 'error',
    message: 'The form records a mandatory report, but not whether the person was informed beforehand.',
    why: 'A person who learns only afterwards that the police were informed loses trust.',
    fix: 'Add referral.toldBefore beside this question.',
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
    message: '"{field}" is asked after the questions about what happened.',
    why: 'A person cannot take back what they have already disclosed.',
    fix: 'Ask this before those questions.',
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
    message: 'The form asks what happened, but no help or prompt before it mentions the duty to report.',
    why: 'If the law requires a report, the person must know this before the first question.',
    fix: 'In the help of an earlier page, explain what must be reported, and to whom.',
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
