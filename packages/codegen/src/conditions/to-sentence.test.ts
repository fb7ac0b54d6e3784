import type { Condition } from '@tip-standard/dictionary'
import { describe, expect, it } from 'vitest'
import { toRuleSentence } from './rule-sentence.ts'
import { toSentence } from './to-sentence.ts'

const sentences: [string, Condition][] = [
  ['`sex` is not given', { op: 'not', of: { op: 'present', field: 'sex' } }],
  [
    '`status` is none of `open`, `followUp`',
    { op: 'not', of: { op: 'in', field: 'status', values: ['open', 'followUp'] } },
  ],
  ['`status` is not `open`', { op: 'not', of: { op: 'in', field: 'status', values: ['open'] } }],
  [
    '`birthDate` is not after `case.openedOn` of the whole record',
    { op: 'notAfter', fields: ['birthDate', '/case.openedOn'] },
  ],
  [
    '`soleCaregiver` of the entry that holds this one is `true`',
    { op: 'in', field: '../soleCaregiver', values: [true] },
  ],
  [
    'the age from `birthDate` to `case.openedOn` of the whole record is for certain at least 9 and at most 17',
    { op: 'ageOn', birth: 'birthDate', on: '/case.openedOn', atLeast: 9, atMost: 17 },
  ],
  ['`victims` has at least 1 entry', { op: 'countAtLeast', field: 'victims', count: 1 }],
  ['`consents` has at least 7 entries', { op: 'countAtLeast', field: 'consents', count: 7 }],
  [
    'these do not hold together: `age` is given; `birthDate` is given',
    {
      op: 'not',
      of: {
        op: 'all',
        of: [
          { op: 'present', field: 'age' },
          { op: 'present', field: 'birthDate' },
        ],
      },
    },
  ],
  [
    '`sex` is given and (`age` is given or `ageBand` is given)',
    {
      op: 'all',
      of: [
        { op: 'present', field: 'sex' },
        {
          op: 'any',
          of: [
            { op: 'present', field: 'age' },
            { op: 'present', field: 'ageBand' },
          ],
        },
      ],
    },
  ],
]

describe('a condition in words', () => {
  it.each(sentences)('%s', (sentence, condition) => {
    expect(toSentence(condition)).toBe(sentence)
  })

  it('of a rule starts with a capital where it starts with a word, and ends in a full stop', () => {
    expect(toRuleSentence({ must: { op: 'uniqueBy', field: 'victims', keys: ['id'] } })).toBe(
      'No two `victims` have the same `id`.',
    )
    expect(toRuleSentence({ when: { op: 'present', field: 'sex' }, must: { op: 'present', field: 'age' } })).toBe(
      'Where `sex` is given: `age` is given.',
    )
  })
})
