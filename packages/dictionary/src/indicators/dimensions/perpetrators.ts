/** Who the alleged perpetrators are, and what the law has come to. */

import type { Dimension } from '../indicator.ts'
import type { Condition } from '../names.ts'

/** A stage of justice that was reached at any time. */
const reached = (...stages: string[]): Condition => ({
  op: 'any',
  of: [
    { op: 'in', field: 'justiceStage', values: stages },
    { op: 'some', field: 'justiceHistory', that: { op: 'in', field: 'stage', values: stages } },
  ],
})

/** A judgment that is dated after every acquittal; where the days do not tell which came last, it is not counted. */
const noAcquittalSince = (date: '^/date' | '^/decidedOn'): Condition => ({
  op: 'every',
  field: '^/justiceHistory',
  that: {
    op: 'any',
    of: [
      { op: 'not', of: { op: 'in', field: 'stage', values: ['acquitted'] } },
      { op: 'not', of: { op: 'notAfter', fields: [date, 'date'] } },
    ],
  },
})

export const perpetrators: readonly Dimension[] = [
  {
    id: 'perpetratorSex',
    title: 'Sex of the alleged perpetrator',
    definition: 'Sex as recorded, with a category of its own for those of whom it is not.',
    unit: 'perpetrators',
    values: {
      kind: 'cases',
      cases: [
        { code: 'female', label: 'Female', when: { op: 'in', field: 'sex', values: ['female'] } },
        { code: 'male', label: 'Male', when: { op: 'in', field: 'sex', values: ['male'] } },
        {
          code: 'otherMarker',
          label: 'Another marker of sex',
          definition: 'The record holds another marker than female or male.',
          when: { op: 'in', field: 'sex', values: ['otherMarker'] },
        },
        {
          code: 'sexNotRecorded',
          label: 'Sex not recorded',
          isNoAnswer: true,
          when: { op: 'not', of: { op: 'present', field: 'sex' } },
        },
      ],
    },
  },
  {
    id: 'perpetratorAgeGroup',
    title: 'Age group of the alleged perpetrator',
    definition: 'Whether the alleged perpetrator is under 18, as far as the band of age tells.',
    unit: 'perpetrators',
    values: {
      kind: 'groups',
      from: [{ path: 'perpetrator.ageBands' }],
      groups: [
        { code: 'child', label: 'Children (under 18)', codes: ['age0To11', 'age12To17'] },
        {
          code: 'adult',
          label: 'Adults (18 and over)',
          codes: ['age18To25', 'age26To40', 'age41To60', 'age61AndOver', 'age30To38', 'age39To47', 'age48AndOver'],
        },
      ],
      rest: { code: 'eitherSideOf18', label: 'A band that begins below 18 and ends above it' },
    },
  },
  {
    id: 'prosecuted',
    title: 'Prosecuted',
    definition: 'Whether the alleged perpetrator was charged or prosecuted at any time, whatever became of it.',
    unit: 'perpetrators',
    values: {
      kind: 'cases',
      cases: [
        {
          code: 'yes',
          label: 'Charged or prosecuted',
          when: {
            op: 'any',
            of: [
              reached('charged', 'prosecuted', 'convicted', 'acquitted', 'appeal'),
              { op: 'countAtLeast', field: 'charges', count: 1 },
            ],
          },
        },
        {
          code: 'no',
          label: 'Not charged or prosecuted so far',
          when: { op: 'present', field: 'justiceStage' },
        },
      ],
    },
  },
  {
    id: 'convicted',
    title: 'Convicted',
    definition: 'Whether a conviction is on record that no acquittal followed.',
    unit: 'perpetrators',
    values: {
      kind: 'cases',
      cases: [
        {
          code: 'yes',
          label: 'Convicted',
          when: {
            op: 'any',
            of: [
              { op: 'in', field: 'justiceStage', values: ['convicted'] },
              {
                op: 'all',
                of: [
                  { op: 'not', of: { op: 'in', field: 'justiceStage', values: ['acquitted', 'dropped'] } },
                  {
                    op: 'any',
                    of: [
                      {
                        op: 'some',
                        field: 'justiceHistory',
                        that: {
                          op: 'all',
                          of: [{ op: 'in', field: 'stage', values: ['convicted'] }, noAcquittalSince('^/date')],
                        },
                      },
                      {
                        op: 'some',
                        field: 'charges',
                        that: {
                          op: 'all',
                          of: [{ op: 'in', field: 'outcome', values: ['convicted'] }, noAcquittalSince('^/decidedOn')],
                        },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        },
        {
          code: 'no',
          label: 'Not convicted so far',
          when: {
            op: 'any',
            of: [
              { op: 'present', field: 'justiceStage' },
              { op: 'countAtLeast', field: 'justiceHistory', count: 1 },
              { op: 'countAtLeast', field: 'charges', count: 1 },
            ],
          },
        },
      ],
    },
  },
  {
    id: 'organisedCrime',
    title: 'Organised crime',
    definition: 'Whether the alleged perpetrator acted as part of an organised criminal group.',
    unit: 'perpetrators',
    values: {
      kind: 'cases',
      cases: [
        { code: 'yes', label: 'In organised crime', when: { op: 'in', field: 'organisedCrime', values: [true] } },
        { code: 'no', label: 'Not in organised crime', when: { op: 'in', field: 'organisedCrime', values: [false] } },
      ],
    },
  },
  {
    id: 'sexOfPerpetrators',
    title: 'Sex of the alleged perpetrators',
    definition:
      'The sex of all alleged perpetrators of one victim together: "female and male" is a category of its own. Those whose sex is not recorded are not in it.',
    unit: 'victims',
    several: 'set',
    values: { kind: 'codes', from: [{ path: 'perpetrator.sex' }] },
  },
]
