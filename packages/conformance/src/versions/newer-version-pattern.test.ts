import { compareVersions, isVersion } from '@tip-standard/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newerVersionPattern } from '../../../codegen/src/emit/newer-version-pattern.ts'

const number = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 2000 }))
const stage = fc.oneof(
  fc.constant(''),
  fc.constant('-draft'),
  number.map((n) => `-rc.${n + 1}`),
)
const version = fc
  .tuple(fc.constantFrom(0, 1, 2), number, stage)
  .map(([major, minor, tail]) => `${major}.${minor}${tail}`)

it('the open schemas take the versions that are newer and of the same major version, and no others', () => {
  fc.assert(
    fc.property(version, version, (own, other) => {
      expect(isVersion(own) && isVersion(other)).toBe(true)
      const isNewer = own.split('.')[0] === other.split('.')[0] && compareVersions(other, own) > 0
      expect(new RegExp(newerVersionPattern(own)).test(other), `${other} after ${own}`).toBe(isNewer)
    }),
    { numRuns: 3000 },
  )
})

it('the open schemas take no number that begins with a zero', () => {
  for (const other of ['1.0-rc.0', '1.0-rc.02', '1.01', '01.1', '1.1-rc.0']) {
    expect(isVersion(other)).toBe(false)
    for (const own of ['1.0-draft', '1.0-rc.1', '1.0']) expect(other).not.toMatch(new RegExp(newerVersionPattern(own)))
  }
})
