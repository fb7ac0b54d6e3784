/**
 * A form with everything that is asked in several places, filled in automatically, or postponed to another day, for
 * tests.
 */

import type { FormDefinition, FormItem } from '@tip-standard/form-model'

const title = (en: string): FormDefinition['title'] => ({ en, fr: [`${en} (fr)`, 'draft'] })

const consents = (...codes: string[]): FormItem => ({
  field: 'victim.consents',
  consents: [],
  items: [
    { field: 'consent.purpose', need: 'value', codes },
    { field: 'consent.decision', need: 'value', codes: ['granted', 'refused'] },
    { field: 'consent.date' },
    { field: 'consent.recipientKinds', when: { op: 'in', field: 'purpose', values: ['referral'] } },
  ],
})

const means = (...codes: string[]): FormItem => ({
  field: 'victim.meansOfControl',
  checklist: { line: 'meansOfControl.code' },
  items: [{ field: 'meansOfControl.code', codes }],
})

/** The form. */
export const partsForm: FormDefinition = {
  id: 'tip.parts',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: title('In parts'),
  subject: 'victim',
  consents: ['interview'],
  modules: [
    { id: 'arrival', title: title('Arrival') },
    { id: 'story', title: title('What happened') },
  ],
  pages: [
    {
      id: 'start',
      title: title('Consent'),
      consents: [],
      module: 'arrival',
      groups: [
        { id: 'agreed', items: [consents('interview', 'storage')] },
        {
          id: 'talk',
          items: [
            {
              field: 'victim.screenings',
              asOne: true,
              items: [
                { field: 'screening.date', preset: 'today' },
                { field: 'screening.tool', preset: 'profile' },
                { field: 'screening.privatePlace' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'control',
      title: title('Control'),
      module: 'story',
      groups: [
        { id: 'threats', items: [means('psychologicalAbuse', 'threats', 'physicalAbuse')] },
        {
          id: 'follow',
          title: title('More'),
          when: {
            op: 'not',
            of: { op: 'some', field: 'screenings', that: { op: 'in', field: 'privatePlace', values: [false] } },
          },
          items: [
            means('takesEarnings', 'debtBondage', 'restrictsMovement'),
            {
              field: 'victim.vulnerabilityFactors',
              checklist: { line: 'vulnerabilityFactor.factor' },
              when: {
                op: 'any',
                of: [
                  { op: 'countAtLeast', field: 'meansOfControl', count: 3 },
                  {
                    op: 'some',
                    field: 'meansOfControl',
                    that: { op: 'in', field: 'code', values: ['threats', 'debtBondage'] },
                  },
                ],
              },
              items: [{ field: 'vulnerabilityFactor.factor' }],
            },
          ],
        },
      ],
    },
    {
      id: 'after',
      title: title('After the talk'),
      alone: true,
      module: 'story',
      groups: [
        {
          id: 'reading',
          items: [
            {
              field: 'victim.screenings',
              asOne: true,
              items: [
                {
                  field: 'screening.indicators',
                  checklist: { line: 'screeningIndicator.id', state: 'screeningIndicator.state' },
                  items: [
                    { field: 'screeningIndicator.id', codes: ['D1.01', 'D1.02'] },
                    { field: 'screeningIndicator.state' },
                  ],
                },
                {
                  field: 'screening.outcome',
                  when: {
                    op: 'some',
                    field: 'indicators',
                    that: { op: 'in', field: 'state', values: ['present'] },
                  },
                },
              ],
            },
          ],
        },
        { id: 'refer', items: [consents('referral')] },
        {
          id: 'then',
          items: [
            {
              field: 'victim.ageEstimated',
              when: {
                op: 'some',
                field: 'screenings',
                that: { op: 'not', of: { op: 'answered', field: 'privatePlace' } },
              },
            },
            { field: 'victim.age', consents: ['interview', 'referral'] },
          ],
        },
      ],
    },
  ],
}
