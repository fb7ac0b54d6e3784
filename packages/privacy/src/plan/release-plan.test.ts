import { describe, expect, it } from 'vitest'
import { flatHierarchy } from '../hierarchies/shipped.ts'
import { PrivacyError } from '../privacy-error.ts'
import { type ReleasePlanInput, releasePlan } from './release-plan.ts'

const column = { column: 'a', hierarchy: flatHierarchy(['1']) }

describe('releasePlan', () => {
  it('has defaults: fields of the standard, k 11, local recoding', () => {
    const { k, method, quasiIdentifiers, paths } = releasePlan({ purpose: 'publicMicrodata' })
    expect([k, method]).toEqual([11, 'local'])
    expect(quasiIdentifiers.map((one) => one.column)).toEqual([
      'case.registrationYear',
      'victim.sex',
      'victim.ageBand',
      'victim.citizenships',
      'exploitation.form',
    ])
    expect(paths['exploitation.form']).toBe('exploitation.form')
    expect(paths['victim.sex']).toBe('sex')
  })

  const faults: [string, Partial<ReleasePlanInput>][] = [
    ['planInvalid', { k: 1 }],
    ['planInvalid', { k: 2.5 }],
    ['planInvalid', { suppressionLimit: 1.1 }],
    ['planInvalid', { quasiIdentifiers: [] }],
    ['columnTwice', { quasiIdentifiers: [column, column] }],
    ['columnTwice', { quasiIdentifiers: [column], groupBy: 'a' }],
    ['hierarchyMissing', { quasiIdentifiers: [{ column: 'unknown' }] }],
    ['hierarchyMissing', { quasiIdentifiers: ['victim.numberOfChildren'] }],
    // Free text, dates, direct identifiers; and restricted fields in public data.
    ['columnNotReleasable', { quasiIdentifiers: ['victim.ownWords'] }],
    ['columnNotReleasable', { quasiIdentifiers: ['victim.birthDate'] }],
    ['columnNotReleasable', { quasiIdentifiers: ['address.city'] }],
    ['columnNotReleasable', { quasiIdentifiers: ['victim.genderIdentity'] }],
    ['columnNotReleasable', { quasiIdentifiers: [column], sensitive: ['case.comments'] }],
    // A quasi-identifier must not be declared as merely sensitive.
    ['planInvalid', { quasiIdentifiers: [column], sensitive: ['victim.sex'] }],
    [
      'planInvalid',
      {
        quasiIdentifiers: [column],
        sensitive: [{ column: 's', rules: [{ model: 'close', t: 2, distance: 'equal' }] }],
      },
    ],
  ]
  it.each(faults)('refuses with %s', (code, part) => {
    let found: unknown = 'none'
    try {
      releasePlan({ purpose: 'publicMicrodata', ...part })
    } catch (error) {
      found = error instanceof PrivacyError ? error.code : error
    }
    expect(found).toBe(code)
  })

  it('lets a partner have a restricted field that is coded', () => {
    const plan = releasePlan({ purpose: 'partnerMicrodata', quasiIdentifiers: ['victim.genderIdentity'] })
    expect(plan.quasiIdentifiers).toHaveLength(1)
  })
})
