/** What a screening did not ask is not known: it never makes the table say that someone is no victim. */

import { type DelphiDimensionCode, delphiWeights, positiveDimensions } from '@tip-standard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../fixture-properties.ts'
import { assess, type IloResult, LANGUAGES } from '../index.ts'

const ids = delphiWeights.map(([id]) => id)
const LISTS = ['adultLabour', 'childLabour'] as const

/** What a screening found of each indicator; what it did not ask is `open`. */
type Screening = { list: (typeof LISTS)[number]; answers: ('yes' | 'no' | 'open')[] }

const screening: fc.Arbitrary<Screening> = fc
  .tuple(fc.constantFrom(...LISTS), fc.constantFrom(0, 1, 6, 30), fc.constantFrom(0, 1, 4, 40))
  .chain(([list, yes, open]) =>
    fc.record({
      list: fc.constant(list),
      answers: fc.array(
        fc.oneof(
          { weight: yes, arbitrary: fc.constant('yes' as const) },
          { weight: open, arbitrary: fc.constant('open' as const) },
          { weight: 10, arbitrary: fc.constant('no' as const) },
        ),
        { minLength: ids.length, maxLength: ids.length },
      ),
    }),
  )

function panelOf({ list, answers }: Screening, ageClass: 'child' | 'adult' | 'unknown') {
  const of = (answer: string) => ids.filter((_, at) => answers[at] === answer)
  return assess({ ageClass }, { indicators: { list, present: of('yes'), absent: of('no') } }).ilo
}

const ageOf = ({ list }: Screening) => (list === 'adultLabour' ? 'adult' : 'child')
const resultOf = (one: Screening): IloResult | undefined => panelOf(one, ageOf(one))?.result.id

/** The table as it is published, row by row: D1, D2, D4, D5, and the result. */
const ROWS: readonly [string, IloResult][] = [
  ['- - - -', 'notAVictim'],
  ['- - + -', 'labourRights'],
  ['+ - + -', 'deceptionAndExploitation'],
  ['+ - + +', 'traffickingForLabour'],
  ['- + + +', 'traffickingForLabour'],
  ['+ + + +', 'traffickingForLabour'],
]

/** The result of a screening that asked everything, written a second time from the table. */
function published({ list, answers }: Screening): IloResult {
  const found = ids.filter((_, at) => answers[at] === 'yes')
  const group = list === 'adultLabour' ? 'adult' : 'child'
  const positive: readonly DelphiDimensionCode[] = positiveDimensions(
    { indicators: found.map((id) => ({ id: id as 'D1.01', state: 'present' })) },
    group,
  )
  if (group === 'child') return positive.includes('D4') ? 'childExploited' : 'notCovered'
  const row = (['D1', 'D2', 'D4', 'D5'] as const).map((id) => (positive.includes(id) ? '+' : '-')).join(' ')
  const result = ROWS.find(([signs]) => signs === row)?.[1] ?? 'notCovered'
  const isOutside = positive.includes('D3') || positive.includes('D6')
  if (result === 'notAVictim' && found.length > 0 && !isOutside) return 'notPositive'
  return isOutside && (result === 'notAVictim' || result === 'labourRights') ? 'notCovered' : result
}

const filled = ({ list, answers }: Screening, others: readonly boolean[]): Screening => ({
  list,
  answers: answers.map((answer, at) => (answer === 'open' ? (others[at] ? 'yes' : 'no') : answer)),
})

