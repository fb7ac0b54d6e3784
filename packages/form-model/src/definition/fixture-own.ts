/** A form with a question of one's own for each kind of answer, about the person and in the entries of a list. */

import { defineForm } from './define-form.ts'
import type { FormDefinition, FormItem, OwnAnswer } from './definition.ts'

const OPTIONS = [
  { code: 'warm', label: { en: 'Warm', fr: ['Chaud', 'draft'] } },
  { code: 'cold', label: { en: 'Cold', fr: ['Froid', 'draft'] } },
] as const

/** An answer for each kind. */
export const OWN_ANSWERS: { readonly [answer in OwnAnswer]: unknown } = {
  text: 'By the window',
  longText: 'It was quiet.\nThe food was good.',
  integer: 12,
  number: 1.5,
  date: '2026-03-04',
  boolean: false,
  code: 'warm',
  codes: ['cold', 'warm'],
}

/** A question of one's own with this kind of answer. */
export const ownItem = (answer: OwnAnswer, more: Partial<FormItem> = {}): FormItem => ({
  field: `org.shelter.stay.${answer}Said`,
  own: { answer, ...(answer === 'code' || answer === 'codes' ? { options: OPTIONS } : {}) },
  label: { en: `Own ${answer}`, fr: [`Propre ${answer}`, 'draft'] },
  restricted: 'shown',
  ...more,
})

const CONSENT: readonly FormItem[] = [
  { field: 'consent.purpose', codes: ['storage'] },
  { field: 'consent.decision' },
  { field: 'consent.givenBy' },
  { field: 'consent.date' },
]

const answers = Object.keys(OWN_ANSWERS) as OwnAnswer[]

/** A form that asks them, after consent, in groups of their own, and one of them about each assistance. */
export function ownForm(more: Partial<FormDefinition> = {}): FormDefinition {
  const result = defineForm({
    id: 'org.shelter.stay',
    version: '1.0.0',
    base: '1.0-rc.2',
    title: { en: 'Stay' },
    subject: 'victim',
    consents: ['storage'],
    pages: [
      {
        id: 'consent',
        title: { en: 'Consent' },
        consents: [],
        groups: [{ id: 'consents', items: [{ field: 'victim.consents', items: CONSENT }] }],
      },
      {
        id: 'stay',
        title: { en: 'Stay' },
        groups: [
          { id: 'own', items: [{ field: 'victim.sex' }, ...answers.map((answer) => ownItem(answer))] },
          {
            id: 'help',
            items: [
              {
                field: 'victim.assistance',
                items: [ownItem('integer', { max: 31 }), { field: 'assistance.state' }, ownItem('code')],
              },
            ],
          },
        ],
      },
    ],
    ...more,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.value
}
