import { currency } from '../codelists/currency.ts'
import type { Entity } from '../model.ts'

/** An amount in one currency. */
export const money = {
  id: 'money',
  title: 'Money',
  definition: 'An amount in one currency.',
  kind: 'value',
  fields: [
    {
      name: 'amount',
      type: { kind: 'number', min: 0, max: 1000000000000 },
      presence: 'required',
      label: 'Amount',
      definition: 'The amount, zero or more.',
      question: 'How much?',
      sensitivity: 'internal',
      identifiability: 'none',
      sources: ['iloDelphi'],
      since: '1.0',
    },
    {
      name: 'currency',
      type: { kind: 'code', list: currency },
      presence: 'required',
      label: 'Currency',
      definition: 'The currency, ISO 4217.',
      question: 'In which currency?',
      sensitivity: 'internal',
      identifiability: 'none',
      sources: ['iso4217'],
      since: '1.0',
    },
  ],
  rules: [],
} as const satisfies Entity
