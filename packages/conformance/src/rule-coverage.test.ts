import { checkDays, createDatasetCheck } from '@tip-standard/core'
import { rules } from '@tip-standard/core/metadata'
import { describe, expect, it } from 'vitest'
import { generated, jsonSchema, zod } from './engines.ts'
import { type Case, readCases } from './read-files.ts'

const cases = readCases()
const breaking = cases.filter(({ id }) => id.endsWith('/breaks'))
const caseOf = new Map<string, Case>(cases.map((one) => [one.id, one]))

/** Rules of the dictionary; those without an entity are about reasons, many records at once, or the day of the check. */
const written = rules.filter(({ entity }) => entity !== undefined)
const structural = rules.filter(({ entity }) => entity === undefined)

const rulesIn = (findings: readonly { rule?: string }[]): string[] => findings.flatMap(({ rule }) => rule ?? [])

describe('every rule of the standard', () => {
  it('is broken by exactly one case of the suite, its own', () => {
    const count = new Map<string, string[]>(written.map(({ id }) => [id, []]))
    for (const { id, findings } of breaking) for (const rule of rulesIn(findings)) count.get(rule)?.push(id)
    const others = [...count].filter(([rule, ids]) => ids.join() !== `${rule}/breaks`)
    expect(others).toEqual([])
  })

  it.each(written)('$id is found where it is broken and not where it is kept', ({ id, severity }) => {
    const [breaks, keeps] = [caseOf.get(`${id}/breaks`), caseOf.get(`${id}/keeps`)]
    if (breaks === undefined || keeps === undefined) throw new Error('no cases for the rule')
    expect(rulesIn(generated(breaks.document, breaks.data))).toContain(id)
    expect(rulesIn(generated(keeps.document, keeps.data))).not.toContain(id)
    expect(rulesIn(zod(breaks.document, breaks.data)).includes(id)).toBe(severity === 'error')
    if (breaks.jsonSchema && severity === 'error')
      expect(rulesIn(jsonSchema(breaks.document, breaks.data))).toContain(id)
  })

  it('without an entity is about reasons, many records or the day of the check, and can be broken too', () => {
    const record = (id: string, more: object = {}): unknown => ({ case: { id, ...more } })
    const dataset = createDatasetCheck()
    const chain = [record('a', { duplicateOf: 'b' }), record('b', { duplicateOf: 'a' })]
    const lost = [record('c', { duplicateOf: 'x', linkedCaseIds: ['y'] }), record('c')]
    const found = new Set(rulesIn([...[...chain, ...lost].flatMap((one) => dataset.add(one)), ...dataset.finish()]))
    const days = { case: { openedOn: '2027-01-01' }, victims: [{ birthDate: '1850' }] }
    for (const rule of rulesIn(checkDays(days, '2026-01-01'))) found.add(rule)
    for (const rule of rulesIn(cases.flatMap(({ findings }) => findings))) found.add(rule)
    expect(structural.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([])
  })
})
