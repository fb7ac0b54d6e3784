import { expect, it } from 'vitest'
import { fr } from '../locales/fr.ts'
import { validate } from '../validate/validate.ts'
import { toProblemDetails } from './problem-details.ts'

const findingsOf = (value: unknown) => {
  const result = validate(value)
  return result.ok ? result.warnings : result.findings
}

const refused = findingsOf({
  standardVersion: '1.0-rc.2',
  case: { id: 'c-1', status: 'closed' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2035-12-31' },
  victims: [{ id: 'v-1', consents: [], age: 'Zz' }],
})

it('says by JSON Pointer where, by code what, and in a sentence what to do', () => {
  const { errors, warnings, ...head } = toProblemDetails(refused)
  expect(head).toEqual({ type: 'about:blank', title: 'Unprocessable Content', status: 422 })
  expect(errors).toEqual([
    {
      pointer: '#/victims/0/age',
      code: 'type',
      detail: 'Age: the value has the wrong type (expected: a whole number).',
    },
  ])
  expect(warnings.map(({ code }) => code)).toContain('closed-case-has-reason')
  expect(JSON.stringify(toProblemDetails(refused))).not.toContain('Zz')
})

it('speaks the language of a locale', () => {
  const [error] = toProblemDetails(refused, { locale: fr, unreviewedTexts: true }).errors
  expect(error?.detail).toMatch(/^Âge/)
})

it('escapes what a pointer and a fragment cannot hold', () => {
  const at = { path: ['extensions', 'org.example/a~b c'] }
  const [error] = toProblemDetails([{ code: 'type', severity: 'error', at, params: {} }]).errors
  expect(error?.pointer).toBe('#/extensions/org.example~1a~0b%20c')
})
