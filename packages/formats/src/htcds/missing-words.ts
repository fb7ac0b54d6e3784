/** Words that people type for an unknown value, without those that give a reason, such as a refusal. */
const missingWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'n/a',
  'n.a.',
  'n.a',
  'n/d',
  '#n/a',
  '-',
  '--',
  '---',
  '–',
  '—',
  '?',
  '??',
  '???',
  '…',
  '...',
  'unknown',
  'not known',
  'unk',
  'uknown',
  'not available',
  'not recorded',
  'no data',
  'no information',
  'null',
  'inconnu',
  'inconnue',
  'non connu',
  'non renseigné',
  'non renseignée',
  'nsp',
  'ne sait pas',
  'pas connu',
  'haijulikani',
  'hajulikani',
  'sijui',
  'ntibizwi',
  'ntibizwi neza',
  'ntawabizi',
  'ntibimenyekana',
  'ntibizwi na gato',
  'simbizi',
  'sinzi',
])

/** Short words for a missing value that can also be a name or a code. */
const shortWords: ReadonlySet<string> = /* @__PURE__ */ new Set(['na', 'nd', 'nr', 'dk'])

/** Whether a text is a word for a value that is not known. */
export const isMissingWord = (text: string): boolean => missingWords.has(text.trim().toLowerCase())

/** Whether a text is such a word in a place where no name is possible: `NA` in a list of words is not a name. */
export const isMissingInList = (text: string): boolean =>
  isMissingWord(text) || shortWords.has(text.trim().toLowerCase())
