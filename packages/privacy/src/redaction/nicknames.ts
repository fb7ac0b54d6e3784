import type { RedactionLanguage } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import { nicknameBeginnings } from './words/function-words.ts'
import { wordsOf } from './words/split.ts'
import { kinWords, titles } from './words/titles.ts'

/** Verbs and nouns after which any word is a name or nickname: a man named dutch, yitwa bebe, anaitwa furaha. */
const callings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
named nicknamed alias aka surnommé surnommée surnommés nommé nommée prénommé prénommée dénommé dénommée appelle appeler appelée himself herself themselves
witwa yitwa bitwa uwitwa nitwa yitwaga witwaga bamwita yiyita bita kwita bamwise yamwise baramwita wiyita
anaitwa aitwaye aitwae anayeitwa naitwa aliitwa wanamwita wamemwita walimwita wamwita alimwita akiitwa anajiita alijiita utani`),
)
/** Whether aka is the Kinyarwanda demonstrative, before a noun that agrees with it, and not also known as: aka kazu. */
export const pointsAtNoun = (
  before: WordToken | undefined,
  { lower, writing }: WordToken,
  languages: readonly RedactionLanguage[],
): boolean => before?.lower === 'aka' && writing === 'lower' && languages[0] === 'rw' && /^(?:ka|ga|k?aga)/.test(lower)

const copulas: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('is was are were be been being as est serait était ni yari'),
)
const someone: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('someone somebody person one people guy trafficker recruiter broker child baby driver'),
)
const names: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('name nickname surname nom prénom surnom izina jina known connu connue'),
)
const fillers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Array.from(nicknameBeginnings).concat(
    'lake',
    'yake',
    'ye',
    'rye',
    'langu',
    'yangu',
    'wanjye',
    'ryanjye',
  ),
)
const isFiller = (word: string): boolean => fillers.has(word) || titles.has(word)
const mostFillers = 2
const mostBetween = 4

const beforeNickname: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [callings, copulas, fillers]
    .flatMap((list) => Array.from(list))
    .concat('called', 'call', 'calls', 'de', 'of', 'la', 'rya', 'ka', 'jina', 'as'),
)

/** Forms of verbs of calling: wanayemwita, aliyeitwa, bamwitaga, s'appelait, surnommait. */
const callingForm =
  /^(?:[a-z]{0,9}(?:itwa|itwaye|itwae|itwao|itwayo|itwacho|mwita|jiita|itwaga|mwitaga|itwaka)|(?:appell?|surnomm|prénomm|dénomm|nomm)(?:e|ait|aient|ent|ons|ais|èrent))$/
const isCallingForm = (word: string): boolean =>
  (word.includes('it') || word.includes('ppel') || word.includes('omm')) && callingForm.test(word)
const isCalling = (word: string): boolean => callings.has(word) || isCallingForm(word)
/** Verbs that introduce a nickname together with kama or as. */
const knownAs = /^(?:[a-z]{0,9}julikana(?:ye|o|vyo|ko)?|[a-z]{0,6}fahamika(?:ye|vyo)?|known)$/

/** Words for people who call someone by a name, without an object in between. */
const callers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('they people everyone everybody others neighbours friends girls boys'),
)
const isCalledByName = (tokens: readonly WordToken[], at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? ''
  return tokens[at]?.lower === 'called' && (copulas.has(before) || kinWords.has(before) || someone.has(before))
}
const joints: ReadonlySet<string> = /* @__PURE__ */ new Set(['de', 'of', 'la', 'rya', 'ka'])
const namesOf: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'du nom',
  'au nom',
  'the name',
  'kwa jina',
  'ku izina',
  'le surnom',
  'the nickname',
])
const petNames: ReadonlySet<string> = /* @__PURE__ */ new Set(['akabyiniriro', 'akazina', 'sobriquet'])

/** Whether a nickname can follow a word at all. */
export const mayCall = (before: string): boolean =>
  beforeNickname.has(before) || titles.has(before) || isCallingForm(before) || before === 'kama' || before === 'kwa'

/** Whether the preceding words mark a word as a nickname, so that even an ordinary word is a name. */
export function isCalled(tokens: readonly WordToken[], index: number): boolean {
  let at = index - 1
  while (at >= index - mostFillers && isFiller(tokens[at]?.lower ?? '')) at--
  const word = tokens[at]?.lower ?? ''
  const before = tokens[at - 1]?.lower ?? ''
  if (isCalling(word)) return true
  if (word === 'kama' || word === 'as') return knownAs.test(before)
  if (word === 'call' || word === 'called' || word === 'calls') return callers.has(before) || isCalledByName(tokens, at)
  // du nom de lion, kwa jina simba, kwa jina la simba, ku izina rya ntare
  if (word === 'jina') return before === 'kwa'
  if (joints.has(word)) return namesOf.has(`${tokens[at - 2]?.lower ?? ''} ${before}`) || petNames.has(before)
  // a bar called kwa macheni
  if (word === 'kwa') return isCalling(before)
  if (!copulas.has(word)) return false
  // le prénom de l'enfant est, jina la mtoto ni
  for (let back = 1; back <= mostBetween && tokens[at - back]?.writing === 'lower'; back++)
    if (names.has(tokens[at - back]?.lower ?? '')) return true
  return names.has(tokens[at - 1]?.lower ?? '') || names.has(tokens[at - 2]?.lower ?? '')
}
