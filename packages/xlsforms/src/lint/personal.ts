import { toWords } from '@tip-standard/formats'
import type { Form } from './form.ts'
import { isAsked } from './question-type.ts'
import type { SurveyRow } from './survey-rows.ts'

/**
 * The kind of personal data that a question asks for: an identifier, the date of birth, which nearly identifies a
 * person, or something else about them.
 */
export type PersonalKind = 'identifier' | 'birth' | 'personal'

/** Words for data that can identify a person alone, in the languages of our forms; without accents. */
const identifiers: readonly RegExp[] = [
  // Names
  /\b(name|names|surname|forename|nickname|firstname|lastname|nom|noms|prenom|prenoms|surnom|amazina|izina|jina|majina)\b/,
  // Telephones and addresses on the net
  /\b(phone|telephone|cellphone|mobile|whatsapp|simu|telefone|telefoni|terefone|telefono)\b/,
  /\b(e ?mail|courriel|barua pepe|imeri|imeyili)\b/,
  // Where a person lives
  /\b(address|adresse|street|rue|mailing|postal|anwani|aderesi|aho atuye|aho uba)\b/,
  // Document numbers
  /\b(passport|passeport|pasiporo|pasipoti|national id|id number|id card|identity card|identity number|carte d identite|numero d identite|indangamuntu|karangamuntu|kitambulisho|nid)\b/,
]

const birth = /\b(birth|birthdate|birthday|dob|born|naissance|kuzaliwa|amavuko|yavutse|ivuka|kuvuka|amavukiro)\b/

/** Words for other personal data. */
const personal =
  /\b(sex|gender|age|nationality|citizenship|marital|ethnicity|religion|sexe|genre|nationalite|citoyennete|igitsina|ubwenegihugu|jinsia|umri|uraia|imyaka)\b/

/** Words for people other than the respondent: their sex or age is no reason to ask for consent. */
const ofOthers =
  /\b(perpetrators?|traffickers?|suspects?|accused|offenders?|exploiters?|screeners?|interviewers?|case ?workers?|staff|auteurs?|trafiquants?|suspectes?|intervenante?s?|enqueteurs?)\b/

/** Words for things that also have names and addresses but are not people. */
const ofThings =
  /\b(organi[sz]ation|organisme|agency|agence|institution|ngo|ong|office|bureau|service|district|province|sector|secteur|village|cell|cellule|country|pays|city|ville|town|place|lieu|location|site|hospital|hopital|school|ecole|company|entreprise|business|form|formulaire|project|projet|shirika|ikigo|akarere|umudugudu|wilaya|mkoa|nchi|igihugu|file|product)\b/

/** Reasons why there is no answer. They are not personal, even where the missing answer would be. */
const whyAbsent =
  /^(unknown|not known|dont know|not asked|no answer|refused( to answer)?|declined( to answer)?|prefers? not to say|not applicable|withheld( for safety)?)$/

/** Types that record what people look or sound like, or where they are. */
const recordings = ['image', 'audio', 'video', 'geopoint', 'geotrace', 'geoshape']

const known = new WeakMap<SurveyRow, PersonalKind | 'none'>()

/** The kind of personal data that a question asks for, judged by its type, name and labels. */
export function personalKindOf(form: Form, row: SurveyRow): PersonalKind | undefined {
  const before = known.get(row) ?? findKind(form, row) ?? 'none'
  known.set(row, before)
  return before === 'none' ? undefined : before
}

function findKind(form: Form, row: SurveyRow): PersonalKind | undefined {
  if (row.kind !== 'question' || !(isAsked(row.type) || row.type === 'hidden')) return undefined
  if (recordings.includes(row.type)) return 'personal'
  if (asksWhyAbsent(form, row)) return undefined
  const texts = [row.name, ...form.survey.cells(row.raw, 'label').map(({ text }) => text)].map(toWords)
  // A label names the thing in its own language, which its name may not do.
  const isOfThing = texts.some((text) => ofThings.test(text))
  const isOpen = ['text', 'integer', 'decimal', 'barcode', 'date', 'dateTime', 'hidden'].includes(row.type)
  const says = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text))
  if (isOpen && identifiers.some((pattern, index) => says(pattern) && !(isOfThing && isOfNames(index))))
    return 'identifier'
  if (says(ofOthers)) return undefined
  if (isOpen && says(birth)) return 'birth'
  return says(personal) ? 'personal' : undefined
}

/** Whether every choice is a reason why another answer is missing; the label may then name something personal. */
function asksWhyAbsent(form: Form, row: SurveyRow): boolean {
  const codes = row.orOther ? [] : [...(form.listOf(row)?.codes ?? [])]
  return codes.length > 0 && codes.every((code) => whyAbsent.test(toWords(code.replace(/['’]/g, ''))))
}

/** Only things that are named like people are exempt: a village has no telephone. */
const isOfNames = (index: number): boolean => index === 0

/** Whether the value of a row identifies a person: its own answer, or the answers it is calculated from. */
export function tellsWho(form: Form, row: SurveyRow): boolean {
  const seen = new Set<SurveyRow>()
  const rest = [row]
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const kind = personalKindOf(form, next)
    if (kind === 'identifier' || kind === 'birth') return true
    rest.push(...form.references(next, 'calculation'), ...form.references(next, 'default'))
  }
  return false
}
