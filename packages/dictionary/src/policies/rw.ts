import { defaultPolicy } from './default.ts'
import type { Policy } from './policy.ts'

/** The policy for Rwanda: the default, and what summaries of its law ask. No lawyer has checked it. */
export const rwandaPolicy = {
  ...defaultPolicy,
  id: 'rw',
  title: 'Rwanda, under Law No 058/2021 and Law No 51/2018 (draft, no official status)',
  definition:
    'The default policy with what summaries of Rwandan law ask: records of processing, transfer under conditions, and a report of a breach within 48 hours.',
  extends: 'default',
  grounds: [
    {
      law: 'Law No 51/2018',
      article: '5',
      reading: 'summary',
      says: 'Everyone has to report trafficking: the purpose `mandatoryReport` needs no consent, and the person is told first.',
    },
    {
      law: 'Law No 058/2021',
      article: '6 to 8',
      reading: 'summary',
      says: 'Consent is for a specific purpose, informed, oral, written or electronic, and can be withdrawn.',
    },
    {
      law: 'Law No 058/2021',
      article: '9',
      reading: 'summary',
      says: 'For a child under 16 the holder of parental responsibility consents. The holder can be the trafficker: a guardian who is excluded decides nothing.',
    },
    {
      law: 'Law No 058/2021',
      article: '10 and 11',
      reading: 'summary',
      says: 'Sensitive data are protected by separate storage, pseudonyms, tokens or encryption.',
    },
    {
      law: 'Law No 058/2021',
      article: '17',
      reading: 'summary',
      says: 'The controller keeps records of processing: every permitted act is written down.',
    },
    {
      law: 'Law No 058/2021',
      article: '37',
      reading: 'summary',
      says: 'Data are used for the purpose for which they were collected.',
    },
    {
      law: 'Law No 058/2021',
      article: '43 to 45',
      reading: 'summary',
      says: 'A breach is reported to the authority within 48 hours, and to the person where the risk is high.',
    },
    {
      law: 'Law No 058/2021',
      article: '48',
      reading: 'summary',
      says: 'Transfer abroad is possible under conditions.',
    },
    {
      law: 'Law No 058/2021',
      article: '50',
      reading: 'notRead',
      says: 'Where data are stored. A summary says in Rwanda unless the registration certificate allows otherwise; the policy asks for Rwanda, and a lawyer has to check it.',
    },
    {
      law: 'Law No 058/2021',
      article: '52',
      reading: 'summary',
      says: 'Data are kept until the purpose is met and then destroyed beyond recovery.',
    },
    {
      law: 'Law No 058/2021',
      reading: 'notRead',
      says: 'On which basis official statistics may be made without consent: nothing is allowed because of it.',
    },
  ],
  articles: {
    retention: 'Law No 058/2021, Article 52',
    consent: 'Law No 058/2021, Articles 6 to 9',
    report: 'Law No 51/2018, Article 5',
    transfer: 'Law No 058/2021, Article 48',
  },
  retention: { ...defaultPolicy.retention, takesUndated: false },
  residency: { countries: ['RW'], transferNeedsPermission: true },
  breach: { ...defaultPolicy.breach, authority: 'National Cyber Security Authority', withinHours: 48 },
} as const satisfies Policy
