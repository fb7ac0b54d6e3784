import { seededRandom } from '../../src/random.ts'
import type { Note } from './make-notes.ts'

const onsets =
  'b c d f g h j k l m n p r s t v w y z bw gw kw rw sh ch ny mb nd ng nk nt ns nz mp mw tw ts kh br tr dr gr cl'.split(
    ' ',
  )
const vowels = 'a e i o u a i'.split(' ')
const codas = ['', '', '', '', 'n', 'l', 'r', 's', 't', 'ne', 'sh', 'x', 'd']

/** Words that join the parts of a name, or stand before it, and stay when the name is replaced. */
const joining = new Set('wa ya de da di la le du des bin binti ben al el van der den von of dela ou oum abu'.split(' '))

/**
 * The same notes with names of random syllables for people, in lower case, with a capital or in capitals as they were: no list can
 * have them, so that only the sentence, the capital and the form of the word are left to decide. The same name has the same new one.
 */
export function renamedNotes(notes: readonly Note[], seed: number): Note[] {
  const below = seededRandom(seed)
  const pick = (list: readonly string[]): string => list[below(list.length)] as string
  const invent = (): string =>
    `${Array.from({ length: 2 + below(2) }, () => pick(onsets) + pick(vowels)).join('')}${pick(codas)}`
  return notes.map((note) => {
    const names = new Map<string, string>()
    const rename = (word: string): string => {
      const lower = word.toLowerCase()
      if (joining.has(lower) || lower.length < 2) return word
      const name = names.get(lower) ?? invent()
      names.set(lower, name)
      if (word === lower) return name
      return word === word.toUpperCase() ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1)
    }
    const renamed: Note = { lang: note.lang, text: '', spans: [] }
    let from = 0
    for (const { type, start, end, text } of note.spans) {
      renamed.text += note.text.slice(from, start)
      from = end
      const value = type === 'PERSON' ? text.replace(/[\p{L}\p{M}]+/gu, rename) : text
      renamed.spans.push({ type, start: renamed.text.length, end: renamed.text.length + value.length, text: value })
      renamed.text += value
    }
    renamed.text += note.text.slice(from)
    return renamed
  })
}
