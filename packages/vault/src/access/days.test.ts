import { today } from '@tip-standard/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Days } from './days.ts'

it('counts days as the calendar of the zone does, however instants follow each other', () => {
  const zones = fc.constantFrom('UTC', 'Africa/Kigali', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia')
  // Around midnight, and around the day that Apia left out.
  const around = fc.constantFrom(
    '2026-03-01T00:00:00Z',
    '2026-02-28T22:00:00Z',
    '2026-03-28T18:15:00Z',
    '2011-12-30T10:00:00Z',
  )
  const instants = fc.tuple(around, fc.integer({ min: -180_000, max: 180_000 }))
  fc.assert(
    fc.property(zones, fc.array(instants, { minLength: 1, maxLength: 20 }), (zone, list) => {
      const days = new Days(zone)
      for (const [instant, off] of list) {
        const now = new Date(Date.parse(instant) + off)
        expect(days.of(now)).toBe(today(zone, now))
      }
    }),
  )
})
