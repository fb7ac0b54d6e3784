import { type CaseRecord, validate } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { sampleRecords } from './sample.ts'

const records = [...sampleRecords(5000, 7)]
const victims = records.flatMap((record) => record.victims ?? [])
const perpetrators = records.flatMap((record) => record.perpetrators ?? [])
const percent = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  (100 * items.filter(is).length) / items.length

describe('sampleRecords', () => {
  it('makes valid records, without a warning', () => {
    expect(
      records.flatMap((record) => {
        const result = validate(record)
        return result.ok ? result.warnings : result.findings
      }),
    ).toEqual([])
  })
  it('is deterministic and follows the seed', () => {
    expect([...sampleRecords(50, 7)]).toEqual(records.slice(0, 50))
    // A sequence of its own spreads each margin over the records; its start depends on the seed.
    const women = (some: readonly CaseRecord[]): boolean[] =>
      some.flatMap(({ victims = [] }) => victims.map(({ sex }) => sex === 'female'))
    expect(women([...sampleRecords(50, 8)])).not.toEqual(women(records.slice(0, 50)))
  })
  it.each([
    ['origin Burundi', 62.7, percent(victims, ({ countryOfOrigin }) => countryOfOrigin === 'BI')],
    ['origin DRC', 15, percent(victims, ({ countryOfOrigin }) => countryOfOrigin === 'CD')],
    ['origin Rwanda', 13.6, percent(victims, ({ countryOfOrigin }) => countryOfOrigin === 'RW')],
    ['women and girls', 77.67, percent(victims, ({ sex }) => sex === 'female')],
    ['under 30', 87.01, percent(victims, ({ age = 0 }) => age < 30)],
    ['unemployed', 55.22, percent(victims, ({ employmentStatus }) => employmentStatus === 'unemployed')],
    [
      'to the Middle East',
      38.55,
      percent(victims, ({ journey }) => ['AE', 'SA', 'OM', 'QA', 'KW', 'LB'].includes(journey?.[0]?.to?.country ?? '')),
    ],
    [
      'to East Africa',
      7.35,
      percent(victims, ({ journey }) => ['UG', 'KE', 'TZ', 'SS'].includes(journey?.[0]?.to?.country ?? '')),
    ],
    ['single', 89.02, percent(victims, ({ maritalStatus }) => maritalStatus === 'single')],
    ['married', 7.32, percent(victims, ({ maritalStatus }) => maritalStatus === 'married')],
    ['perpetrators male', 63, percent(perpetrators, ({ sex }) => sex === 'male')],
    ['perpetrators female', 37, percent(perpetrators, ({ sex }) => sex === 'female')],
  ])('has the published share: %s', (_what, published, found) => {
    expect(Math.abs(found - published)).toBeLessThan(0.25)
  })
  it('leads within Rwanda mostly from the country to the town', () => {
    const internal = victims
      .flatMap(({ journey }) => journey ?? [])
      .filter(({ from, to }) => from?.country === 'RW' && to?.country === 'RW')
    expect(percent(internal, ({ to }) => to?.adm1 === 'RW-01')).toBeGreaterThan(60)
    expect(
      percent(internal, ({ from, to }) => from?.settlement === 'rural' && to?.settlement === 'urban'),
    ).toBeGreaterThan(60)
  })
})
