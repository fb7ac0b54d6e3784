import { describe, expect, it } from 'vitest'
import { STANDARD_VERSION } from '../generated/ids.ts'
import { validate } from '../validate/validate.ts'
import { compareVersions, isVersion } from './compare-versions.ts'
import { standingIn } from './standing-of.ts'

const inOrder = [
  '0.9',
  '1.0-draft',
  '1.0-rc.1',
  '1.0-rc.2',
  '1.0-rc.10',
  '1.0',
  '1.1-draft',
  '1.1',
  '1.10',
  '2.0-rc.1',
  '2.0',
]

describe('compareVersions', () => {
  it('orders drafts, candidates and versions', () => {
    for (const [i, a] of inOrder.entries())
      for (const [j, b] of inOrder.entries())
        expect(Math.sign(compareVersions(a, b)), `${a} ${b}`).toBe(Math.sign(i - j))
  })
  it.each(['', '1', '1.0.0', 'v1.0', '1.0-rc', '1.0-rc.0', '01.0', '1.00', '1.0-beta.1', ' 1.0', '1.0\n'])(
    'takes %j for no version',
    (text) => {
      expect(isVersion(text)).toBe(false)
      expect(() => compareVersions(text, '1.0')).toThrow(RangeError)
    },
  )
})

describe('standingIn', () => {
  const standing = (version: unknown, own = '1.1-rc.2', read = [own]): unknown =>
    standingIn(version, own, read, ['1.0', '1.1-rc.1', '1.1-rc.2'])
  it.each([
    ['1.1-rc.2', 'current'],
    ['1.0', 'older'],
    ['1.1-rc.1', 'older'],
    ['1.1-rc.3', 'newer'],
    ['1.1', 'newer'],
    ['1.2-draft', 'newer'],
    ['1.0-rc.7', 'foreign'],
    ['0.9', 'foreign'],
    ['2.0', 'foreign'],
    ['2.0-draft', 'foreign'],
    ['latest', undefined],
    [1.1, undefined],
    [undefined, undefined],
  ])('says of %j: %s', (version, expected) => {
    expect(standing(version)).toBe(expected)
  })
  it('reads an older version as it is where the list of versions has it', () => {
    expect(standing('1.0', '1.1', ['1.0', '1.1'])).toBe('current')
  })
})

describe('a document of another version', () => {
  const record = {
    case: { id: 'c-1' },
    reportingEntity: { id: 'o-1', type: 'ngo' },
    dataProtection: { legalBases: ['publicTask'], sensitivity: 'high', retainUntil: '2035-01-01' },
  }
  const victims = [{ id: 'v-1', consents: [], maritalStatus: 'SENTINEL', SENTINEL: 1 }]
  const codes = (standardVersion: unknown): string[] => {
    const result = validate({ standardVersion, ...record, victims })
    const findings = result.ok ? result.warnings : result.findings
    expect(JSON.stringify(findings)).not.toContain('SENTINEL')
    return findings.filter(({ code }) => code !== 'rule').map(({ code, severity }) => `${code} ${severity}`)
  }
  it('is read, refused or reported as unknown', () => {
    expect(codes('1.9')).toEqual(['newerVersion warning', 'newerCode warning', 'newerField warning'])
    expect(codes('2.0')).toEqual(['unknownVersion error'])
    expect(codes('0.9')).toEqual(['unknownVersion error'])
    expect(codes('1.0-draft')).toEqual(['olderVersion error'])
    expect(codes(STANDARD_VERSION)).toEqual(['codeList error', 'unknownField error'])
    expect(codes('SENTINEL')).toEqual(['codeList error', 'codeList error', 'unknownField error'])
    expect(codes(undefined)).toEqual(['codeList error', 'unknownField error', 'required error'])
  })
  it('keeps what is not known when it is read', () => {
    const newer = { standardVersion: '1.9', ...record, victims }
    const result = validate(newer)
    expect(result.ok && result.value).toBe(newer)
  })
})
