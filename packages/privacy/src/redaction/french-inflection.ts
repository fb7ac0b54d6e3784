/** Endings of the verbs in -er, -ir, -re and -oir, in place of that ending; participles take gender and number. */
const endingsOf: readonly (readonly [infinitive: RegExp, ending: RegExp])[] = [
  [
    /er$/,
    /^(?:e|es|ons|ez|ent|ais|ait|ions|iez|aient|ai|as|a|âmes|âtes|èrent|er(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)|é|ée|és|ées|ant|ante|ants|antes)$/,
  ],
  [
    /ir$/,
    /^(?:is|it|issons|issez|issent|issais|issait|issions|issaient|ir(?:ai|as|a|ons|ez|ont|ais|ait|aient)|irent|i|ie|ies|issant|issante|s|t|ons|ez|ent|ais|ait|ions|iez|aient|ant|u|ue|us|ues|ert|erte|erts|ertes)$/,
  ],
  [/re$/, /^(?:s|t||ons|ez|ent|ais|ait|ions|aient|is|it|irent|r(?:ai|as|a|ons|ez|ont|ais|ait|aient)|u|ue|us|ues|ant)$/],
]
const infinitives = ['er', 'ir', 're']
const longestEnding = 8
/** What plural, gender and `-ment` add to a noun or an adjective, and what stood in their place. */
const nominal: readonly (readonly [ending: RegExp, before: readonly string[]])[] = [
  [/x$/, ['']],
  [/aux$/, ['al', 'ail']],
  [/(?:lles?|nnes?|ttes?|sses?)$/, ['l', 'n', 't', 's']],
  [/(?:ves?)$/, ['f']],
  [/(?:euses?)$/, ['eux', 'eur']],
  [/(?:trices?)$/, ['teur']],
  [/(?:ères?)$/, ['er']],
  [/(?:es|e|s)$/, ['', 'e']],
  [/(?:ement)$/, ['', 'e']],
]
const shortestStem = 3

const withGrave = (stem: string): string => stem.replace(/[èe](?=[^èeéa-z]*[a-zç]{1,2}$)/, 'e')

/** Whether a word is a form of a French verb or noun that `isVerb` or `isNoun` knows. */
export function isFrenchForm(
  word: string,
  isVerb: (infinitive: string) => boolean,
  isNoun: (singular: string) => boolean,
): boolean {
  for (const [ending, before] of nominal) {
    const stem = word.replace(ending, '')
    if (stem.length < word.length && stem.length >= shortestStem && before.some((end) => isNoun(stem + end))) return true
  }
  for (let length = 0; length <= longestEnding && word.length - length >= shortestStem - 1; length++) {
    const stem = word.slice(0, word.length - length)
    const ending = word.slice(stem.length)
    for (const [at, infinitive] of infinitives.entries()) {
      if (!endingsOf[at]?.[1].test(ending)) continue
      // jette, achète, plaçait, mangeait
      const stems = [stem, withGrave(stem), stem.replace(/([lt])\1$/, '$1'), stem.replace(/ç$/, 'c'), stem.replace(/ge$/, 'g')]
      if (stems.some((one) => isVerb(one + infinitive))) return true
    }
  }
  return false
}
