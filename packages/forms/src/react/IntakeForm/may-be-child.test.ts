import { expect, it } from 'vitest'
import { mayBeChild } from './may-be-child.ts'

const today = '2026-11-25'

it.each<[object, boolean]>([
  [{}, false],
  [{ minorAtRegistration: 'minor' }, true],
  [{ minorAtRegistration: 'adult' }, false],
  [{ age: 17 }, true],
  [{ age: 18 }, false],
  [{ ageBand: 'age0To8' }, true],
  [{ ageBand: 'age9To17' }, true],
  [{ ageBand: 'age18To20' }, false],
  [{ birthDate: '2008-11-25' }, false],
  [{ birthDate: '2008-11-26' }, true],
  // Of a year alone, the person may have had the birthday or not.
  [{ birthDate: '2008' }, true],
  [{ birthDate: '2007' }, false],
  [{ absent: { minorAtRegistration: 'unknown' } }, true],
  [{ absent: { minorAtRegistration: 'unknown' }, age: 30 }, false],
  [{ absent: { minorAtRegistration: 'unknown' }, age: 16 }, true],
  [{ absent: { minorAtRegistration: 'unknown' }, birthDate: '1990-01-01' }, false],
])('of a person of whom is known %j it is asked who decides: %s', (person, isAsked) => {
  expect(mayBeChild(person, today)).toBe(isAsked)
})

it('no one is a child of whom nothing is known', () => {
  for (const person of [undefined, null, 'x', []]) expect(mayBeChild(person, today)).toBe(false)
})
