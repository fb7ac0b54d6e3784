import type { Note } from './make-notes.ts'

/** What a redactor left and what it took too much of. */
export type NoteScore = { recall: number; cleanNotes: number; wordsLost: number; leaks: ReadonlyMap<string, number> }

/** Marks what one reader would take out and another leave, such as the name of a country. */
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
