import type { ConsentPurposeCode, FieldId } from '@tip-standard/core'
import { consentNamesRecipients } from '@tip-standard/core/conditions'
import type { Found } from '../finding.ts'
import type { FormUnderLint, PlacedQuestion } from '../form-under-lint.ts'
import { at, decidedBy, entriesWithout, type LintRule, lacking, namesOf } from '../rule.ts'
import { isAboutPeople } from './missing-answers.ts'

/** Asked so that consent is possible: a guardian may have to consent. */
const BEFORE_CONSENT: readonly FieldId[] = ['victim.minorAtRegistration', 'victim.consents']

const HELP: readonly FieldId[] = ['victim.assistance', 'victim.referrals', 'victim.followUps']

/** Purposes for which something about a person is recorded; consent to an interview is not one of them. */
const FOR_THE_CASE: readonly ConsentPurposeCode[] = ['storage', 'caseManagement', 'referral']

const KNOWN_LANGUAGES: readonly string[] = ['en', 'fr', 'rw', 'sw', 'rn']

/** Whether a question asks for personal information about someone. */
function isPersonal(question: PlacedQuestion): boolean {
  const { info, id } = question
  if (BEFORE_CONSENT.includes(id) || info.type.kind === 'object' || info.type.kind === 'objects') return false
  const isOfPeople = isAboutPeople(question) || ['screeningIndicator', 'assistance', 'referral'].includes(info.entity)
  return isOfPeople && (info.sensitivity !== 'internal' || info.identifiability !== 'none')
}

const personal = (form: FormUnderLint): PlacedQuestion[] =>
  form.definition.subject === 'victim' ? form.questions.filter(isPersonal) : []

/** The first of some questions in each group, with how many there are. */
function firstOfGroups(questions: readonly PlacedQuestion[]): Found[] {
  const groupOf = ({ path }: PlacedQuestion): string => path.slice(0, 4).join('.')
  const firsts = questions.filter(
    (one, index) => questions.findIndex((other) => groupOf(other) === groupOf(one)) === index,
  )
  return firsts.map((first) => {
    const count = questions.filter((one) => groupOf(one) === groupOf(first)).length
    return { at: { path: first.path.slice(0, 4) }, field: first.id, params: { count } }
  })
}

const needed = (form: FormUnderLint): Set<ConsentPurposeCode> =>
  new Set(form.questions.flatMap(({ consents }) => consents))

/** The consents that each question of a form about a victim needs, its own questions too. */
const consentsOfQuestions = (form: FormUnderLint): (readonly ConsentPurposeCode[])[] =>
  form.definition.subject === 'victim' ? [...form.questions, ...form.own].map(({ consents }) => consents) : []

/** Whether a form needs consent and has no question that records it. */
const isWithoutConsents = (form: FormUnderLint): boolean =>
  !form.isAsked('victim.consents') &&
  (personal(form).length > 0 || consentsOfQuestions(form).some((consents) => consents.length > 0))

/** Whether a form begins with a person: later steps, such as a follow-up, rest on what was agreed before, and not on an interview. */
const beginsInterview = (form: FormUnderLint): boolean =>
  personal(form).some(({ consents }) => consents.length === 0) ||
  consentsOfQuestions(form).some((consents) => consents.includes('interview'))

/** Whether the person of the form can be under 18. */
const canBeChild = (form: FormUnderLint): boolean =>
  form.definition.subject === 'victim' &&
  !form.questions.some(
    ({ id, item }) =>
      (id === 'victim.age' && (item.min ?? 0) >= 18) ||
      (id === 'victim.minorAtRegistration' && item.codes?.join() === 'adult'),
  )

/** A language by its code; unknown tags are not repeated. */
const nameOf = (language: string): string => (KNOWN_LANGUAGES.includes(language) ? language : 'other')

