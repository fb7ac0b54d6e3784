import { expect, it } from 'vitest'
import { createDatasetCheck } from './dataset-check.ts'

const record = (id: string, duplicateOf?: string, linkedCaseIds?: string[]): unknown => ({
  case: { id, duplicateOf, linkedCaseIds },
})

function check(...records: unknown[]): string[] {
  const dataset = createDatasetCheck()
  const findings = [...records.flatMap((one) => dataset.add(one)), ...dataset.finish()]
  expect(JSON.stringify(findings)).not.toContain('SENTINEL')
  return findings.map(({ rule, severity, params }) => `${severity} ${rule} ${JSON.stringify(params)}`)
}

it('accepts different cases, a duplicate of one and a link to one', () => {
  expect(check(record('a'), record('b', 'a'), record('c', undefined, ['a', 'b']))).toEqual([])
})

it('finds an id that is used twice, and reports which record had it first', () => {
  expect(check(record('x'), record('SENTINEL'), record('SENTINEL'))).toEqual([
    'error case-id-unique-in-dataset {"first":2}',
  ])
})

it('finds a cycle of any length once, and not the tail that leads to it', () => {
  expect(check(record('a', 'b'), record('b', 'c'), record('c', 'a'), record('tail', 'a'))).toEqual([
    'error duplicate-chain-has-no-cycle {"record":1}',
  ])
})

it('warns of duplicates and links of missing cases', () => {
  expect(check(record('a', 'SENTINEL'), record('b', undefined, ['SENTINEL']))).toEqual([
    'warning duplicate-of-known-case {"record":1}',
    'warning link-to-known-case {"record":2}',
  ])
})

it('leaves a case that is its own duplicate to the rule about one record', () => {
  expect(check(record('a', 'a'))).toEqual([])
})

it('reports at the field concerned', () => {
  const dataset = createDatasetCheck()
  const records = [record('a', 'b'), record('b', 'a'), record('c', 'x', ['y']), record('c')]
  const findings = [...records.flatMap((one) => dataset.add(one)), ...dataset.finish()]
  expect(findings.map(({ rule, code, at: { path }, field }) => [rule, code, path.join('.'), field])).toEqual([
    ['case-id-unique-in-dataset', 'rule', 'case.id', 'case.id'],
    ['duplicate-chain-has-no-cycle', 'rule', 'case.duplicateOf', 'case.duplicateOf'],
    ['duplicate-of-known-case', 'rule', 'case.duplicateOf', 'case.duplicateOf'],
    ['link-to-known-case', 'rule', 'case.linkedCaseIds', 'case.linkedCaseIds'],
  ])
})

it('ignores what is not a case', () => {
  expect(check(null, 5, {}, { case: [] }, { case: { id: 7 } })).toEqual([])
})

it('follows long chains in a time that grows with their length', () => {
  const chain = Array.from({ length: 100_000 }, (_, i) => record(`c${i}`, `c${i + 1}`))
  expect(check(...chain, record('c100000'))).toEqual([])
})
