import type { FastifyRequest } from 'fastify'
import { Refusal } from './errors.ts'
import { isSameSecret, type WebSession } from './sessions.ts'

/**
 * Refuses what did not come from a page of this session: the browser says which site a request is from, and the token is one that no other page knows. A program that
 * calls the API sends the token as a header.
 */
export function checkToken(request: FastifyRequest, { token }: WebSession): void {
  const { 'sec-fetch-site': site, 'x-token': header } = request.headers
  if (site !== undefined && site !== 'same-origin') throw new Refusal('foreignForm')
  const given = request.body instanceof URLSearchParams ? request.body.get('token') : header
  if (typeof given !== 'string' || !isSameSecret(given, token)) throw new Refusal('foreignForm')
}
