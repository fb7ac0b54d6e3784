import fc from 'fast-check'
import {
  ACTS,
  AGE_CLASSES,
  type CaseFacts,
  CIRCUMSTANCES,
  DECIDED_STATUSES,
  type Fact,
  MEANS,
  PHASES,
  PURPOSE_STAGES,
  PURPOSES,
  RELIABILITIES,
  type Statement,
} from './facts/facts.ts'

const statement: fc.Arbitrary<Statement> = fc.record(
  {
    value: fc.boolean(),
    source: fc.constantFrom('statement', 'document', 'observation', 'third party'),
    phase: fc.constantFrom(...PHASES),
    date: fc.constantFrom('2024', '2024-05', '2024-05-31'),
    reliability: fc.constantFrom(...RELIABILITIES),
    contradictedBy: fc.constantFrom('statement', 'document'),
  },
  { requiredKeys: ['value'] },
)

/** Any fact: a plain one, a statement, or several of them. */
const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 4, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: statement },
  { weight: 1, arbitrary: fc.array(statement, { maxLength: 3 }) },
)

const some = (codes: readonly string[]) =>
  fc.record(Object.fromEntries(codes.map((code) => [code, anyFact])), { requiredKeys: [] })

/** Any facts of one person; most of them are left out. */
export const anyFacts: fc.Arbitrary<CaseFacts> = fc
  .tuple(
    fc.record(
      {
        ageClass: fc.constantFrom(...AGE_CLASSES),
        acts: some(ACTS),
        means: some(MEANS),
        purposes: some(PURPOSES),
        purposeStage: fc.constantFrom(...PURPOSE_STAGES),
        decidedStatus: fc.constantFrom(...DECIDED_STATUSES),
      },
      { requiredKeys: [] },
    ),
    fc
      .subarray([...CIRCUMSTANCES])
      .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, anyFact])))),
  )
  .map(([elements, circumstances]) => ({ ...elements, ...circumstances }) as CaseFacts)

/** A fact by name, as a path: `means.fraud`, `confined`. */
export const factNames: readonly string[] = [
  ...ACTS.map((code) => `acts.${code}`),
  ...MEANS.map((code) => `means.${code}`),
  ...PURPOSES.map((code) => `purposes.${code}`),
  ...CIRCUMSTANCES,
]

/** Facts with one fact set, or removed if no value is given. */
export function withFact(facts: CaseFacts, name: string, fact: Fact | undefined): CaseFacts {
  const [group, code] = name.split('.') as ['acts' | 'means' | 'purposes', string | undefined]
  if (code === undefined) {
    const { [name as 'confined']: _, ...rest } = facts
    return fact === undefined ? rest : { ...rest, [name]: fact }
  }
  const { [code]: _, ...rest } = facts[group] ?? {}
  return { ...facts, [group]: fact === undefined ? rest : { ...rest, [code]: fact } }
}
