import type { Note } from './make-notes.ts'

/** What a redactor left and what it took too much of. */
export type NoteScore = { recall: number; cleanNotes: number; wordsLost: number; leaks: ReadonlyMap<string, number> }

/** The type of what one reader would remove and another would keep, such as the name of a country. */
const either = '?'

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}]{3,}/gu) ?? []

/** A person or a place leaks if one of its words is left anywhere, anything else if its exact text is. */
export function scoreNotes(notes: readonly Note[], redact: (text: string) => string): NoteScore {
  const leaks = new Map<string, number>()
  let spans = 0
  let leaked = 0
  let personal = 0
  let clean = 0
  let words = 0
  let lost = 0
  for (const note of notes) {
    const text = redact(note.text)
    const left = new Set(text.split(/[^\p{L}\p{M}\p{N}’'-]+/u))
    const before = leaked
    for (const { type, text: value } of note.spans) {
      if (type === either) continue
      spans++
      const isWords = type === 'PERSON' || type === 'LOCATION'
      const leaks1 = isWords ? value.split(/\s+/).some((word) => left.has(word)) : text.includes(value)
      if (!leaks1) continue
      leaked++
      leaks.set(type, (leaks.get(type) ?? 0) + 1)
    }
    if (note.spans.some(({ type }) => type !== either)) {
      personal++
      if (leaked === before) clean++
    }
    const rest = note.spans.reduceRight(
      (whole, { start, end }) => `${whole.slice(0, start)} ${whole.slice(end)}`,
      note.text,
    )
    const kept = new Map<string, number>()
    for (const word of wordsIn(text)) kept.set(word, (kept.get(word) ?? 0) + 1)
    for (const word of wordsIn(rest)) {
      words++
      const count = kept.get(word) ?? 0
      if (count > 0) kept.set(word, count - 1)
      else lost++
    }
  }
  return { recall: 1 - leaked / spans, cleanNotes: clean / personal, wordsLost: lost / words, leaks }
}

/** Where a redactor found something, and what it left. */
type Redacted = { text: string; spans: readonly { start: number; end: number }[] }

/**
 * The share of spans that a stricter reader finds clean: of a person or a place no word of three letters is left anywhere; of an address
 * on a network no four letters or digits; of anything else no digit, or where it has none no four letters.
 */
export function strictRecall(notes: readonly Note[], redact: (text: string) => Redacted): number {
  let spans = 0
  let leaked = 0
  for (const note of notes) {
    const { text, spans: found } = redact(note.text)
    const left = new Set(text.split(/[^\p{L}\p{M}]+/u))
    for (const { type, start, end, text: value } of note.spans) {
      if (type === either) continue
      spans++
      const leaks =
        type === 'PERSON' || type === 'LOCATION'
          ? value.split(/[^\p{L}\p{M}]+/u).some((word) => word.length > 2 && left.has(word))
          : longestLeft(note.text, start, end, found, lettersCount(type, value)) >= (lettersCount(type, value) ? 4 : 1)
      if (leaks) leaked++
    }
  }
  return 1 - leaked / spans
}

const lettersCount = (type: string, value: string): boolean =>
  type === 'HANDLE' || type === 'EMAIL' || !/\d/.test(value)

function longestLeft(text: string, start: number, end: number, found: Redacted['spans'], withLetters: boolean): number {
  const counted = withLetters ? /[\p{L}\p{N}]/u : /\d/
  let run = 0
  let longest = 0
  for (let index = start; index < end; index++) {
    if (!counted.test(text.charAt(index))) continue
    run = found.some((span) => span.start <= index && index < span.end) ? 0 : run + 1
    longest = Math.max(longest, run)
  }
  return longest
}
