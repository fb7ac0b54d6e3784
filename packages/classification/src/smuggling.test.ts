import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseFacts, PURPOSES } from './facts/facts.ts'
import { anyFacts } from './fixture-facts.ts'
import { check, level } from './fixture-properties.ts'
import { assess, legalProfiles } from './index.ts'

/** Brought across a border irregularly into a State that is not the person's own. */
const entered = {
  borderCrossed: true,
  irregularEntry: true,
  irregularEntryOrStay: true,
  nationalOrResident: false,
} as const

/** Purposes that count by themselves under the Protocol. */
const exploitations = PURPOSES.filter(
  (purpose) => !legalProfiles.palermo.purposesOnlyWithExploitation?.includes(purpose),
)

describe('smuggling', () => {
  it('goes with the benefit, except as possible', () => {
    check(anyFacts, ({ paidFacilitator: _, facilitatorBenefit: __, ransomDemanded: ___, ...facts }) => {
      const smuggled = { ...facts, ...entered, familyOrHumanitarianHelp: false }
      expect(assess({ ...smuggled, facilitatorBenefit: true }).hypotheses.migrantSmuggling.state).toBe('indicated')
      expect(assess(smuggled).hypotheses.migrantSmuggling.state).toBe('possible')
      expect(assess({ ...smuggled, facilitatorBenefit: false }).hypotheses.migrantSmuggling.state).toBe('notIndicated')
    })
  })

  const smuggled: CaseFacts = {
    acts: { transportation: true },
    borderCrossed: true,
    irregularEntry: true,
    paidFacilitator: true,
    consentedToMovement: true,
  }
  it.each(['child', 'adult', 'unknown'] as const)('with exploitation of the same person (%s) is both', (ageClass) => {
    expect(assess({ ...smuggled, ageClass }).label).toBe('smuggling')
    for (const purpose of exploitations) {
      const exploited = { ...smuggled, ageClass, purposes: { [purpose]: true } }
      expect(assess(exploited).label).toBe('both')
      expect(assess({ ...exploited, means: { coercion: true } }).hypotheses.both.state).toBe('indicated')
      // Who kept the person, and how, need not be known yet.
      const { acts: _, ...without } = exploited
      expect(assess(without).label).toBe('both')
    }
  })

  it('of anyone with exploitation is both, unless trafficking is positively excluded or the exploitation in dispute', () => {
    check(fc.tuple(anyFacts, fc.constantFrom(...exploitations)), ([facts, purpose]) => {
      const { purposeStage: _, freeToLeave: __, earnsForSelf: ___, familyOrHumanitarianHelp: ____, ...rest } = facts
      const before = { ...rest, ...entered, paidFacilitator: true, purposes: {} }
      const { facilitatorBenefit: _____, ...crossing } = before as CaseFacts
      const exploited = assess({ ...crossing, purposes: { [purpose]: true } })
      if (exploited.hypotheses.trafficking.state !== 'notIndicated') expect(exploited.label).toBe('both')
    })
  })

  it('never makes trafficking less, and trafficking never makes it less', () => {
    check(anyFacts, (facts) => {
      const { borderCrossed: _, paidFacilitator: __, ...rest } = facts
      const added = { ...rest, ...entered, paidFacilitator: true }
      expect(level(added)).toBe(level(rest))
    })
  })

  it('is into a State that is not the person’s own, whatever else is on record', () => {
    check(anyFacts, (facts) => {
      const own = assess({ ...facts, nationalOrResident: true })
      expect(own.hypotheses.migrantSmuggling.state).toBe('notIndicated')
      expect(own.hypotheses.enablingIrregularStay.state).toBe('notIndicated')
      expect(level({ ...facts, nationalOrResident: true })).toBe(level(facts))
    })
  })

  it('is of the entry: a stay that became irregular changes nothing about a regular one', () => {
    check(anyFacts, ({ irregularEntryOrStay: _, ...facts }) => {
      const regular = { ...facts, irregularEntry: false }
      const stayed = assess({ ...regular, irregularStay: true })
      expect(stayed.elements.irregularity.state).toBe('notMet')
      expect(stayed.hypotheses.migrantSmuggling.state).toBe('notIndicated')
      expect(assess(regular).hypotheses.migrantSmuggling.state).toBe('notIndicated')
    })
  })

  it('takes a ransom for a benefit, and never for a purpose of exploitation', () => {
    check(anyFacts, (facts) => {
      const { ransomDemanded: _, ...silent } = facts
      const [before, after] = [assess(silent), assess({ ...silent, ransomDemanded: true })]
      expect(['met', 'disputed']).toContain(after.elements.benefit.state)
      for (const id of ['act', 'means', 'purpose'] as const)
        expect(after.elements[id].state).toBe(before.elements[id].state)
    })
  })

  it('reads facts from before entry and stay were told apart as facts about the entry, unless they are about the stay', () => {
    const old: CaseFacts = { borderCrossed: true, irregularEntryOrStay: true, paidFacilitator: true }
    const state = (facts: CaseFacts) => assess(facts).hypotheses.migrantSmuggling.state
    expect(state(old)).toBe('indicated')
    expect(state({ ...old, irregularStay: true })).toBe('possible')
    expect(state({ ...old, irregularStay: true, irregularEntry: false })).toBe('notIndicated')
    expect(state({ ...old, irregularEntryOrStay: false })).toBe('notIndicated')
  })
})
