import { describe, expect, it } from 'vitest'
import { asInSuite, type Engine, generated, jsonSchema, zod } from './engines.ts'
import { type Case, readCases } from './read-files.ts'

const cases = readCases()

const marks = (
  findings: readonly { code: string; path: readonly PropertyKey[]; severity: string; rule?: string | undefined }[],
): string[] =>
  findings.map(({ code, path, severity, rule }) => JSON.stringify([code, path, severity, rule ?? null])).sort()

const errors = (one: Case): Case['findings'] => one.findings.filter(({ severity }) => severity === 'error')

function differences(engine: Engine, expected: (one: Case) => Case['findings'], among: readonly Case[]): string[] {
  return among.flatMap((one) => {
    const found = marks(engine(one.document, one.data).map(asInSuite))
    const wanted = marks(expected(one))
    return JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [`${one.id}: wanted ${wanted.join()}, found ${found.join()}`]
  })
}

describe('the conformance suite', () => {
  it('has unique ids', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })
  it('is met by the generated validators, warnings included', () => {
    expect(differences(generated, (one) => one.findings, cases)).toEqual([])
  })
  it('is met by zod, errors only', () => {
    expect(
      differences(
        zod,
        errors,
        cases.filter((one) => !one.id.endsWith('/format') || errors(one).length < 2),
      ),
    ).toEqual([])
  })
  it('is met by the JSON Schemas, where JSON Schema can check it', () => {
    expect(
      differences(
        jsonSchema,
        (one) => (one.jsonSchema ? errors(one) : errors(one).filter(({ rule }) => rule === undefined)),
        cases,
      ),
    ).toEqual([])
  })
})
