import { type CaseRecord, STANDARD_VERSION, upgrade, validate } from '@tip-standard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryOut } from '../../../core/src/upgrade/upgrade.ts'
import { type Json, validCaseRecord } from '../arbitraries.ts'
import { older, steps, undone } from './fixture-older.ts'

const picks = fc
  .array(fc.boolean(), { minLength: 8, maxLength: 8 })
  .map((list) => (at: number) => list[at % 8] ?? false)

/** Records that the invented version could hold: it did not know these members, so that nothing else is in them. */
const oldRecord = fc.tuple(validCaseRecord, picks).map(([record, pick]) => {
  const plain = structuredClone(record) as unknown as Json
  const reporter = plain['reportingEntity'] as Json
  delete reporter['dataSources']
  reporter['type'] = 'police'
  for (const wrapper of ['absent', 'provenance']) delete (plain['case'] as Json)[wrapper]
  const feedback = (plain['case'] as { feedback?: Json }).feedback
  if (feedback !== undefined)
    (plain['case'] as Json)['feedback'] =
      feedback['privateMeeting'] === undefined ? undefined : { privateMeeting: true }
  return older(JSON.parse(JSON.stringify(plain)), pick)
})

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

describe('an upgrade', () => {
  it('loses nothing, changes nothing that it is given, and does nothing the second time', () => {
    fc.assert(
      fc.property(oldRecord, (record) => {
        const { value, changes } = carryOut(steps, frozen(record))
        expect(undone(value)).toEqual(record)
        const again = carryOut(steps, value)
        expect(again.value).toEqual(value)
        expect(again.changes).toEqual([])
        expect(changes.length === 0).toBe(JSON.stringify(value) === JSON.stringify(record))
      }),
      { numRuns: 100 },
    )
  })

  it('leaves no old name that the standard would refuse', () => {
    fc.assert(
      fc.property(oldRecord, (record) => {
        const { value } = carryOut(steps, record)
        const result = validate({ ...value, standardVersion: STANDARD_VERSION })
        const findings = result.ok ? [] : result.findings
        expect(findings.filter(({ code }) => code === 'unknownField' || code === 'codeList')).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('reports each change at its place, and no value', () => {
    const record = {
      case: { id: 'c', wasPrivate: true },
      reportingEntity: { id: 'o', dataSources: ['shelter', 'police'] },
      victims: [{ id: 'v', sex: 'woman', shoeSize: 'SENTINEL', maritalStatus: 'couple', languages: ['xxx', 'kin'] }],
    }
    const { value, changes } = carryOut(steps, record)
    expect(changes.map(({ code, severity, at, field }) => `${code} ${severity} ${at.path.join('.')} ${field}`)).toEqual(
      [
        'fieldMoved note case.feedback.privateMeeting case.feedback.privateMeeting',
        'fieldRemoved warning victims.0.shoeSize victim.shoeSize',
        'codeRenamed note victims.0.sex victim.sex',
        'codeMoved note reportingEntity.type reportingEntity.type',
        'codeWithdrawn warning victims.0.maritalStatus victim.maritalStatus',
        'codeWithdrawn warning victims.0.languages victim.languages',
      ],
    )
    expect(JSON.stringify(changes)).not.toContain('SENTINEL')
    expect(value).toMatchObject({
      case: { feedback: { privateMeeting: true } },
      reportingEntity: { type: 'ngo', dataSources: ['police'] },
      victims: [
        {
          sex: 'female',
          absent: { maritalStatus: 'unknown' },
          languages: ['kin'],
          extensions: {
            'tip.standard.upgradedFrom': {
              '0.8': { shoeSize: 'SENTINEL' },
              '0.9': { maritalStatus: 'couple', languages: ['xxx', 'kin'] },
            },
          },
        },
      ],
    })
  })

  it('takes what is said about a field to its new place, and leaves nothing empty behind', () => {
    const about = { absent: { wasPrivate: 'refused' }, provenance: { wasPrivate: { source: 'person' } } }
    expect(carryOut(steps, { case: { id: 'c', ...about } }).value).toEqual({
      case: {
        id: 'c',
        feedback: { absent: { privateMeeting: 'refused' }, provenance: { privateMeeting: { source: 'person' } } },
      },
    })
  })

  it('keeps a value where the new place is taken', () => {
    const record = { case: { id: 'c' }, victims: [{ id: 'v', schooling: 'primary', education: 'tertiary' }] }
    expect(carryOut(steps, record).value).toEqual({
      case: { id: 'c' },
      victims: [
        {
          id: 'v',
          education: 'tertiary',
          extensions: { 'tip.standard.upgradedFrom': { '0.8': { schooling: 'primary' } } },
        },
      ],
    })
  })

  it('keeps a value as it was before the first of several changes', () => {
    const gone = (from: string) =>
      ({ op: 'splitCode', list: 'language', from, into: [], absent: 'unknown', note: 'x' }) as const
    const record = { case: { id: 'c' }, victims: [{ id: 'v', languages: ['xxx', 'yyy', 'kin'] }] }
    expect(carryOut([{ from: '0.9', changes: [gone('xxx'), gone('yyy')] }], record).value).toMatchObject({
      victims: [
        {
          languages: ['kin'],
          extensions: { 'tip.standard.upgradedFrom': { '0.9': { languages: ['xxx', 'yyy', 'kin'] } } },
        },
      ],
    })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json().map((text) => JSON.parse(text)),
        ),
        (value) => {
          expect(() => upgrade(value, { from: '1.0-draft' })).not.toThrow()
          expect(() => upgrade(value)).not.toThrow()
        },
      ),
    )
    const odd = JSON.parse(
      '{"standardVersion":"1.0-draft","__proto__":{"a":1},"extensions":7,"victims":[null,[],{"absent":1}]}',
    )
    const result = upgrade(odd)
    expect(result.ok && JSON.stringify(result.value)).toContain('"__proto__":{"a":1}')
  })
})

describe('upgrade', () => {
  const draft = { case: { id: 'c-1' }, reportingEntity: { id: 'o-1', type: 'ngo' }, dataProtection: {} }
  it('brings the draft up, also where the record says another version', () => {
    for (const [record, options] of [
      [{ standardVersion: '1.0-draft', ...draft }, {}],
      [{ standardVersion: '1.0-rc.2', ...draft }, { from: '1.0-draft' }],
      [draft, { from: '1.0-draft' }],
    ] as const) {
      const result = upgrade(record, options)
      expect(result).toMatchObject({ ok: true, from: '1.0-draft', value: { standardVersion: STANDARD_VERSION } })
      expect(result.ok && validate(result.value).ok).toBe(true)
    }
  })
  it('gives a record of this version or a newer one back as it is', () => {
    fc.assert(
      fc.property(validCaseRecord, fc.constantFrom(STANDARD_VERSION, '1.9'), (record, standardVersion) => {
        const given = { ...record, standardVersion } as CaseRecord
        const result = upgrade(given)
        expect(result.ok && result.value).toBe(given)
      }),
      { numRuns: 20 },
    )
  })
  it.each([
    [{ standardVersion: '2.0' }, 'unknownVersion'],
    [{ standardVersion: '0.9' }, 'unknownVersion'],
    [{ standardVersion: 'SENTINEL' }, 'unknownVersion'],
    [{}, 'required'],
    ['SENTINEL', 'type'],
  ])('refuses what it cannot read: %j', (record, code) => {
    const result = upgrade(record)
    expect(result).toMatchObject({ ok: false, findings: [{ code, severity: 'error' }] })
    expect(JSON.stringify(result)).not.toContain('SENTINEL')
  })
})
