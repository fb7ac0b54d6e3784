import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedCases } from '../fixture-cases.ts'
import { anyFacts } from '../fixture-facts.ts'
import { assess, type CaseFacts, explain, trace } from '../index.ts'
import { rules } from '../rules/rules.ts'

const facts: CaseFacts = {
  ageClass: 'adult',
  acts: { transportation: true, transfer: { value: true, phase: 'destination', source: 'SENTINEL' } },
  means: {
    coercion: [
      { value: true, phase: 'destination', date: '2024' },
      { value: false, phase: 'destination' },
    ],
  },
  purposes: { sexualExploitation: true },
  confined: { value: true, contradictedBy: 'SENTINEL' },
}

describe('an explanation', () => {
  it('says what was said for and against, never who said it', () => {
    const text = explain(assess(facts))
    expect(text).toContain('  Act: on record; for: transportation, transfer to someone else (destination)\n')
    expect(text).toContain(
      '  Means: disputed: there is evidence for it and against it; for: other coercion (destination), the person was confined; against: other coercion (destination, denied)\n',
    )
    expect(text).toContain('supports a decision but does not make it')
    expect(text).toContain('not checked by a lawyer')
    for (const format of ['text', 'markdown', 'json'] as const)
      expect(explain(assess(facts), { format })).not.toContain('SENTINEL')
  })

  it.each(publishedCases)('of $id is short enough to read before a hearing', (one) => {
    const text = explain(assess(one.facts))
    expect(text.split('\n').length).toBeLessThan(65)
    expect(text.length).toBeLessThan(5000)
  })

  it('has no heading and no name with nothing to say under it', () => {
    expect(explain({ ...assess(facts), questions: [] })).not.toContain('Ask next')
    fc.assert(
      fc.property(fc.oneof(anyFacts, fc.constantFrom(...publishedCases.map((one) => one.facts))), (any) => {
        const lines = explain(assess(any)).split('\n')
        expect(lines.filter((line) => /[:;,]\s*$/.test(line))).toEqual([])
      }),
    )
  })

  it('says the same as text, as Markdown and as JSON', () => {
    const said = (format: 'text' | 'markdown') =>
      explain(assess(facts), { format })
        .split('\n')
        .map((line) => line.replace(/^(#+|>|-| {2})\s?/, '').trim())
        .filter((line) => line !== '')
    expect(said('markdown')).toEqual(said('text'))
    const { title, banner, sections } = JSON.parse(explain(assess(facts), { format: 'json' }))
    expect([
      title,
      banner,
      ...sections.flatMap((one: { title: string; lines: string[] }) => [one.title, ...one.lines]),
    ]).toEqual(said('text'))
  })

  it('tells a fact that speaks against from a fact that is denied', () => {
    const adult = { ageClass: 'adult', purposes: { slavery: true }, freeToLeave: true, borderCrossed: false } as const
    const text = explain(assess(adult))
    expect(text).toContain('Purpose of exploitation: disputed: there is evidence for it and against it; for: slavery')
    expect(text).toContain('; against: the person is free to leave\n')
    expect(text).toContain('Crossing of a border: positively absent; against: a border was crossed (denied)\n')
    expect(text).toContain('(Palermo Protocol), 2000, article 3(a)\n')
  })

  it('names the codes that a profile adds', () => {
    const text = explain(assess({ acts: { arrangingOrFacilitatingTravel: true } }, { profile: 'uk' }))
    expect(text).toContain('Act: on record; for: arranging or facilitating travel, also within the country')
  })

  it('shows the ILO panel apart from the reading', () => {
    const text = explain(assess(facts, { indicators: { list: 'adultLabour', present: ['D4.01', 'D4.02'] } }))
    expect(text).toContain(
      '\n  Exploitation: positive (D4.01, D4.02)\n  Indicators were not asked, and are not known, in: Deceptive recruitment, Coercive recruitment, Recruitment by abuse of vulnerability, Exploitation, Coercion at destination, Abuse of vulnerability at destination\n  An indicator is not an element;',
    )
  })
})

describe('a trace', () => {
  it('lists every rule that fired, in the order of the table, with its sources and nothing of the facts', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const assessment = assess(any)
        const steps = trace(assessment)
        expect(steps.map(({ rule }) => rule)).toEqual(assessment.rules)
        const order = steps.map(({ rule }) => rules.findIndex(({ id }) => id === rule))
        expect(order).toEqual([...order].sort((a, b) => a - b))
        expect(steps.every(({ sources }) => sources.length > 0)).toBe(true)
        const fired = [...Object.values(assessment.elements), ...Object.values(assessment.hypotheses)].flatMap(
          (one) => one.rules,
        )
        expect(fired.filter((id) => !assessment.rules.includes(id))).toEqual([])
      }),
    )
    expect(JSON.stringify(trace(assess(facts)))).not.toContain('SENTINEL')
  })
})
