import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import { inspectValue } from '@tip-standard/sheets'
import { VaultError } from '@tip-standard/vault'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { describeApi } from '../api/openapi.ts'
import { LOOK } from '../look/look.ts'
import { signInRoutes } from '../sign-in/sign-in-routes.ts'
import type { Words } from '../texts/words.ts'
import { type Asking, askAgain, isOfEarlierSession, keepSent, keptForAgain, keptForLater } from './ask-again.ts'
import { problemOf, Refusal } from './errors.ts'
import { serveExit } from './exit.ts'
import { checkToken } from './foreign-forms.ts'
import { DOCUMENT_POLICY, helmetOptions } from './headers.ts'
import { languageOf, pageOf, serveLanguage } from './language.ts'
import { type Frame, layout } from './layout.ts'
import { type Log, logRequests } from './log.ts'
import { doOnce } from './one-time-forms.ts'
import { problemJson, problemPage, titleOf } from './problem-page.ts'
import type { Answer, PageAnswer, Route, Visit } from './routes.ts'
import { serveInterview } from './serve-interview.ts'
import type { WebSession } from './sessions.ts'
import type { Surroundings } from './surroundings.ts'
import { answerUnreadable, isForApi, readableAddress } from './unreadable-requests.ts'

/** The largest form and the largest record that are taken, in bytes. */
const LARGEST = 2 * 2 ** 20

/** More characters than Node reads of an address. */
const LONGEST_ADDRESS = 2 ** 20

/** How the service is run, beside what it works with. */
export type ServiceOptions = {
  /** Every address that someone who is signed in can ask for. */
  routes: readonly Route[]
  /** The folder with the interview, as it was built. */
  interview: string
  log?: Log
  /**
   * The address of a proxy in front. Where a request comes from is then what it says (`X-Forwarded-For`); without one it
   * is the other end of the connection, whatever a header says.
   */
  proxy?: string
}

/** Makes the service: pages, the API and the interview, for those who are signed in. It listens when the caller says so. */
export async function createService(surroundings: Surroundings, options: ServiceOptions): Promise<FastifyInstance> {
  // Fastify's own logger stays off: it writes addresses.
  const service: FastifyInstance = Fastify({
    logger: false,
    bodyLimit: LARGEST,
    ...(options.proxy === undefined ? {} : { trustProxy: options.proxy }),
    // Answers that Fastify or Node write themselves are in English and lack our headers, so the service handles these cases first.
    rewriteUrl: ({ url = '' }) => readableAddress(url),
    routerOptions: { maxParamLength: LONGEST_ADDRESS },
    return503OnClosing: false,
    http: { requireHostHeader: false },
    clientErrorHandler: (error, socket) => void answerUnreadable(service, surroundings, error, socket as Socket),
  })
  await service.register(helmet, helmetOptions)
  await service.register(cookie)
  if (options.log !== undefined) logRequests(service, options.log)
  service.addHook('onRequest', async (request) => {
    // A name that someone else points at this machine would make their page a page of this service.
    if (request.headers.host !== new URL(surroundings.origin()).host) throw new Refusal('otherAddress')
  })
  service.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_: unknown, body: string) => new URLSearchParams(body),
  )
  readJson(service)
  service.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  for (const [path, type] of Object.entries(LOOK)) {
    const content = readFileSync(new URL(`../look${path}`, import.meta.url))
    service.get(path, async (_request, reply) => reply.type(type).header('cache-control', 'max-age=300').send(content))
  }
  signInRoutes(service, surroundings)
  serveLanguage(service, surroundings)
  serveExit(service, surroundings)
  serveInterview(service, surroundings, options.interview)
  service.get('/openapi.json', async () => describeApi())
  for (const route of options.routes) serveRoute(service, surroundings, options.routes, route)
  answerErrors(service, surroundings)
  return service
}

/**
 * Reads JSON as Fastify does, and refuses what has a name twice in one object: of a decision that is given twice, the
 * parser would keep the last one without a word.
 */
function readJson(service: FastifyInstance): void {
  const parse = service.getDefaultJsonParser('error', 'error')
  service.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) =>
    parse(request, body, (error, value) =>
      error === null && inspectValue(value, body, {}) !== undefined
        ? done(new Refusal('requestUnreadable'))
        : done(error, value),
    ),
  )
}

/** Serves one address: to those who are signed in, and what changes something only from pages of the session. */
function serveRoute(
  service: FastifyInstance,
  surroundings: Surroundings,
  routes: readonly Route[],
  route: Route,
): void {
  service.route({
    method: route.method,
    url: route.path,
    // A HEAD request would use up a file or a note that is given only once.
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const session = surroundings.sessions.find(surroundings.cookie.secretOf(request))
      if (session === undefined) return await askToSignIn(request, surroundings, route, reply)
      const visit = visitOf(request, surroundings, session)
      const { words } = visit
      const asking = { service, routes, request, route, visit }
      const answer = await answerTo(asking).then(
        (given) => keepSent(asking, given),
        async (error: unknown) => {
          const again = await askAgain(asking, error)
          if (again === undefined) throw error
          return again
        },
      )
      return await send(
        answer,
        { words, page: pageOf(service, request), signedIn: { surroundings, session, path: route.path } },
        reply,
      )
    },
  })
}

