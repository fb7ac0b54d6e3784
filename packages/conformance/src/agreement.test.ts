import { validate } from '@tip-standard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultyCaseRecord, validCaseRecord } from './arbitraries.ts'
import { generated, jsonSchema, zod } from './engines.ts'

/** The same records in every run: a fault that is found is found again. */
const runs = { seed: 20_260_101, numRuns: 300 }

const errorsOf = (data: unknown): number =>
  generated('caseRecord', data).filter(({ severity }) => severity === 'error').length

describe('engines on random records', () => {
  it('all accept what is valid', () => {
    let members = 0
    fc.assert(
      fc.property(validCaseRecord, (record) => {
        members += JSON.stringify(record).length
        expect(validate(record).ok).toBe(true)
        expect(zod('caseRecord', record)).toEqual([])
        expect(jsonSchema('caseRecord', record)).toEqual([])
      }),
      runs,
    )
    // Records that say next to nothing would prove next to nothing.
    expect(members / runs.numRuns).toBeGreaterThan(1000)
  })

  it('the validators and zod refuse the same; what they accept, JSON Schema accepts', () => {
    let refused = 0
    fc.assert(
      fc.property(faultyCaseRecord, (record) => {
        const isRefused = errorsOf(record) > 0
        if (isRefused) refused++
        expect(zod('caseRecord', record).length > 0).toBe(isRefused)
        if (!isRefused) expect(jsonSchema('caseRecord', record)).toEqual([])
      }),
      runs,
    )
    expect(refused).toBeGreaterThan(runs.numRuns / 4)
  })
})
