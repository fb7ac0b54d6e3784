import { withinCustody } from '@tip-standard/policy'
import { expect, it } from 'vitest'
import { toCtdc } from '../ctdc/index.ts'
import { convert } from './fixture-table.ts'
import { toHtcds } from './to-htcds.ts'

const cells = {
  prs_Birthdate: '1995-03-04',
  prs_Gender: 'Feminine',
  prs_Citizenship: 'RW',
  vic_TypeOfExploitation: 'ForcedLabour',
  cas_IncomingReferralDate: '2024-03-03',
  hte_Country: 'UG',
  hte_Type: 'Exploitation',
} as const

/** The CTDC values for a row of HTCDS. */
function published(changed: object): (string | undefined)[] {
  const { header, rows } = toCtdc([withinCustody(convert({ ...cells, ...changed }).record)], 'D')
  const columns = ['yearOfRegistration', 'ageBroad', 'citizenship', 'CountryOfExploitation'] as const
  return columns.map((column) => rows[0]?.[header.indexOf(column)])
}

it('HTCDS keeps year, age and country of exploitation on the way to CTDC', () => {
  expect(published({})).toEqual(['2024', '27--29', 'RWA', 'UGA'])
  expect(published({ cas_IncomingReferralDate: '2026-03-04' })).toEqual(['2026', '30--38', 'RWA', 'UGA'])
})

it('nothing is guessed: a country that may be that of transit, half a birth date, no day of registration', () => {
  expect(published({ hte_Type: 'Transit' }).at(3)).toBe('')
  expect(published({ hte_Type: '' }).at(3)).toBe('')
  expect(published({ prs_Birthdate: '1995' }).at(1)).toBe('')
  expect(published({ cas_IncomingReferralDate: '' }).slice(0, 2)).toEqual(['', ''])
})

it('what follows from the dates is no loss on the way back', () => {
  const { record } = convert(cells)
  expect(record.case.registrationYear).toBe(2024)
  const lost = toHtcds([withinCustody(record)]).losses.map(({ field }) => field)
  expect(lost.filter((field) => /registrationYear|ageBand/.test(field))).toEqual([])
})

it('a period where one date is asked for is reported, and never vanishes', () => {
  const { codes } = convert({ ...cells, hte_Date: '2014-2018' })
  expect(codes).toEqual(['periodForDate'])
})
