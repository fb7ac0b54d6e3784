import { expect, it } from 'vitest'
import type { EntityId } from '../generated/ids.ts'
import { fieldsNamed } from './fields-named.ts'

const reads = (condition: object, entity: EntityId = 'victim'): boolean =>
  fieldsNamed(condition, { entity, parent: 'caseRecord' }) !== undefined

it.each<[object, EntityId?]>([
  [{ op: 'notAfter', fields: ['birthDate', '/case.openedOn'] }],
  [{ op: 'differ', fields: ['sex', 'genderIdentity'] }],
  [{ op: 'ageOn', birth: 'birthDate', on: '/case.openedOn', atMost: 17 }],
  [{ op: 'withinBand', value: 'age', band: 'ageBand', list: 'ageBand' }],
  [{ op: 'resolves', field: 'victimId', to: '/victims' }, 'relation'],
])('takes a condition only if each of its paths leads to a field: %j', (condition, entity) => {
  expect(reads(condition, entity)).toBe(true)
  const isPath = (text: unknown): boolean => typeof text === 'string' && reads({ op: 'present', field: text }, entity)
  let paths = 0
  for (const [name, value] of Object.entries(condition)) {
    const places = Array.isArray(value) ? value.keys() : name === 'op' || name === 'list' ? [] : [undefined]
    for (const at of places) {
      if (!isPath(at === undefined ? value : value[at])) continue
      paths++
      const elsewhere = at === undefined ? 'nowhere' : value.with(at, 'nowhere')
      expect(reads({ ...condition, [name]: elsewhere }, entity), name).toBe(false)
    }
  }
  expect(paths).toBe(2)
})

it('takes no age that every birth has', () => {
  const age = { op: 'ageOn', birth: 'birthDate', on: '/case.openedOn' }
  expect([{}, { atLeast: 18 }, { atMost: 17 }].map((bounds) => reads({ ...age, ...bounds }))).toEqual([
    false,
    true,
    true,
  ])
})
