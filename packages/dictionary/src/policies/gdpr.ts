import { defaultPolicy } from './default.ts'
import type { Policy } from './policy.ts'

/** The policy for organisations under the General Data Protection Regulation: the default, and what is recalled of the Regulation. */
export const gdprPolicy = {
  ...defaultPolicy,
  id: 'gdpr',
  title: 'Organisations under the General Data Protection Regulation (draft)',
  definition:
    'The default policy under Regulation (EU) 2016/679. Its text was not read for this standard; a lawyer has to check the articles.',
  extends: 'default',
  grounds: [
    {
      law: 'Regulation (EU) 2016/679',
      article: '5',
      reading: 'notRead',
      says: 'Data are used for the purpose for which they were collected, and no more of them than needed.',
    },
    {
      law: 'Regulation (EU) 2016/679',
      article: '6 and 9',
      reading: 'notRead',
      says: 'Each purpose has a legal basis; data on health, sexual life and origin need one of their own.',
    },
    {
      law: 'Regulation (EU) 2016/679',
      article: '7',
      reading: 'notRead',
      says: 'Consent can be withdrawn at any time, as easily as it was given.',
    },
    {
      law: 'Regulation (EU) 2016/679',
      article: '30',
      reading: 'notRead',
      says: 'The controller keeps records of processing.',
    },
    {
      law: 'Regulation (EU) 2016/679',
      article: '33 and 34',
      reading: 'notRead',
      says: 'A breach is reported within 72 hours, and to the person where the risk is high.',
    },
    {
      law: 'Regulation (EU) 2016/679',
      article: '44 to 49',
      reading: 'notRead',
      says: 'Transfer to other countries is possible under conditions.',
    },
  ],
  articles: {
    retention: 'Regulation (EU) 2016/679, Article 5',
    consent: 'Regulation (EU) 2016/679, Articles 6, 7 and 9',
    mandate: 'Regulation (EU) 2016/679, Articles 6 and 9',
    transfer: 'Regulation (EU) 2016/679, Articles 44 to 49',
  },
  retention: { ...defaultPolicy.retention, takesUndated: false },
} as const satisfies Policy
