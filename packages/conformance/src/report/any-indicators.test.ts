import { readFileSync } from 'node:fs'
import { sampleRecords } from '@tip-standard/cli/sample'
import { withinCustody } from '@tip-standard/policy'
import { createReport, defineIndicators, standardCatalogue } from '@tip-standard/report'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { file, findingsOf } from './fixture-indicators.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../../../schemas/indicator.schema.json', import.meta.url), 'utf8'),
) as object
const ajv = new Ajv2020({ strict: true, strictRequired: false }).addSchema(schema, 'i')

/** Every place in a document. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  const members = Array.isArray(value) ? value.map((one, at) => [at, one] as const) : Object.entries(value)
  return [[...path], ...members.flatMap(([name, one]) => placesIn(one, [...path, name]))]
}

/** The document with another value at a place; without the member, where there is none. */
function withAt(document: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value
  const inner = withAt((document as never)[step], rest, value)
  if (Array.isArray(document)) return document.with(step as number, inner)
  const { [step]: _old, ...others } = document as Record<string, unknown>
  return inner === undefined ? others : { ...others, [step]: inner }
}

const goodIndicators: unknown[] = [...standardCatalogue.indicators]
const goodDimensions: unknown[] = [...standardCatalogue.dimensions]
const strange = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    '',
    '__proto__',
    'constructor',
    'victim.sex',
    'victim.constructor',
    'caseRecord.victims',
    'sexAndAge',
  ),
  fc.constantFrom<unknown>(
    { op: 'in', field: 'sex', values: ['female'] },
    { op: 'not', of: 1 },
    { kind: 'codes', from: [] },
    [],
    'a\nb',
  ),
)

/** A good document in which something was replaced, once or twice. */
const nearly = (documents: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .constantFrom(...documents)
    .chain((document) =>
      fc
        .constantFrom(...placesIn(document).filter(({ length }) => length > 0))
        .chain((place) =>
          strange.map((value) => JSON.parse(JSON.stringify(withAt(document, place, value))) as unknown),
        ),
    )

describe('any JSON', () => {
  it('is taken for indicators where the schema takes it, and only there', () => {
    fc.assert(
      fc.property(nearly(goodIndicators), nearly(goodDimensions), (one, other) => {
        const isShape = (json: object): boolean => findingsOf(json).every(({ code }) => code !== 'shape')
        expect(isShape({ indicators: [one] })).toBe(ajv.validate('i', one))
        expect(isShape({ indicators: [goodIndicators[0]], dimensions: [other] })).toBe(
          ajv.validate('i#/$defs/dimension', other),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('never makes it throw, and what it takes can be counted', async () => {
    const records = [...sampleRecords(10, 1)].map((record) => withinCustody(record))
    const own = (part: unknown, id: string): unknown =>
      typeof part === 'object' && part !== null ? { ...part, id } : part
    const documents = fc.oneof(
      fc.jsonValue(),
      fc.record({
        indicators: fc.array(
          nearly(goodIndicators).map((one) => own(one, 'ourIndicator')),
          { minLength: 1, maxLength: 2 },
        ),
        dimensions: fc.array(
          nearly(goodDimensions).map((one) => own(one, 'ourDimension')),
          { maxLength: 1 },
        ),
      }),
      nearly([file()]),
    )
    await fc.assert(
      fc.asyncProperty(documents, async (json) => {
        const defined = defineIndicators(json)
        if (!defined.ok) {
          expect(defined.findings.length).toBeGreaterThan(0)
          return
        }
        const report = await createReport(records, {
          title: 'Ours',
          sets: [...defined.sets],
          catalogue: defined.catalogue,
        })
        expect(report.sets).toHaveLength(defined.sets.length)
      }),
      { numRuns: 200 },
    )
  })
})
