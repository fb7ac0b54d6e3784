import type { FastifyInstance } from 'fastify'
import { isFromHere } from './foreign-forms.ts'
import type { Surroundings } from './surroundings.ts'

/** Where one leaves in a hurry. */
export const EXIT_PATH = '/exit'

/** A page that reveals nothing about the person who views it. */
const ELSEWHERE = 'https://www.wikipedia.org/'

/**
 * Leaves at once: the session ends, and the browser goes elsewhere. Back asks the service for the page anew, for it is
 * stored nowhere, and anyone who is not signed in sees nothing. A link, because it takes no script and works as fast as
 * any page; one of another site ends no session.
 */
export function serveExit(service: FastifyInstance, { sessions, cookie, vault, origin }: Surroundings): void {
  service.get(EXIT_PATH, { exposeHeadRoute: false }, async (request, reply) => {
    const secret = cookie.secretOf(request)
    const session = sessions.find(secret)
    if (session !== undefined && isFromHere(request, origin())) {
      if (session.vault !== undefined) vault.endSession(session.vault)
      sessions.end(secret)
      cookie.take(reply)
    }
    return await reply.redirect(ELSEWHERE, 303)
  })
}
