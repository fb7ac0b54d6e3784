import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { isFrenchForm } from '../src/redaction/french-inflection.ts'
import { frenchWords } from '../src/redaction/words/french.ts'
import { frenchEveryday, frenchVerbs } from '../src/redaction/words/french-everyday.ts'
import { kinyarwandaEveryday } from '../src/redaction/words/kinyarwanda-everyday.ts'
import { swahiliEveryday } from '../src/redaction/words/swahili-everyday.ts'

type Locale = typeof fr

/** Lists whose labels are names of places, languages, money or websites: Asia and Line are people too. */
const namesLists = new Set([
  'country',
  'currency',
  'language',
  'onlinePlatform',
  'subdivision',
  'rwandaDistrict',
  'rwandaSector',
  'worldRegion',
])

const textsOf = ({ entities, fields, codes, rules }: Locale): string[] => {
  const texts = [...Object.values(entities), ...Object.values(fields), ...Object.values(rules)].flatMap((one) =>
    Object.values(one),
  )
  const labels = Object.entries(codes)
    .filter(([list]) => !namesLists.has(list))
    .flatMap(([, { title, labels: byCode }]) => [...(title === undefined ? [] : [title]), ...Object.values(byCode)])
  return [...texts, ...labels].map(([text]) => text)
}

/** A word with a capital inside a sentence is a name, unless it is also written without. */
function wordsOfTexts(texts: readonly string[]): string[] {
  const words = new Set<string>()
  for (const text of texts)
    for (const [index, word] of (text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).entries())
      if (index === 0 || word === word.toLowerCase()) words.add(word.toLowerCase())
  return [...words].filter((word) => word.length > 2).sort()
}

/** Words of the translations of the standard: the vocabulary of case work, in French, Kinyarwanda with Kirundi, and Swahili. */
export const caseWords = (): Readonly<Record<'fr' | 'rw' | 'sw', string[]>> => ({
  fr: wordsOfTexts(textsOf(fr)),
  rw: [...new Set([...wordsOfTexts(textsOf(rw)), ...wordsOfTexts(textsOf(rn))])].sort(),
  sw: wordsOfTexts(textsOf(sw)),
})

/**
 * Those words that the lists written by hand lack, and from which the tables of French cannot make them. What is both everyday and of
 * case work is no term: see `terms` of the lexicon.
 */
export function furtherCaseWords(): Readonly<Record<'fr' | 'rw' | 'sw', string[]>> {
  const words = caseWords()
  const french = new Set([...frenchWords, ...frenchEveryday, ...frenchVerbs])
  const verbs = new Set(frenchVerbs)
  const isMade = (word: string): boolean =>
    isFrenchForm(
      word,
      (infinitive) => verbs.has(infinitive),
      (singular) => singular !== word && french.has(singular),
    )
  const without = (list: readonly string[], everyday: readonly string[]): string[] => {
    const known = new Set(everyday)
    return list.filter((word) => !known.has(word))
  }
  return {
    fr: words.fr.filter((word) => !french.has(word) && !isMade(word)),
    rw: without(words.rw, kinyarwandaEveryday),
    sw: without(words.sw, swahiliEveryday),
  }
}