describe('an indicator that was not asked', () => {
  it.each(ids)('is not known where only %s was found', (id) => {
    const { ilo } = assess({ ageClass: 'adult' }, { indicators: { list: 'adultLabour', present: [id] } })
    expect(ilo?.result.id).toBe('notKnown')
    expect(ilo?.result.possible).toContain('traffickingForLabour')
    expect(ilo?.dimensions.map(({ state }) => state)).toEqual(Array(6).fill('notKnown'))
  })

  it('leaves no result that an answer could change, and a settled one is that of the table', () => {
    const seen = new Set<IloResult | undefined>()
    const anyAnswers = fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length })
    check(fc.tuple(screening, anyAnswers), ([one, others]) => {
      const result = resultOf(one)
      seen.add(result)
      const asked = filled(one, others)
      expect(resultOf(asked)).toBe(published(asked))
      if (result === 'notKnown') expect(panelOf(one, ageOf(one))?.result.possible).toContain(published(asked))
      else expect(published(asked)).toBe(result)
    })
    for (const id of ['notKnown', 'notAVictim', 'childExploited', 'notCovered'] as const) expect(seen).toContain(id)
  })

  it('never makes a "no" when it is left out, whatever was asked before', () => {
    check(fc.tuple(screening, fc.nat(ids.length - 1)), ([one, at]) => {
      const fewer = { ...one, answers: one.answers.map((answer, own) => (own === at ? ('open' as const) : answer)) }
      const [before, after] = [resultOf(one), resultOf(fewer)]
      if (after === 'notAVictim') expect(before).toBe('notAVictim')
      if (after !== before) expect(['notKnown', before]).toContain(after)
    })
  })

  it('that is found never moves a screening to "not a victim", nor away from a victim', () => {
    const victim: readonly unknown[] = ['traffickingForLabour', 'childExploited']
    check(fc.tuple(screening, fc.nat(ids.length - 1)), ([one, at]) => {
      const more = { ...one, answers: one.answers.map((answer, own) => (own === at ? ('yes' as const) : answer)) }
      const [before, after] = [resultOf(one), resultOf(more)]
      if (one.list === 'adultLabour') expect(after).not.toBe('notAVictim')
      if (victim.includes(before)) expect(after).toBe(before)
    })
  })

  it('is named with its dimension, and said in words in every language', () => {
    const indicators = { list: 'adultLabour', present: ['D4.05'], absent: ['D4.01', 'D4.05', 'D1.01'] } as const
    const { ilo } = assess({ ageClass: 'adult' }, { indicators })
    const [deception, , , exploitation] = ilo?.dimensions ?? []
    expect(exploitation).toMatchObject({ state: 'notKnown', rows: [{ id: 'D4.05', strength: 'M' }] })
    expect(exploitation?.notAsked).toEqual(['D4.02', 'D4.03', 'D4.04', 'D4.06', 'D4.07', 'D4.08', 'D4.09'])
    expect(deception?.notAsked).not.toContain('D1.01')
    const texts = LANGUAGES.map((locale) => assess({ ageClass: 'adult' }, { locale, indicators }).ilo?.result.text)
    expect(new Set(texts).size).toBe(LANGUAGES.length)
    expect(texts[0]).toContain('indicators that were not asked are not known')
  })
})

describe('a list for people of another age', () => {
  const panel = (ageClass: 'child' | 'adult' | 'unknown', list: (typeof LISTS)[number], ...present: string[]) =>
    assess({ ageClass }, { indicators: { list, present, absent: ids } }).ilo?.result.id

  it('gives no result: a child is not read by the table for adults, nor an adult by that for children', () => {
    expect(panel('child', 'adultLabour')).toBe('otherList')
    expect(panel('child', 'adultLabour', 'D4.01', 'D4.02')).toBe('otherList')
    expect(panel('adult', 'childLabour', 'D4.01', 'D4.02')).toBe('otherList')
  })

  it('never unmakes someone who may be a child', () => {
    expect(panel('unknown', 'adultLabour')).toBe('otherList')
    expect(panel('unknown', 'adultLabour', 'D4.01')).toBe('otherList')
    expect(panel('unknown', 'adultLabour', 'D4.01', 'D4.02')).toBe('otherList')
    expect(panel('unknown', 'adultLabour', 'D1.01', 'D1.02', 'D4.01', 'D4.02')).toBe('otherList')
    const all = ['D1.01', 'D1.02', 'D4.01', 'D4.02', 'D5.01', 'D5.02']
    expect(panel('unknown', 'adultLabour', ...all)).toBe('traffickingForLabour')
    expect(panel('unknown', 'childLabour', 'D4.01', 'D4.02')).toBe('childExploited')
    check(screening, (one) => {
      expect(['notAVictim', 'notPositive', 'labourRights', 'deceptionAndExploitation']).not.toContain(
        panelOf({ ...one, list: 'adultLabour' }, 'unknown')?.result.id,
      )
    })
  })
})
