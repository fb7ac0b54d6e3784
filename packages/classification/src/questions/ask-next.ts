import type { FactId } from '../facts/facts.ts'
import type { Codes, KnownFacts } from '../facts/read-facts.ts'
import type { Truth } from '../logic/truth.ts'
import { elementRules } from '../rules/element-rules.ts'
import type { Situation } from '../rules/evaluate.ts'
import { hypothesisRules } from '../rules/hypothesis-rules.ts'
import { type Condition, ELEMENTS, type ElementId, HYPOTHESES, type HypothesisId, type Rule } from '../rules/model.ts'
import { type Question, questions } from './questions.ts'

/** What a condition asks for: facts, and elements of which the facts are asked elsewhere. */
function asked(condition: Condition, codes: Codes): { facts: FactId[]; elements: ElementId[] } {
  const join = (parts: readonly Condition[]) => {
    const found = parts.map((part) => asked(part, codes))
    return { facts: found.flatMap(({ facts }) => facts), elements: found.flatMap(({ elements }) => elements) }
  }
  if ('fact' in condition) return { facts: [condition.fact], elements: [] }
  if ('anyOf' in condition) return { facts: [...codes[condition.anyOf].values()], elements: [] }
  if ('age' in condition || 'noMeansFor' in condition) return { facts: ['ageClass'], elements: [] }
  if ('stage' in condition) return { facts: ['purposeStage'], elements: [] }
  if ('element' in condition) return { facts: [], elements: [condition.element] }
  if ('any' in condition) return join(condition.any)
  if ('all' in condition) return join(condition.all)
  if ('of' in condition) return join(condition.of)
  if ('not' in condition) return asked(condition.not, codes)
  if ('touched' in condition) return asked(condition.touched, codes)
  if ('disputed' in condition) return asked(condition.disputed, codes)
  return { facts: [], elements: [] }
}

/** What an element that is not settled counts; of other hypotheses one. */
const WEIGHTS: { readonly [id in HypothesisId]?: number } = { trafficking: 6, migrantSmuggling: 3 }

/** What a question can settle of a hypothesis: by which of its facts an element that decides it, and the hypothesis itself. */
type Stake = {
  hypothesis: HypothesisId
  weight: number
  elements: readonly (readonly [ElementId, readonly FactId[]])[]
  facts: readonly FactId[]
}

/** The questions of a law: what each can settle, and the facts that decide each element. */
export type Asking = {
  questions: readonly { question: Question; order: number; stakes: readonly Stake[] }[]
  factsOf: ReadonlyMap<ElementId, ReadonlySet<FactId>>
}

/** Prepares the questions for the codes that can be given under a law. */
export function makeAsking(codes: Codes): Asking {
  const decidedBy = (rules: readonly Rule[], id: Rule['about'], gives: (rule: Rule) => boolean = () => true) => {
    const found = rules.filter((rule) => rule.about === id && gives(rule)).map(({ when }) => asked(when, codes))
    return {
      facts: new Set(found.flatMap(({ facts }) => facts)),
      elements: new Set(found.flatMap((one) => one.elements)),
    }
  }
  const factsOf = new Map(ELEMENTS.map((id) => [id, decidedBy(elementRules, id).facts]))
  // What only speaks against an element settles nothing alone.
  const settling = new Map(
    ELEMENTS.map((id) => [id, decidedBy(elementRules, id, ({ gives }) => gives !== 'speaksAgainst').facts]),
  )
  const stakesOf = ({ about }: Question): Stake[] =>
    HYPOTHESES.flatMap((hypothesis) => {
      const own = decidedBy(hypothesisRules, hypothesis)
      const elements = [...own.elements]
        .map((id) => [id, about.filter((fact) => settling.get(id)?.has(fact))] as const)
        .filter(([, facts]) => facts.length > 0)
      const facts = about.filter((fact) => own.facts.has(fact))
      if (elements.length === 0 && facts.length === 0) return []
      return [{ hypothesis, weight: WEIGHTS[hypothesis] ?? 1, elements, facts }]
    })
  const whole = ({ group, ...question }: Question): Question =>
    group === undefined ? question : { ...question, about: [...new Set([...question.about, ...codes[group].values()])] }
  const questionsOfLaw = questions.map(whole)
  return {
    questions: questionsOfLaw.map((question, order) => ({ question, order, stakes: stakesOf(question) })),
    factsOf,
  }
}

const isOpen = (truth: Truth): boolean => truth === 'unknown' || truth === 'disputed'

/**
 * Lists the open questions; those that would decide most of the open hypotheses come first. An element of
 * trafficking that is not settled counts most, then one of smuggling, then a circumstance of any other hypothesis. Where the age is
 * not known it comes first; ties keep the order of the design.
 */
export function askNext(facts: KnownFacts, situation: Situation, { questions: asking, factsOf }: Asking): Question[] {
  // A fact over which an element is disputed was stated already, and has to be asked again.
  const contested = new Set<FactId>()
  for (const id of ELEMENTS)
    if (situation.element(id) === 'disputed') for (const fact of factsOf.get(id) ?? []) contested.add(fact)
  const isOpenFact = (id: FactId): boolean => {
    if (contested.has(id)) return true
    if (id === 'ageClass') return facts.ageClass === 'unknown'
    if (id === 'purposeStage') return facts.purposeStage === 'unknown' || facts.purposeStage === 'disputed'
    return isOpen(situation.fact(id))
  }
  const isOpenHypothesis = (id: HypothesisId): boolean => {
    const state = situation.hypothesis(id)
    return state === 'possible' || state === 'insufficient'
  }

  function weigh(stakes: readonly Stake[]): number {
    let sum = 0
    for (const { hypothesis, weight, elements, facts: own } of stakes) {
      if (!isOpenHypothesis(hypothesis)) continue
      if (elements.some(([id, deciding]) => isOpen(situation.element(id)) && deciding.some(isOpenFact))) sum += weight
      else if (own.some(isOpenFact)) sum += 1
    }
    return sum
  }

  const weighed: { question: Question; order: number; weight: number }[] = []
  for (const { question, order, stakes } of asking) {
    const isFirst = question.id === 'age' && facts.ageClass === 'unknown'
    // Evidence that disagrees is asked about even where no hypothesis turns on it any more.
    const least = question.about.some((fact) => contested.has(fact)) ? 1 : 0
    const weight = isFirst ? Number.POSITIVE_INFINITY : Math.max(least, weigh(stakes))
    if (weight > 0) weighed.push({ question, order, weight })
  }
  return weighed.sort((a, b) => b.weight - a.weight || a.order - b.order).map(({ question }) => question)
}
