import { createRequire } from 'node:module'
import type { Json } from '@tip-standard/core'

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const answer = (description: string, schema: Json): Json => ({
  description,
  content: { 'application/json': { schema } },
})

const problems = (...codes: readonly string[]): Json =>
  Object.fromEntries(codes.map((code) => [code, { $ref: '#/components/responses/Problem' }]))

const caseId: Json = {
  name: 'case',
  in: 'path',
  required: true,
  description: 'The pseudonym of the case.',
  schema: { type: 'string' },
}

/** The calls of the API. */
const paths: Json = {
  '/api/session': {
    get: {
      operationId: 'session',
      summary: 'Who is signed in, and the token that every change carries',
      responses: { 200: answer('The session.', ref('WhoIsSignedIn')), ...problems('401') },
    },
  },
  '/api/cases': {
    get: {
      operationId: 'listCases',
      summary: 'Cases that the session may open: nothing about a person',
      parameters: [
        { name: 'after', in: 'query', description: 'Lists cases after this one.', schema: { type: 'string' } },
      ],
      responses: { 200: answer('Cases.', ref('CaseList')), ...problems('401', '403') },
    },
    post: {
      operationId: 'putCase',
      summary:
        'Stores a record as the version after the one that the writer saw; 0 for a new case. The same new record twice is stored once.',
      security: [{ session: [], token: [] }],
      requestBody: { required: true, content: { 'application/json': { schema: ref('CaseToStore') } } },
      responses: {
        200: answer('Stored as a later version, or there already.', ref('StoredCase')),
        201: answer('Stored as a new case.', ref('StoredCase')),
        ...problems('400', '401', '403', '409', '410', '413', '422'),
      },
    },
  },
  '/api/cases/{case}': {
    get: {
      operationId: 'readCase',
      summary: 'A case, as the session may see it today',
      parameters: [caseId],
      responses: { 200: answer('The case.', ref('SeenCase')), ...problems('401', '403', '404') },
    },
  },
}

const text: Json = { type: 'string' }
const object = (properties: Json, required: readonly string[] = Object.keys(properties)): Json => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

/** Requests and responses, besides the components of the standard. */
const own: Json = {
  WhoIsSignedIn: object({
    actor: text,
    agency: text,
    role: ref('StaffRoleCode'),
    today: { type: 'string', format: 'date' },
    token: text,
  }),
  CaseSummary: object(
    {
      agency: text,
      case: text,
      version: { type: 'integer', minimum: 1 },
      createdOn: { type: 'string', format: 'date' },
      updatedOn: { type: 'string', format: 'date' },
      assignedTo: { type: 'array', items: text },
      retainUntil: { type: 'string', format: 'date' },
      legalHold: { type: 'boolean' },
      sensitivity: ref('SensitivityLevelCode'),
    },
    ['agency', 'case', 'version', 'createdOn', 'updatedOn', 'assignedTo', 'legalHold'],
  ),
  CaseList: object({ cases: { type: 'array', items: ref('CaseSummary') } }),
  CaseToStore: object({ expectedVersion: { type: 'integer', minimum: 0 }, record: ref('CaseRecord') }),
  StoredCase: object({ case: text, version: { type: 'integer', minimum: 1 } }),
  WithheldPerson: object({
    kind: { enum: ['victim', 'perpetrator'] },
    at: { type: 'integer', minimum: 0 },
    person: text,
    permitted: { const: false },
    reason: text,
  }),
  SeenCase: object(
    {
      version: { type: 'integer', minimum: 1 },
      record: ref('CaseRecord'),
      withheld: { type: 'array', items: ref('WithheldPerson') },
    },
    ['version', 'withheld'],
  ),
  Problem: object({ code: text, message: text, details: { type: 'array', items: text } }),
}

type Published = { components: { schemas: Json }; info: { version: string } }

/** The description of the API: its calls, with the components that the standard publishes. */
export function describeApi(): Json {
  const require = createRequire(import.meta.url)
  const published = require('@tip-standard/schemas/next/openapi.json') as Published
  return {
    openapi: '3.1.0',
    info: {
      title: 'Case service (an example of TIP Standard)',
      version: published.info.version,
      description: 'Identities are not in this API: who a person is, is opened on a page, for a reason.',
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }],
    paths,
    components: {
      schemas: { ...published.components.schemas, ...own },
      responses: {
        Problem: answer(
          'A sentence and a code; of a record, what is wrong by field and rule. Never a value.',
          ref('Problem'),
        ),
      },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'session' },
        token: { type: 'apiKey', in: 'header', name: 'x-token' },
      },
    },
  }
}
