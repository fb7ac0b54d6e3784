import { country } from '../codelists/country.ts'
import { identityDocument } from '../codelists/identity-document.ts'
import type { Entity } from '../model.ts'

/** The number of one document of the person. */
export const identityNumber = {
  id: 'identityNumber',
  title: 'Document number',
  definition: 'The number of one document of the person.',
  kind: 'part',
  fields: [
    {
      name: 'kind',
      type: { kind: 'code', list: identityDocument },
      presence: 'optional',
      label: 'Kind of document',
      definition: 'What kind of document it is.',
      question: 'Which document?',
      sensitivity: 'restricted',
      identifiability: 'none',
      sources: ['htcds'],
      since: '1.0',
    },
    {
      name: 'number',
      type: { kind: 'text', maxLength: 60 },
      presence: 'answered',
      label: 'Number',
      definition: 'The number of the document.',
      question: 'Number of the document',
      sensitivity: 'restricted',
      identifiability: 'direct',
      sources: ['htcds'],
      maps: { htcds: { to: 'prs_IdentityNumber', relation: 'exact' } },
      since: '1.0',
    },
    {
      name: 'issuingCountry',
      type: { kind: 'code', list: country },
      presence: 'optional',
      label: 'Issued by',
      definition: 'The country that issued the document.',
      question: 'Which country issued it?',
      sensitivity: 'restricted',
      identifiability: 'quasi',
      sources: ['htcds'],
      since: '1.0',
    },
  ],
  rules: [],
} as const satisfies Entity
