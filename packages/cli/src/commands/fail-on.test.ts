import { expect, it } from 'vitest'
import { codeFor } from './fail-on.ts'

it.each([
  [[], 'warning', 0],
  [['note'], 'warning', 0],
  [['note', 'warning'], 'warning', 1],
  [['note', 'warning'], 'error', 0],
  [['warning', 'error'], 'error', 1],
  [['error'], 'warning', 1],
] as const)('findings %j, failing on %s, give %d', (severities, failOn, code) => {
  expect(codeFor(severities, failOn)).toBe(code)
})
