import type { FastifyRequest } from 'fastify'
import { Refusal } from './errors.ts'
import { isSameSecret, type WebSession } from './sessions.ts'

/** Rejects requests from pages of other sites: the browser states the site of origin. */
export function checkSite({ headers }: FastifyRequest): void {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') throw new Refusal('foreignForm')
}

/** Whether the browser states that a request is from a page of this service; no statement counts as no. */
export const isFromHere = ({ headers }: FastifyRequest, origin: string): boolean =>
  headers['sec-fetch-site'] === 'same-origin' || (headers['sec-fetch-site'] === undefined && headers.origin === origin)

/**
 * Rejects requests that did not come from a page of this session: no other page knows the token. A program that calls
 * the API sends it as a header.
 */
export function checkToken(request: FastifyRequest, { token }: WebSession): void {
  checkSite(request)
  const header = request.headers['x-token']
  const given = request.body instanceof URLSearchParams ? request.body.get('token') : header
  if (typeof given !== 'string' || !isSameSecret(given, token)) throw new Refusal('foreignForm')
}
