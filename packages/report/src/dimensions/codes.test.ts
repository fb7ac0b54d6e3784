import { expect, it } from 'vitest'
import { codeOfReason, kindOf, reasons } from './codes.ts'

it('tells those whom a question is not about from those who gave no answer', () => {
  expect(['?notApplicable', '?none'].map(kindOf)).toEqual(['notApplicable', 'notApplicable'])
  expect(['?', ...reasons.map(codeOfReason)].map(kindOf)).toEqual(Array(reasons.length + 1).fill('missing'))
  expect(kindOf('none')).toBe('answer')
})
