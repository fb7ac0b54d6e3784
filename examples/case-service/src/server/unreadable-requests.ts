import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Words } from '../texts/words.ts'
import { problemOf, Refusal } from './errors.ts'
import { languageOf } from './language.ts'
import { layout } from './layout.ts'
import { problemJson, problemPage } from './problem-page.ts'
import type { Surroundings } from './surroundings.ts'

/** Ids have at most 64 characters: no address of this service has a longer part. */
const LONGEST_PART = 100

/** Whether the path of an address is for programs. */
export const isForApi = (path: string): boolean => path.startsWith('/api/')

function isReadable(path: string): boolean {
  try {
    return path.split('/').every((part) => decodeURIComponent(part).length <= LONGEST_PART)
  } catch {
    return false
  }
}

/**
 * Redirects an address that the router cannot parse to one that does not exist: the router's own answer is in English,
 * repeats the address, and lacks the headers of this service.
 */
export function readableAddress(url: string): string {
  const [path = ''] = url.split('?')
  if (path.startsWith('/') && isReadable(path)) return url
  return isForApi(path) ? '/api/unreadable' : '/unreadable'
}

/** The readable parts of an incomplete request: its path, and the requested language. */
function begun(packet: unknown): { path: string; cookies: { lang?: string }; headers: { 'accept-language'?: string } } {
  const text = Buffer.isBuffer(packet) ? packet.toString('latin1') : ''
  const path = /^[A-Z]+ (\S*)/.exec(text)?.[1] ?? ''
  const lang = /^cookie:[^\r\n]*\blang=(\w+)/im.exec(text)?.[1]
  const accepted = /^accept-language:([^\r\n]*)/im.exec(text)?.[1]
  return {
    path,
    cookies: lang === undefined ? {} : { lang },
    headers: accepted === undefined ? {} : { 'accept-language': accepted },
  }
}

/** Headers that belong to a single answer. */
const OWN = ['content-type', 'content-length', 'date', 'connection', 'keep-alive', 'etag', 'set-cookie']

/** The headers that every answer of the service has. */
async function usualHeaders(service: FastifyInstance, origin: string): Promise<[string, string][]> {
  const { headers } = await service.inject({ url: '/unreadable', headers: { host: new URL(origin).host } })
  return Object.entries(headers).flatMap(([name, value]) => (OWN.includes(name) ? [] : [[name, String(value)]]))
}

/** An error of Node before there is a request: its reason, and the last bytes received. */
type ClientError = Error & { code?: string; rawPacket?: unknown }

function refusalOf({ code }: ClientError): { status: number; refusal: Refusal } {
  if (code === 'HPE_HEADER_OVERFLOW') return { status: 431, refusal: new Refusal('tooLarge') }
  return { status: code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400, refusal: new Refusal('requestUnreadable') }
}

/** Answers a request that Node could not parse like any other error, if the connection still accepts an answer. */
export async function answerUnreadable(
  service: FastifyInstance,
  { words, origin }: Surroundings,
  error: ClientError,
  socket: Socket,
): Promise<void> {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const { status, refusal } = refusalOf(error)
  const problem = problemOf(refusal)
  const { path, ...asked } = begun(error.rawPacket)
  const said: Words = words(languageOf(asked, undefined))
  const isApi = isForApi(path)
  const body = isApi
    ? JSON.stringify(problemJson(problem))
    : layout(said.say('problem.title'), problemPage(problem, said), { words: said })
  const headers = [
    ...(await usualHeaders(service, origin())),
    ['content-type', isApi ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8'],
    ['content-length', String(Buffer.byteLength(body))],
    ['connection', 'close'],
  ]
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headers.map(([name, value]) => `${name}: ${value}`)]
  if (socket.writable) socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}
