import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Words } from '../texts/words.ts'
import { problemOf, Refusal } from './errors.ts'
import { languageOf } from './language.ts'
import { layout } from './layout.ts'
import { problemJson, problemPage } from './problem-page.ts'
import type { Surroundings } from './surroundings.ts'

/** Ids have 64 characters at most: a longer part of an address is none of this service. */
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
 * Leads an address that the router cannot read to one that there is not: what the router answers by itself is in
 * English, names the address, and has none of the headers of this service.
 */
export function readableAddress(url: string): string {
  const [path = ''] = url.split('?')
  if (path.startsWith('/') && isReadable(path)) return url
  return isForApi(path) ? '/api/unreadable' : '/unreadable'
}

/** What can be read of a request that could not be read whole: its path, and which language it asks for. */
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

/** Headers that belong to one answer, and not to all. */
const OWN = ['content-type', 'content-length', 'date', 'connection', 'keep-alive', 'etag', 'set-cookie']

/** The headers of every answer, as an answer of the service has them. */
async function usualHeaders(service: FastifyInstance, origin: string): Promise<[string, string][]> {
  const { headers } = await service.inject({ url: '/unreadable', headers: { host: new URL(origin).host } })
  return Object.entries(headers).flatMap(([name, value]) => (OWN.includes(name) ? [] : [[name, String(value)]]))
}

/** What Node gives up before there is a request: why, and the bytes that came last. */
type ClientError = Error & { code?: string; rawPacket?: unknown }

function refusalOf({ code }: ClientError): { status: number; refusal: Refusal } {
  if (code === 'HPE_HEADER_OVERFLOW') return { status: 431, refusal: new Refusal('tooLarge') }
  return { status: code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400, refusal: new Refusal('requestUnreadable') }
}

/** Answers what Node could not read as a request, as other errors are answered, as far as the connection still takes an answer. */
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
