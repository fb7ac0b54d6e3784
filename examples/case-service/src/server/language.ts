import { isLanguage, type Language, pickLanguage } from '@tip-standard/form-model/languages'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from './errors.ts'
import { checkSite, checkToken } from './foreign-forms.ts'
import type { WebSession } from './sessions.ts'
import type { Surroundings } from './surroundings.ts'

/** The session cookie with the chosen language. */
const COOKIE = 'lang'

/** The address for choosing a language. */
export const LANGUAGE_PATH = '/language'

/** The language tags that a browser requests, in order of preference (RFC 9110). */
function acceptedTags(header: string | undefined): string[] {
  const ranges = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
    const weight = parameters.find((one) => /^q=/i.test(one))
    return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
  })
  const wanted = ranges.filter(({ weight }) => weight > 0)
  return wanted.sort((a, b) => b.weight - a.weight).map(({ tag }) => tag)
}

/** The parts of a request that determine the language. */
type Asking = {
  cookies: { readonly [name: string]: string | undefined }
  headers: { 'accept-language'?: string | undefined }
}

/**
 * The language of an answer: the chosen one, otherwise the browser's preference, otherwise English. A request whose
 * head was not read has no cookies yet.
 */
export function languageOf({ cookies = {}, headers }: Partial<Asking>, session: WebSession | undefined): Language {
  const chosen = session?.language ?? cookies[COOKIE]
  return chosen !== undefined && isLanguage(chosen) ? chosen : pickLanguage(acceptedTags(headers?.['accept-language']))
}

/** The page of an answer, or the page from which its request was sent: a chosen language applies there. */
export function pageOf(service: FastifyInstance, { method, url, routeOptions }: FastifyRequest): string {
  if (method === 'GET') return url
  const above = (path: string): string => path.slice(0, path.lastIndexOf('/'))
  const [path = '', pattern = ''] = [url.split('?')[0], routeOptions.url]
  const isPage = (one: string): boolean => one !== '' && service.hasRoute({ method: 'GET', url: one })
  if (isPage(pattern)) return path
  return isPage(above(pattern)) ? above(path) : '/'
}

/** A page of this service, no matter what a form states. */
function ownPage(named: string | null, origin: string): string {
  if (named === null || !URL.canParse(named, origin)) return '/'
  const { origin: site, pathname, search } = new URL(named, origin)
  // A path that begins with two slashes would lead to another site.
  return site === origin ? pathname.replace(/^\/+/, '/') + search : '/'
}

/** Accepts the choice of a language, signed in or not, and returns to the page where it was made. */
export function serveLanguage(service: FastifyInstance, { sessions, cookie, origin }: Surroundings): void {
  service.post(LANGUAGE_PATH, async (request, reply) => {
    const session = sessions.find(cookie.secretOf(request))
    if (session === undefined) checkSite(request)
    else checkToken(request, session)
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
    const language = form.get('language') ?? ''
    if (!isLanguage(language)) throw new Refusal('formIncomplete')
    if (session !== undefined) session.language = language
    const secure = origin().startsWith('https:')
    // The session cookie is lax, so that people who return from the provider are signed in; the language they then have
    // is stored in the session.
    reply.setCookie(COOKIE, language, { path: '/', httpOnly: true, sameSite: 'strict', secure })
    return await reply.redirect(ownPage(form.get('page'), origin()), 303)
  })
}
