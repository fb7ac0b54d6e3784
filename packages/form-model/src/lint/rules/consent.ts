import type { ConsentPurposeCode, FieldId } from '@tip-standard/core'
import type { Found } from '../finding.ts'
import type { FormUnderLint, PlacedQuestion } from '../form-under-lint.ts'
import { at, decidedBy, entriesWithout, type LintRule, lacking, namesOf } from '../rule.ts'
import { isAboutPeople } from './missing-answers.ts'

/** Asked so that consent can be given at all: a guardian may have to consent. */
const BEFORE_CONSENT: readonly FieldId[] = ['victim.minorAtRegistration', 'victim.consents']

const HELP: readonly FieldId[] = ['victim.assistance', 'victim.referrals', 'victim.followUps']

/** Purposes under which something about a person is written down: consent to an interview is none of them. */
const FOR_THE_CASE: readonly ConsentPurposeCode[] = ['storage', 'caseManagement', 'referral']

const KNOWN_LANGUAGES: readonly string[] = ['en', 'fr', 'rw', 'sw', 'rn']

/** Whether a question is about a person and nobody's business. */
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

/** Whether somebody under 18 can be the person of the form. */
const canBeChild = (form: FormUnderLint): boolean =>
  form.definition.subject === 'victim' &&
  !form.questions.some(
    ({ id, item }) =>
      (id === 'victim.age' && (item.min ?? 0) >= 18) ||
      (id === 'victim.minorAtRegistration' && item.codes?.join() === 'adult'),
  )

/** A language by its code; what nobody knows is not repeated. */
const nameOf = (language: string): string => (KNOWN_LANGUAGES.includes(language) ? language : 'other')

