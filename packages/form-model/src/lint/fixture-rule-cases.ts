/** Forms at the edge of rules of the linter, and where each rule is found in them. */

import { field } from '@tip-standard/core'
import { ask, entry, exploitation, form, ofPerpetrator, page } from './fixture-small-forms.ts'

const item = 'pages.0.groups.0.items'

/** A question of one's own. */
export const own = (answer: string, texts: object, more: object = {}): object =>
  ask('org.shelter.stay.word', { own: { answer }, restricted: 'shown', prompt: { en: 'No names.' }, ...texts, ...more })
/** Consents with some questions about each. */
export const consents = (...items: object[]): object => ask('victim.consents', { consents: [], items })
const currency = (when: object): object =>
  form([
    ask('victim.recruitment', {
      items: [
        ask('recruitment.abduction'),
        ask('recruitment.fee', { items: [ask('money.amount'), ask('money.currency', { when })] }),
      ],
    }),
  ])
const half = `${item}.0.items.1.items.1`
const adults = { op: 'some', field: '/victims', that: { op: 'in', field: 'minorAtRegistration', values: ['adult'] } }
const isFemale = { op: 'in', field: 'sex', values: ['female'] }
const hasAge = { op: 'present', field: 'age' }
const hasContexts = { op: 'present', field: 'gbvContexts' }
const childless = (...more: object[]): object =>
  form([consents(ask('consent.purpose', { codes: ['storage'] }), ask('consent.decision')), ...more])
const french = (en: string): object => ({ en, fr: ['Oui', 'draft'] })
const duty = { en: 'We have to report some things to the police.' }

