import {
  defineProfile,
  type Validator,
  validate,
  validateIdentity,
  validateRelease,
  validatorFor,
} from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { type Case, readCases } from './read-files.ts'

/** What a library that takes Standard Schemas does with one; nothing of it is ours. */
function read(schema: Validator<unknown>, data: unknown) {
  const { version, vendor, validate: run } = schema['~standard']
  expect([version, vendor]).toEqual([1, 'tip-standard'])
  const result = run(data)
  if (result instanceof Promise) throw new Error('validators answer at once')
  return result
}

const validators: Record<Case['document'], Validator<unknown>> = {
  caseRecord: validate,
  identityRecord: validateIdentity,
  datasetRelease: validateRelease,
}

describe('the validators as Standard Schemas', () => {
  it('say of every case of the suite what they say by themselves', () => {
    let refused = 0
    for (const { document, data } of readCases()) {
      const validator = validators[document]
      const own = validator(data)
      const result = read(validator, data)
      expect(result.issues === undefined).toBe(own.ok)
      if (result.issues === undefined) expect(result.value).toBe(data)
      else {
        refused++
        expect(result.issues.map(({ path }) => path)).toEqual(
          own.ok ? [] : own.findings.map(({ at: { path } }) => path),
        )
        for (const { message } of result.issues) expect(message).toMatch(/^[a-zA-Z0-9-]+$/)
      }
    }
    expect(refused).toBeGreaterThan(1000)
  })

  it('are made for profiles too', () => {
    const profile = defineProfile({ id: 'p', version: '1', title: 'P', base: '1.0', requireValue: ['case.openedOn'] })
    if (!profile.ok) throw new Error('no profile')
    const data = {
      standardVersion: '1.0',
      case: { id: 'c-1' },
      reportingEntity: { id: 'org-1', type: 'ngo' },
      dataProtection: { retainUntil: '2035-12-31' },
      victims: [{ id: 'v-1', consents: [] }],
    }
    expect(read(validate, data)).toEqual({ value: data })
    expect(read(validatorFor(profile.value), data).issues).toEqual([
      { message: 'required', path: ['case', 'openedOn'] },
    ])
  })
})
