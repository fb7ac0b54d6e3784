import { toProblemDetails, toProblemEntry, validate } from '@tip-standard/core'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Keep } from '../keep.ts'

/** Accepts case records with Fastify. Its logger stays off, or is given no request: a body must not reach a log. */
export function createService(keep: Keep): FastifyInstance {
  const service = Fastify({ logger: false, bodyLimit: 1024 * 1024 })
  service.post('/records', async (request, reply) => {
    const result = validate(request.body)
    if (!result.ok) return reply.code(422).type('application/problem+json').send(toProblemDetails(result.findings))
    await keep(result.value)
    return reply.code(201).send({ warnings: result.warnings.map((finding) => toProblemEntry(finding)) })
  })
  // What a parser or a database says can hold the body: the client and the log get the status only.
  service.setErrorHandler(async (error, _request, reply) => {
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
    return reply.code(status).type('application/problem+json').send({ type: 'about:blank', status })
  })
  return service
}
