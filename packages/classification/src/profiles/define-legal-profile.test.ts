import { describe, expect, it } from 'vitest'
import { defineLegalProfile, LegalProfileError } from './define-legal-profile.ts'
import { legalProfiles } from './profiles.ts'

describe('a law that a partner writes', () => {
  const isTaken = (more: object): boolean => {
    try {
      defineLegalProfile({ ...legalProfiles.rwanda, ...more })
      return true
    } catch (error) {
      if (error instanceof LegalProfileError) return false
      throw error
    }
  }

  it('has texts of 500 characters at most, without signs that are none', () => {
    const texts = ['x'.repeat(500), '\u{1F600}'.repeat(500), 'x'.repeat(501), '', 'a\u0007b', 'a\nb']
    expect(texts.map((en) => isTaken({ title: { en } }))).toEqual([true, true, false, false, false, false])
  })

  it('has duties and sources with their own members and no others', () => {
    const [duty] = legalProfiles.rwanda.duties
    const [source] = legalProfiles.rwanda.sources
    expect([isTaken({ duties: [duty] }), isTaken({ duties: [{ ...duty, more: 1 }] })]).toEqual([true, false])
    expect([isTaken({ sources: [source] }), isTaken({ sources: [{ ...source, more: 1 }] })]).toEqual([true, false])
    expect([isTaken({ sources: [] }), isTaken({ duties: [] })]).toEqual([false, true])
  })

  it('may need no means of children for some purposes, which it names', () => {
    const child = (exceptFor: string[]) => isTaken({ meansRequiredForChildren: { exceptFor } })
    expect([child(['slavery']), child([]), child(['slavery', 'slavery'])]).toEqual([true, false, false])
  })
})
