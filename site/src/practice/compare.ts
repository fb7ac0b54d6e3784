import {
  ACTS,
  type AgeClass,
  type Assessment,
  assess,
  type CaseFacts,
  type ElementState,
  type Fact,
  type Label,
  MEANS,
  PURPOSES,
} from '@tip-standard/classification'
import type { PracticeLanguage } from './texts/texts.ts'

/** The elements of trafficking, of which a trainee gives a reading. */
export const PRACTISED_ELEMENTS = ['act', 'means', 'purpose'] as const

/** An element of trafficking. */
export type PractisedElement = (typeof PRACTISED_ELEMENTS)[number]

/** The circumstances that can be marked: what tells trafficking from what is near to it. */
const PRACTISED_CIRCUMSTANCES = [
  'borderCrossed',
  'irregularEntry',
  'paidFacilitator',
  'relationEndedOnArrival',
  'documentsWithheld',
  'confined',
  'violence',
  'threats',
  'sexualViolence',
  'debt',
  'debtUsedToHold',
  'wagesWithheld',
  'ransomDemanded',
  'marriage',
] as const

/** The facts that can be marked, as `acts.recruitment` or `confined`, by the heading under which the page shows them. */
export const MARKS = {
  acts: ACTS.map((code) => `acts.${code}`),
  means: MEANS.map((code) => `means.${code}`),
  purposes: PURPOSES.map((code) => `purposes.${code}`),
  circumstances: [...PRACTISED_CIRCUMSTANCES] as string[],
}

/** What a trainee has marked and read. */
export type Marked = {
  age?: AgeClass
  facts: ReadonlySet<string>
  elements: { readonly [element in PractisedElement]?: ElementState }
  label?: Label
}

/** One line of the comparison: what each side reads, and the reasons of the tool on the whole record. */
type ComparedElement = {
  element: PractisedElement
  own: ElementState
  onMarks: ElementState
  onRecord: ElementState
  rules: string[]
}

/** The comparison of a trainee's reading with the tool's, twice: on the marks, and on the whole record. */
export type Comparison = {
  elements: ComparedElement[]
  label: { own: Label; onMarks: Label; onRecord: Label }
  facts: { both: string[]; onlyOwn: string[]; onlyRecord: string[] }
  agreed: number
  compared: number
  onRecord: Assessment
}

/** Makes facts of marks: what is not marked is not known. */
export function toFacts({ age, facts }: Pick<Marked, 'age' | 'facts'>): CaseFacts {
  const group = (name: string): { [code: string]: Fact } =>
    Object.fromEntries(
      [...facts].filter((id) => id.startsWith(`${name}.`)).map((id) => [id.slice(name.length + 1), true]),
    )
  const circumstances = Object.fromEntries([...facts].filter((id) => !id.includes('.')).map((id) => [id, true]))
  return {
    ageClass: age ?? 'unknown',
    acts: group('acts'),
    means: group('means'),
    purposes: group('purposes'),
    ...circumstances,
  }
}

const isStated = (fact: Fact | undefined): boolean => {
  if (fact === undefined || typeof fact === 'boolean') return fact === true
  return (Array.isArray(fact) ? fact : [fact]).some(({ value }: { value: boolean }) => value)
}

/** Lists what a record states about a person, among what can be marked. */
export function statedFacts(facts: CaseFacts): string[] {
  const all: { readonly [id: string]: unknown } = {
    ...facts,
    ...Object.fromEntries(
      (['acts', 'means', 'purposes'] as const).flatMap((group) =>
        Object.entries(facts[group] ?? {}).map(([code, fact]) => [`${group}.${code}`, fact]),
      ),
    ),
  }
  return Object.values(MARKS)
    .flat()
    .filter((id) => isStated(all[id] as Fact | undefined))
}

/** Whether a trainee has given a reading of everything that is compared. */
export const isRead = ({ elements, label }: Marked): boolean =>
  label !== undefined && PRACTISED_ELEMENTS.every((element) => elements[element] !== undefined)

/** Compares what a trainee marked and read with the tool's reading. Call it once everything `isRead`. */
export function compare(marked: Marked, record: CaseFacts, locale: PracticeLanguage): Comparison {
  const onMarks = assess(toFacts(marked), { locale })
  const onRecord = assess(record, { locale })
  const elements = PRACTISED_ELEMENTS.map((element): ComparedElement => {
    const { state, rules } = onRecord.elements[element]
    return {
      element,
      own: marked.elements[element] ?? 'unknown',
      onMarks: onMarks.elements[element].state,
      onRecord: state,
      rules,
    }
  })
  const label = { own: marked.label ?? 'undetermined', onMarks: onMarks.label, onRecord: onRecord.label }
  const stated = statedFacts(record)
  const rows = [...elements, label]
  return {
    elements,
    label,
    facts: {
      both: stated.filter((id) => marked.facts.has(id)),
      onlyOwn: [...marked.facts].filter((id) => !stated.includes(id)),
      onlyRecord: stated.filter((id) => !marked.facts.has(id)),
    },
    agreed: rows.filter(({ own, onRecord: read }) => own === read).length,
    compared: rows.length,
    onRecord,
  }
}
