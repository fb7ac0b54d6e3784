import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type CaseFacts, CIRCUMSTANCES, GROUPS } from '../facts/facts.ts'
import { type AssessOptions, assess } from '../reading/assess.ts'
import { en } from '../texts/en.ts'
import { ruleExamples } from './fixture-rule-examples.ts'
import { type Condition, ELEMENTS, HYPOTHESES, type Rule } from './model.ts'
import { rules } from './rules.ts'
import { SOURCES } from './sources.ts'

const ids = rules.map(({ id }) => id)
const knownFacts = new Set<string>([
  ...CIRCUMSTANCES,
  ...Object.entries(GROUPS).flatMap(([group, codes]) => codes.map((code) => `${group}.${code}`)),
])

/** A condition with every condition inside it, whatever its kind. */
function withParts(condition: Condition): Condition[] {
  const inner = Object.values(condition).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).filter((one): one is Condition => typeof one === 'object' && one !== null),
  )
  return [condition, ...inner.flatMap(withParts)]
}

const conditions = rules.flatMap(({ id, when }) => withParts(when).map((condition) => ({ id, condition })))

describe('the table of rules', () => {
  it('has each id once, of words joined by hyphens, each word as the codes are written', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => !/^[a-z][a-zA-Z]*(-[a-z][a-zA-Z]*)+$/.test(id))).toEqual([])
  })

  it('has a sentence for each rule, and no sentence without a rule', () => {
    const explained = Object.keys(en).flatMap((id) => (id.startsWith('rule.') ? [id.slice('rule.'.length)] : []))
    expect([...explained].sort()).toEqual([...ids].sort())
  })

  it('cites sources that are listed, and says which article where a text has articles', () => {
    const cited = rules.flatMap(({ id: rule, sources }) => sources.map((source) => ({ rule, ...source })))
    expect(cited.filter((source) => !Object.hasOwn(SOURCES, source.id))).toEqual([])
    expect(rules.filter(({ sources }) => sources.length === 0)).toEqual([])
    const withArticles = ['palermo', 'smugglingProtocol']
    expect(cited.filter(({ id, article }) => withArticles.includes(id) && article === undefined)).toEqual([])
    expect(cited.filter(({ id, mark }) => (id === 'tipStandard') !== (mark === 'own'))).toEqual([])
  })

  it('names facts that are in the lists', () => {
    const named = conditions.flatMap(({ id, condition }) => ('fact' in condition ? [`${id}: ${condition.fact}`] : []))
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((one) => !knownFacts.has(one.slice(one.indexOf(' ') + 1)))).toEqual([])
  })

  it('asks for hypotheses that were read before, so that none is asked for too early', () => {
    const order: readonly string[] = HYPOTHESES
    const early = rules.flatMap(({ id, about, when }) =>
      withParts(when).flatMap((condition) => {
        if (!('hypothesis' in condition)) return []
        const own = order.indexOf(about)
        const isRead = own < 0 || order.indexOf(condition.hypothesis) < own
        return isRead ? [] : [id]
      }),
    )
    expect(early).toEqual([])
  })

  it('has a rule for each act, means and purpose of the standard', () => {
    const counted = new Set(conditions.flatMap(({ condition }) => ('fact' in condition ? [condition.fact] : [])))
    expect([...knownFacts].filter((id) => id.includes('.') && !counted.has(id))).toEqual([])
  })

  it('reads every element from rules for it and against it', () => {
    const givesTo = (id: string) => new Set(rules.filter(({ about }) => about === id).map(({ gives }) => gives))
    for (const id of ELEMENTS) expect([...givesTo(id)]).toEqual(expect.arrayContaining(['for', 'excludes']))
    for (const id of HYPOTHESES) expect([...givesTo(id)].sort()).toEqual(['indicated', 'notIndicated', 'possible'])
  })
})

const examples = Object.entries(ruleExamples).map(([id, example]) => ({ id, ...example }))
const rulesFor = (facts: CaseFacts, profile: AssessOptions['profile']): readonly string[] =>
  assess(facts, profile === undefined ? {} : { profile }).rules

describe('the examples', () => {
  it('are of the rules: one for each, and none of any other', () => {
    expect(Object.keys(ruleExamples).sort()).toEqual([...ids].sort())
  })

  it.each(examples)('fire it, and do not: $id', ({ id, fires, silent, profile, silentProfile }) => {
    expect(rulesFor(fires, profile)).toContain(id)
    expect(rulesFor(silent, silentProfile ?? profile)).not.toContain(id)
  })

  it('are near to each other: one of the facts, or the law, makes the difference', () => {
    const apart = examples.filter(({ fires, silent, silentProfile }) => {
      const statements = [fires, silent].map((facts) => new Map(statementsOf(facts)))
      const [one = new Map(), other = new Map()] = statements
      const names = new Set([...one.keys(), ...other.keys()])
      const different = [...names].filter((name) => one.get(name) !== other.get(name)).length
      // Two of them have two facts: without an irregular entry there is no false document, and one sign is not another.
      return silentProfile === undefined ? different < 1 || different > 2 : different !== 0
    })
    expect(apart.map(({ id }) => id)).toEqual([])
  })
})

/** Everything that facts say, as names and values: `acts.transfer`, `true`. */
function statementsOf(facts: object, before = ''): [string, string][] {
  return Object.entries(facts).flatMap(([name, value]) =>
    before === '' && name in GROUPS ? statementsOf(value, `${name}.`) : [[`${before}${name}`, JSON.stringify(value)]],
  ) as [string, string][]
}

/** The engine as it would be with a table that lacks one rule. */
async function assessWithout(id: string, core: object): Promise<typeof assess> {
  const lacking = (table: readonly Rule[]): Rule[] => table.filter((rule) => rule.id !== id)
  vi.resetModules()
  vi.doMock('@tip-standard/core', () => core)
  vi.doMock('./element-rules.ts', async (original) => {
    const own = await original<typeof import('./element-rules.ts')>()
    return { elementRules: lacking(own.elementRules) }
  })
  vi.doMock('./hypothesis-rules.ts', async (original) => {
    const own = await original<typeof import('./hypothesis-rules.ts')>()
    return { hypothesisRules: lacking(own.hypothesisRules) }
  })
  vi.doMock('./label-rules.ts', async (original) => {
    const own = await original<typeof import('./label-rules.ts')>()
    return { labelRules: lacking(own.labelRules) }
  })
  vi.doMock('./review-rules.ts', async (original) => {
    const own = await original<typeof import('./review-rules.ts')>()
    return { ...own, reviewRules: lacking(own.reviewRules) }
  })
  const engine = await import('../reading/assess.ts')
  return engine.assess
}

/** What a reader of an assessment sees of it, without the list of rules that fired. */
const conclusionsOf = ({ elements, hypotheses, label, review, signs }: ReturnType<typeof assess>): string =>
  JSON.stringify([
    Object.values(elements).map(({ state, for: yes, against }) => [state, yes, against]),
    Object.values(hypotheses).map(({ state }) => state),
    label,
    review,
    signs,
  ])

describe('every rule matters', () => {
  let core: object
  beforeAll(async () => {
    core = await import('@tip-standard/core')
  })

  it.each(examples)('without it something reads differently: $id', async ({ id, fires, profile = 'palermo' }) => {
    const whole = assess(fires, { profile })
    const rest = (await assessWithout(id, core))(fires, { profile })
    expect(rest.rules).not.toContain(id)
    expect(conclusionsOf(rest)).not.toBe(conclusionsOf(whole))
  })
})
