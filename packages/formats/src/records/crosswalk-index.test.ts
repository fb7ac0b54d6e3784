import { crosswalk, crosswalkReadings } from '@tip-standard/core/crosswalks'
import { expect, it } from 'vitest'
import { toReadMap } from './crosswalk-index.ts'

it('reads a foreign term as a code of the list that is asked for, and of no other', () => {
  for (const { standard, list } of crosswalk) {
    const codes = new Set(crosswalk.flatMap((row) => (row.list === list ? [row.code] : [])))
    for (const [term, code] of toReadMap(standard, list)) expect(codes, `${standard} ${list} ${term}`).toContain(code)
  }
  for (const { standard, list, from, code } of crosswalkReadings) expect(toReadMap(standard, list).get(from)).toBe(code)
})
