import { codeList } from '@tip-standard/core'
import { expect, it } from 'vitest'
import { allPurposes, answerId, groupPurposes } from './purposes.ts'

it('every purpose is in one part, in the order of the form; a part that is not asked is not there', () => {
  expect(groupPurposes(allPurposes()).map(({ id }) => id)).toEqual(['talk', 'keep', 'share', 'rest'])
  expect(groupPurposes(allPurposes()).flatMap(({ purposes }) => purposes)).toHaveLength(allPurposes().length)
  expect(groupPurposes(['storage', 'interview'])).toEqual([
    { id: 'talk', purposes: ['interview'] },
    { id: 'keep', purposes: ['storage'] },
  ])
})

it('every purpose but the one that names none can be asked about', () => {
  const codes = codeList('consentPurpose').codes.map(({ code }) => code)
  expect(codes.filter((code) => !(allPurposes() as string[]).includes(code))).toEqual(['unspecified'])
})

it('the first answer has the id of the gate', () => {
  expect(answerId('gate', ['storage', 'interview'], 'storage')).toBe('gate')
  expect(answerId('gate', ['storage', 'interview'], 'interview')).toBe('gate-interview-granted')
})
