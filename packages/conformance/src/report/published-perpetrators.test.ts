/**
 * G5.d of the gender lens: the published file of victims and perpetrators (CTDC, layout C), counted by its own columns.
 * Reports do not count by the gender that was published, so `tabulate` answers.
 */

import { createReadStream } from 'node:fs'
import { detectCtdc, tabulate, toNamedRows } from '@tip-standard/formats'
import { readCsv, type SourceRow, toSourceRows } from '@tip-standard/sheets'
import { beforeEach, describe, expect, it } from 'vitest'

/** The file is not part of this repository: the variable names it where the developer has it. */
const published = process.env['TIP_CTDC_VICTIM_PERPETRATOR'] ?? ''

/** Counts rows of layout C: how many have these values. */
function countsOf(rows: readonly SourceRow[]): (values: Readonly<Record<string, string>>) => number {
  const detection = detectCtdc(rows, { layout: 'C' })
  if (!detection.ok) throw new Error('not layout C')
  const named = [...toNamedRows(rows, detection.header)]
  return (values) =>
    tabulate(named, Object.keys(values))
      .filter((one) => Object.entries(values).every(([column, value]) => one.values[column] === value))
      .reduce((sum, { count }) => sum + count, 0)
}

describe('victims by the sex of their perpetrators, in published rows', () => {
  it('G5.d are counted with both sexes as a value of its own, and blanks as neither', () => {
    const rows = [
      ['Female', 'Female'],
      ['Female', 'Female'],
      ['Female', 'Female;Male'],
      ['Female', 'Male'],
      ['Male', 'Female'],
      ['', 'Female'],
      ['Female', ''],
    ].map(([victim = '', perpetrators = '']) => ['2019', victim, 'Adult', '1', '', perpetrators, '', ''])
    const header = ['yearRegister', 'gender', 'majorityStatus', 'isForcedLabour', 'isSexualExploit', 'IP_Gender']
    const countOf = countsOf(toSourceRows([[...header, 'IP_Relation', 'IP_PayMoney'], ...rows]))
    expect(countOf({ gender: 'Female', IP_Gender: 'Female' })).toBe(2)
    expect(countOf({ gender: 'Female' })).toBe(5)
    expect(countOf({ IP_Gender: 'Female;Male' })).toBe(1)
    expect(countOf({ IP_Gender: '' })).toBe(1)
  })

  describe('in the published file', () => {
    beforeEach(({ skip }) =>
      skip(published === '', 'the published file is not here: TIP_CTDC_VICTIM_PERPETRATOR names no file'),
    )

    it('G5.d are as many as the publisher counts', async () => {
      const rows: SourceRow[] = []
      for await (const batch of readCsv(createReadStream(published))) rows.push(...batch.rows)
      const countOf = countsOf(rows)
      const all = ['Female', 'Male', ''].map((gender) => countOf({ gender }))
      expect(all).toEqual([9589, 7995, 3611])
      expect(countOf({ isForcedLabour: '1' })).toBe(12_248)
      expect(['Female', 'Male', ''].map((gender) => countOf({ gender, isSexualExploit: '1' }))).toEqual([2293, 41, 441])
      expect(['Male', 'Female', 'Female;Male', ''].map((IP_Gender) => countOf({ IP_Gender }))).toEqual([
        9820, 3515, 2452, 5408,
      ])
      expect(countOf({ gender: 'Female', IP_Gender: 'Female' })).toBe(2726)
    })
  })
})
