import type { FastifyInstance } from 'fastify'
import { problemOf } from './errors.ts'

/** Where the service writes lines about its own work. */
export type Log = (line: RequestLine | AlarmLine) => void

type RequestLine = { method: string; route: string; status: number; milliseconds: number; error?: string }

/** That there is something to look into. What it is, only the page for those who read the log of the vault tells. */
type AlarmLine = { alarm: true; agency: string; at: string }

/**
 * Logs requests by the pattern of their address, never the address itself: no id, no query, no header, no body. For an
 * error it logs the code. What was done to which record is in the log of the vault, which is signed and which few
 * people may read.
 */
export function logRequests(service: FastifyInstance, log: Log): void {
  const errors = new WeakMap<object, string>()
  service.addHook('onError', async (request, _reply, error) => void errors.set(request, problemOf(error).code))
  service.addHook('onResponse', async (request, reply) => {
    const error = errors.get(request)
    log({
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      ...(error === undefined ? {} : { error }),
    })
  })
}
