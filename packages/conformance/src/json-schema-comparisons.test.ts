/** What JSON Schema has no keyword for and compares all the same, held against plain comparisons of our own. */

import * as codeLists from '@tip-standard/core/code-lists'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonSchema, openJsonSchema } from './engines.ts'
import { type Case, readCases } from './read-files.ts'

type Json = { [member: string]: unknown }
const cases = new Map(readCases().map((one) => [one.id, one]))

/** Tells whether the schemas, the strict one and the one for readers, find a rule broken once the case that breaks it has other values. */
function finds(rule: string, values: Json): boolean {
  const { document, data, findings } = cases.get(`${rule}/breaks`) as Case
  const copy = structuredClone(data) as Json
  const path = findings[0]?.path ?? []
  const holder = path.slice(0, -1).reduce<Json>((from, step) => from[step] as Json, copy)
  Object.assign(holder, values)
  const [strict, open] = [jsonSchema, openJsonSchema].map((engine) =>
    engine(document, copy).some((finding) => finding.rule === rule),
  )
  expect(open, JSON.stringify(values)).toBe(strict)
  return strict === true
}

const codesOf = (list: { codes: readonly { code: string }[] }): string[] => list.codes.map(({ code }) => code)

/** A date of the calendar to the day, the month or the year. */
const partialDate = fc
  .tuple(
    fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => date.toISOString().slice(0, length))

/** A date close to another, so that any digit may be the first to differ. */
const nearTo = (date: string): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(date.length - 1), fc.nat(9), fc.constantFrom(4, 7, 10)).map(([at, digit, length]) => {
    const changed = date[at] === '-' ? date : `${date.slice(0, at)}${digit}${date.slice(at + 1)}`
    return changed.slice(0, length)
  })

const isDate = (text: string): boolean =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) &&
  new Date(`${text}${'-01-01'.slice(text.length - 4)}T00:00Z`).toJSON()?.startsWith(text) === true

it('two dates, to the precision that both have', () => {
  const pair = partialDate.chain((first) => fc.tuple(fc.constant(first), fc.oneof(partialDate, nearTo(first))))
  fc.assert(
    fc.property(pair, fc.boolean(), ([one, other], isSwapped) => {
      const [temporalFrom, temporalTo] = isSwapped ? [other, one] : [one, other]
      const length = Math.min(one.length, other.length)
      const isBroken = isDate(other) && temporalFrom.slice(0, length) > temporalTo.slice(0, length)
      expect(finds('release-period-in-order', { temporalFrom, temporalTo })).toBe(isBroken)
    }),
    { numRuns: 2000 },
  )
})

it.each([
  ['2024-02-30', '2020'],
  ['2024', 'soon'],
  [2025, 2024],
  [null, '2024'],
])('values that are no dates have findings of their own: %j, %j', (temporalFrom, temporalTo) => {
  expect(finds('release-period-in-order', { temporalFrom, temporalTo })).toBe(false)
})

it.each([
  ['retention-after-opening', { case: { id: 'case-1', openedOn: '2024-05-02' } }, 'dataProtection', 'retainUntil'],
  ['legal-dates-after-birth', { birthDate: '2024-05-02' }, 'legalProcess', 'reflectionFrom'],
])('%s: dates of an object and of what holds it', (rule, around, within, name) => {
  const { document, data, findings } = cases.get(`${rule}/breaks`) as Case
  const marks = (day: unknown): string[] => {
    const copy = structuredClone(data) as Json
    const holder = (findings[0]?.path ?? []).slice(0, -2).reduce<Json>((from, step) => from[step] as Json, copy)
    const inner = typeof day === 'object' ? day : { ...(holder[within] as Json), [name]: day }
    Object.assign(holder, around, { [within]: inner })
    const found = jsonSchema(document, copy).filter((finding) => finding.rule === rule)
    return found.map(({ at }) => at.path.join('.'))
  }
  const at = findings[0]?.path.join('.')
  expect(marks('2024-05-01')).toEqual([at])
  expect(marks('2024-05-02')).toEqual([])
  expect(marks('2025-05-01')).toEqual([])
  expect(marks('2023')).toEqual([at])
  // What is no object has a finding of its own.
  expect(marks([])).toEqual([])
})

it('every age with those beside it', () => {
  for (let age = 0; age <= 120; age++)
    for (const ageWhenTrafficked of [age - 1, age, age + 1])
      expect(finds('age-when-trafficked-not-above-age', { age, ageWhenTrafficked })).toBe(ageWhenTrafficked > age)
})

it('a first-level unit of every country, and what is below in Rwanda', () => {
  const countries = codesOf(codeLists.country)
  const units = codesOf(codeLists.subdivision)
  for (const [index, country] of countries.entries()) {
    const adm1 = units.find((unit) => unit.startsWith(country))
    if (adm1 === undefined) continue
    expect(finds('adm1-in-country', { country, adm1 })).toBe(false)
    expect(finds('adm1-in-country', { country: countries[(index + 1) % countries.length], adm1 })).toBe(true)
  }
  const districts = codesOf(codeLists.rwandaDistrict)
  const provinces = units.filter((unit) => unit.startsWith('RW'))
  for (const adm2 of districts)
    for (const adm1 of [...provinces, 'BI-BM'])
      expect(finds('adm2-in-adm1', { adm1, adm2 })).toBe(!adm2.startsWith(adm1))
  for (const adm3 of codesOf(codeLists.rwandaSector)) {
    const [one, other] = [districts[0], districts.find((district) => adm3.startsWith(district))]
    expect(finds('adm3-in-adm2', { adm2: other, adm3 })).toBe(false)
    expect(finds('adm3-in-adm2', { adm2: one, adm3 })).toBe(one !== other)
  }
})

it('a unit that a newer version may know stands where its code says', () => {
  expect(finds('adm2-in-adm1', { country: 'BI', adm1: 'BI-BM', adm2: 'BI-BM/Mukaza' })).toBe(false)
  expect(finds('adm1-in-country', { country: 'RW', adm1: 'RW-99' })).toBe(false)
})

it('every closing criterion: met only where it was agreed', () => {
  for (const code of codesOf(codeLists.closingCriterion)) {
    const others = codesOf(codeLists.closingCriterion).filter((one) => one !== code)
    const broken = (closingCriteria: unknown): boolean =>
      finds('plan-criteria-met-were-agreed', { closingCriteria, criteriaMet: [code] })
    expect([broken(others), broken([code]), broken(undefined)]).toEqual([true, false, false])
  }
})

it('every indicator once for each phase of control, or without one', () => {
  const phases = [...codesOf(codeLists.controlPhase), undefined]
  const entry = (id: string | undefined, phase: string | undefined, state: string): Json => ({
    id,
    state,
    ...(phase === undefined ? {} : { phase }),
  })
  const indicators = codesOf(codeLists.indicator)
  for (const [index, id] of indicators.entries()) {
    const phase = phases[index % phases.length]
    const next = phases[(index + 1) % phases.length]
    const broken = (...entries: Json[]): boolean => finds('screening-indicators-once', { indicators: entries })
    expect(broken(entry(id, phase, 'present'), entry(id, phase, 'notPresent'))).toBe(true)
    expect(broken(entry(id, phase, 'present'), entry(id, next, 'present'))).toBe(false)
    expect(broken(entry(id, phase, 'present'), entry(indicators[index ^ 1], phase, 'present'))).toBe(false)
  }
  expect(finds('screening-indicators-once', { indicators: 'D1.01' })).toBe(false)
})
