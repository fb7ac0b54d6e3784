import { describe, expect, it } from 'vitest'
import { fields } from '../generated/fields.ts'
import { checkDays } from './check-days.ts'

const DAY = '2026-11-30'
const found = (record: unknown): string[] =>
  checkDays(record, DAY).map(
    ({ rule, severity, at: { path }, field }) => `${severity} ${rule} ${path.join('.')} ${field}`,
  )
const born = (birthDate: unknown): string[] => found({ victims: [{}, { birthDate }] })

describe('days of a record', () => {
  it('that lie after the day of the check, and those that no one remembers, are found where they are', () => {
    expect(born('2035-01-01')).toEqual(['warning day-not-ahead victims.1.birthDate victim.birthDate'])
    expect(born('1850')).toEqual(['warning day-within-lifetimes victims.1.birthDate victim.birthDate'])
    expect(found({ case: { openedOn: '2062-01-03', registrationYear: 2027 } })).toEqual([
      'warning day-not-ahead case.openedOn case.openedOn',
      'warning day-not-ahead case.registrationYear case.registrationYear',
    ])
    expect(found({ events: [{ exploitation: [{}] }, { periodFrom: '2027-01' }] })).toEqual([
      'warning day-not-ahead events.1.periodFrom event.periodFrom',
    ])
  })

  it.each(['2026-11-30', '2026-11', '2026', '1906', '1906-01-01', '2026-11-29'])('of %s are no slip', (birthDate) => {
    expect(born(birthDate)).toEqual([])
  })

  it.each(['2026-12-01', '2026-12', '2027'])('of %s are ahead', (birthDate) => {
    expect(born(birthDate)).toHaveLength(1)
  })

  it.each(['1905', '1905-12-31', '0001-01-01'])('of %s are too long ago', (birthDate) => {
    expect(born(birthDate)).toHaveLength(1)
  })

  it('of plans, and until when something holds, may be to come, and are not of another century', () => {
    const consent = { date: '2026-11-01', expiry: '2030-01-01', withdrawnOn: '2027-01-01' }
    expect(found({ dataProtection: { retainUntil: '2036-12-31' }, victims: [{ consents: [consent] }] })).toEqual([])
    expect(found({ dataProtection: { retainUntil: '0205-12-31' } })).toHaveLength(1)
  })

  it('that are no days are for other checks, whatever a record is', () => {
    const odd: unknown[] = [null, 5, 'text', [], { victims: {} }, { victims: [null, 7, []] }, { case: [] }]
    for (const record of odd) expect(found(record)).toEqual([])
    for (const birthDate of ['soon', '2035-1-1', '20350101', '', null, {}, ['2035'], Number.NaN, '2035-01-01T00:00'])
      expect(born(birthDate)).toEqual([])
  })

  it('are found in every field for a day that a case record has', () => {
    const everyDay = fields.filter(({ type }) => type.kind === 'date' || type.kind === 'partialDate')
    const inCases = everyDay.filter(
      ({ entity }) => !['datasetRelease', 'provenance', 'identityRecord'].includes(entity),
    )
    const entities = new Map(fields.map(({ id, entity, name, type }) => [id, { entity, name, type }]))
    const full = (entity: string): Record<string, unknown> =>
      Object.fromEntries(
        [...entities.values()]
          .filter((one) => one.entity === entity)
          .flatMap(({ name, type }): [string, unknown][] => {
            if (type.kind === 'date' || type.kind === 'partialDate') return [[name, '1800-01-01']]
            if (type.kind === 'object') return [[name, full(type.entity)]]
            return type.kind === 'objects' ? [[name, [full(type.entity)]]] : []
          }),
      )
    const reached = new Set(checkDays(full('caseRecord'), DAY).map(({ field }) => field))
    expect(inCases.length).toBeGreaterThan(35)
    expect(inCases.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
  })
})
