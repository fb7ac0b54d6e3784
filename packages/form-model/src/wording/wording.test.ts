import { field } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { englishTexts } from '../texts/index.ts'
import { valueWords, type Wording } from './wording.ts'

const people = [
  { id: 'p-1', label: 'Perpetrator 1' },
  { id: 'p-2', label: 'Perpetrator 2' },
]
const wording: Wording = {
  options: { language: 'en' },
  text: englishTexts.say,
  referable: (to) => (to === '/perpetrators' ? people : []),
}

describe('an answer in words', () => {
  it.each([
    ['relation.perpetratorId', 'p-2', 'Perpetrator 2'],
    ['relation.perpetratorId', 'p-9', 'p-9'],
    ['relation.victimId', 'p-2', 'p-2'],
    ['event.perpetratorIds', 'p-1', 'Perpetrator 1'],
    ['victim.sex', 'female', 'Female'],
    ['victim.sex', 'zed', 'zed'],
    ['victim.birthDate', '2008-04', 'April 2008'],
    ['victim.householdHead', false, 'No'],
    ['victim.age', 17, '17'],
    ['victim.age', {}, undefined],
  ] as const)('%s: %s', (id, value, words) => {
    expect(valueWords(field(id), value, wording)).toBe(words)
  })

  it('is what refers to someone as it is, where nobody is known', () => {
    expect(valueWords(field('relation.perpetratorId'), 'p-1', { options: { language: 'en' } })).toBe('p-1')
  })
})
