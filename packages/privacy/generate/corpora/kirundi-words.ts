import { isFormed, isListedName, isOrdinaryIn, isPlace } from '../../src/redaction/lexicon.ts'
import { type Counts, isBantuSpelling } from './count-words.ts'

/** Books write long vowels twice, which notes do not. */
const long = /([aeiou])\1/

/** Words of Kirundi that texts have in lower case only, and that the lists and rules lack. */
export const kirundiWordsOf = ({ lower, capital }: Counts): string[] =>
  [...lower.keys()]
    .filter((word) => word.length > 2 && !capital.has(word) && isBantuSpelling(word) && !long.test(word))
    .filter((word) => !isListedName(word) && !isPlace(word) && !isOrdinaryIn(word, ['rw']) && !isFormed(word, 'rw'))
    .sort()
