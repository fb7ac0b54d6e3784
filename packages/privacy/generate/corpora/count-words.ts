import { readdirSync, readFileSync } from 'node:fs'

/** How often words occur in lower case, and with a capital inside a sentence. */
export type Counts = { lower: Map<string, number>; capital: Map<string, number> }

const word = /[\p{L}\p{M}]+/gu
const opens = /(?:^|[.?!:"“”])\s*$/

/** Counts the words of all texts in a folder. */
export function countWords(folder: string): Counts {
  const lower = new Map<string, number>()
  const capital = new Map<string, number>()
  const add = (to: Map<string, number>, key: string): void => void to.set(key, (to.get(key) ?? 0) + 1)
  for (const file of readdirSync(folder))
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').normalize('NFC').split('\n'))
      for (const { 0: found, index } of line.matchAll(word)) {
        const small = found.toLowerCase()
        if (found === small) add(lower, small)
        else if (index > 0 && found === found.charAt(0) + small.slice(1) && !opens.test(line.slice(0, index)))
          add(capital, small)
      }
  return { lower, capital }
}

/** A word that has a capital more often than this is a name that someone typed without one. */
const mostCapitals = 0.05
/** Frequent words have some by mistake. */
const mostCapitalsOfFrequent = 0.2
const frequent = 100

/** Whether a word that texts have in lower case is a word rather than a name. */
export function isWord(word: string, { lower, capital }: Counts): boolean {
  const count = lower.get(word) ?? 0
  return (
    /^[a-z]+$/.test(word) &&
    (capital.get(word) ?? 0) < count * (count < frequent ? mostCapitals : mostCapitalsOfFrequent)
  )
}

/** Whether a word consists of syllables as those of Kinyarwanda and Swahili: texts have words of other languages too. */
export const isBantuSpelling = (word: string): boolean => /^(?:[bcdfghjklmnprstvwyz]{0,4}[aeiou])+$/.test(word)
