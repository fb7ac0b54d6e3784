import {
  ask,
  type Broken,
  entry,
  exploitation,
  first,
  form,
  incomplete,
  narrowingIn,
  page,
  pages,
  second,
} from './fixture-small-forms.ts'

const consentFields = [
  'purpose',
  'decision',
  'givenBy',
  'childAssent',
  'recipients',
  'services',
  'method',
  'language',
  'date',
  'expiry',
  'withdrawnOn',
  'informedItems',
]
const consents = entry('victim.consents', consentFields)
const withConsent = (item: object): object =>
  ask('victim.consents', { items: [...consentFields.map((name) => ask(`consent.${name}`)), item] })
/** Rules of the interview and of consent. */
export const brokenInterviews: Record<string, Broken> = {
  'preference-without-actual': {
    broken: form([entry('victim.screenings', ['preferredInterviewerSex'])]),
    at: [`${first}.items.0`],
    fixed: form([entry('victim.screenings', ['preferredInterviewerSex', 'screenerSex'])]),
  },
  'preference-unasked': {
    broken: form([entry('victim.screenings', ['interpreterSex'])]),
    at: [`${first}.items.0`],
    fixed: form([entry('victim.screenings', ['preferredInterpreterSex', 'interpreterSex'])]),
  },
  'no-preference-hidden': narrowingIn('victim.screenings', 'screening.preferredInterviewerSex', ['female', 'male']),
  'preference-too-late': {
    broken: form([exploitation, entry('victim.screenings', ['preferredInterviewerSex'])]),
    at: [`${second}.items.0`],
    fixed: form([entry('victim.screenings', ['preferredInterviewerSex']), exploitation]),
  },
  'place-unasked': {
    broken: form([exploitation]),
    at: [first],
    fixed: form([entry('victim.screenings', ['privatePlace']), exploitation]),
  },
  'safe-contact-unasked': {
    broken: form([entry('victim.screenings', ['outcome'])]),
    at: [`${first}.items.0`],
    fixed: form([entry('victim.screenings', ['outcome', 'safeContactAgreed'])]),
  },
  'collector-unasked': incomplete(
    'victim.screenings',
    ['outcome'],
    ['tool', 'screenerRole', 'screenerSex', 'screenerTrained'],
  ),
  'told-before-unasked': {
    broken: form([entry('victim.referrals', ['mandatoryReporting'], { consents: ['referral'] })]),
    at: [`${first}.items.0`],
    fixed: form([entry('victim.referrals', ['mandatoryReporting', 'toldBefore'], { consents: ['referral'] })]),
  },
  'told-too-late': {
    broken: form([exploitation, entry('victim.referrals', ['toldBefore'])]),
    at: [`${second}.items.0`],
    fixed: form([entry('victim.referrals', ['toldBefore']), exploitation]),
  },
  'duty-unsaid': {
    broken: form([exploitation]),
    at: [first],
    fixed: form([], { pages: [page([exploitation], { help: { en: 'Say first what you have to report.' } })] }),
  },
  'asked-without-consent': {
    broken: form([], { pages: [page([ask('victim.sex'), ask('victim.age')], { consents: [] })] }),
    at: ['pages.0.groups.0'],
    fixed: form([ask('victim.sex'), ask('victim.age')]),
  },
  'asked-before-consent': {
    broken: pages([ask('victim.birthDate')], [consents]),
    at: ['pages.0.groups.0'],
    fixed: pages([consents], [ask('victim.birthDate')]),
  },
  'consent-unasked': {
    broken: form([ask('victim.age')]),
    at: ['pages.0'],
    fixed: form([consents, ask('victim.age')]),
  },
  'consent-unrecorded': {
    broken: form([ask('victim.age')], { consents: ['storage'] }),
    at: ['pages.0'],
    fixed: form([consents, ask('victim.age')], { consents: ['storage'] }),
  },
  'purpose-not-offered': {
    broken: form([
      ask('victim.consents', { items: [ask('consent.purpose', { codes: ['interview'] })] }),
      ask('victim.age'),
    ]),
    at: [`${first}.items.0.codes`],
    fixed: form([
      ask('victim.consents', { items: [ask('consent.purpose', { codes: ['interview', 'storage'] })] }),
      ask('victim.age'),
    ]),
  },
  'purposes-lumped': {
    broken: form([ask('victim.consents', { items: [ask('consent.purpose')] })]),
    at: [`${first}.items.0`],
    fixed: form([ask('victim.consents', { items: [ask('consent.purpose', { codes: ['interview', 'storage'] })] })]),
  },
  'one-purpose-for-all': {
    broken: form([entry('victim.referrals', ['status'])]),
    at: [first],
    fixed: form([entry('victim.referrals', ['status'], { consents: ['referral'] })]),
  },
  'wrong-purpose': {
    broken: form([ask('victim.age')], { consents: ['interview', 'research'] }),
    at: ['pages.0.groups.0'],
    fixed: form([ask('victim.age')], { consents: ['research', 'storage'] }),
  },
  'refusal-blocks-help': {
    broken: form([entry('victim.assistance', ['serviceType', 'state'], { consents: ['storage', 'research'] })]),
    at: [first],
    fixed: form([entry('victim.assistance', ['serviceType', 'state'], { consents: ['storage'] })]),
  },
  'refusal-impossible': narrowingIn('victim.consents', 'consent.decision', ['granted']),
  'consent-half-asked': {
    broken: form([entry('victim.consents', ['purpose', 'decision'])]),
    at: [first],
    fixed: form([consents]),
  },
  'consent-undocumented': {
    broken: form([entry('victim.consents', ['purpose', 'method', 'language', 'expiry'])]),
    at: [first],
    fixed: form([consents]),
  },
  'informed-items-narrowed': narrowingIn('victim.consents', 'consent.informedItems', ['toldPurpose']),
  'recipients-unnamed': {
    broken: form([entry('victim.consents', ['purpose'])]),
    at: [first],
    fixed: form([ask('victim.consents', { items: [ask('consent.purpose', { codes: ['interview', 'storage'] })] })]),
  },
  'child-assent-unasked': {
    broken: form([consents]),
    at: [first],
    fixed: form([withConsent(ask('consent.guardianExcluded', { restricted: 'shown' }))]),
  },
  'giver-narrowed': {
    broken: form([ask('victim.consents', { items: [ask('consent.givenBy', { codes: ['self'] })] })]),
    at: [`${first}.items.0.codes`],
    fixed: form([
      ask('victim.consents', { items: [ask('consent.givenBy', { codes: ['self'] })] }),
      ask('victim.minorAtRegistration', { codes: ['adult'] }),
    ]),
  },
  'consent-untranslated': {
    broken: form([ask('victim.consents', { prompt: { en: 'Say it.' } })], {
      title: { en: 'Form', fr: ['Formulaire', 'draft'] },
      pages: [
        page([ask('victim.consents', { prompt: { en: 'Say it.' } })], { title: { en: 'Page', fr: ['Page', 'draft'] } }),
      ],
    }),
    at: [`${first}.prompt`],
    fixed: form([], {
      title: { en: 'Form', fr: ['Formulaire', 'draft'] },
      pages: [
        page([ask('victim.consents', { prompt: { en: 'Say it.', fr: ['Dites-le.', 'draft'] } })], {
          title: { en: 'Page', fr: ['Page', 'draft'] },
        }),
      ],
    }),
  },
}
