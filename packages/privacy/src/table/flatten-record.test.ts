import { describe, expect, it } from 'vitest'
import { flattenRecord, isRecordOf } from './flatten-record.ts'

const record = {
  case: { openedOn: '2025-03-01' },
  reportingEntity: { id: 'org-1' },
  victims: [{ id: 'v-1', sex: 'female' }],
  perpetrators: [
    { id: 'p-1', sex: 'male', roles: ['recruiter', 'exploiter'] },
    { id: 'p-2', absent: { sex: 'unknown' } },
  ],
}
const paths = { sex: 'sex', roles: 'roles', entity: 'reportingEntity.id', year: 'case.registrationYear' }

describe('rows of a record', () => {
  it('are of its victims, or of its alleged perpetrators, with what is said of their case', () => {
    expect([...flattenRecord(record, paths)]).toEqual([
      { sex: 'female', roles: undefined, entity: 'org-1', year: 2025 },
    ])
    expect([...flattenRecord(record, paths, 'perpetrator')]).toEqual([
      { sex: 'male', roles: ['recruiter', 'exploiter'], entity: 'org-1', year: 2025 },
      { sex: { absent: 'unknown' }, roles: undefined, entity: 'org-1', year: 2025 },
    ])
  })

  it('are none where it has no such people; a flat row is no record', () => {
    const { perpetrators: _perpetrators, ...withoutThem } = record
    expect(isRecordOf('perpetrator', withoutThem)).toBe(true)
    expect([...flattenRecord(withoutThem, paths, 'perpetrator')]).toEqual([])
    expect(isRecordOf('perpetrator', { perpetrators: [] })).toBe(true)
    expect(isRecordOf('perpetrator', { sex: 'female' })).toBe(false)
  })
})
