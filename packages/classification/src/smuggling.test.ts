import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseFacts, PURPOSES } from './facts/facts.ts'
import { anyFacts } from './fixture-facts.ts'
import { check, level } from './fixture-properties.ts'
import { assess } from './index.ts'

describe('smuggling', () => {
  it('goes with the benefit, except as possible', () => {
    check(anyFacts, ({ paidFacilitator: _, facilitatorBenefit: __, ...facts }) => {
      const smuggled = { ...facts, borderCrossed: true, irregularEntryOrStay: true, familyOrHumanitarianHelp: false }
      expect(assess({ ...smuggled, facilitatorBenefit: true }).hypotheses.migrantSmuggling.state).toBe('indicated')
      expect(assess(smuggled).hypotheses.migrantSmuggling.state).toBe('possible')
      expect(assess({ ...smuggled, facilitatorBenefit: false }).hypotheses.migrantSmuggling.state).toBe('notIndicated')
    })
  })

  const smuggled: CaseFacts = {
    acts: { transportation: true },
    borderCrossed: true,
    irregularEntryOrStay: true,
    paidFacilitator: true,
    consentedToMovement: true,
  }
  it.each(['child', 'adult', 'unknown'] as const)('with exploitation of the same person (%s) is both', (ageClass) => {
    expect(assess({ ...smuggled, ageClass }).label).toBe('smuggling')
    for (const purpose of PURPOSES) {
      const exploited = { ...smuggled, ageClass, purposes: { [purpose]: true } }
      expect(assess(exploited).label).toBe('both')
      expect(assess({ ...exploited, means: { coercion: true } }).hypotheses.both.state).toBe('indicated')
      // Who kept the person, and how, need not be known yet.
      const { acts: _, ...without } = exploited
      expect(assess(without).label).toBe('both')
    }
  })

  it('of anyone with exploitation is both, unless trafficking is positively excluded or the exploitation in dispute', () => {
    check(fc.tuple(anyFacts, fc.constantFrom(...PURPOSES)), ([facts, purpose]) => {
      const { purposeStage: _, freeToLeave: __, earnsForSelf: ___, familyOrHumanitarianHelp: ____, ...rest } = facts
      const before = { ...rest, borderCrossed: true, irregularEntryOrStay: true, paidFacilitator: true, purposes: {} }
      const { facilitatorBenefit: _____, ...crossing } = before as CaseFacts
      const exploited = assess({ ...crossing, purposes: { [purpose]: true } })
      if (exploited.hypotheses.trafficking.state !== 'notIndicated') expect(exploited.label).toBe('both')
    })
  })

  it('never makes trafficking less, and trafficking never makes it less', () => {
    check(anyFacts, (facts) => {
      const { borderCrossed: _, irregularEntryOrStay: __, paidFacilitator: ___, ...rest } = facts
      const added = { ...rest, borderCrossed: true, irregularEntryOrStay: true, paidFacilitator: true }
      expect(level(added)).toBe(level(rest))
    })
  })
})