/** Answers a request of someone who is signed in, once its token is right. */
async function answerTo({ request, route, visit }: Asking): Promise<Answer> {
  const { session, form, words } = visit
  if (route.method === 'POST') {
    if (isOfEarlierSession(request, visit)) throw new Refusal('signedInAnew')
    checkToken(request, session)
  }
  if (!isOneTime(route)) return await route.answer(visit)
  const arrived = { path: request.url, form, note: words.say('form.sentTwice') }
  return await doOnce(session, arrived, async () => await route.answer(visit))
}

/** Whether a route is for a form that does what it asks for once. Programs send records, which are known by their version. */
const isOneTime = ({ method, isApi, mayRepeat }: Route): boolean =>
  method === 'POST' && isApi !== true && mayRepeat !== true

async function askToSignIn(
  request: FastifyRequest,
  { words: wordsIn, origin }: Surroundings,
  route: Route,
  reply: FastifyReply,
): Promise<FastifyReply> {
  // A request for a page leads to the sign-in page; a request that would have changed something is refused.
  if (route.method === 'GET' && route.isApi !== true) return await reply.redirect('/sign-in', 303)
  const words = wordsIn(languageOf(request, undefined))
  const kept = route.isApi === true ? undefined : keptForLater(request, origin(), words)
  if (kept === undefined) throw new Refusal('signedOut')
  return await send(kept, { words }, reply)
}

function visitOf(request: FastifyRequest, surroundings: Surroundings, session: WebSession): Visit {
  const { body } = request
  return {
    with: surroundings,
    session,
    staff: { ...session.staff, from: request.ip },
    body,
    words: surroundings.words(languageOf(request, session)),
    records: () => {
      if (session.vault === undefined) throw new VaultError('notAllowed')
      return surroundings.vault.sessionFrom(session.vault, request.ip)
    },
    params: request.params as Record<string, string>,
    query: new URLSearchParams(request.query as Record<string, string>),
    form: body instanceof URLSearchParams ? body : new URLSearchParams(),
  }
}

async function send(answer: Answer, frame: Frame, reply: FastifyReply): Promise<FastifyReply> {
  if ('to' in answer) {
    if (answer.note !== undefined && frame.signedIn !== undefined) frame.signedIn.session.note = answer.note
    return await reply.redirect(answer.to, 303)
  }
  if ('json' in answer) return await reply.code(answer.status ?? 200).send(answer.json)
  if ('document' in answer)
    return await reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', DOCUMENT_POLICY)
      .send(answer.document)
  if ('file' in answer)
    return await reply
      .type(answer.type)
      .header('content-disposition', `attachment; filename="${answer.name}"`)
      .send(typeof answer.file === 'string' ? answer.file : Buffer.from(answer.file))
  return await reply
    .code(answer.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(layout(answer.title, answer.page, { ...frame, windowTitle: windowTitleOf(answer, frame.words) }))
}

/** The title of the window: where a form was refused it begins with that. */
function windowTitleOf({ title, windowTitle = title, status = 200 }: PageAnswer, { say }: Words): string {
  return status < 400 || title === say('problem.title') ? windowTitle : say('problem.window', { title: windowTitle })
}

/** Errors are a sentence and a code; pages for people, JSON for programs. */
function answerErrors(service: FastifyInstance, surroundings: Surroundings): void {
  const answer = async (error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const problem = problemOf(error)
    const { status } = problem
    reply.code(status)
    if (isForApi(request.url)) return await reply.send(problemJson(problem))
    const session = surroundings.sessions.find(surroundings.cookie.secretOf(request))
    const words = surroundings.words(languageOf(request, session))
    // What was asked for may hold what only the provider and the service know: the page names no more than the path of
    // a page that there is.
    const isKnown = session !== undefined && request.routeOptions.url !== undefined
    const [page = '/'] = isKnown ? pageOf(service, request).split('?') : ['/']
    const form = isKnown && request.method === 'POST' && page !== '/' ? page : undefined
    // The service may be able to do later what it could not do now: no one should have to type it again.
    const kept =
      form !== undefined && status >= 500
        ? keptForAgain(request, surroundings.origin(), form, problem, words)
        : undefined
    const frame = {
      words,
      // The choice of a language leads away from the page, and what it keeps would be lost.
      ...(kept === undefined ? { page } : {}),
      ...(session === undefined ? {} : { signedIn: { surroundings, session, path: '' } }),
    }
    return await reply
      .type('text/html; charset=utf-8')
      .send(layout(words.say(titleOf(problem)), problemPage(problem, words, form, kept), frame))
  }
  service.setErrorHandler(answer)
  service.setNotFoundHandler((request, reply) => answer(new Refusal('noSuchPage'), request, reply))
}
