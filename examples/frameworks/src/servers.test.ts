import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createService as createExpress } from './express/service.ts'
import { createService as createFastify } from './fastify/service.ts'
import { createService as createHono } from './hono/service.ts'
import { invented } from './invented.ts'
import type { Keep } from './keep.ts'
import { createRouter } from './trpc/router.ts'

type Answer = { status: number; text: string }
type Post = (path: string, body: string) => Promise<Answer>
type Recipe = { name: string; path: string; start: (keep: Keep) => Promise<{ post: Post; stop: () => Promise<void> }> }

const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  text: `${[...response.headers].join('\n')}\n${await response.text()}`,
})
const init = (body: string): RequestInit => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } })
const postTo =
  (origin: string): Post =>
  async (path, body) =>
    answerOf(await fetch(`${origin}${path}`, init(body)))
const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

const recipes: Recipe[] = [
  {
    name: 'Fastify',
    path: '/records',
    start: async (keep) => {
      const service = createFastify(keep)
      return { post: postTo(await service.listen({ port: 0, host: '127.0.0.1' })), stop: () => service.close() }
    },
  },
  {
    name: 'Express',
    path: '/records',
    start: async (keep) => {
      const server = createServer(createExpress(keep))
      const origin = await listen(server)
      return {
        post: postTo(origin),
        stop: () =>
          new Promise((resolve) => {
            server.closeAllConnections()
            server.close(() => resolve())
          }),
      }
    },
  },
  {
    name: 'Hono',
    path: '/records',
    start: async (keep) => {
      const service = createHono(keep)
      return { post: async (path, body) => answerOf(await service.request(path, init(body))), stop: async () => {} }
    },
  },
  {
    name: 'tRPC',
    path: '/trpc/addRecord',
    start: async (keep) => {
      const router = createRouter(keep)
      const post: Post = async (path, body) => {
        const req = new Request(`http://localhost${path}`, init(body))
        return answerOf(await fetchRequestHandler({ endpoint: '/trpc', req, router }))
      }
      return { post, stop: async () => {} }
    },
  },
]

/** A value that is in every bad request, and must come out nowhere. */
const SENTINEL = 'Zz-sentinel-7Q'

describe.each(recipes)('$name', ({ path, start }) => {
  const kept: unknown[] = []
  const printed: string[] = []
  let isStoreDown = false
  let service: Awaited<ReturnType<typeof start>>

  beforeEach(async () => {
    kept.length = 0
    printed.length = 0
    isStoreDown = false
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, level).mockImplementation((...args) => void printed.push(args.map(String).join(' ')))
    service = await start(async (record) => {
      if (isStoreDown) throw new Error(`cannot store ${JSON.stringify(record)}`)
      kept.push(record)
    })
  })
  afterEach(async () => {
    await service.stop()
    vi.restoreAllMocks()
  })

  it('keeps a record that follows the standard', async () => {
    const { status } = await service.post(path, JSON.stringify(invented))
    expect(Math.floor(status / 100)).toBe(2)
    expect(kept).toEqual([invented])
  })

  it.each([
    ['a value of another type', { ...invented, victims: [{ id: 'v-1', consents: [], age: SENTINEL }] }],
    ['a member that the standard does not have', { ...invented, [SENTINEL]: SENTINEL }],
    ['a code that no list has', { ...invented, case: { ...invented.case, status: SENTINEL } }],
    ['something else than a record', [SENTINEL]],
  ])('refuses %s, and repeats nothing of it', async (_, record) => {
    const { status, text } = await service.post(path, JSON.stringify(record))
    expect([400, 422]).toContain(status)
    expect(text).not.toContain(SENTINEL)
    expect(printed.join('\n')).not.toContain(SENTINEL)
    expect(kept).toEqual([])
  })

  it('says where and what to correct', async () => {
    const { text } = await service.post(path, JSON.stringify({ ...invented, victims: [{ id: 'v-1', age: SENTINEL }] }))
    expect(text).toMatch(/victims/)
    expect(text).toMatch(/Give a value|give a value/)
  })

  it('says nothing of a body that is no JSON', async () => {
    const { status, text } = await service.post(path, `{"${SENTINEL}": ${SENTINEL}`)
    expect(status).toBe(400)
    expect(text).not.toContain(SENTINEL)
    expect(printed.join('\n')).not.toContain(SENTINEL)
  })

  it('says nothing of a record that could not be stored', async () => {
    isStoreDown = true
    const record = { ...invented, case: { ...invented.case, id: SENTINEL } }
    const { status, text } = await service.post(path, JSON.stringify(record))
    expect(status).toBe(500)
    expect(text).not.toContain(SENTINEL)
    expect(printed.join('\n')).not.toContain(SENTINEL)
  })
})
