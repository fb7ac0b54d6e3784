/** The components for OpenAPI beside the JSON Schemas: they take and refuse the same documents. */

import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validCaseRecord } from './arbitraries.ts'
import { jsonSchema } from './engines.ts'
import { readCases } from './read-files.ts'

type Keywords = { [keyword: string]: unknown }

const openapi = JSON.parse(
  readFileSync(new URL('../../../schemas/next/openapi.json', import.meta.url), 'utf8'),
) as Keywords & { components: { schemas: Record<string, Keywords> } }
const { schemas } = openapi.components

const documents = {
  caseRecord: 'CaseRecord',
  identityRecord: 'IdentityRecord',
  datasetRelease: 'DatasetRelease',
} as const

// Making the code of a check shorter takes ajv longer than the tests take to run it.
const compile = (schema: object): ValidateFunction =>
  new Ajv2020({ strict: false, code: { optimize: false } }).compile(schema)
const components = Object.fromEntries(
  Object.entries(documents).map(([id, component]) => [
    id,
    compile({ ...openapi, $ref: `#/components/schemas/${component}` }),
  ]),
) as Record<keyof typeof documents, ValidateFunction>

/** Every schema inside a schema, itself included; under `properties` are schemas by name. */
function inside(schema: unknown): Keywords[] {
  if (Array.isArray(schema)) return schema.flatMap(inside)
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, enum: _enum, const: _const, ...rest } = schema as Keywords
  return [
    schema as Keywords,
    ...Object.values(properties as object).flatMap(inside),
    ...Object.values(rest).flatMap(inside),
  ]
}

describe('components for OpenAPI', () => {
  it('take and refuse what the JSON Schemas take and refuse', () => {
    const seen = { taken: 0, refused: 0 }
    for (const { document, data } of readCases()) {
      const isTaken = jsonSchema(document, data).length === 0
      seen[isTaken ? 'taken' : 'refused']++
      expect(components[document](data)).toBe(isTaken)
    }
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100)
  })

  it('take every valid case record', () => {
    fc.assert(fc.property(validCaseRecord, (record) => components.caseRecord(record)))
  })

  it('refer to components that are there, and to each of them', () => {
    const referred = Object.values(schemas)
      .flatMap(inside)
      .flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref]))
    const roots = Object.values<string>(documents)
    const names = [...referred.map((ref) => String(ref).replace('#/components/schemas/', '')), ...roots]
    expect([...new Set(names)].sort()).toEqual(Object.keys(schemas).sort())
  })

  it('have no schema that is true or false, and no list that does not say what is in it', () => {
    const all = Object.values(schemas).flatMap(inside)
    const parts = ['if', 'then', 'else', 'not', 'items', 'contains', 'additionalProperties', 'propertyNames']
    const booleans = all.flatMap((schema) =>
      parts.filter((part) => part !== 'additionalProperties' && typeof schema[part] === 'boolean'),
    )
    expect(booleans).toEqual([])
    expect(all.filter((schema) => schema['type'] === 'array' && schema['items'] === undefined)).toEqual([])
    expect(all.length).toBeGreaterThan(1000)
  })
})
