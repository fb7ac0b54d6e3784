import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord, Victim } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { hiddenHeadlines, hiddenIn, reportOf } from './headlines.ts'

type Change = (victim: Victim, at: number) => Partial<Victim>

/** Invented people with other values of those who are named by their place. */
const changed = (people: number, change: Change): CaseRecord[] =>
  [...sampleRecords(people, 1)].map((record, at) => ({
    ...record,
    victims: (record.victims ?? []).map((victim) => ({ ...victim, ...change(victim, at) })),
  }))

const ageFields = [
  'age',
  'ageBand',
  'ageEstimated',
  'minorAtRegistration',
  'minorAtEntry',
  'ageWhenTrafficked',
] as const
const noAge = Object.fromEntries(ageFields.map((name) => [name, undefined]))

const figures = async (records: CaseRecord[]) => {
  const report = await reportOf(records, ['rwanda-study'])
  const sex = report.sets[0]?.indicators.find(({ id }) => id === 'sex')
  return { report, sex: new Map(sex?.figures.map(({ id, count }) => [id, count])) }
}

describe('the figures that the sentences of a report quote', () => {
  it('of women and men are shown, no matter who is few beside them', async () => {
    // Records by turns: another marker, no sex, and no age, each for fewer than the minimum, and for more.
    for (const [markers, noSex, noAges] of [
      [14, 0, 0],
      [8, 5, 3],
      [4, 9, 9],
    ] as const) {
      const records = changed(500, ({ sex }, at) => {
        if (at % 3 === 0 && at / 3 < markers) return { sex: 'otherMarker' }
        if (at % 3 === 1 && (at - 1) / 3 < noSex) return { sex: undefined, absent: { sex: 'unknown' } } as never
        if (at % 3 === 2 && sex === 'female' && (at - 2) / 3 < noAges) return noAge as never
        return {}
      })
      const { report, sex } = await figures(records)
      const name = `${markers} ${noSex} ${noAges}`
      expect([name, sex.get('female'), sex.get('male')]).toEqual([name, expect.any(Number), expect.any(Number)])
      // Adults of another marker may be with children, so that adults are not counted by themselves.
      expect([name, hiddenHeadlines(report).filter((id) => id !== 'maritalStatusOfAdults')]).toEqual([name, []])
    }
  })

  it('are never 0 of a sex whose people may be too few to be shown', async () => {
    const { report, sex } = await figures(
      changed(300, ({ sex: own }, at) => (own === 'male' && at > 20 ? { sex: 'female' } : {})),
    )
    expect(report.sets[0]?.indicators[0]?.tables[0]?.dimensions[0]?.categories.map(({ code }) => code)).not.toContain(
      'men',
    )
    expect([sex.get('female'), sex.get('male')]).toEqual([expect.any(Number), undefined])
  })

  it('are hidden for the sake of others one by one, and not all around a small count', async () => {
    for (const seed of [2, 3]) expect(await hiddenIn(1000, seed, ['rwanda-study'])).toEqual([])
    expect(await hiddenIn(263, 1, ['sex-age-form'])).toEqual([])
  })
})
