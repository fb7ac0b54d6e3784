import { expect, it } from 'vitest'
import { registrationYearOf, withRegistrationYear } from './registration-year.ts'

const record = (held: object) => ({ standardVersion: '1.0', case: { id: 'c-1', ...held }, victims: [] }) as never

it('takes the year that is recorded before that of the day, and invents none', () => {
  expect(registrationYearOf({ registrationYear: 2024, openedOn: '2025-01-31' })).toBe(2024)
  expect(registrationYearOf({ openedOn: '2025-01-31' })).toBe(2025)
  expect(registrationYearOf({ openedOn: 'in spring' })).toBeUndefined()
  expect(registrationYearOf({})).toBeUndefined()
})

it('adds the year beside the day, and leaves other records as they are', () => {
  expect(withRegistrationYear(record({ openedOn: '2025-01-31' }))).toMatchObject({
    case: { openedOn: '2025-01-31', registrationYear: 2025 },
  })
  for (const held of [{}, { registrationYear: 2024, openedOn: '2025-01-31' }]) {
    const own = record(held)
    expect(withRegistrationYear(own)).toBe(own)
  }
})
