import type { CaseFacts } from '@tip-standard/classification'
import type { FactAnswers } from '@tip-standard/forms'

type Known = { [name: string]: unknown }

/** Facts of a record with what was answered beside the assessment: `debt`, or `means.deception` in its group. */
export function withFactAnswers(facts: CaseFacts, answers: FactAnswers): CaseFacts {
  const known: Known = { ...facts }
  for (const [fact, answer] of Object.entries(answers)) {
    const [name = '', code] = fact.split('.')
    known[name] = code === undefined ? answer : { ...(known[name] as Known | undefined), [code]: answer }
  }
  return known
}
