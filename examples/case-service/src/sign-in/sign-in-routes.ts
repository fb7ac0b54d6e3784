import type { FastifyInstance, FastifyReply } from 'fastify'
import { checkToken } from '../server/foreign-forms.ts'
import { html } from '../server/html.ts'
import { languageOf } from '../server/language.ts'
import { layout } from '../server/layout.ts'
import { cookieName } from '../server/session-cookie.ts'
import { IDLE_MINUTES, LONGEST_MINUTES } from '../server/sessions.ts'
import type { Surroundings } from '../server/surroundings.ts'
import { SIGN_IN_MINUTES } from './begun-sign-in.ts'
import { CASE_MANAGEMENT, opensRecords } from './what-roles-do.ts'

/**
 * The cookie that stores the started sign-in in the browser, sealed. Like the session, it is bound to this host: if
 * another host could set it, someone would be signed in as the person who started there, and write into their cases.
 */
const attemptAt = (origin: string): string => cookieName('attempt', origin)

const asPage = async (reply: FastifyReply, page: string): Promise<FastifyReply> =>
  await reply.type('text/html; charset=utf-8').send(page)

/** Signing in and out. Signing in changes nothing here until the provider has sent the browser back with what only it could know. */
export function signInRoutes(service: FastifyInstance, surroundings: Surroundings): void {
  const { sessions, signIn, vault, policy, cookie, origin, words } = surroundings
  service.get('/sign-in', async (request, reply) => {
    const said = words(languageOf(request, undefined))
    const content = html`<p class="lead">${said.say('signIn.lead')} ${said.say('signIn.ends', { minutes: said.number(IDLE_MINUTES) })}</p>
      <p><a class="button" href="/sign-in/begin">${said.say('signIn.begin')}</a></p>`
    return await asPage(reply, layout(said.say('signIn.title'), content, { words: said, page: '/sign-in' }))
  })
  service.get('/sign-in/begin', async (request, reply) => {
    const { url, attempt } = await signIn.begin(origin(), languageOf(request, undefined))
    const secure = origin().startsWith('https:')
    const maxAge = SIGN_IN_MINUTES * 60
    reply.setCookie(attemptAt(origin()), attempt, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge })
    return await reply.redirect(url, 303)
  })
  service.get('/signed-in', async (request, reply) => {
    const attempt = attemptAt(origin())
    const { staff, language } = await signIn.finish(new URL(request.url, origin()), request.cookies[attempt])
    const records = opensRecords(policy, staff.role)
      ? await vault.startSession({ ...staff, from: request.ip, purpose: CASE_MANAGEMENT, minutes: LONGEST_MINUTES })
      : undefined
    sessions.end(cookie.secretOf(request))
    cookie.give(reply, sessions.start(staff, records, language))
    reply.clearCookie(attempt, { path: '/', secure: origin().startsWith('https:') })
    return await reply.redirect('/', 303)
  })
  service.post('/sign-out', async (request, reply) => {
    const session = sessions.find(cookie.secretOf(request))
    if (session !== undefined) {
      checkToken(request, session)
      if (session.vault !== undefined) vault.endSession(session.vault)
      sessions.end(cookie.secretOf(request))
    }
    cookie.take(reply)
    return await reply.redirect('/sign-in', 303)
  })
}
