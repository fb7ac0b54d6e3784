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
