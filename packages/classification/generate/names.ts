import type { FactId, Group } from '../src/facts/facts.ts'
import type { LegalProfile } from '../src/profiles/model.ts'
import type { ElementId, HypothesisId } from '../src/rules/model.ts'
import { en } from '../src/texts/en.ts'

const texts: Record<string, string> = en

/** An English text of the package; throws where there is none of that name. */
export function text(id: string): string {
  const found = texts[id]
  if (found === undefined) throw new Error(`There is no text "${id}".`)
  return found
}

/** The name of a fact, in quotation marks. */
export const factName = (id: FactId): string => `"${text(`fact.${id}`)}"`

/** The name of an act, means or purpose, also of one that a profile adds. */
export function codeName(group: Group, code: string, profile: LegalProfile): string {
  return texts[`fact.${group}.${code}`] ?? profile.added[code]?.en ?? code
}

/** The name of an element, in quotation marks. */
export const elementName = (id: ElementId): string => `"${text(`element.${id}`)}"`

/** The name of a hypothesis, in quotation marks. */
export const hypothesisName = (id: HypothesisId): string => `"${text(`hypothesis.${id}`)}"`

/** What a group of facts is called, one of them and all of them. */
export const groupWords: Record<Group, { one: string; all: string }> = {
  acts: { one: 'act', all: 'acts' },
  means: { one: 'means', all: 'means' },
  purposes: { one: 'purpose', all: 'purposes' },
}
