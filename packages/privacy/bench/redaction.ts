import { readFileSync } from 'node:fs'
import { redactText } from '../src/redaction/index.ts'
import { inCase, makeNotes, type Note } from '../test/notes/make-notes.ts'
import { readMarkedNotes } from '../test/notes/marked-notes.ts'
import { scoreNotes } from '../test/notes/score-notes.ts'
import { find } from './data.ts'

/** Prints what leaks and what is lost, on notes generated here and on those of the folders of data. */
export function benchRedaction(): void {
  const notes = find('notes-60.jsonl')
  const sets: [string, Note[]][] = [
    ['notes the rules were looked at with', makeNotes('seen', 3000, 1)],
    ['held-out templates, names and places', makeNotes('heldOut', 3000, 1)],
    ...(['first', 'second', 'third'] as const).flatMap((set): [string, Note[]][] => [
      [`written by hand, ${set} set`, readMarkedNotes(set)],
      [
        `written by hand, ${set} set, without capitals`,
        readMarkedNotes(set).map((note) => inCase(note, 'toLowerCase')),
      ],
      [
        `written by hand, ${set} set, in capitals only`,
        readMarkedNotes(set).map((note) => inCase(note, 'toUpperCase')),
      ],
    ]),
  ]
  if (notes !== undefined)
    sets.push([
      'notes of the folders',
      readFileSync(notes, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Note),
    ])
  const share = (value: number): string => `${(value * 100).toFixed(2)} %`
  for (const [name, notes] of sets) {
    const { recall, cleanNotes, wordsLost } = scoreNotes(notes, (text) => redactText(text).text)
    console.log(
      `${name}: recall ${recall.toFixed(4)} (best other 0.459; ≥ 0.97), clean notes ${share(cleanNotes)} (1.2 %; ≥ 85 %), other words lost ${share(wordsLost)} (2.5 %; ≤ 1.5 %)`,
    )
  }
  const texts = makeNotes('heldOut', 6000, 2).map(({ text }) => text)
  const bytes = texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0)
  const before = process.cpuUsage()
  for (const text of texts) redactText(text)
  const { user, system } = process.cpuUsage(before)
  console.log(`speed ${(bytes / (user + system)).toFixed(1)} MB/s (≥ 2)`)
}
