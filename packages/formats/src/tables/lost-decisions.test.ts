/** Decisions about consent in rows that belong to no one, or that could not be read: each may be a refusal. */

import { validate } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { readEntityCsv } from './entity-csv.ts'

const header = 'caseId,row,id,purpose,decision,givenBy,date\n'
const yes = (id: string): string => `${id},victims/0/consents/0,c-1,shareStatistics,granted,self,2025-01-02\n`
const no = (key: string, more = ''): string => `${key},c-2,shareStatistics,refused,self,2025-02-03${more}\n`

/** Which of two records have a decision that could not be read, and the findings with their places. */
async function read(consent: string): Promise<{ spoilt: boolean[]; found: unknown[] }> {
  const { records, findings } = await readEntityCsv({
    'caseRecord.csv': 'caseId\nK-1\nK-2\n',
    'victim.csv': 'caseId,row,id\nK-1,victims/0,v-1\nK-2,victims/0,v-1\n',
    'consent.csv': consent,
  })
  const spoilt = records.map((record) => {
    const checked = validate(record)
    return !checked.ok && checked.findings.some(({ code, at }) => code === 'type' && at.path?.includes('consents'))
  })
  return { spoilt, found: findings.map(({ code, at }) => [code, at.row]) }
}

const whole = header + yes('K-1') + yes('K-2')
const lost = ['decisionsLost', undefined]

it('that are all read leave the records as they are', async () => {
  expect(await read(whole + no('K-1,victims/0/consents/1'))).toEqual({ spoilt: [false, false], found: [] })
})

describe('of a case that is known', () => {
  it.each([
    ['with no place', 'K-2,', 'rowPathInvalid'],
    ['of a person who is not there', 'K-2,victims/1/consents/0', 'parentMissing'],
    ['at the place of another one', 'K-2,victims/0/consents/0', 'rowTwice'],
  ])('%s spoil its record and no other', async (_, key, code) => {
    expect(await read(whole + no(key))).toEqual({
      spoilt: [false, true],
      found: [
        [code, 4],
        ['decisionsLost', 4],
      ],
    })
  })
})

describe('in a column that is not read', () => {
  const withColumn = (name: string, cell: string): string =>
    whole
      .trimEnd()
      .split('\n')
      .map((line, row) => `${line},${row === 0 ? name : row === 2 ? cell : ''}\n`)
      .join('')

  it.each([
    ['of a name that is misspelt', 'withdrawn_On', '2025-04-05'],
    ['given twice', 'decision', 'refused'],
  ])('%s spoil the record of their row', async (_, name, cell) => {
    expect((await read(withColumn(name, cell))).spoilt).toEqual([false, true])
  })

  it.each([
    ['of another name', 'remarks', 'refused'],
    ['given twice with nothing else in it', 'decision', 'granted'],
  ])('%s spoil nothing', async (_, name, cell) => {
    expect((await read(withColumn(name, cell))).spoilt).toEqual([false, false])
  })
})

describe('of any case', () => {
  it.each([
    ['without the id, as where cells are merged', whole + no(',victims/0/consents/1'), [['caseIdMissing', 4], lost]],
    ['of an id that no case has', whole + no('K 2,victims/0/consents/1'), [['caseUnknown', 4], lost]],
    ['in a table without ids', whole.replace('caseId', 'case'), [['unknownColumn', 1], ['keyColumnMissing', 1], lost]],
    [
      'swallowed by a quotation mark that another one closes',
      `${header}K-1,victims/0/consents/0,c-1,"shareStatistics,granted,self,2025-01-02\n${no('K-2,victims/0/consents/0', ',"')}`,
      [['raggedRow', 2], lost],
    ],
  ])('%s spoil every record', async (_, consent, found) => {
    const result = await read(consent)
    expect(result.spoilt).toEqual([true, true])
    expect(result.found).toEqual(expect.arrayContaining(found))
  })

  it('spoil none where the table holds nothing', async () => {
    expect((await read('id\n')).spoilt).toEqual([false, false])
  })
})
