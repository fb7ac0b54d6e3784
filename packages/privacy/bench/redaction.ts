import { readFileSync } from 'node:fs'
import nlp from 'compromise'
import { redactText } from '../src/redaction/index.ts'
import { inCase, makeNotes, type Note } from '../test/notes/make-notes.ts'
import { readMarkedNotes } from '../test/notes/marked-notes.ts'
import { renamedNotes } from '../test/notes/renamed-notes.ts'
import { scoreNotes } from '../test/notes/score-notes.ts'
import { find } from './data.ts'

const writtenSets = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'fifteenth',
] as const
const edges = /^[^\p{L}\p{N}@+]+|[^\p{L}\p{N}]+$/gu

/** What the one well-kept npm package that finds people and places does with a text: all that it finds is taken out. */
function withCompromise(text: string): string {
  const found = nlp(text)
  const values = [
    found.people(),
    found.places(),
    found.emails(),
    found.phoneNumbers(),
    found.urls(),
    found.atMentions(),
  ]
    .flatMap((view): string[] => view.out('array'))
    .map((value) => value.replace(edges, ''))
  return values.reduce((rest, value) => (value === '' ? rest : rest.replaceAll(value, ' ')), text)
}

/** Prints what leaks and what is lost, on notes generated here and on those of the folders of data. */
export function benchRedaction(): void {
  const notes = find('notes-60.jsonl')
  const sets: [string, Note[]][] = [
    ['notes the rules were looked at with', makeNotes('seen', 3000, 1)],
    ['held-out templates, names and places', makeNotes('heldOut', 3000, 1)],
    ...writtenSets.flatMap((set): [string, Note[]][] => [
      [`written by hand, ${set} set`, readMarkedNotes(set)],
      [`written by hand, ${set} set, with names of random syllables`, renamedNotes(readMarkedNotes(set), 1)],
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
    const ours = scoreNotes(notes, (text) => redactText(text).text)
    const peer = scoreNotes(notes, withCompromise)
    console.log(
      `${name}: recall ${ours.recall.toFixed(4)} (compromise ${peer.recall.toFixed(4)}; ≥ 0.97), clean notes ${share(ours.cleanNotes)} (${share(peer.cleanNotes)}; ≥ 80 %), other words lost ${share(ours.wordsLost)} (${share(peer.wordsLost)}; ≤ 1 %)`,
    )
  }
  const texts = makeNotes('heldOut', 6000, 2).map(({ text }) => text)
  const bytes = texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0)
  const before = process.cpuUsage()
  for (const text of texts) redactText(text)
  const { user, system } = process.cpuUsage(before)
  console.log(`speed ${(bytes / (user + system)).toFixed(1)} MB/s (≥ 2)`)
}
