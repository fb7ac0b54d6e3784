import { describe, expect, it } from 'vitest'
import { publishedCases } from './fixture-cases.ts'
import { assess } from './index.ts'

describe('published determinations', () => {
  it.each(publishedCases)('$id', ({ facts, label, acceptAlso, isThin, missing = [], isReviewed }) => {
    const assessment = assess(facts)
    const asked = assessment.questions.slice(0, 3).flatMap(({ about }) => about)
    const isAsking = assessment.label === 'undetermined' && isThin && missing.every((fact) => asked.includes(fact))
    expect([label, ...acceptAlso, ...(isAsking ? ['undetermined'] : [])]).toContain(assessment.label)
    if (label === 'trafficking' || label === 'both') expect(assessment.label).not.toBe('neither')
    if (isReviewed) expect(assessment.review.proposed).toBe(true)
  })

  it('are given to a person where it helps, and not all of them', () => {
    const left = publishedCases.filter(({ facts }) => !assess(facts).review.proposed)
    expect(left.map(({ id }) => id)).toEqual(['D06', 'D13', 'D15', 'D16', 'D22'])
  })

  it('that are thin and undetermined are asked for what is missing, not for anything', () => {
    const undetermined = publishedCases.filter(({ isThin, facts }) => isThin && assess(facts).label === 'undetermined')
    expect(undetermined.map(({ id }) => id)).toEqual(['D20', 'D21', 'D24'])
    for (const { facts, missing = [] } of undetermined) {
      const asked = assess(facts)
        .questions.slice(0, 3)
        .flatMap(({ about }) => about)
      expect(missing.filter((fact) => !asked.includes(fact))).toEqual([])
    }
  })

  it('name what was found beside trafficking', () => {
    const indicated = (id: string) => {
      const { facts } = publishedCases.find((one) => one.id === id) ?? { facts: {} }
      return Object.entries(assess(facts).hypotheses)
        .filter(([, { state }]) => state === 'indicated')
        .map(([name]) => name)
    }
    expect(indicated('D05')).toEqual(['trafficking', 'migrantSmuggling', 'both'])
    expect(indicated('D10')).toEqual(['trafficking', 'genderBasedViolence', 'forcedOrChildMarriage'])
    expect(indicated('D14')).toEqual(['migrantSmuggling', 'kidnappingOrRansom'])
    expect(indicated('D17')).toEqual(['kidnappingOrRansom'])
    expect(indicated('D23')).toEqual(['labourStandardsBreach'])
  })
})
