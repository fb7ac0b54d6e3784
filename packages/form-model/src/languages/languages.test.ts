import { createRequire } from 'node:module'
import { fr as frCore } from '@tip-standard/core/locales/fr'
import { rn as rnCore } from '@tip-standard/core/locales/rn'
import { rw as rwCore } from '@tip-standard/core/locales/rw'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countryName,
  formatDate,
  formatList,
  formatNumber,
  LANGUAGES,
  languageInfo,
  languageOfCode,
  monthNames,
  pickLanguage,
  pluralOf,
  weekdayNames,
} from './index.ts'

/** The data of the library dayjs for a language. */
const dayjs = (language: string): { months: string[]; weekdays: string[] } =>
  createRequire(import.meta.url)(`dayjs/locale/${language}`)

const twoDigits = (value: number): string => String(value).padStart(2, '0')

describe('dates', () => {
  it('are written as exactly as they are known', () => {
    expect(LANGUAGES.map((language) => formatDate('2026', language))).toEqual(Array(5).fill('2026'))
    expect(LANGUAGES.map((language) => formatDate('2026-11', language))).toEqual([
      'November 2026',
      'novembre 2026',
      'Ugushyingo 2026',
      'Novemba 2026',
      'Munyonyo 2026',
    ])
    expect(LANGUAGES.map((language) => formatDate('2026-11-04', language, { weekday: true }))).toEqual([
      'Wednesday 4 November 2026',
      'mercredi 4 novembre 2026',
      'Kuwa gatatu, 4 Ugushyingo 2026',
      'Jumatano, 4 Novemba 2026',
      'Ku wa gatatu, 4 Munyonyo 2026',
    ])
    expect(formatDate('2026-05-01', 'fr')).toBe('1er mai 2026')
    for (const day of [10, 11, 21, 31]) expect(formatDate(`2026-05-${day}`, 'fr')).toBe(`${day} mai 2026`)
    expect(formatDate('0001-02-03', 'en')).toBe('3 February 0001')
  })

  it.each(['2026-13', '2026-00', '2026-02-30', '2026-2-3', '26', '2026-11-04T10:00Z', '', 'constructor'])(
    'stay as they are when they are none: %s',
    (text) => {
      for (const language of LANGUAGES) expect(formatDate(text, language, { weekday: true })).toBe(text)
    },
  )

  it('have the weekdays and months of the calendar that engines have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const date = new Date(0)
        date.setUTCFullYear(year, month - 1, 28)
        const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-28`
        const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
        const expected = `${days[date.getUTCDay()]} 28 ${monthNames('en')[month - 1]} ${text.slice(0, 4)}`
        expect(formatDate(text, 'en', { weekday: true })).toBe(expected)
      }),
    )
  })

  it('are distinct: no two months or weekdays of a language have the same name', () => {
    for (const language of LANGUAGES) {
      expect(new Set(monthNames(language)).size).toBe(12)
      expect(new Set(weekdayNames(language)).size).toBe(7)
    }
  })

  it('use Nyakanga for another month in Kinyarwanda than in Kirundi, so that one never replaces the other', () => {
    expect(monthNames('rw').indexOf('Nyakanga')).toBe(6)
    expect(monthNames('rn').indexOf('Nyakanga')).toBe(8)
  })
})

describe('names of months and days', () => {
  const lower = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase())
  const mondayFirst = ([sunday = '', ...others]: readonly string[]): string[] => [...others, sunday]

  it.each(['rw', 'sw'] as const)('are those of the library dayjs in %s', (language) => {
    const { months, weekdays } = dayjs(language)
    expect(lower(monthNames(language))).toEqual(lower(months))
    expect(lower(weekdayNames(language))).toEqual(lower(mondayFirst(weekdays)))
  })

  it('differ from those of the library dayjs in Kirundi twice: a native speaker has to decide', () => {
    const { months, weekdays } = dayjs('rn')
    const others = lower(mondayFirst(weekdays))
    expect(monthNames('rn').filter((name, index) => name !== months[index])).toEqual(['Ruheshi'])
    expect(weekdayNames('rn').filter((name, index) => name.toLowerCase() !== others[index])).toEqual(['Ku w’indwi'])
  })
})

describe('numbers', () => {
  it('have the marks of the language', () => {
    expect(LANGUAGES.map((language) => formatNumber(1234567.25, language))).toEqual([
      '1,234,567.25',
      '1\u202f234\u202f567,25',
      '1.234.567,25',
      '1,234,567.25',
      '1.234.567,25',
    ])
    expect([0, 7, -12, 999, -1000].map((value) => formatNumber(value, 'fr'))).toEqual([
      '0',
      '7',
      '-12',
      '999',
      '-1\u202f000',
    ])
  })

  it('keep their value: parsed again they are the same number', () => {
    const number = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    fc.assert(
      fc.property(number, fc.constantFrom(...LANGUAGES), (value, language) => {
        const text = formatNumber(value, language)
        const decimal = formatNumber(0.5, language)[1]
        const plain = text.includes('e')
          ? text
          : [...text].map((mark) => (mark === decimal ? '.' : /[\d-]/.test(mark) ? mark : '')).join('')
        expect(Number(plain)).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  it.each(['en', 'fr', 'sw'] as const)('agree with Intl on what goes with one thing in %s', (language) => {
    const rules = new Intl.PluralRules(language)
    for (const count of [0, 0.5, 1, 1.5, 2, 3, 10, 11, 21, 100, 101]) {
      expect(pluralOf(count, language)).toBe(rules.select(count))
    }
  })
})

it('lists are written as in a sentence', () => {
  const items = ['Goma', 'Rusizi', 'Uvira']
  expect(LANGUAGES.map((language) => formatList(items, language))).toEqual([
    'Goma, Rusizi and Uvira',
    'Goma, Rusizi et Uvira',
    'Goma, Rusizi n’Uvira',
    'Goma, Rusizi na Uvira',
    'Goma, Rusizi n’Uvira',
  ])
  expect(LANGUAGES.map((language) => formatList(['Goma', 'Rusizi'], language, 'or'))).toEqual([
    'Goma or Rusizi',
    'Goma ou Rusizi',
    'Goma cyangwa Rusizi',
    'Goma au Rusizi',
    'Goma canke Rusizi',
  ])
  expect(formatList(['Goma'], 'rw')).toBe('Goma')
  expect(formatList([], 'rw')).toBe('')
})

it('countries are named in the language of the locale, else in English, with the language given', () => {
  expect(countryName('DE', rwCore)).toEqual({ text: 'Ubudage', language: 'rw', status: 'draft' })
  expect(countryName('BI', rnCore)).toEqual({ text: 'Uburundi', language: 'rn', status: 'draft' })
  expect(countryName('DE', frCore)).toMatchObject({ text: 'Allemagne', language: 'fr' })
  expect(countryName('DE', { ...rwCore, codes: {} })).toEqual({ text: 'Germany', language: 'en', status: 'reviewed' })
  expect(countryName('DE')).toEqual({ text: 'Germany', language: 'en', status: 'reviewed' })
  for (const code of ['XX', '', 'constructor', '__proto__']) expect(countryName(code, rwCore)).toBeUndefined()
})

it('languages show their names, and that only English has been reviewed', () => {
  expect(LANGUAGES.map((language) => languageInfo(language).name)).toEqual([
    'English',
    'Français',
    'Ikinyarwanda',
    'Kiswahili',
    'Ikirundi',
  ])
  for (const language of LANGUAGES) {
    const { direction, status } = languageInfo(language)
    expect(direction).toBe('ltr')
    expect(new Set(Object.values(status))).toEqual(new Set([language === 'en' ? 'reviewed' : 'draft']))
  }
})

it('a language is found by the code that records have for it; both kinds of Swahili are one', () => {
  expect(['kin', 'run', 'fra', 'eng', 'swa', 'swh', 'swc', 'lug', 'sw', ''].map(languageOfCode)).toEqual([
    'rw',
    'rn',
    'fr',
    'en',
    'sw',
    'sw',
    'sw',
    undefined,
    undefined,
    undefined,
  ])
})

it('a language is picked by the tags of a browser; English if none of them is supported', () => {
  expect(pickLanguage(['lg', 'rw-RW', 'en'])).toBe('rw')
  expect(pickLanguage(['FR_CD'])).toBe('fr')
  expect(pickLanguage(['swc'])).toBe('en')
  expect(pickLanguage(['constructor', ''])).toBe('en')
  expect(pickLanguage([])).toBe('en')
})
