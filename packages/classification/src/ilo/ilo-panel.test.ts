import { delphiWeights } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { assess, type CaseFacts, type IloOptions } from '../index.ts'

const ids = delphiWeights.map(([id]) => id)

/** A person of the age that a list is for. */
const aged = (list: IloOptions['list']): CaseFacts => ({ ageClass: list === 'childLabour' ? 'child' : 'adult' })

/** The panel of a screening that found these indicators, and asked nothing else. */
const panel = (list: IloOptions['list'], ...present: string[]) =>
  assess(aged(list), { indicators: { list, present } }).ilo

/** The panel of a screening that found these indicators, and looked for every other one. */
const fullPanel = (list: IloOptions['list'], ...present: string[]) =>
  assess(aged(list), { indicators: { list, present, absent: ids } }).ilo

/** Two medium or stronger rows of a dimension and one more, which are enough for it. */
const positive = (...dimensions: string[]) =>
  dimensions.flatMap((id) =>
    delphiWeights
      .filter(([row]) => row.startsWith(`${id}.`))
      .slice(0, 3)
      .map(([row]) => row),
  )

/** The strengths of the two labour lists by dimension, row by row: strong, medium, weak, not listed. */
const STRENGTHS = {
  D1: ['SMMMMMMMMW', 'SMMMMMMMMS'],
  D2: ['SMMMMMMMMM', 'SSSSMMMMMM'],
  D3: ['MMMMMMMMMMMMMMWW', 'MMMMMMM-MMMMMMMM'],
  D4: ['SMMMMMMMW', 'SMMMMMM-M'],
  D5: ['SSSSMMMMMMMMMMW', 'SSSSSSSSMMMMMMM'],
  D6: ['MMMMMWW', 'MMMMMMM'],
} as const

describe('the ILO panel', () => {
  it.each(Object.entries(STRENGTHS))('counts every row of %s by its strength for adults and children', (id, lists) => {
    lists.forEach((strengths, list) => {
      const expected = [...strengths].map((strength, row) => ({
        id: `${id}.${String(row + 1).padStart(2, '0')}`,
        strength,
      }))
      const present = [...expected.map((row) => row.id), `${id}.${expected.length + 1}`]
      const found = panel(list === 0 ? 'adultLabour' : 'childLabour', ...present)
      expect(found?.dimensions.flatMap(({ rows }) => rows)).toEqual(expected.filter(({ strength }) => strength !== '-'))
    })
  })

  it('shows which rows counted, and which dimension is positive', () => {
    const found = fullPanel('adultLabour', 'D1.01', 'D4.01', 'D4.02', 'FL07')
    expect(found?.dimensions.filter(({ rows }) => rows.length > 0)).toEqual([
      {
        id: 'D1',
        name: 'Deceptive recruitment',
        isPositive: false,
        state: 'notPositive',
        rows: [{ id: 'D1.01', strength: 'S' }],
        notAsked: [],
      },
      {
        id: 'D4',
        name: 'Exploitation',
        isPositive: true,
        state: 'positive',
        rows: [
          { id: 'D4.01', strength: 'S' },
          { id: 'D4.02', strength: 'M' },
        ],
        notAsked: [],
      },
    ])
    expect(found?.forcedLabour).toEqual(['FL07'])
  })

  it.each([
    [['D4'], 'labourRights'],
    [['D1', 'D4'], 'deceptionAndExploitation'],
    [['D1', 'D4', 'D5'], 'traffickingForLabour'],
    [['D2', 'D4', 'D5'], 'traffickingForLabour'],
    [['D1', 'D2', 'D4', 'D5'], 'traffickingForLabour'],
    [['D4', 'D5'], 'notCovered'],
    [['D2', 'D4'], 'notCovered'],
    [['D5'], 'notCovered'],
    [['D3', 'D4'], 'notCovered'],
    [['D6'], 'notCovered'],
  ])('adult, every indicator asked, %j positive: %s', (dimensions, result) => {
    expect(fullPanel('adultLabour', ...positive(...dimensions))?.result.id).toBe(result)
  })

  it('gives the result of the table for no indicator only where every one was asked', () => {
    expect(panel('adultLabour')?.result.id).toBe('notKnown')
    expect(fullPanel('adultLabour')?.result.id).toBe('notAVictim')
    expect(fullPanel('adultLabour', 'D4.09')?.result.id).toBe('notPositive')
    expect(fullPanel('adultLabour', 'FL07')?.result.id).toBe('notPositive')
    expect(panel('childLabour')?.result.id).toBe('notKnown')
    expect(panel('childLabour', ...positive('D4'))?.result.id).toBe('childExploited')
    expect(panel('childLabour', ...positive('D1'))?.result.id).toBe('notKnown')
    expect(fullPanel('childLabour', ...positive('D1'))?.result.id).toBe('notCovered')
  })

  it('does not count rows that a list does not have', () => {
    const adult = panel('adultLabour', 'D4.08')?.dimensions[3]?.rows
    const child = panel('childLabour', 'D4.08')?.dimensions[3]?.rows
    expect([adult?.length, child?.length]).toEqual([1, 0])
  })

  it('says that the lists for sexual exploitation were not available, and computes nothing', () => {
    expect(panel('sexual', ...positive('D1', 'D4', 'D5'))).toMatchObject({
      dimensions: [],
      result: { id: 'unavailable', text: expect.stringContaining('not available') },
    })
  })

  it('refuses a list that there is not, and ids that are no list, and repeats nothing of them', () => {
    for (const bad of [
      { list: 'SENTINEL', present: [] },
      { list: 'adultLabour', present: 'SENTINEL' },
      { list: 'adultLabour', present: [], absent: 'SENTINEL' },
    ])
      expect(() => assess({}, { indicators: bad as unknown as IloOptions })).toThrow(/^(?!.*SENTINEL)ILO indicators/)
  })

  it('is shown beside the assessment and does not change it', () => {
    const { ilo: _, ...without } = assess(
      {},
      { indicators: { list: 'adultLabour', present: positive('D1', 'D4', 'D5') } },
    )
    expect(without).toEqual(assess({}))
  })
})
