import { type RecordFinding, toMessage, toPathText, validate } from '@tip-standard/core'
import Fastify, { type FastifyInstance } from 'fastify'

/** What a client learns about a fault: its place and message, never the value. */
type Fault = { path: string; rule: string; severity: RecordFinding['severity']; message: string }

const toFault = (finding: RecordFinding): Fault => ({
  path: toPathText(finding.at.path),
  rule: finding.rule ?? finding.code,
  severity: finding.severity,
  message: toMessage(finding),
})

/** Creates a service that accepts case records and keeps those that follow the standard; `keep` stores them. */
export function createService(keep: (record: unknown) => Promise<void>): FastifyInstance {
  // The logger stays off: a request body must not reach a log.
  const service = Fastify({ logger: false, bodyLimit: 1024 * 1024 })
  service.post('/records', async (request, reply) => {
    const result = validate(request.body)
    if (!result.ok) return reply.code(422).send({ faults: result.findings.map(toFault) })
    await keep(result.value)
    return reply.code(201).send({ warnings: result.warnings.map(toFault) })
  })
  // A parser's message about a broken body can contain the body; the client gets only the kind of fault.
  service.setErrorHandler(async (error, _request, reply) => {
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
    return reply
      .code(status)
      .send({ faults: [{ path: '', rule: 'request', severity: 'error', message: 'The request could not be read.' }] })
  })
  return service
}
