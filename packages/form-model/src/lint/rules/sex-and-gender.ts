import type { FieldId } from '@tip-standard/core'
import type { FormUnderLint, PlacedQuestion } from '../form-under-lint.ts'
import { at, decidedBy, type LintRule, lacking } from '../rule.ts'

/** What says how somebody describes themselves. */
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
    message: '{field}: asked without what it rests on.',
    why: 'Whether sex was read in a document, seen by somebody else or said by the person makes three different facts.',
    fix: 'Ask the basis beside it, where there is a value.',
    find: (form) => withoutBasis(form).map((question) => at(question)),
  },
  {
    id: 'sex-basis-assumed',
    lens: 'G1',
    severity: 'error',
    message: 'The basis of sex cannot be told as it is; missing: {codes}.',
    why: 'A basis that cannot be chosen is replaced by one that is not true.',
    fix: 'Offer document, observed and said by the person.',
    find: (form) => {
      const all = ['document', 'observed', 'self']
      return lacking(form, { 'victim.sexBasis': all, 'perpetrator.sexBasis': all })
    },
  },
  {
    id: 'gender-tied-to-sex',
    lens: 'G1',
    severity: 'error',
    message: '{field}: whether it is asked depends on the other of sex and gender identity.',
    why: 'Neither may be derived from the other: a man, a woman or anybody else may have any gender identity.',
    fix: 'Take the condition away, or let it ask only whether there is a value.',
    find: (form) => [
      ...decidedBy(form, ['victim.sex', 'victim.sexBasis'], ({ id }) => GENDER.includes(id)),
      ...decidedBy(form, GENDER, ({ id }) => id === 'victim.sex' || id === 'victim.sexBasis'),
    ],
  },
  {
    id: 'gender-without-sex',
    lens: 'G1',
    severity: 'warning',
    message: 'Gender identity is asked and sex is not.',
    why: 'One question then stands for both, and answers about one are later read as the other.',
    fix: 'Ask sex with its basis as well, or leave gender identity out.',
    find: (form) =>
      form.isAsked('victim.sex') ? [] : form.asked('victim.genderIdentity').map((question) => at(question)),
  },
  {
    id: 'gender-shown',
    lens: 'G3',
    severity: 'warning',
    message: '{field}: shown to everybody who opens the form.',
    why: 'Written answers about gender identity can harm the person and the interviewer; it is asked only where the person gains by it.',
    fix: 'Take "restricted": "shown" away, and switch the question on where a service needs it.',
    find: (form) => form.askedAmong(GENDER).map((question) => at(question)),
  },
  {
    id: 'gender-needed',
    lens: 'G3',
    severity: 'error',
    message: '{field}: an answer is required.',
    why: 'Nobody may have to say anything about it, not even that they would rather not.',
    fix: 'Take "need" away.',
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
    why: 'Without these answers people are counted as what they are not.',
    fix: 'Offer all codes of the list, with that for own words.',
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
    message: 'Gender identity is asked and has no place for own words.',
    why: 'Whoever finds no word in the list needs one of their own.',
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
    message: 'Sex or gender identity decides whether this is asked, first of all: {field}.',
    why: 'Men, women, trans and non-binary people are found in every form of exploitation and need every service; who is not asked is not found.',
    fix: 'Take the condition away; "not applicable" is an answer for everybody.',
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
    message: '{field}: somebody cannot be recorded; missing: {codes}.',
    why: 'Form after form that knows one sex, or two, hides everybody else.',
    fix: 'Offer all codes of the list.',
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
    message: '{field}: asked of one sex only.',
    why: 'Fathers care for children, and pregnancy follows no marker in a document.',
    fix: 'Take the condition away; "not applicable" is an answer for everybody.',
    find: (form) => decidedBy(form, [...SEX, ...GENDER], ({ id }) => CARE.includes(id)),
  },
]
