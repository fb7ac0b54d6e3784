import { readFileSync } from 'node:fs'
import type { Note } from './make-notes.ts'
import type { Language } from './templates.ts'

const languages: readonly Language[] = ['en', 'fr', 'rw', 'sw']
const mark = /\[\[([A-Z_]+|\?):(.*?)\]\]/gs

/** Removes the marks from a text and returns what they marked. */
function parseMarkedNote(lang: Language, marked: string): Note {
  const spans: Note['spans'] = []
  let text = ''
  let from = 0
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(from, found.index)
    from = found.index + found[0].length
    const [, type = '', value = ''] = found
    spans.push({ type, start: text.length, end: text.length + value.length, text: value })
    text += value
  }
  return { lang, text: text + marked.slice(from), spans }
}

/** Reads a set of invented notes in which what is personal is marked, as in `[[PERSON:Keza]]`. */
export function readMarkedNotes(
  set:
    | 'first'
    | 'second'
    | 'third'
    | 'fourth'
    | 'fifth'
    | 'sixth'
    | 'seventh'
    | 'eighth'
    | 'ninth'
    | 'tenth'
    | 'eleventh'
    | 'twelfth'
    | 'fifteenth',
): Note[] {
  return languages.flatMap((lang) =>
    readFileSync(new URL(`./written/${set}-${lang}.txt`, import.meta.url), 'utf8')
      .split(/^# \d+\n/m)
      .map((note) => note.trim())
      .filter((note) => note !== '')
      .map((note) => parseMarkedNote(lang, note)),
  )
}
