import type { EntityId, FieldId } from '@tip-standard/core'
import type { Found } from '../finding.ts'
import type { FormUnderLint, OwnText } from '../form-under-lint.ts'
import { type LintRule, namesOf } from '../rule.ts'
import { says, type WordList } from '../words.ts'

/** The texts of a form that use words of a list, among those that are meant. */
function saying(form: FormUnderLint, list: WordList, isMeant: (text: OwnText) => boolean): Found[] {
  return form.texts.filter(isMeant).flatMap(({ texts, path, question }): Found[] => {
    const languages = says(list, texts)
    if (languages.length === 0) return []
    return [
      {
        at: { path },
        ...(question === undefined ? {} : { field: question.id }),
        params: { languages: namesOf(languages) },
      },
    ]
  })
}

const isOf =
  (entities: readonly EntityId[], fields: readonly FieldId[] = []) =>
  ({ question }: OwnText): boolean =>
    question !== undefined && (entities.includes(question.info.entity) || fields.includes(question.id))

/** Whether a text is the question itself, not guidance for the interviewer. */
const asks = ({ kind }: OwnText): boolean => kind === 'label' || kind === 'question'

/** Rules about the words of a form; the words are in `words.ts`. */
export const wordingRules: readonly LintRule[] = [
  {
    id: 'blaming-words',
    lens: 'G20',
    severity: 'error',
    message: 'A text of the form contains words that blame or label people ({languages}).',
    why: 'People who are asked why they did not leave, or are called illegal, stop talking.',
    fix: 'Say what happened and who did it; ask "what made it hard to leave?" instead of "why did you stay?".',
    find: (form) => saying(form, 'blame', () => true),
  },
  {
    id: 'verdict-words',
    lens: 'G20',
    severity: 'warning',
    message: 'A text about an alleged perpetrator presumes guilt ({languages}).',
    why: 'Until there is a conviction, a perpetrator is "alleged".',
    fix: 'Write "alleged perpetrator".',
    find: (form) => {
      const isAbout = isOf(['perpetrator', 'relation', 'justiceStep'], ['caseRecord.perpetrators'])
      const isTheForm = form.definition.subject === 'perpetrator'
      return saying(form, 'verdict', (text) => isAbout(text) || (isTheForm && text.question === undefined))
    },
  },
  {
    id: 'asks-for-agreement',
    lens: 'G15',
    severity: 'error',
    message: 'A question about what happened asks whether the person agreed ({languages}).',
    why: 'Agreement does not make exploitation lawful, and the question sounds like an accusation.',
    fix: 'Ask what was promised, said or done instead.',
    find: (form) => {
      const isMeant = isOf(
        ['exploitation', 'meansOfControl', 'recruitment', 'journeyLeg', 'event'],
        ['victim.exploitation', 'victim.meansOfControl', 'victim.recruitment', 'victim.journey', 'caseRecord.events'],
      )
      return saying(form, 'agreement', isMeant)
    },
  },
  {
    id: 'factor-as-cause',
    lens: 'G12',
    severity: 'error',
    message: 'A text presents a vulnerability factor as a cause or a fault ({languages}).',
    why: 'The cause of the crime is the person who commits it.',
    fix: 'Write "factor".',
    find: (form) => saying(form, 'cause', isOf(['vulnerabilityFactor'], ['victim.vulnerabilityFactors'])),
  },
  {
    id: 'disability-by-label',
    lens: 'G17',
    severity: 'warning',
    message: 'A text asks about difficulties in functioning by label or diagnosis ({languages}).',
    why: 'People describe difficulties more readily, and more comparably, than labels or diagnoses.',
    fix: 'Ask about difficulty in seeing, hearing, walking, remembering, self-care and communicating.',
    find: (form) => saying(form, 'label', isOf([], ['victim.functionalDifficulties', 'victim.specialNeeds'])),
  },
  {
    id: 'gender-by-observation',
    lens: 'G1',
    severity: 'error',
    message: 'A text asks the interviewer to observe or guess gender identity ({languages}).',
    why: 'Only the person can state their gender identity.',
    fix: 'Ask the person, or leave it unanswered with a reason.',
    find: (form) =>
      saying(form, 'observation', isOf([], ['victim.genderIdentity', 'victim.genderSelfDescribed', 'victim.pronouns'])),
  },
  {
    id: 'sex-worded-as-gender',
    lens: 'G1',
    severity: 'warning',
    message: '"{field}" is worded as sex where it means gender, or the reverse ({languages}).',
    why: 'One question cannot cover both.',
    fix: 'Change the wording to match the field, or ask the other field.',
    find: (form) => [
      ...saying(form, 'gender', (text) => asks(text) && isOf([], ['victim.sex', 'perpetrator.sex'])(text)),
      ...saying(form, 'sex', (text) => asks(text) && isOf([], ['victim.genderIdentity'])(text)),
    ],
  },
]