/** Rules about consent: asked first, for each purpose apart, to be refused and taken back, and never the price of help. */
export const consentRules: readonly LintRule[] = [
  {
    id: 'asked-without-consent',
    lens: 'G14',
    severity: 'error',
    message: 'Personal questions ({count}) are asked without consent, starting with "{field}".',
    why: 'An answer given without consent would also be kept without consent.',
    fix: 'Name the purposes in "consents" of the form, such as interview and storage, and remove empty lists here.',
    find: (form) => firstOfGroups(personal(form).filter(({ consents }) => consents.length === 0)),
  },
  {
    id: 'asked-before-consent',
    lens: 'G14',
    severity: 'error',
    message: 'Personal questions ({count}) come before the questions about consent, starting with "{field}".',
    why: 'On paper, questions are asked in the order in which they are printed.',
    fix: 'Move the page with victim.consents to the front.',
    find: (form) => {
      const [consent] = form.asked('victim.consents')
      return consent === undefined ? [] : firstOfGroups(personal(form).filter((one) => one.at < consent.at))
    },
  },
  {
    id: 'consent-unasked',
    lens: 'G14',
    severity: 'error',
    message: 'The form begins an interview and never asks for consent to it.',
    why: 'Without a decision on record nothing is asked, and on paper everything is asked without consent.',
    fix: 'Ask about consent on the first page (victim.consents), or check this form together with the one that asks for consent before it.',
    find: (form) => (isWithoutConsents(form) && beginsInterview(form) ? [{ at: { path: ['pages', 0] } }] : []),
  },
  {
    id: 'consent-unrecorded',
    lens: 'G14',
    severity: 'note',
    message: 'This form needs consent but has no question that records it.',
    why: 'The form can be used only with a record that already holds consent, and a withdrawal cannot be recorded.',
    fix: 'Ask about consent on the first page (victim.consents), or use this form only after one that asks for it.',
    find: (form) =>
      personal(form).length > 0 && isWithoutConsents(form) && !beginsInterview(form)
        ? [{ at: { path: ['pages', 0] } }]
        : [],
  },
  {
    id: 'purpose-not-offered',
    lens: 'G14',
    severity: 'error',
    message: 'Some questions need consent to purposes that this form does not offer: {codes}.',
    why: 'The questions that need this consent would never be asked.',
    fix: 'Offer these purposes in consent.purpose.',
    find: (form) =>
      form.isAsked('victim.consents') ? lacking(form, { 'consent.purpose': [...needed(form)].sort() }) : [],
  },
  {
    id: 'purposes-lumped',
    lens: 'G14',
    severity: 'error',
    message: 'The form offers consent for an unspecified purpose.',
    why: 'This code exists for data from forms with a single checkbox and permits no sharing; entered by hand, it could mean anything.',
    fix: 'List the purposes in "codes", without "unspecified".',
    find: (form) =>
      form
        .asked('consent.purpose')
        .filter(({ item }) => item.codes?.includes('unspecified') ?? true)
        .map((question) => at(question)),
  },
  {
    id: 'one-purpose-for-all',
    lens: 'G14',
    severity: 'error',
    message: '"{field}" is asked after consent to a different purpose.',
    why: 'Consent to an interview is not consent to a referral.',
    fix: 'Name the purpose "referral" in "consents" of this question.',
    find: (form) =>
      form
        .asked('victim.referrals')
        .filter(({ consents }) => consents.length > 0 && !consents.includes('referral'))
        .map((question) => at(question)),
  },
  {
    id: 'wrong-purpose',
    lens: 'G14',
    severity: 'error',
    message: 'Personal answers ({count}) are recorded without consent to keep them, starting with "{field}".',
    why: 'Consent to an interview is not consent to keep the answers, and a person who refuses research or photographs still needs case work.',
    fix: 'Name storage, caseManagement or referral in "consents".',
    find: (form) =>
      firstOfGroups(
        personal(form).filter(
          ({ consents }) => consents.length > 0 && !consents.some((purpose) => FOR_THE_CASE.includes(purpose)),
        ),
      ),
  },
  {
    id: 'refusal-blocks-help',
    lens: 'G14',
    severity: 'error',
    message: '"{field}" is not available to a person who refuses consent to something else.',
    why: 'Refusing an interview, research, statistics or media must never block a service.',
    fix: 'Ask here for storage, caseManagement or referral only, and remove conditions on consent.',
    find: (form) => {
      const forHelp: readonly ConsentPurposeCode[] = ['storage', 'caseManagement', 'referral']
      const blocked = form
        .askedAmong(HELP)
        .filter(({ consents }) => consents.some((purpose) => !forHelp.includes(purpose)))
      // A condition over what was decided names the list of the decisions.
      return [
        ...blocked.map((question) => at(question)),
        ...decidedBy(form, ['victim.consents'], ({ id }) => HELP.includes(id)),
      ]
    },
  },
  {
    id: 'refusal-impossible',
    lens: 'G14',
    severity: 'error',
    message: 'Consent cannot be refused or withdrawn; missing: {codes}.',
    why: 'Consent that cannot be refused is not consent.',
    fix: 'Offer all decisions.',
    find: (form) => lacking(form, { 'consent.decision': ['granted', 'refused', 'withdrawn'] }),
  },
  {
    id: 'consent-half-asked',
    lens: 'G14',
    severity: 'error',
    message: 'Consent is recorded without these questions: {fields}.',
    why: 'Consent can be relied on only if the record shows who decided, about what, when, and whether it was withdrawn.',
    fix: 'Add the questions.',
    find: (form) =>
      entriesWithout(form, 'victim.consents', [
        'consent.purpose',
        'consent.decision',
        'consent.givenBy',
        'consent.date',
        'consent.withdrawnOn',
      ]),
  },
  {
    id: 'consent-undocumented',
    lens: 'G14',
    severity: 'warning',
    message: 'The form does not record how consent was given; missing questions: {fields}.',
    why: 'The language, the method, the information given and the expiry date show later that consent was informed.',
    fix: 'Add the questions.',
    find: (form) =>
      entriesWithout(form, 'victim.consents', [
        'consent.method',
        'consent.language',
        'consent.expiry',
        'consent.informedItems',
      ]),
  },
  {
    id: 'informed-items-narrowed',
    lens: 'G14',
    severity: 'error',
    message: 'Some information that must be given before consent cannot be ticked; missing: {codes}.',
    why: 'Consent is not informed if the person does not know what it is for or how to withdraw it.',
    fix: 'Offer all seven items.',
    find: (form) =>
      lacking(form, {
        'consent.informedItems': [
          'agreesToInterview',
          'toldPurpose',
          'toldDataUse',
          'toldResearchUse',
          'toldAccessRight',
          'toldRetention',
          'toldWithdrawal',
        ],
      }),
  },
  {
    id: 'recipients-unnamed',
    lens: 'G14',
    severity: 'error',
    message: 'Consent to sharing can be given, but the form does not record with whom; missing questions: {fields}.',
    why: 'Consent to sharing holds for named recipients and services only.',
    fix: 'Add the questions for purposes that involve sharing.',
    find: (form) => {
      const sharing = form
        .asked('consent.purpose')
        .filter(({ item }) => item.codes?.some((code) => consentNamesRecipients(code as ConsentPurposeCode)) ?? true)
      if (sharing.length === 0) return []
      return entriesWithout(form, 'victim.consents', ['consent.recipients', 'consent.services'])
    },
  },
  {
    id: 'child-assent-unasked',
    lens: 'G14',
    severity: 'error',
    message: 'This form can be about a child but does not ask: {fields}.',
    why: "A child's own assent is needed as well as the guardian's consent, and a guardian who may be involved in the exploitation must be excluded.",
    fix: 'Add consent.childAssent, and consent.guardianExcluded with "restricted": "shown".',
    find: (form) =>
      canBeChild(form)
        ? entriesWithout(form, 'victim.consents', ['consent.childAssent', 'consent.guardianExcluded'])
        : [],
  },
  {
    id: 'giver-narrowed',
    lens: 'G14',
    severity: 'error',
    message: 'Who gave consent cannot always be recorded; missing: {codes}.',
    why: 'The person decides, or for a child the guardian, or both together.',
    fix: 'Offer all codes in the list.',
    find: (form) => lacking(form, { 'consent.givenBy': canBeChild(form) ? ['self', 'guardian', 'both'] : ['self'] }),
  },
  {
    id: 'consent-untranslated',
    lens: 'G14',
    severity: 'warning',
    message: 'A text on the consent page is missing in some languages of the form: {languages}.',
    why: 'People cannot consent to what they do not understand.',
    fix: 'Add the translations.',
    find: (form) => {
      const pages = form.asked('victim.consents').map(({ page }) => page)
      const languages = Object.keys(form.definition.title)
      return form.texts
        .filter((text) => text.page !== undefined && pages.includes(text.page))
        .flatMap(({ texts, path }): Found[] => {
          const missing = languages.filter((language) => !Object.hasOwn(texts, language))
          return missing.length === 0 ? [] : [{ at: { path }, params: { languages: namesOf(missing.map(nameOf)) } }]
        })
    },
  },
]
