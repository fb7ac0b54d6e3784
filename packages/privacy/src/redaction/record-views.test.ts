import type { CaseRecord, EntityId, FieldInfo, IdentityRecord } from '@tip-standard/core'
import { codeList, fieldsOf } from '@tip-standard/core/metadata'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainLogView, plainPublicView } from './fixture-plain-views.ts'
import { redactForLog, toPublicView } from './index.ts'

const canary = 'Zebulon-7741'

const record = {
  standardVersion: '1.0-rc.2',
  case: {
    id: canary,
    status: 'open',
    openedOn: '2024-05-01',
    comments: [canary],
    supportPlans: [{ objectives: canary }],
  },
  reportingEntity: { id: 'org-1', type: 'ngo', name: 'Harbour', phone: '+250788000000', street: canary },
  dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2035-12-31' },
  victims: [
    {
      id: canary,
      sex: 'female',
      birthDate: '2001-01-01',
      gbvExposure: [{ type: 'rape' }],
      ownWords: canary,
      [canary]: canary,
    },
  ],
  extensions: { 'org.example.note': canary },
} as unknown as CaseRecord

const identity = {
  standardVersion: '1.0-rc.2',
  personId: canary,
  firstName: canary,
  addresses: [{ street: canary }],
  identityNumbers: [{ number: canary }],
} as unknown as IdentityRecord

const textOf = (value: unknown): string => JSON.stringify(value)

describe('what a log may hold', () => {
  it('is the shape, codes and kinds of a case record, and nothing of restricted fields', () => {
    const view = redactForLog(record)
    expect(textOf(view)).not.toMatch(/Zebulon|2001|2024|2035|250788|Harbour|female|rape|gbv|supportPlans|extensions/)
    expect(view).toMatchObject({
      document: 'caseRecord',
      standardVersion: '1.0-rc.2',
      case: { id: '[identifier]', status: 'open' },
      victims: [{ sex: '[code]', birthDate: '[partialDate]' }],
    })
  })

  it('is only that it was one, of an identity record', () => {
    expect(redactForLog(identity)).toEqual({ document: 'identityRecord', standardVersion: '1.0-rc.2' })
  })

  it('is not a text in the field of a code', () => {
    const wrong = { case: { id: 'x', status: canary }, standardVersion: canary }
    expect(textOf(redactForLog(wrong))).not.toContain('Zebulon')
  })

  it('is the name of an error and the type of anything else', () => {
    expect(redactForLog(new TypeError(canary))).toEqual({ error: 'TypeError' })
    expect(redactForLog(Object.assign(new Error('x'), { name: `${canary} 1` }))).toEqual({ error: 'Error' })
    expect(redactForLog(canary)).toEqual({ type: 'string' })
    expect(redactForLog([canary])).toEqual({ list: 1 })
    expect(redactForLog({ [canary]: canary })).toEqual({ type: 'object' })
    expect(redactForLog(null)).toEqual({ type: 'null' })
  })
})

describe('what anyone may see', () => {
  it('is who reports, and nothing of a person', () => {
    expect(toPublicView(record)).toEqual({
      standardVersion: '1.0-rc.2',
      case: {},
      reportingEntity: { id: 'org-1', type: 'ngo', name: 'Harbour' },
      dataProtection: {},
    })
  })

  it('does not take an identity record, and shows nothing of one that gets in', () => {
    // @ts-expect-error an identity record has no view
    expect(toPublicView(identity)).toEqual({})
  })
})

/** The codes of a field's list, if it is short. */
function codesOf({ type }: FieldInfo): string[] {
  try {
    return type.kind === 'code' || type.kind === 'codes' ? codeList(type.list).codes.map(({ code }) => code) : []
  } catch {
    return []
  }
}

/** Any value that a field could have, and some that it should not. */
function anyOf(info: FieldInfo, depth: number): fc.Arbitrary<unknown> {
  const { type } = info
  const codes = codesOf(info)
  const code = codes.length === 0 ? fc.constant(canary) : fc.constantFrom(...codes)
  // Part of a code, or two codes in one text, count as text.
  const almost = fc.constantFrom(codes.slice(0, 2).join(' '), (codes[0] ?? canary).slice(1))
  const plain = fc.oneof(
    code,
    almost,
    fc.array(code, { maxLength: 2 }),
    fc.constantFrom(true, false, canary, '', 7, null, [canary], {}),
  )
  if ((type.kind !== 'object' && type.kind !== 'objects') || depth === 0) return plain
  const part = documentOf(type.entity, depth - 1)
  return fc.oneof(part, fc.array(part, { maxLength: 2 }), plain)
}

const documentOf = (entity: EntityId, depth: number): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .subarray(fieldsOf(entity), { maxLength: Math.min(12, fieldsOf(entity).length) })
    .chain((some) => fc.record(Object.fromEntries(some.map((info) => [info.name, anyOf(info, depth)]))))

describe('views by the lists that are generated for them', () => {
  it.each([
    ['caseRecord', { case: {} }],
    ['identityRecord', { personId: canary }],
    ['datasetRelease', { title: canary, standardVersion: '1.0-rc.2' }],
  ] as const)('are those by the metadata of core: %s', (entity, marks) => {
    fc.assert(
      fc.property(documentOf(entity, 3), (given) => {
        const document = { ...marks, ...given }
        expect(redactForLog(document)).toEqual({ document: entity, ...plainLogView(document, entity) })
        const seen = entity === 'identityRecord' ? {} : plainPublicView(document, entity)
        expect(toPublicView(document as unknown as CaseRecord)).toEqual(seen)
      }),
      { numRuns: 300 },
    )
  })
})