/** Rules about consent: asked first, for each purpose apart, to be refused and taken back, and never the price of help. */
export const consentRules: readonly LintRule[] = [
  {
    id: 'asked-without-consent',
    lens: 'G14',
    severity: 'error',
    message: 'Personal questions ({count}) are asked whatever the person has consented to; the first: {field}.',
    why: 'What is asked without consent is kept without consent.',
    fix: 'Name the purposes in "consents" of the form, such as interview and storage, and take empty lists away here.',
    find: (form) => firstOfGroups(personal(form).filter(({ consents }) => consents.length === 0)),
  },
  {
    id: 'asked-before-consent',
    lens: 'G14',
    severity: 'error',
    message: 'Personal questions ({count}) stand before those about consent; the first: {field}.',
    why: 'On paper, questions are asked in the order in which they stand.',
    fix: 'Move the page with victim.consents to the front.',
    find: (form) => {
      const [consent] = form.asked('victim.consents')
      return consent === undefined ? [] : firstOfGroups(personal(form).filter((one) => one.at < consent.at))
    },
  },
  {
    id: 'consent-unrecorded',
    lens: 'G14',
    severity: 'note',
    message: 'Consent is needed here and cannot be recorded here.',
    why: 'Whoever opens the form needs a record in which consent stands, and cannot note that it was taken back.',
    fix: 'Add victim.consents on the first page, or use the form only after one that asks it.',
    find: (form) =>
      form.definition.subject === 'victim' && personal(form).length > 0 && !form.isAsked('victim.consents')
        ? [{ at: { path: ['pages', 0] } }]
        : [],
  },
  {
    id: 'purpose-not-offered',
    lens: 'G14',
    severity: 'error',
    message: 'Consent is needed for purposes that cannot be consented to in this form: {codes}.',
    why: 'The questions that need them would never be asked.',
    fix: 'Offer these purposes in consent.purpose.',
    find: (form) =>
      form.isAsked('victim.consents') ? lacking(form, { 'consent.purpose': [...needed(form)].sort() }) : [],
  },
  {
    id: 'purposes-lumped',
    lens: 'G14',
    severity: 'error',
    message: 'Consent of unspecified purpose can be chosen.',
    why: 'It comes from single checkboxes and permits no sharing; entered by hand it means whatever somebody wants it to.',
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
    message: '{field}: asked on the strength of consent to something else.',
    why: 'Consent to be interviewed is no consent to be handed on.',
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
    message: 'Personal questions ({count}) are written down without consent to be written down; the first: {field}.',
    why: 'Consent to an interview is no consent to keep it, and whoever wants no research or photographs still has a case.',
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
    message: '{field}: not to be had for somebody who refuses something else.',
    why: 'Refusal never blocks a service: neither that of an interview nor that of research, statistics or media.',
    fix: 'Ask here for storage, caseManagement or referral only, and take conditions over consent away.',
    find: (form) => {
      const forHelp: readonly ConsentPurposeCode[] = ['storage', 'caseManagement', 'referral']
      const blocked = form
        .askedAmong(HELP)
        .filter(({ consents }) => consents.some((purpose) => !forHelp.includes(purpose)))
      const fields: FieldId[] = ['victim.consents', 'consent.decision', 'consent.purpose']
      return [...blocked.map((question) => at(question)), ...decidedBy(form, fields, ({ id }) => HELP.includes(id))]
    },
  },
  {
    id: 'refusal-impossible',
    lens: 'G14',
    severity: 'error',
    message: 'Consent cannot be refused or taken back; missing: {codes}.',
    why: 'Consent that cannot be refused is none.',
    fix: 'Offer all decisions.',
    find: (form) => lacking(form, { 'consent.decision': ['granted', 'refused', 'withdrawn'] }),
  },
  {
    id: 'consent-half-asked',
    lens: 'G14',
    severity: 'error',
    message: 'Consent is recorded without: {fields}.',
    why: 'Who decided, about what, when, and whether it was taken back: without that nobody can tell whether consent stands.',
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
    message: 'How consent came about is not recorded; missing: {fields}.',
    why: 'In which language, in which way, after being told what, and until when: that shows later that it was consent.',
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
    message: 'Some of what has to be said before consent cannot be ticked; missing: {codes}.',
    why: 'Consent without knowing what it is for, or how to take it back, is none.',
    fix: 'Offer all seven.',
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
    message: 'Consent to sharing can be given, and to whom cannot be written: {fields}.',
    why: 'Consent to share is consent to share with somebody, for something.',
    fix: 'Add the questions, where the purpose is one of sharing.',
    find: (form) => {
      const shares: readonly string[] = ['referral', 'shareIdentifiable', 'tracing']
      const [purpose] = form.asked('consent.purpose')
      const canShare = purpose?.item.codes?.some((code) => shares.includes(code)) ?? true
      if (purpose === undefined || !canShare) return []
      return entriesWithout(form, 'victim.consents', ['consent.recipients', 'consent.services'])
    },
  },
  {
    id: 'child-assent-unasked',
    lens: 'G14',
    severity: 'error',
    message: 'A child can be the person of this form, and these are not asked: {fields}.',
    why: 'A child assents beside the guardian, and a guardian who may take part in the exploitation must be left out.',
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
    message: 'Who gave consent cannot be told as it was; missing: {codes}.',
    why: 'The person decides, a guardian for a child, or both together.',
    fix: 'Offer all codes of the list.',
    find: (form) => lacking(form, { 'consent.givenBy': canBeChild(form) ? ['self', 'guardian', 'both'] : ['self'] }),
  },
  {
    id: 'consent-untranslated',
    lens: 'G14',
    severity: 'warning',
    message: 'A text on the page about consent is missing in languages that the form has: {languages}.',
    why: 'Nobody can consent to what they cannot understand.',
    fix: 'Add the translations.',
    find: (form) => {
      const page = form.asked('victim.consents')[0]?.page
      const languages = Object.keys(form.definition.title)
      return form.texts
        .filter((text) => page !== undefined && text.page === page)
        .flatMap(({ texts, path }): Found[] => {
          const missing = languages.filter((language) => !Object.hasOwn(texts, language))
          return missing.length === 0 ? [] : [{ at: { path }, params: { languages: namesOf(missing.map(nameOf)) } }]
        })
    },
  },
]
