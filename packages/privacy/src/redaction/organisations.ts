import type { Span } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import { workplaces } from './words/roles.ts'
import { wordsOf } from './words/split.ts'

/** Words between the kind of an organisation and its name: école primaire de Remera, shule ya msingi Uhuru. */
const joints: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'of the de du des la le les ya wa cha za rya cya y and et na & primary secondary nursery health primaire secondaire supérieur technique santé ribanza ryisumbuye msingi sekondari afya nderabuzima',
  ),
)
/** Legal forms of companies, which end a name. */
const companyForms: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('ltd limited llc plc inc sarl sa sprl enterprises holdings industries group company'),
)
/** Words before an employer: works at Serena, employée chez Batiment Plus, anafanya kazi Kobil. */
const employing =
  /\b(?:(?:works?|worked|working|job|cleaner|cook|guard|employed|hired|waitress|cashier|intern|student|pupil|studies|studied|enrolled) (?:at|for|by|with|in)|(?:travaille|travaillait|employée?|embauchée?|élève|étudiante?|scolarisée?) (?:à l['’]|au|à|chez|par|pour)|(?:akora|yakoraga|akorera|yakoreraga|yiga|yigaga|akazi) (?:muri|kuri|mu|ku|i)|(?:anafanya|alifanya|kufanya) kazi(?: (?:katika|kwenye|kwa|na))?|(?:anasoma|alisoma)(?: (?:katika|kwenye))?) $/i
const reach = 40

const isCapital = ({ writing }: WordToken): boolean => writing === 'capital' || writing === 'upper'
const isBeside = (left: WordToken, right: WordToken): boolean => right.start - left.end <= 3

/**
 * Finds the names of employers, schools, hotels, places of worship and other organisations: capitalised words beside a
 * word for the kind of organisation, before the legal form of a company, or after words for working or studying
 * somewhere.
 */
export function findOrganisations(text: string, tokens: readonly WordToken[], take: (span: Span) => boolean): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as WordToken
    if (!isCapital(token)) {
      if (workplaces.has(token.lower)) takeAfter(text, tokens, index, take)
      continue
    }
    let last = index
    while (isPart(text, tokens, last + 1)) last++
    while (last > index && !isCapital(tokens[last] as WordToken)) last--
    const words = tokens.slice(index, last + 1)
    const hasKind = words.length > 1 && words.some(({ lower }) => workplaces.has(lower) || companyForms.has(lower))
    const trailing = tokens[last + 1]
    const endsInKind =
      trailing !== undefined && isBeside(words.at(-1) as WordToken, trailing) && workplaces.has(trailing.lower)
    const isEmployer = employing.test(text.slice(Math.max(0, token.start - reach), token.start))
    if (hasKind || isEmployer || (endsInKind && !token.opensSentence)) claim(token, words.at(-1) as WordToken, take)
    index = last
  }
}

/** Whether a word continues the name: a capitalised word, or a joint before one. */
function isPart(text: string, tokens: readonly WordToken[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]] as const
  if (before === undefined || token === undefined || !isBeside(before, token)) return false
  if (/[.,;:!?\n]/.test(text.slice(before.end, token.start))) return false
  if (isCapital(token)) return true
  return (
    joints.has(token.lower) &&
    next !== undefined &&
    isBeside(token, next) &&
    (isCapital(next) || joints.has(next.lower))
  )
}

/** `hotel Paradise`, `l'école primaire Sainte-Marie`: the kind in lower case before the name. */
function takeAfter(text: string, tokens: readonly WordToken[], index: number, take: (span: Span) => boolean): void {
  let last = index
  while (isPart(text, tokens, last + 1)) last++
  while (last > index && !isCapital(tokens[last] as WordToken)) last--
  if (last > index) claim(tokens[index] as WordToken, tokens[last] as WordToken, take)
}

const claim = (first: WordToken, last: WordToken, take: (span: Span) => boolean): boolean =>
  take({ type: 'ORGANISATION', start: first.start, end: last.end, confidence: 0.7 })
