import type { FactId } from '../facts/facts.ts'
import { GROUPS, type Group } from '../facts/facts.ts'
import type { KnownFacts } from '../facts/read-facts.ts'
import type { Truth } from '../logic/truth.ts'
import type { Situation } from '../reading/evaluate.ts'
import { elementRules } from '../rules/element-rules.ts'
import { hypothesisRules } from '../rules/hypothesis-rules.ts'
import {
  type Condition,
  ELEMENTS,
  type ElementId,
  HYPOTHESES,
  type HypothesisId,
  type HypothesisState,
} from '../rules/model.ts'
import { type Question, questions } from './questions.ts'

const all = (group: Group): FactId[] => GROUPS[group].map((code) => `${group}.${code}`)

/** What a condition asks for: facts, and elements of which the facts are asked elsewhere. */
function asked(condition: Condition): { facts: FactId[]; elements: ElementId[] } {
  const join = (parts: readonly Condition[]) => {
    const found = parts.map(asked)
    return { facts: found.flatMap(({ facts }) => facts), elements: found.flatMap(({ elements }) => elements) }
  }
  if ('fact' in condition) return { facts: [condition.fact], elements: [] }
  if ('anyOf' in condition) return { facts: all(condition.anyOf), elements: [] }
  if ('age' in condition || 'noMeansFor' in condition) return { facts: ['ageClass'], elements: [] }
  if ('stage' in condition) return { facts: ['purposeStage'], elements: [] }
  if ('element' in condition) return { facts: [], elements: [condition.element] }
  if ('any' in condition) return join(condition.any)
  if ('all' in condition) return join(condition.all)
  if ('of' in condition) return join(condition.of)
  if ('not' in condition) return asked(condition.not)
  if ('touched' in condition) return asked(condition.touched)
  if ('disputed' in condition) return asked(condition.disputed)
  return { facts: [], elements: [] }
}

/** The facts that decide an element. */
const factsOfElement = new Map<ElementId, Set<FactId>>(
  ELEMENTS.map((id) => [
    id,
    new Set(elementRules.filter(({ about }) => about === id).flatMap(({ when }) => asked(when).facts)),
  ]),
)

const decidedBy = (element: ElementId, fact: FactId): boolean => factsOfElement.get(element)?.has(fact) ?? false

/** The facts, and the elements, that decide each hypothesis. */
const deciders = HYPOTHESES.map((id) => {
  const found = hypothesisRules.filter(({ about }) => about === id).map(({ when }) => asked(when))
  return {
    id,
    facts: new Set(found.flatMap(({ facts }) => facts)),
    elements: [...new Set(found.flatMap(({ elements }) => elements))],
  }
})

/** What an element that is not settled counts; of other hypotheses one. */
const WEIGHTS: { readonly [id in HypothesisId]?: number } = { trafficking: 6, migrantSmuggling: 3 }

const OPEN: readonly HypothesisState[] = ['possible', 'insufficient']

const isOpen = (truth: Truth): boolean => truth === 'unknown' || truth === 'disputed'

/**
 * The questions that are still open, those first that would separate most of the hypotheses that are still open. An element of
 * trafficking that is not settled counts most, then one of smuggling, then a circumstance of any other hypothesis. Where the age is
 * not known it comes first; ties stand in the order of the design.
 */
export function askNext(facts: KnownFacts, situation: Situation): Question[] {
  // What an element is disputed over has been said already, and has to be asked again.
  const contested = new Set<FactId>()
  for (const id of ELEMENTS)
    if (situation.element(id) === 'disputed') for (const fact of factsOfElement.get(id) ?? []) contested.add(fact)
  const isOpenFact = (id: FactId): boolean => {
    if (contested.has(id)) return true
    if (id === 'ageClass') return facts.ageClass === 'unknown'
    if (id === 'purposeStage') return facts.purposeStage === 'unknown' || facts.purposeStage === 'disputed'
    return isOpen(situation.fact(id))
  }
  const openHypotheses = deciders.filter(({ id }) => OPEN.includes(situation.hypothesis(id)))
  const openElements = new Set(ELEMENTS.filter((id) => isOpen(situation.element(id))))

  function weigh({ about }: Question): number {
    const open = about.filter(isOpenFact)
    if (open.length === 0) return 0
    let weight = 0
    for (const { id, facts: own, elements } of openHypotheses) {
      const decides = elements.some((one) => openElements.has(one) && open.some((fact) => decidedBy(one, fact)))
      if (decides) weight += WEIGHTS[id] ?? 1
      else if (open.some((fact) => own.has(fact))) weight += 1
    }
    // Evidence that disagrees is asked about even where no hypothesis turns on it any more.
    return weight === 0 && open.some((fact) => contested.has(fact)) ? 1 : weight
  }

  const weighed = questions.map((question, order) => ({
    question,
    order,
    weight: question.id === 'age' && facts.ageClass === 'unknown' ? Number.POSITIVE_INFINITY : weigh(question),
  }))
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ question }) => question)
}
