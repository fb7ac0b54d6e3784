import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, it } from 'vitest'
import { describeApi } from './openapi/describe-api.ts'

it('describes the API in valid OpenAPI, with no reference that leads nowhere', async () => {
  const api = describeApi()
  const result = await new Validator().validate(structuredClone(api))
  expect(result).toMatchObject({ valid: true })
  const text = JSON.stringify(api)
  const references = new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name))
  const { schemas } = api['components'] as { schemas: Record<string, unknown> }
  expect(references.size).toBeGreaterThan(200)
  expect([...references].filter((name) => schemas[name ?? ''] === undefined)).toEqual([])
  expect(text.match(/"\$ref":"(?!#\/components)/g)).toBeNull()
})
