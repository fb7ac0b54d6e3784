import { readFileSync } from 'node:fs'
import * as core from '@tip-standard/core'
import { type GbvTypeCode, type IndicatorCode, palermoMeansOf, positiveDimensions } from '@tip-standard/core'
import { indicator, meansOfControl } from '@tip-standard/core/code-lists'
import { fields } from '@tip-standard/core/metadata'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const exported: Record<string, unknown> = { ...core }

const crosswalk = readFileSync(new URL('../../../schemas/next/crosswalks/palermo.sssom.tsv', import.meta.url), 'utf8')

/** The Palermo terms of the codes of a list, by the published crosswalk. */
function palermoOf(list: string): Map<string, string[]> {
  const terms = new Map<string, string[]>()
  for (const [, id = '', code = '', term = ''] of crosswalk.matchAll(/^tip:(\w+)#(\w+)\t.*?\tpalermo:(\w+)\t/gm))
    if (id === list) terms.set(code, [...(terms.get(code) ?? []), term])
  return terms
}

describe('derivations', () => {
  it('are functions of core for every computed field', () => {
    const names = fields.flatMap(({ derivedBy }) => derivedBy ?? [])
    expect(names.length).toBeGreaterThan(4)
    expect(names.filter((name) => typeof exported[name] !== 'function')).toEqual([])
  })

  it('give the Palermo means that the published crosswalk maps a means of control to', () => {
    const termsOfMeans = palermoOf('means')
    const codesOf = (terms: readonly string[]): string[] =>
      terms.map((term) => [...termsOfMeans].find(([, own]) => own.includes(term))?.[0] ?? `no means for ${term}`)
    const control = palermoOf('meansOfControl')
    expect(control.size).toBeGreaterThan(20)
    for (const { code } of meansOfControl.codes)
      expect([code, palermoMeansOf({ code }).sort()]).toEqual([code, codesOf(control.get(code) ?? []).sort()])
  })
})

describe('positive dimensions', () => {
  const ids = indicator.codes.map(({ code }) => code)
  const screeningOf = (present: readonly IndicatorCode[]): core.Screening => ({
    indicators: present.map((id) => ({ id, state: 'present' })),
  })
  const group = fc.constantFrom('adult' as const, 'child' as const)

  it('weigh every indicator of the six dimensions, and no other', () => {
    // With all others of its dimension present, and alone with the others removed one by one, each counts for something.
    for (const who of ['adult', 'child'] as const) {
      const counted = ids.filter((id) => {
        const others = ids.filter((other) => other.slice(0, 2) === id.slice(0, 2) && other !== id)
        const subsets = others.flatMap((one, i) => [[one], ...others.slice(i + 1).map((two) => [one, two])])
        return subsets.some((subset) => {
          const without = positiveDimensions(screeningOf(subset), who)
          return positiveDimensions(screeningOf([...subset, id]), who).length > without.length
        })
      })
      const unused = who === 'child' ? ['D3.08', 'D4.08'] : []
      expect(counted).toEqual(ids.filter((id) => id.startsWith('D') && !unused.includes(id)))
    }
  })

  it('are never lost by finding more, whatever the order and the phases', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.shuffledSubarray(ids), group, (first, more, who) => {
        const before = positiveDimensions(screeningOf(first), who)
        const after = positiveDimensions(screeningOf([...more, ...first, ...more]), who)
        expect(after).toEqual(expect.arrayContaining(before))
        expect([...new Set(after)].sort()).toEqual(after)
      }),
    )
  })

  it('need at least two indicators of one dimension', () => {
    for (const id of ids)
      for (const who of ['adult', 'child'] as const) expect(positiveDimensions(screeningOf([id]), who)).toEqual([])
  })
})

describe('contexts of gender-based violence', () => {
  const types: readonly GbvTypeCode[] = [
    'rape',
    'sexualAssault',
    'physicalAssault',
    'forcedMarriage',
    'denialOfResources',
    'psychologicalAbuse',
    'nonGbv',
  ]

  it('follow the truth table of GBVIMS', () => {
    for (const type of types)
      for (const isPartner of [true, false])
        for (const isChild of [true, false])
          for (const isExchange of [true, false])
            for (const isHeld of [true, false])
              for (const isHarmful of [true, false]) {
                const victim: core.Victim = {
                  id: 'v',
                  minorAtRegistration: isChild ? 'minor' : 'adult',
                  gbvExposure: [
                    {
                      type,
                      exchangeOfValue: isExchange,
                      harmfulPractice: isHarmful,
                      abductionStatus: isHeld ? 'trafficked' : 'none',
                    },
                  ],
                }
                const record: core.CaseRecord = {
                  standardVersion: '1.0-rc.2',
                  case: { id: 'c' },
                  reportingEntity: { id: 'o' },
                  dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
                  victims: [victim],
                  relations: [
                    {
                      victimId: 'v',
                      perpetratorId: 'p',
                      kinds: [isPartner ? 'intimateOrFormerPartner' : 'familyOrIntimatePartner'],
                    },
                    { victimId: 'another', perpetratorId: 'p', kinds: ['intimatePartner'] },
                  ],
                }
                const isSexual = type === 'rape' || type === 'sexualAssault'
                const expected = [
                  type !== 'nonGbv' && isPartner ? 'intimatePartnerViolence' : '',
                  isSexual && isChild ? 'childSexualAbuse' : '',
                  type === 'forcedMarriage' && isChild ? 'earlyMarriage' : '',
                  isSexual && isExchange ? 'possibleSexualExploitation' : '',
                  isSexual && isHeld ? 'possibleSexualSlavery' : '',
                  type !== 'nonGbv' && isHarmful ? 'harmfulTraditionalPractice' : '',
                ]
                expect(core.gbvContexts(victim, record)).toEqual(expected.filter((context) => context !== ''))
              }
  })

  it('do not follow from a type that is not known, or of two entries together', () => {
    const contexts = (...gbvExposure: core.GbvExposure[]): string[] =>
      core.gbvContexts({ id: 'v', age: 30, gbvExposure })
    expect(
      contexts({
        absent: { type: 'refused' },
        exchangeOfValue: true,
        harmfulPractice: true,
        abductionStatus: 'trafficked',
      }),
    ).toEqual([])
    expect(
      contexts({ type: 'rape' }, { type: 'physicalAssault', exchangeOfValue: true, abductionStatus: 'trafficked' }),
    ).toEqual([])
  })
})
