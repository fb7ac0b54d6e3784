import type { Condition } from '@tip-standard/dictionary'
import { describe, expect, it } from 'vitest'
import { toRuleSentence } from './rule-sentence.ts'
import { toSentence } from './to-sentence.ts'

const told: [string, Condition][] = [
  ['`sex` is not given', { not: { field: 'sex', present: true } }],
  ['`status` is none of `open`, `followUp`', { not: { field: 'status', in: ['open', 'followUp'] } }],
  ['`status` is not `open`', { not: { field: 'status', in: ['open'] } }],
  ['`birthDate` is not after `case.openedOn` of the whole record', { notAfter: ['birthDate', '/case.openedOn'] }],
  ['`minor` of the entry that holds this one is `true`', { field: '../minor', in: [true] }],
  ['`victims` has at least 1 entry', { field: 'victims', countAtLeast: 1 }],
  ['`items` has at least 7 entries', { field: 'items', countAtLeast: 7 }],
  [
    'these do not hold together: `age` is given; `birthDate` is given',
    {
      not: {
        all: [
          { field: 'age', present: true },
          { field: 'birthDate', present: true },
        ],
      },
    },
  ],
  [
    '`a` is given and (`b` is given or `c` is given)',
    {
      all: [
        { field: 'a', present: true },
        {
          any: [
            { field: 'b', present: true },
            { field: 'c', present: true },
          ],
        },
      ],
    },
  ],
]

describe('a condition in words', () => {
  it.each(told)('%s', (sentence, condition) => {
    expect(toSentence(condition)).toBe(sentence)
  })

  it('of a rule starts with a capital where it starts with a word, and ends in a full stop', () => {
    expect(toRuleSentence({ must: { uniqueBy: 'victims', keys: ['id'] } })).toBe('No two `victims` have the same `id`.')
    expect(toRuleSentence({ when: { field: 'a', present: true }, must: { field: 'b', present: true } })).toBe(
      'Where `a` is given: `b` is given.',
    )
  })
})
