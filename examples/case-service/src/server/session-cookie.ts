import type { FastifyReply, FastifyRequest } from 'fastify'

/** The cookie with the secret of a session. */
export type SessionCookie = {
  secretOf(request: FastifyRequest): string | undefined
  give(reply: FastifyReply, secret: string): void
  take(reply: FastifyReply): void
}

/**
 * The name of a cookie at an address: with TLS, browsers bind it to this host, so that no other host of the same domain
 * can set one.
 */
export const cookieName = (name: string, origin: string): string =>
  origin.startsWith('https:') ? `__Host-${name}` : name

/**
 * The cookie of a service at an address: not for scripts, not for other sites, gone when the browser is closed. Where
 * the address has TLS it is bound to this host; on this machine alone browsers would not take that.
 */
export function sessionCookie(origin: () => string): SessionCookie {
  const isSecure = (): boolean => origin().startsWith('https:')
  const name = (): string => cookieName('session', origin())
  return {
    secretOf: (request) => request.cookies[name()],
    give: (reply, secret) =>
      void reply.setCookie(name(), secret, { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure() }),
    // Without `secure` a browser takes nothing under such a name, not even that it is gone.
    take: (reply) => void reply.clearCookie(name(), { path: '/', secure: isSecure() }),
  }
}
