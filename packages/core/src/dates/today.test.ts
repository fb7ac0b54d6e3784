import fc from 'fast-check'
import { expect, it } from 'vitest'
import { today } from './today.ts'

it('is the day of the zone, on both sides of midnight', () => {
  const late = new Date('2026-03-31T22:30:00Z')
  expect(today('UTC', late)).toBe('2026-03-31')
  // In Kigali it is two hours later, in Kinshasa one.
  expect(today('Africa/Kigali', late)).toBe('2026-04-01')
  expect(today('Africa/Kinshasa', late)).toBe('2026-03-31')
  expect(today('Africa/Kigali', new Date('2026-03-31T21:59:59Z'))).toBe('2026-03-31')
})

it('is the day of the machine where no zone is named, whatever zone that is in', () => {
  const { TZ: own } = process.env
  try {
    // On both sides of UTC.
    for (const zone of ['Africa/Kigali', 'Pacific/Honolulu']) {
      process.env['TZ'] = zone
      const instants = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      fc.assert(
        fc.property(instants, (now) => {
          expect(today(undefined, now)).toBe(today(zone, now))
        }),
      )
    }
  } finally {
    if (own === undefined) delete process.env['TZ']
    else process.env['TZ'] = own
  }
})

it('refuses a zone that does not exist', () => {
  expect(() => today('Nowhere/Atlantis')).toThrow(RangeError)
})
