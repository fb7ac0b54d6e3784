import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksPersonal, tidyLabel } from './label.ts'
import { FEWEST_ROUNDS } from './options.ts'
import { isWeakPassphrase, isWeakPin, suggestPassphrase } from './secret.ts'

describe('a suggested passphrase', () => {
  it('is four words of two syllables, is accepted, and uses every syllable about as often as the others', () => {
    const counts = new Map<string, number>()
    const suggested = Array.from({ length: 1500 }, suggestPassphrase)
    const isWords = (one: string): boolean =>
      /^([bdfghklmnprstvyz][aeiou]){2}( ([bdfghklmnprstvyz][aeiou]){2}){3}$/.test(one)
    expect(suggested.filter((one) => !isWords(one))).toEqual([])
    for (const words of suggested) {
      for (const [syllable] of words.matchAll(/[a-z]{2}/g)) counts.set(syllable, (counts.get(syllable) ?? 0) + 1)
    }
    // 80 syllables with 150 each on average and a standard deviation of 12: six of them are not reached by chance.
    expect(counts.size).toBe(80)
    for (const count of counts.values()) expect(Math.abs(count - 150)).toBeLessThan(75)
  })

  it('withstands what the texts say: guesses of one fast card per second, with the rounds that are the fewest', () => {
    // A current card does about 9 million rounds-of-999 per second (hashcat, mode 10900), which is 15,000 guesses of 600,000 rounds.
    const perSecond = (9e6 * 999) / FEWEST_ROUNDS
    const year = 365.25 * 24 * 3600
    const aMinute = 1e6 / perSecond
    expect(aMinute).toBeGreaterThan(45)
    expect(aMinute).toBeLessThan(90)
    expect(80 ** 8 / 2 / perSecond / year).toBeGreaterThan(1000)
  })
})

describe('a secret', () => {
  it.each(['123456', '111111', '654321', '12345', 'abcdef'])('as a PIN is too weak: %s', (pin) => {
    expect(isWeakPin(pin)).toBe(true)
  })
  it.each(['four words', 'aaaaaaaaaaaaaaaaaaaa', 'abababababababababab', '   short one    '])(
    'as a passphrase is too weak: %s',
    (passphrase) => {
      expect(isWeakPassphrase(passphrase)).toBe(true)
    },
  )
  it('as a PIN of six characters, and as a passphrase of fifteen of which five differ, is accepted', () => {
    expect(['472913', 'umuntu'].map(isWeakPin)).toEqual([false, false])
    expect(['472913', 'umuntu'].map((pin) => isWeakPin(pin.slice(1)))).toEqual([true, true])
    const passphrase = 'abcdeabcdeabcde'
    expect(isWeakPassphrase(passphrase)).toBe(false)
    expect(isWeakPassphrase(passphrase.slice(1))).toBe(true)
    expect(isWeakPassphrase(passphrase.replaceAll('e', 'd'))).toBe(true)
  })
})

describe('a label', () => {
  it.each([
    'Marie Uwase',
    'call Jean-Claude Niyonzima',
    'UWASE',
    '0788 123 456',
    '1-2.3/4',
    'UWAS',
    'case 2025-0117',
    'a@b.org',
    'Éric Ndayizeye',
    'Uwase',
    'Maria',
    'maria',
    'Ms K',
    'fille de Kigali',
    'enfant 12 ans',
    'girl 12y',
  ])('that looks personal is warned of: %s', (label) => {
    expect(looksPersonal(label)).toBe(true)
  })
  it.each(['blue cup', 'Blue cup', 'Ikombe ry’ubururu', 'room 3', 'room 123', 'UWA', 'Tasse bleue', ''])(
    'that says nothing is not: %s',
    (label) => {
      expect(looksPersonal(label)).toBe(false)
    },
  )
  it('is one short line, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const label = tidyLabel(typed)
        expect([...label].length).toBeLessThanOrEqual(40)
        expect(label).not.toMatch(/[\p{Cc}\p{Cs}\n]/u)
        expect(tidyLabel(label)).toBe(label)
      }),
    )
  })
})
