import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifier, LONGEST_NAME, reservedWords, text, toName } from './names.ts'

describe('names in SQL', () => {
  it('are those of the standard, in lower case with underscores', () => {
    expect(toName('journeyLeg')).toBe('journey_leg')
    expect(toName('victim', 'legalProcess', 'residenceFrom')).toBe('victim_legal_process_residence_from')
    expect(toName('rule', 'means-for-adults')).toBe('rule_means_for_adults')
  })

  it('are short enough for PostgreSQL, and differ where the names of the standard do', () => {
    const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{40,120}$/)
    fc.assert(
      fc.property(name, (long) => {
        expect(toName(long).length).toBeLessThanOrEqual(LONGEST_NAME)
        expect(toName(long)).not.toBe(toName(`${long}x`))
      }),
    )
  })

  it('that a database reserves are quoted, and no others', () => {
    for (const word of reservedWords) expect(identifier(word)).toBe(`"${word}"`)
    expect(identifier('sex')).toBe('sex')
    expect(identifier('a"b')).toBe('"a""b"')
    expect(text("it's")).toBe("'it''s'")
  })
})
