const future = 'ai as a ons ez ont ais ait ions iez aient'
const withFuture = (endings: string, stem: string): readonly string[] => [
  ...endings.split(' '),
  ...future.split(' ').map((ending) => stem + ending),
]

/** Endings that replace -er, -ir and -re in the forms of verbs; participles take gender and number. */
const verbEndings: readonly (readonly [infinitive: string, endings: readonly string[]])[] = [
  [
    'er',
    /* @__PURE__ */ withFuture(
      // with and without accents, which people in a hurry leave out
      'e es ons ez ent ais ait ions iez aient ai as a âmes âtes èrent é ée és ées ames ates erent ee ees ant ante ants antes',
      'er',
    ),
  ],
  [
    'ir',
    /* @__PURE__ */ withFuture(
      'is it issons issez issent issais issait issions issaient irent i ie ies issant issante s t ons ez ent ais ait ions iez aient ant u ue us ues ert erte erts ertes',
      'ir',
    ),
  ],
  ['re', /* @__PURE__ */ withFuture('s t ons ez ent ais ait ions aient is it irent u ue us ues ant', 'r')],
]
const infinitivesOf: ReadonlyMap<string, string[]> = /* @__PURE__ */ byEnding()
const longestEnding = /* @__PURE__ */ longest()

function byEnding(): Map<string, string[]> {
  const infinitives = new Map<string, string[]>([['', ['re']]])
  for (const [infinitive, endings] of verbEndings)
    for (const ending of endings) infinitives.set(ending, [...(infinitives.get(ending) ?? []), infinitive])
  return infinitives
}

function longest(): number {
  return Math.max(...[...infinitivesOf.keys()].map(({ length }) => length))
}

const makeNounEndings = (): readonly (readonly [ending: string, before: readonly string[]])[] => [
  ['s', ['']],
  ['e', ['']],
  ['es', ['', 'e']],
  ['x', ['']],
  ['aux', ['al', 'ail']],
  ['ment', ['', 'e']],
  ['ement', ['', 'e']],
  ...['l', 'n', 't', 's'].flatMap((letter): [string, string[]][] => [
    [`${letter}${letter}e`, [letter]],
    [`${letter}${letter}es`, [letter]],
  ]),
  ...['', 's'].flatMap((plural): [string, string[]][] => [
    [`ve${plural}`, ['f']],
    [`euse${plural}`, ['eux', 'eur']],
    [`trice${plural}`, ['teur']],
    [`ère${plural}`, ['er']],
  ]),
]

/** Endings that plural, gender and `-ment` add to a noun or an adjective, and the endings that they replace. */
const nounEndings = /* @__PURE__ */ makeNounEndings()
const shortestStem = 3
const shortestVerbStem = 2

/** Whether a stem, as written or as in the infinitive, belongs to an infinitive: jette, achète, plaçait, mangeait. */
function isStemOf(stem: string, infinitive: string, isVerb: (infinitive: string) => boolean): boolean {
  if (isVerb(stem + infinitive)) return true
  const last = stem.at(-1)
  if (last === 'ç') return isVerb(`${stem.slice(0, -1)}c${infinitive}`)
  if (last === 'e' && stem.at(-2) === 'g') return isVerb(stem.slice(0, -1) + infinitive)
  if (stem.includes('è'))
    return isVerb(stem.replace('è', 'e') + infinitive) || isVerb(stem.replace('è', 'é') + infinitive)
  return (last === 'l' || last === 't') && stem.at(-2) === last && isVerb(stem.slice(0, -1) + infinitive)
}

/** Whether a word is a form of a French verb or noun that `isVerb` or `isNoun` knows. */
export function isFrenchForm(
  word: string,
  isVerb: (infinitive: string) => boolean,
  isNoun: (singular: string) => boolean,
): boolean {
  for (const [ending, before] of nounEndings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    if (stem.length >= shortestStem && before.some((end) => isNoun(stem + end))) return true
  }
  for (let length = 0; length <= longestEnding && word.length - length >= shortestVerbStem; length++) {
    const stem = word.slice(0, word.length - length)
    const infinitives = infinitivesOf.get(word.slice(stem.length))
    if (infinitives?.some((infinitive) => isStemOf(stem, infinitive, isVerb))) return true
  }
  return false
}
