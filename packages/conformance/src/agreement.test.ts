import { type RecordFinding, validate } from '@tip-standard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultyCaseRecord, validCaseRecord } from './arbitraries.ts'
import { generated, jsonSchema, zod } from './engines.ts'

/** The same records in every run: a fault that is found is found again. */
const runs = { numRuns: 300 }

const errorsOf = (data: unknown): RecordFinding[] =>
  generated('caseRecord', data).filter(({ severity }) => severity === 'error')

const marksOf = (findings: readonly RecordFinding[]): string[] =>
  findings.map(({ code, at: { path } }) => JSON.stringify([code, path])).sort()

const apartFromRules = (findings: readonly RecordFinding[]): RecordFinding[] =>
  findings.filter(({ code }) => code !== 'rule')

describe('engines on random records', () => {
  it('all accept what is valid', () => {
    let characters = 0
    fc.assert(
      fc.property(validCaseRecord, (record) => {
        characters += JSON.stringify(record).length
        expect(validate(record).ok).toBe(true)
        expect(zod('caseRecord', record)).toEqual([])
        expect(jsonSchema('caseRecord', record)).toEqual([])
      }),
      runs,
    )
    // Records that say next to nothing would prove next to nothing.
    expect(characters / runs.numRuns).toBeGreaterThan(1000)
  })

  it('the validators and zod refuse the same', () => {
    let refused = 0
    fc.assert(
      fc.property(faultyCaseRecord, (record) => {
        const isRefused = errorsOf(record).length > 0
        if (isRefused) refused++
        expect(zod('caseRecord', record).length > 0).toBe(isRefused)
      }),
      runs,
    )
    expect(refused).toBeGreaterThan(runs.numRuns / 4)
  })

  it('a list that holds twice what is not text is not also called a repetition', () => {
    const [record] = fc.sample(validCaseRecord, { seed: 1, numRuns: 1 })
    const withReasons = (...closureReasons: unknown[]) => ({
      ...record,
      case: { id: 'c', openedOn: '2025-01-01', closureReasons },
    })
    for (const list of [
      [null, null],
      [1, 1],
      [{}, {}],
      ['needsMet', 'needsMet', null, null],
    ]) {
      const data = withReasons(...list)
      const places = ({ at: { path } }: RecordFinding): boolean => path[1] === 'closureReasons'
      expect(marksOf(jsonSchema('caseRecord', data).filter(places))).toEqual(marksOf(errorsOf(data).filter(places)))
    }
  })

  it('the validators and JSON Schema find the same at the same places, apart from rules', () => {
    fc.assert(
      fc.property(faultyCaseRecord, (record) => {
        const errors = errorsOf(record)
        const found = jsonSchema('caseRecord', record)
        expect(marksOf(apartFromRules(found))).toEqual(marksOf(apartFromRules(errors)))
        if (errors.length === 0) expect(found).toEqual([])
      }),
      runs,
    )
  })
})
