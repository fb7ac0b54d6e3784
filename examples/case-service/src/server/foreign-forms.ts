import type { FastifyRequest } from 'fastify'
import { Refusal } from './errors.ts'
import { isSameSecret, type WebSession } from './sessions.ts'

/** Refuses what a page of another site sent: the browser says which site a request is from. */
export function checkSite({ headers }: FastifyRequest): void {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') throw new Refusal('foreignForm')
}

/** Whether the browser says that a request is from a page of this service; that it says nothing is no yes. */
export const isFromHere = ({ headers }: FastifyRequest, origin: string): boolean =>
  headers['sec-fetch-site'] === 'same-origin' || (headers['sec-fetch-site'] === undefined && headers.origin === origin)

/**
 * Refuses what did not come from a page of this session: the token is one that no other page knows. A program that
 * calls the API sends it as a header.
 */
export function checkToken(request: FastifyRequest, { token }: WebSession): void {
  checkSite(request)
  const header = request.headers['x-token']
  const given = request.body instanceof URLSearchParams ? request.body.get('token') : header
  if (typeof given !== 'string' || !isSameSecret(given, token)) throw new Refusal('foreignForm')
}
