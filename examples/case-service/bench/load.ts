/**
 * Sends requests at a fixed rate, whether or not the earlier ones were answered, and measures from the moment at which
 * each was due (Tene's coordinated omission). Then reads back every case that was acknowledged. `pnpm bench -- postgres
 * 200 60`
 */

import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord } from '@tip-standard/core'
import { DEMO_AGENCY } from '../src/demo/staff.ts'
import { newNumber } from '../src/server/one-time-forms.ts'
import { startPostgres } from './postgres.ts'

type Visitor = { cookie: string; token: string }
type Started = { origin: string; visitors: Visitor[] }

const [engine = 'pglite', rate = '50', seconds = '10'] = process.argv.slice(2).filter((one) => one !== '--')
const agent = new Agent({ keepAlive: true, maxSockets: 200 })

const next = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once('message', resolve))

type Sent = { method: string; path: string; who: Visitor; json?: object; form?: Record<string, string> }

/** Sends one request, and gives its status and text; 0 where no answer came. */
function send(origin: string, { method, path, who, json, form }: Sent): Promise<{ status: number; text: string }> {
  const body =
    json !== undefined
      ? JSON.stringify(json)
      : form === undefined
        ? undefined
        : new URLSearchParams({ ...form, token: who.token, once: newNumber() }).toString()
  const type = json !== undefined ? 'application/json' : 'application/x-www-form-urlencoded'
  const headers = {
    cookie: who.cookie,
    ...(body === undefined
      ? {}
      : { 'content-type': type, 'content-length': Buffer.byteLength(body), 'x-token': who.token }),
  }
  return new Promise((resolve) => {
    const sent = request(origin + path, { method, agent, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => {
        text += piece
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    sent.on('error', () => resolve({ status: 0, text: '' }))
    sent.end(body)
  })
}

function* records(): Generator<CaseRecord> {
  let at = 0
  for (const record of sampleRecords(1_000_000, 11)) {
    const agreed = { purpose: 'caseManagement', decision: 'granted', givenBy: 'self', date: '2026-01-05' } as const
    const victims = (record.victims ?? []).map((one) => ({ ...one, consents: [...(one.consents ?? []), agreed] }))
    yield {
      ...record,
      case: { ...record.case, id: `load-${at++}` },
      reportingEntity: { id: DEMO_AGENCY, type: 'ngo' },
      victims,
    }
  }
}

const server = engine === 'postgres' ? await startPostgres() : undefined
const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), server === undefined ? [] : [server.url], {
  execArgv: process.execArgv,
})
const { origin, visitors } = (await next(child)) as Started
const made = records()
const kept: { record: CaseRecord; who: Visitor; consents: number }[] = []

async function putNew(who: Visitor): Promise<number> {
  const record = made.next().value as CaseRecord
  const { status } = await send(origin, {
    method: 'POST',
    path: '/api/cases',
    who,
    json: { expectedVersion: 0, record },
  })
  if (status === 201) kept.push({ record, who, consents: 0 })
  return status
}

/** Another decision about a case of one's own; each case in its turn, so that no one is in the way of someone else. */
let turn = 0
async function decide(): Promise<number> {
  const one = kept[turn++ % kept.length] as (typeof kept)[number]
  const path = `/cases/${one.record.case.id}/people/v-1/consents`
  const form = {
    'consent.purpose': 'research',
    'consent.decision': 'refused',
    'consent.givenBy': 'self',
    'consent.date': '2026-03-01',
  }
  const { status } = await send(origin, { method: 'POST', path, who: one.who, form })
  if (status === 303) one.consents++
  return status
}

async function readOne(at: number): Promise<number> {
  const one = kept[(at * 7919) % kept.length] as (typeof kept)[number]
  const path = at % 2 === 0 ? `/cases/${one.record.case.id}` : `/api/cases/${one.record.case.id}`
  return (await send(origin, { method: 'GET', path, who: one.who })).status
}

// Something to work with.
for (let at = 0; at < 200; at++) await putNew(visitors[at % visitors.length] as Visitor)

/** Of twenty requests three store a new case, two a decision, five list, and ten read. */
function one(at: number): Promise<number> {
  const who = visitors[at % visitors.length] as Visitor
  const kind = at % 20
  if (kind < 3) return putNew(who)
  if (kind < 5) return decide()
  if (kind < 10) return send(origin, { method: 'GET', path: '/', who }).then(({ status }) => status)
  return readOne(at)
}

/** Milliseconds of the processor that the service has used. */
async function processorTime(): Promise<number> {
  child.send('processor')
  return (await next(child)) as number
}

const before = await processorTime()
const count = Number(rate) * Number(seconds)
const latencies: number[] = []
const statuses = new Map<number, number>()
const start = performance.now()
const running: Promise<void>[] = []
for (let at = 0; at < count; at++) {
  const due = start + (at * 1000) / Number(rate)
  const wait = due - performance.now()
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  running.push(
    one(at).then((status) => {
      latencies.push(performance.now() - due)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }),
  )
}
await Promise.all(running)
const took = (performance.now() - start) / 1000
const processor = ((await processorTime()) - before) / count

let lost = 0
for (const { record, who, consents } of kept) {
  const { status, text } = await send(origin, { method: 'GET', path: `/api/cases/${record.case.id}`, who })
  const seen =
    status === 200 ? (JSON.parse(text) as { record: CaseRecord }).record.victims?.[0]?.consents?.length : undefined
  if (seen !== (record.victims?.[0]?.consents?.length ?? 0) + consents) lost++
}
child.send('verify')
const log = await next(child)
latencies.sort((a, b) => a - b)
const at = (share: number): number =>
  Math.round(latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0)
process.stdout.write(
  `${JSON.stringify({
    engine,
    rate: Number(rate),
    seconds: Number(seconds),
    answered: Math.round(latencies.length / took),
    statuses: Object.fromEntries(statuses),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    most: at(1),
    kept: kept.length,
    lost,
    log,
    processor: Math.round(processor * 10) / 10,
  })}\n`,
)
const gone = new Promise((resolve) => child.once('exit', resolve))
child.send('close')
await gone
await server?.stop()
agent.destroy()
