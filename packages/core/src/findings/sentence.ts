import type { RecordFinding, RecordFindingCode } from '../model/finding.ts'
import { fillText, type Texts, type TextValues } from '../texts/texts.ts'
import type { en } from './en.ts'

/** The texts of findings about records in one language. */
export type RecordTexts = Texts<keyof typeof en>

type ProfileFault = 'profileUnknown' | 'profileLooser'

type SentenceId = RecordFindingCode | 'requiredAlways' | 'codeListOf' | 'extensionName' | ProfileFault

/** Sentences that already name their subject. */
const withoutField: readonly SentenceId[] = [
  ...(['json', 'rule', 'profileUnknown', 'extensionName', 'unknownField', 'shadowedField'] as const),
  ...(['newerVersion', 'newerField', 'olderVersion', 'unknownVersion'] as const),
]

/** The sentence for a finding. */
export function sentenceId({ code, params, at: { path } }: RecordFinding): SentenceId {
  if (code === 'required' && params['accepts'] !== 'reason') return 'requiredAlways'
  if (code === 'codeList' && params['codes'] !== undefined) return 'codeListOf'
  if (code === 'unknownField' && path.at(-1) === 'extensions') return 'extensionName'
  if (code === 'profile' && params['fault'] !== undefined)
    return params['fault'] === 'looser' ? 'profileLooser' : 'profileUnknown'
  return code
}

type Part = 'kind' | 'format' | 'unit'

/** The word for something that a finding names by a code, such as a kind of value; `undefined` if unknown. */
function wordFor(texts: RecordTexts, part: Part, named: string | number | undefined): string | undefined {
  const id = `${part}.${named}`
  return named === undefined || !texts.has(id) ? undefined : texts.say(id)
}

function limitsOf({ min, max }: RecordFinding['params'], texts: RecordTexts): string | undefined {
  if (min === undefined && max === undefined) return undefined
  const id = min === undefined ? 'limits.atMost' : max === undefined ? 'limits.atLeast' : 'limits.between'
  return texts.say(id, { ...(min !== undefined && { min }), ...(max !== undefined && { max }) })
}

/** Fills in known values, and removes round brackets with unknown ones. */
function fillKnown(text: string, words: { readonly [name: string]: string | number | undefined }): string {
  const known = Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined)) as TextValues
  const kept = text.replace(/ \([^()]*\{(\w+)\}[^()]*\)/g, (bracket, name: string) =>
    Object.hasOwn(known, name) ? bracket : '',
  )
  return fillText(kept, known)
}

/** Writes one sentence with what is wrong and what to do, without the field; `list` is the title of a code list. */
export function sentenceOf(finding: RecordFinding, texts: RecordTexts, list?: string): string {
  const { params } = finding
  const sentence = fillKnown(texts.say(sentenceId(finding)), {
    codes: params['codes'],
    count: params['count'],
    expected: wordFor(texts, 'kind', params['expected']),
    known: params['known'],
    use: params['use'],
    format: wordFor(texts, 'format', params['format']),
    limits: limitsOf(params, texts),
    list: list ?? params['list'],
    unit: wordFor(texts, 'unit', params['unit'] ?? 'size'),
  })
  const { profile } = params
  return profile === undefined ? sentence : texts.say('byProfile', { sentence, profile })
}

/** Puts the name of the field before a sentence, unless the sentence says itself what it is about. */
export function withField(finding: RecordFinding, sentence: string, name: string, texts: RecordTexts): string {
  if (withoutField.includes(sentenceId(finding))) return sentence
  return texts.say('ofField', { field: name, sentence: sentence.charAt(0).toLowerCase() + sentence.slice(1) })
}
