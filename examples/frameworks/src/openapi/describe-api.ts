import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Json = Record<string, unknown>

/** The components that the standard publishes: an OpenAPI 3.1 document without paths. */
const published = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@tip-standard/schemas/next/openapi.json')), 'utf8'),
) as { openapi: string; components: { schemas: Json } }

const Problem: Json = {
  type: 'object',
  description: 'Why a record was refused (RFC 9457). It repeats nothing of the record.',
  required: ['type', 'status'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    errors: { type: 'array', items: { $ref: '#/components/schemas/ProblemEntry' } },
    warnings: { type: 'array', items: { $ref: '#/components/schemas/ProblemEntry' } },
  },
}

const ProblemEntry: Json = {
  type: 'object',
  required: ['pointer', 'code', 'detail'],
  properties: {
    pointer: { type: 'string', description: 'A JSON Pointer to the place.' },
    code: { type: 'string', description: 'A code or rule of the standard.' },
    detail: { type: 'string', description: 'What to correct, in a sentence.' },
  },
}

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** Describes an API that accepts case records, with the published components. */
export function describeApi(): Json {
  const { openapi, components } = published
  return {
    openapi,
    info: { title: 'Records', version: '1' },
    paths: {
      '/records': {
        post: {
          operationId: 'addRecord',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CaseRecord' } } },
          },
          responses: {
            201: { description: 'The record is stored.' },
            400: problem('The body is no JSON.'),
            422: problem('The record does not follow the standard.'),
          },
        },
      },
    },
    components: { schemas: { ...components.schemas, Problem, ProblemEntry } },
  }
}
