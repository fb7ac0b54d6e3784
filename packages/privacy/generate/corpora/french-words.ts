import { isFrench, isOrdinaryIn } from '../../src/redaction/lexicon.ts'
import type { Counts } from './count-words.ts'

const least = 8
const mostCapitals = 0.1
/** Old spellings, which old books have. */
const old = /oy|[^aeo]y[^aeéo]|est[oi]|ict|aulx|eust|ung$|lx$/

/** French words that texts have often and the lists and tables lack. */
export const frenchWordsOf = ({ lower, capital }: Counts): string[] =>
  [...lower]
    .filter(([word, count]) => count >= least && word.length > 2 && (capital.get(word) ?? 0) < count * mostCapitals)
    .map(([word]) => word)
    .filter((word) => /^[a-zà-ÿœ]+$/.test(word) && !old.test(word) && !isFrench(word) && !isOrdinaryIn(word, ['en']))
    .sort()
