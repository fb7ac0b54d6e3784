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

/** What is asked, not what an interviewer is told beside it. */
const asks = ({ kind }: OwnText): boolean => kind === 'label' || kind === 'question'

/** Rules about the words of a form; which words, `words.ts` says. */
export const wordingRules: readonly LintRule[] = [
  {
    id: 'blaming-words',
    lens: 'G20',
    severity: 'error',
    message: 'A text of the form has words that blame or label people ({languages}).',
    why: 'Whoever is asked why they did not leave, or is called illegal, stops talking.',
    fix: 'Say what happened and who did it; ask "what made it hard to leave?" instead of "why did you stay?".',
    find: (form) => saying(form, 'blame', () => true),
  },
  {
    id: 'verdict-words',
    lens: 'G20',
    severity: 'warning',
    message: 'A text about an alleged perpetrator has the words of a verdict ({languages}).',
    why: 'Until somebody is convicted, the word is "alleged".',
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
    message: 'A text calls a factor a reason or a fault ({languages}).',
    why: 'The cause of the crime is whoever commits it.',
    fix: 'Write "factor".',
    find: (form) => saying(form, 'cause', isOf(['vulnerabilityFactor'], ['victim.vulnerabilityFactors'])),
  },
  {
    id: 'disability-by-label',
    lens: 'G17',
    severity: 'warning',
    message: 'Difficulties in functioning are asked by label or diagnosis ({languages}).',
    why: 'People say more readily, and more comparably, what is difficult for them than what they are called.',
    fix: 'Ask for difficulty in seeing, hearing, walking, remembering, self-care and communicating.',
    find: (form) => saying(form, 'label', isOf([], ['victim.functionalDifficulties', 'victim.specialNeeds'])),
  },
  {
    id: 'gender-by-observation',
    lens: 'G1',
    severity: 'error',
    message: 'Gender identity is to be seen or guessed by somebody else ({languages}).',
    why: 'Only the person can say it.',
    fix: 'Ask the person, or leave it unanswered with a reason.',
    find: (form) =>
      saying(form, 'observation', isOf([], ['victim.genderIdentity', 'victim.genderSelfDescribed', 'victim.pronouns'])),
  },
  {
    id: 'sex-worded-as-gender',
    lens: 'G1',
    severity: 'warning',
    message: '{field}: worded as the other of sex and gender ({languages}).',
    why: 'One question cannot stand for both.',
    fix: 'Word it as what it is, or ask the other field.',
    find: (form) => [
      ...saying(form, 'gender', (text) => asks(text) && isOf([], ['victim.sex', 'perpetrator.sex'])(text)),
      ...saying(form, 'sex', (text) => asks(text) && isOf([], ['victim.genderIdentity'])(text)),
    ],
  },
]
