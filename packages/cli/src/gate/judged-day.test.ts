import { expect, it } from 'vitest'
import { judgedOtherwiseLine } from './judged-day.ts'

it('is said to be not met where it lies before today, and what that lets out', () => {
  const line = judgedOtherwiseLine('2026-02-28', '2026-11-30')
  expect(line).toMatch(
    /2026-11-30, and these were judged as of 2026-02-28: that is NOT MET\. Refusals and withdrawals since then/,
  )
  expect(line).toMatch(/leave out --on\.\n$/)
  expect(judgedOtherwiseLine('2026-11-29', '2026-11-30')).not.toBe('')
})

it('is said to be not met where it lies after today, because consent of later days counts', () => {
  const line = judgedOtherwiseLine('2026-12-01', '2026-11-30')
  expect(line).toMatch(/judged as of 2026-12-01: that is NOT MET\. Consent that is dated up to then counts/)
  expect(line).not.toContain('withdrew')
})

it('is not mentioned where it is today', () => {
  expect(judgedOtherwiseLine('2026-11-30', '2026-11-30')).toBe('')
})
