import { expect, it } from 'vitest'
import { STANDARD_VERSION } from '../version.ts'
import { defineStatement } from './statement.ts'

const filled = {
  standardVersion: STANDARD_VERSION,
  date: '2026-03-01',
  level: 'core',
  system: { name: 'Ours', version: '2' },
  implementer: { name: 'An invented organisation' },
  notFilled: [{ field: 'victim.sex', reason: 'The form does not ask for it.' }],
}
const placesOf = (json: object): string[] => {
  const result = defineStatement(json)
  return result.ok ? [] : result.findings.map(({ at }) => at.path.join('.'))
}

it('is complete when every text is filled in', () => {
  expect(placesOf(filled)).toEqual([])
  expect(placesOf({ ...filled, system: { name: '<name>', version: '' } })).toEqual(['system.name', 'system.version'])
  expect(placesOf({ ...filled, implementer: { name: 'Ours', contact: '<contact>' } })).toEqual(['implementer.contact'])
  expect(placesOf({ ...filled, notFilled: [{ field: 'victim.sex', reason: '<why>' }] })).toEqual(['notFilled.0.reason'])
  expect(placesOf({ ...filled, notes: '<notes>' })).toEqual(['notes'])
})
