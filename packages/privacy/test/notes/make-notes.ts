import { seededRandom } from '../../src/random.ts'
import { familyNames, givenNames, placeNames } from './people-and-places.ts'
import { heldOut, type Language, seen } from './templates.ts'

/** One invented note with the places of what is personal in it. */
export type Note = { lang: Language; text: string; spans: { type: string; start: number; end: number; text: string }[] }

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: ['January', 'March', 'May', 'August', 'Oct', 'December'],
  fr: ['janvier', 'mars', 'mai', 'août', 'octobre', 'décembre'],
  rw: ['Mutarama', 'Werurwe', 'Gicurasi', 'Kanama', 'Ukwakira', 'Ukuboza'],
  sw: ['Januari', 'Machi', 'Mei', 'Agosti', 'Oktoba', 'Desemba'],
}

/** Makes notes from one half of the templates, names and places. */
export function makeNotes(half: 'seen' | 'heldOut', count: number, seed: number): Note[] {
  const below = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const digits = (length: number): string => Array.from({ length }, () => below(10)).join('')
  const letters = (length: number): string => Array.from({ length }, () => String.fromCharCode(65 + below(26))).join('')
  const two = (value: number): string => String(value).padStart(2, '0')

  const person = (): string => {
    const given = pick(givenNames[half])
    const family = pick(familyNames[half])
    return pick([
      given,
      `${given} ${family}`,
      `${given} ${family}`,
      `${family} ${given}`,
      `${family.toUpperCase()} ${given}`,
      `${given} ${letters(1)}. ${family}`,
      `${given} ${pick(givenNames[half])} ${family}`,
    ])
  }
  const date = (language: Language, from: number, years: number): string => {
    const year = from + below(years)
    const day = 1 + below(28)
    const month = 1 + below(12)
    const name = pick(monthNames[language])
    return pick([
      `${two(day)}/${two(month)}/${year}`,
      `${year}-${two(month)}-${two(day)}`,
      `${day}.${month}.${year}`,
      `${two(day)}-${two(month)}-${year % 100 < 10 ? year : two(year % 100)}`,
      `${day} ${name} ${year}`,
      language === 'en' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`,
      language === 'en' ? `${day}th of ${name} ${year}` : `${day} ${name}`,
    ])
  }
  const phone = (): string =>
    pick([
      () => `+2507${pick(['8', '2', '3', '9'])}${digits(7)}`,
      () => `07${pick(['8', '9'])} ${digits(3)} ${digits(4)}`,
      () => `+256 7${digits(2)} ${digits(6)}`,
      () => `+243 ${digits(3)} ${digits(3)} ${digits(3)}`,
      () => `0${pick(['7', '1'])}${digits(8)}`,
      () => `(+257) ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
      () => `00966-5${digits(8)}`,
      () => `+255.7${digits(2)}.${digits(3)}.${digits(3)}`,
    ])()
  const kinds: Readonly<Record<string, readonly [string, (language: Language) => string]>> = {
    P: ['PERSON', person],
    L: ['LOCATION', () => pick(placeNames[half])],
    D: ['DATE', (language) => date(language, 2017, 9)],
    B: ['DOB', (language) => date(language, 1970, 44)],
    T: ['PHONE', phone],
    N: [
      'NATIONAL_ID',
      () =>
        pick([
          () => `1${1970 + below(40)}${pick(['7', '8'])}${digits(10)}`,
          () => `C${pick(['M', 'F'])}${digits(8)}${letters(4)}`,
          () => `${1970 + below(40)}${digits(4)}-${digits(5)}-${digits(5)}-${digits(2)}`,
          () => digits(8),
          () => `${digits(3)}.${digits(2)}/${digits(3)}.${digits(3)}`,
          () => `1-${digits(4)}-${digits(6)}-${digits(2)}`,
        ])(),
    ],
    X: [
      'PASSPORT',
      () =>
        pick([
          () => `P${letters(1)}${digits(6)}`,
          () => `${letters(1)}${digits(8)}`,
          () => `${letters(2)} ${digits(7)}`,
          () => `${letters(2)}${digits(7)}`,
        ])(),
    ],
    V: [
      'PLATE',
      () =>
        pick([
          () => `RA${letters(1)} ${digits(3)} ${letters(1)}`,
          () => `U${letters(2)} ${digits(3)}${letters(1)}`,
          () => `K${letters(2)}${digits(3)}${letters(1)}`,
          () => `T ${digits(3)} ${letters(3)}`,
          () => `${digits(4)} ${letters(2)} / ${two(1 + below(26))}`,
          () => `${letters(1)} ${digits(4)} ${letters(1)}`,
        ])(),
    ],
    C: [
      'CASE_ID',
      () =>
        pick([
          () => `RIB/GBV/${digits(4)}/20${10 + below(15)}`,
          () => `TIP-UG-20${10 + below(15)}-${digits(4)}`,
          () => `CR ${digits(3)}/20${10 + below(15)}`,
          () => `${digits(3)}/${letters(3)}/20${10 + below(15)}`,
          () => `SHL-${digits(5)}`,
          () => `${letters(3)}${digits(6)}`,
        ])(),
    ],
    E: [
      'EMAIL',
      () =>
        `${pick(givenNames[half])
          .toLowerCase()
          .normalize('NFD')
          .replace(
            /[^a-z]/g,
            '',
          )}${pick(['.', '_', ''])}${letters(4).toLowerCase()}${below(100)}@${pick(['gmail.com', 'ymail.com', 'mail.example.org'])}`,
    ],
    H: [
      'HANDLE',
      () =>
        pick([
          () => `@${letters(5).toLowerCase()}_${below(1000)}`,
          () => `https://www.facebook.com/${letters(8).toLowerCase()}`,
          () => `instagram.com/${letters(6).toLowerCase()}.${below(100)}`,
          () => `wa.me/2507${digits(8)}`,
          () => `@${letters(4).toLowerCase()}.${letters(5).toLowerCase()}`,
        ])(),
    ],
    A: [
      'ACCOUNT',
      () =>
        pick([
          () => `RW${digits(2)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)}`,
          () => `${digits(5)}-${digits(8)}-${digits(2)}`,
          () => `MoMo 07${digits(8)}`,
          () => digits(13),
          () => `4${digits(3)} ${digits(4)} ${digits(4)} ${digits(4)}`,
          () => `T${letters(5)}${digits(4)}${letters(10)}${digits(3)}${letters(11)}`,
        ])(),
    ],
    G: [
      'GPS',
      () =>
        pick([
          () => `-${below(4)}.${digits(5)}, ${28 + below(8)}.${digits(5)}`,
          () => `${below(4)}°${below(60)}'${below(60)}"S ${29 + below(3)}°${below(60)}'${below(60)}"E`,
          () => `S ${below(3)}.${digits(4)} E ${29 + below(3)}.${digits(4)}`,
          () => `lat ${below(3)}.${digits(4)}, long ${29 + below(3)}.${digits(4)}`,
        ])(),
    ],
  }
  const templates = half === 'seen' ? seen : heldOut
  const languages: readonly Language[] = ['en', 'en', 'en', 'fr', 'rw', 'sw']

  return Array.from({ length: count }, () => {
    const lang = pick(languages)
    const note: Note = { lang, text: '', spans: [] }
    const sentences = 1 + below(4)
    for (let index = 0; index < sentences; index++) {
      if (note.text !== '') note.text += pick([' ', ' ', '\n'])
      for (const part of pick(templates[lang]).split(/(\{[A-Z]\})/)) {
        const kind = kinds[part.slice(1, -1)]
        if (!part.startsWith('{') || kind === undefined) {
          note.text += part
          continue
        }
        const value = kind[1](lang)
        note.spans.push({ type: kind[0], start: note.text.length, end: note.text.length + value.length, text: value })
        note.text += value
      }
    }
    return note
  })
}

/** A note in small letters or in capitals only. */
export const inCase = (note: Note, write: 'toLowerCase' | 'toUpperCase'): Note => ({
  ...note,
  text: note.text[write](),
  spans: note.spans.map((span) => ({ ...span, text: span.text[write]() })),
})