/** A rule, what its form is like, the form, and the places where the rule is found. */
export const ruleCases: readonly [rule: string, what: string, document: object, at: string[]][] = [
  [
    'asked-without-consent',
    'what is asked of a referral',
    form([ask('victim.referrals', { items: [ask('referral.details', { consents: [], restricted: 'shown' })] })]),
    ['pages.0.groups.0'],
  ],
  [
    'asked-before-consent',
    'on the same page',
    form([ask('victim.sex'), consents(ask('consent.purpose'))]),
    ['pages.0.groups.0'],
  ],
  [
    'asked-before-consent',
    'after it on the same page',
    form([consents(ask('consent.purpose')), ask('victim.sex')]),
    [],
  ],
  ['child-assent-unasked', 'of people of 18', childless(ask('victim.age', { min: 18 })), []],
  ['child-assent-unasked', 'of people of 17', childless(ask('victim.age', { min: 17 })), [`${item}.0`]],
  ['child-assent-unasked', 'of adults', childless(ask('victim.minorAtRegistration', { codes: ['adult'] })), []],
  [
    'child-assent-unasked',
    'of adults and children',
    childless(ask('victim.minorAtRegistration', { codes: ['adult', 'minor'] })),
    [`${item}.0`],
  ],
  [
    'purposes-lumped',
    'where all purposes are offered',
    form([consents(ask('consent.purpose'))]),
    [`${item}.0.items.0`],
  ],
  ['recipients-unnamed', 'where all purposes are offered', form([consents(ask('consent.purpose'))]), [`${item}.0`]],
  [
    'recipients-unnamed',
    'where nothing is shared',
    form([consents(ask('consent.purpose', { codes: ['storage'] }))]),
    [],
  ],
  [
    'one-purpose-for-all',
    'without any purpose',
    form([ask('victim.referrals', { consents: [], items: [ask('referral.reason')] })]),
    [],
  ],
  ['wrong-purpose', 'without any purpose', form([ask('victim.sex', { consents: [] })]), []],
  [
    'refusal-blocks-help',
    'by a decision about one purpose',
    form(
      [
        ask('victim.assistance', {
          when: { op: 'some', field: 'consents', that: { op: 'in', field: 'purpose', values: ['research'] } },
        }),
      ],
      { consents: ['storage'] },
    ),
    [`${item}.0.when`],
  ],
  [
    'consent-untranslated',
    'on another page',
    form([], {
      title: french('Form'),
      pages: [
        { ...page([consents(ask('consent.purpose'))]), title: french('Consent') },
        { ...page([ask('victim.sex', { label: { en: 'Sex' } })]), id: 'q', title: { en: 'Person' } },
      ],
    }),
    [],
  ],
  [
    'means-needed',
    'as entries',
    form([ask('victim.meansOfControl', { atLeast: 1, items: [ask('meansOfControl.code', { codes: ['threats'] })] })]),
    [`${item}.0`],
  ],
  ['merged-codes', 'of roles', ofPerpetrator([ask('perpetrator.roles')]), [`${item}.0`]],
  ['merged-codes', 'of relations', form([entry('caseRecord.relations', ['victimId', 'kinds'])]), [`${item}.0.items.1`]],
  [
    'unknown-age-left-out',
    'of the means of an event',
    form([ask('caseRecord.events', { items: [ask('event.acts'), ask('event.means', { when: adults })] })]),
    [`${item}.0.items.1.when`],
  ],
  [
    'uncountable',
    'where the date of birth is asked',
    form([ask('victim.sex'), ask('victim.birthDate'), exploitation]),
    [],
  ],
  ['duty-unsaid', 'but said in a prompt before', form([ask('victim.sex', { prompt: duty }), exploitation]), []],
  ['duty-unsaid', 'but said in the prompt itself', form([ask('victim.exploitation', { prompt: duty })]), []],
  ['duty-unsaid', 'but said on the same page', form([], { pages: [page([exploitation], { help: duty })] }), []],
  ['duty-unsaid', 'before it is said', form([exploitation, ask('victim.sex', { prompt: duty })]), [`${item}.0`]],
  [
    'duty-unsaid',
    'in a question, which says nothing',
    form([ask('victim.sex', { question: duty }), exploitation]),
    [`${item}.1`],
  ],
  [
    'safe-contact-unasked',
    'where it is asked once it is switched on',
    form([entry('victim.screenings', ['outcome', 'safeContactAgreed'])]),
    [],
  ],
  ['entry-half-asked', 'as soon as the rest is there', currency({ op: 'present', field: 'amount' }), []],
  ['entry-half-asked', 'as soon as the rest is answered', currency({ op: 'answered', field: 'amount' }), []],
  [
    'entry-half-asked',
    'then or otherwise',
    currency({
      op: 'any',
      of: [
        { op: 'present', field: 'amount' },
        { op: 'present', field: '../abduction' },
      ],
    }),
    [],
  ],
  [
    'entry-half-asked',
    'only then and otherwise',
    currency({
      op: 'all',
      of: [
        { op: 'present', field: 'amount' },
        { op: 'present', field: '../abduction' },
      ],
    }),
    [half],
  ],
  [
    'no-way-out',
    'of what a line is about',
    form([
      ask('victim.meansOfControl', {
        checklist: { line: 'meansOfControl.code' },
        items: [ask('meansOfControl.code', { need: 'value' })],
      }),
    ]),
    [],
  ],
  ['own-asks-identity', 'as a number', form([own('integer', { label: { en: 'Telephone number' } })]), [`${item}.0`]],
  [
    'own-asks-identity',
    'in the label',
    form([own('text', { label: { en: 'Phone' }, question: { en: 'How can we reach you?' } })]),
    [`${item}.0`],
  ],
  [
    'own-asks-identity',
    'in one language',
    form([own('text', { label: { en: 'Name of the hospital', fr: ['Votre nom', 'draft'] } })]),
    [`${item}.0`],
  ],
  [
    'own-in-standard',
    'in words of another entity',
    form([
      own(
        'code',
        { label: { en: field('journeyLeg.borderCrossing').label } },
        { own: { answer: 'code', options: [{ code: 'a', label: { en: 'A' } }] } },
      ),
    ]),
    [`${item}.0`],
  ],
  [
    'own-in-standard',
    'in one word of another entity',
    form([own('text', { label: { en: field('place.country').label } })]),
    [],
  ],
  ['own-in-standard', 'in other letters', form([own('text', { label: { en: 'MARITAL  STATUS?' } })]), [`${item}.0`]],
  [
    'perpetrator-half-asked',
    'of people and organisations',
    ofPerpetrator([ask('perpetrator.kind', { codes: ['person', 'organisation'] })]),
    ['subject'],
  ],
  [
    'perpetrator-half-asked',
    'of organisations',
    ofPerpetrator([ask('perpetrator.kind', { codes: ['organisation'] })]),
    [],
  ],
  [
    'sex-of-victims-only',
    'of recruitment',
    form([ask('victim.sex'), entry('victim.recruitment', ['methods'])]),
    [`${item}.0`],
  ],
  [
    'restricted-shown',
    'with all that is in it, once',
    form([
      ask('victim.gbvExposure', { restricted: 'shown', items: [ask('gbvExposure.type', { restricted: 'shown' })] }),
    ]),
    [`${item}.0`],
  ],
  [
    'answer-kept',
    'of what is sensitive',
    form([ask('victim.maritalStatus', { hidden: 'keep' })]),
    field('victim.maritalStatus').sensitivity === 'internal' ? [] : [`${item}.0`],
  ],
  [
    'answer-kept',
    'of what is said of a means',
    form([
      ask('victim.meansOfControl', {
        items: [ask('meansOfControl.code', { hidden: 'keep' }), ask('meansOfControl.phases', { hidden: 'keep' })],
      }),
    ]),
    [`${item}.0.items.0`],
  ],
  ['free-text-unguarded', 'that is restricted', form([ask('victim.ownWords', { restricted: 'shown' })]), [`${item}.0`]],
  [
    'hard-questions-first',
    'after what has to be known first',
    form([ask('victim.minorAtRegistration'), exploitation]),
    [`${item}.1`],
  ],
  [
    'sex-decides',
    'about dependants, which is another rule',
    form([ask('victim.sex'), entry('victim.dependants', ['whereabouts'], { when: isFemale })]),
    [],
  ],
  [
    'sex-decides',
    'about care, which is another rule',
    form([ask('victim.sex'), ask('victim.soleCaregiver', { when: isFemale })]),
    [],
  ],
  [
    'care-tied-to-sex',
    'of those who care alone',
    form([ask('victim.sex'), ask('victim.soleCaregiver', { when: isFemale })]),
    [`${item}.1.when`],
  ],
  [
    'sex-decides',
    'where it matters only that there is an answer',
    form([ask('victim.sex'), ask('victim.occupation', { when: { op: 'answered', field: 'sex' } })]),
    [],
  ],
  ['sex-without-basis', 'of a perpetrator', ofPerpetrator([ask('perpetrator.sex')]), [`${item}.0`]],
  [
    'verdict-words',
    'in the title of a form about one',
    { ...ofPerpetrator([ask('perpetrator.sex')]), title: { en: 'Criminals' } },
    ['title'],
  ],
  ['verdict-words', 'in the title of another form', form([ask('victim.sex')], { title: { en: 'Criminals' } }), []],
  [
    'sex-worded-as-gender',
    'in a prompt',
    form([ask('victim.sex', { prompt: { en: 'This is not about gender.' } })]),
    [],
  ],
  [
    'sex-narrowed',
    'in one of two places',
    form([ask('victim.sex', { codes: ['female'] }), ask('caseRecord.victims', { items: [ask('victim.sex')] })]),
    [],
  ],
  [
    'never-asked',
    'where one of two conditions can hold',
    form([ask('victim.age'), ask('victim.occupation', { when: { op: 'any', of: [isFemale, hasAge] } })]),
    [],
  ],
  [
    'never-asked',
    'where both have to hold and one cannot',
    form([ask('victim.age'), ask('victim.occupation', { when: { op: 'all', of: [isFemale, hasAge] } })]),
    [`${item}.1`],
  ],
  [
    'never-asked',
    'where it is asked unless something holds',
    form([ask('victim.occupation', { when: { op: 'not', of: isFemale } })]),
    [],
  ],
  [
    'never-asked',
    'of a page and of a question of one’s own',
    form([], {
      pages: [
        { ...page([ask('victim.age'), own('text', { label: { en: 'Nights' } }, { when: isFemale })]), when: isFemale },
      ],
    }),
    ['pages.0', `${item}.1`],
  ],
  [
    'never-asked',
    'of what the standard asks only with another question',
    form([entry('victim.referrals', ['rejectedReason'])]),
    [`${item}.0.items.0`],
  ],
  ['never-asked', 'of what the standard computes', form([ask('victim.occupation', { when: hasContexts })]), []],
  [
    'consent-unasked',
    'where a question of one’s own is asked',
    form([own('text', { label: { en: 'Nights' } })]),
    ['pages.0'],
  ],
  ['consent-unasked', 'of a perpetrator', ofPerpetrator([ask('perpetrator.sex')]), []],
]
