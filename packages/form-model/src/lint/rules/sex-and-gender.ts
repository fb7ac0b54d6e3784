import type { FieldId } from '@tip-standard/core'
import type { FormUnderLint, PlacedQuestion } from '../form-under-lint.ts'
import { at, decidedBy, type LintRule, lacking } from '../rule.ts'

/** Fields in which people describe their own gender. */
export const GENDER: readonly FieldId[] = ['victim.genderIdentity', 'victim.genderSelfDescribed', 'victim.pronouns']

const SEX: readonly FieldId[] = ['victim.sex', 'perpetrator.sex', 'dependant.sex']

/** Pregnancy, dependants, care and headship, which have a rule of their own. */
const CARE: readonly FieldId[] = [
  'victim.pregnant',
  'victim.breastfeeding',
  'victim.numberOfChildren',
  'victim.dependants',
  'victim.householdHead',
  'victim.soleCaregiver',
]

const basisOf = { 'victim.sex': 'victim.sexBasis', 'perpetrator.sex': 'perpetrator.sexBasis' } as const

const withoutBasis = (form: FormUnderLint): PlacedQuestion[] =>
  Object.entries(basisOf).flatMap(([id, basis]) =>
    form.asked(id as FieldId).filter((question) => !form.isAskedBeside(question, basis)),
  )

/** Rules about sex and gender identity: two fields, neither guessed from the other, and nothing that hangs on them. */
export const sexAndGenderRules: readonly LintRule[] = [
  {
    id: 'sex-without-basis',
    lens: 'G1',
    severity: 'error',
    message: '"{field}" is asked without its basis.',
    why: 'Sex read in a document, observed by someone else or stated by the person are three different facts.',
    fix: 'Ask for the basis beside it whenever there is a value.',
    find: (form) => withoutBasis(form).map((question) => at(question)),
  },
  {
    id: 'sex-basis-assumed',
    lens: 'G1',
    severity: 'error',
    message: 'The basis of sex cannot always be recorded; missing: {codes}.',
    why: 'If the true basis is not offered, a wrong one is recorded.',
    fix: 'Offer document, observed and self.',
    find: (form) => {
      const all = ['document', 'observed', 'self']
      return lacking(form, { 'victim.sexBasis': all, 'perpetrator.sexBasis': all })
    },
  },
  {
    id: 'gender-tied-to-sex',
    lens: 'G1',
    severity: 'error',
    message: '"{field}" makes sex or gender identity depend on the other.',
    why: 'Neither may be derived from the other: a person of any sex may have any gender identity.',
    fix: 'Remove the condition, or let it check only whether there is a value.',
    find: (form) => [
      ...decidedBy(form, ['victim.sex', 'victim.sexBasis'], ({ id }) => GENDER.includes(id)),
      ...decidedBy(form, GENDER, ({ id }) => id === 'victim.sex' || id === 'victim.sexBasis'),
    ],
  },
  {
    id: 'gender-without-sex',
    lens: 'G1',
    severity: 'warning',
    message: 'The form asks gender identity but not sex.',
    why: 'One question then serves for both, and its answers are later read as the other.',
    fix: 'Ask sex with its basis as well, or remove gender identity.',
    find: (form) =>
      form.isAsked('victim.sex') ? [] : form.asked('victim.genderIdentity').map((question) => at(question)),
  },
  {
    id: 'gender-shown',
    lens: 'G3',
    severity: 'warning',
    message: '"{field}" is shown to everyone who opens the form.',
    why: 'Written answers about gender identity can harm the person and the interviewer; ask only where it benefits the person.',
    fix: 'Remove "restricted": "shown", and switch the question on where a service needs it.',
    find: (form) => form.askedAmong(GENDER).map((question) => at(question)),
  },
  {
    id: 'gender-needed',
    lens: 'G3',
    severity: 'error',
    message: '"{field}" requires an answer.',
    why: 'No one should have to say anything about gender identity, not even that they prefer not to.',
    fix: 'Remove "need".',
    find: (form) =>
      form.questions
        .filter(({ id, item }) => GENDER.includes(id) && item.need !== undefined)
        .map((question) => at(question)),
  },
  {
    id: 'gender-codes-narrowed',
    lens: 'G3',
    severity: 'error',
    message: 'Some people cannot be described; missing: {codes}.',
    why: 'Without these answers, people are counted in the wrong category.',
    fix: "Offer all codes in the list, including the one for the person's own words.",
    find: (form) =>
      lacking(form, {
        'victim.genderIdentity': [
          'woman',
          'man',
          'transgenderWoman',
          'transgenderMan',
          'nonConforming',
          'selfDescribed',
        ],
      }),
  },
  {
    id: 'gender-without-own-words',
    lens: 'G3',
    severity: 'warning',
    message: "Gender identity is asked without a place for the person's own words.",
    why: 'People who find no suitable word in the list need to use their own.',
    fix: 'Add victim.genderSelfDescribed beside it.',
    find: (form) =>
      form
        .asked('victim.genderIdentity')
        .filter((question) => !form.isAskedBeside(question, 'victim.genderSelfDescribed'))
        .map((question) => at(question)),
  },
  {
    id: 'sex-decides',
    lens: 'G16',
    severity: 'error',
    message: 'Sex or gender identity decides whether questions are asked, starting with "{field}".',
    why: 'Men, women, trans and non-binary people are found in every form of exploitation and need every service; people who are not asked are not identified.',
    fix: 'Remove the condition; anyone can answer "not applicable".',
    find: (form) => {
      const about: readonly FieldId[] = [...GENDER, ...CARE, 'victim.sex', 'victim.sexBasis', 'perpetrator.sexBasis']
      return decidedBy(form, [...SEX, ...GENDER], ({ id, within }) => {
        const isOther = !about.includes(id) && !(within !== undefined && CARE.includes(within.id))
        return isOther
      })
    },
  },
  {
    id: 'sex-narrowed',
    lens: 'G16',
    severity: 'error',
    message: '"{field}" does not include everyone; missing: {codes}.',
    why: 'A form that offers only one sex, or two, hides everyone else.',
    fix: 'Offer all codes in the list.',
    find: (form) => {
      const all = ['female', 'male', 'otherMarker']
      const asked = form.questions.filter(({ info }) => info.type.kind === 'code' && info.type.list === 'sex')
      return lacking(form, Object.fromEntries(asked.map(({ id }) => [id, all])))
    },
  },
  {
    id: 'care-tied-to-sex',
    lens: 'G11',
    severity: 'error',
    message: '"{field}" is asked of one sex only.',
    why: 'Fathers care for children too, and pregnancy does not depend on the sex marker in a document.',
    fix: 'Remove the condition; anyone can answer "not applicable".',
    find: (form) => decidedBy(form, [...SEX, ...GENDER], ({ id }) => CARE.includes(id)),
  },
]
