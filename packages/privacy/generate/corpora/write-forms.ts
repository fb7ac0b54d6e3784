/**
 * Writes the forms of Kinyarwanda, Kirundi, Swahili and French words, learned from texts. Run it by hand, `write-forms.ts
 * FOLDER`, when there are more texts: FOLDER/rw, /rn, /sw and /fr hold those that README.md names, which are too large
 * for the repository. A folder that is not there is left out, and what was learned from it before stays.
 */

import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { kinyarwandaClasses } from '../../src/redaction/kinyarwanda-forms.ts'
import { furtherNames } from '../../src/redaction/words/family-names.ts'
import { toFrontCoding } from '../../src/redaction/words/front-coding.ts'
import { nameList } from '../../src/redaction/words/given-names.ts'
import { swahiliWords } from '../../src/redaction/words/swahili.ts'
import { swahiliEveryday, swahiliMore } from '../../src/redaction/words/swahili-everyday.ts'
import { caseWords } from '../case-words.ts'
import { placeNames, smallPlaces } from '../places.ts'
import { type Counts, countWords, isWord } from './count-words.ts'
import { frenchWordsOf } from './french-words.ts'
import { kirundiWordsOf } from './kirundi-words.ts'
import { type Learning, learnForms } from './learn-forms.ts'
import { learnSwahili } from './learn-swahili.ts'

const target = fileURLToPath(new URL('../../src/redaction/generated/', import.meta.url))
const [folder = ''] = process.argv.slice(2)

const kinyarwanda: Learning = {
  infinitive: /^(?:ku|kw|gu|gw)(?=..)/,
  leastInfinitive: 8,
  leastForm: 16,
  leastStems: 15,
  leastPrefixes: 6,
  classes: kinyarwandaClasses,
}
function write(file: string, language: string, lists: Readonly<Record<string, string[]>>): void {
  const exports = Object.entries(lists).map(
    ([name, words]) => `export const ${name}: string =\n  ${JSON.stringify(toFrontCoding(words))}\n`,
  )
  writeFileSync(
    `${target}${file}`,
    `// Written by packages/privacy/generate/corpora; do not edit. By front coding.\n\n/** Parts of ${language} words. */\n${exports.join('\n')}`,
  )
}

const names = new Set([...nameList, ...furtherNames, ...placeNames()])
const withoutNames = (words: readonly string[]): string[] => words.filter((word) => !names.has(word))

const leastOrdinary = 8

const writers: Readonly<Record<string, (counts: Counts) => void>> = {
  rw: (counts) => {
    const rw = learnForms(counts, kinyarwanda)
    const ordinaryPlaces = smallPlaces()
      .map((name) => name.toLowerCase())
      .filter((name) => (counts.lower.get(name) ?? 0) >= leastOrdinary && isWord(name, counts))
    write('kinyarwanda-forms.ts', 'Kinyarwanda', {
      ...rw,
      ordinaryPlaces: [...new Set(ordinaryPlaces)].sort(),
      nouns: withoutNames(rw.nouns),
      words: withoutNames(rw.words),
    })
  },
  rn: (counts) => write('kirundi-words.ts', 'Kirundi', { words: withoutNames(kirundiWordsOf(counts)) }),
  sw: (counts) => {
    const listed = new Set([...swahiliWords, ...swahiliEveryday, ...swahiliMore, ...caseWords().sw])
    const sw = learnSwahili(counts, (word) => listed.has(word))
    write('swahili-forms.ts', 'Swahili', { ...sw, words: withoutNames(sw.words) })
  },
  fr: (counts) => write('rare-french-words.ts', 'French', { rareFrenchWords: withoutNames(frenchWordsOf(counts)) }),
}

for (const [language, writeOne] of Object.entries(writers))
  if (existsSync(`${folder}/${language}`)) writeOne(countWords(`${folder}/${language}`))
