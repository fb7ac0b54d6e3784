import { beforeEach, expect, it } from 'vitest'
import { openLedger } from '../../src/index.ts'
import { SecretKey } from '../../src/pseudonyms/index.ts'
import { servePrivacy } from '../../src/worker/serve.ts'
import { keyOf, requestFor } from './worker-page.ts'

type Posted = { result?: unknown; error?: { code?: string; message: string } }
const posted: { message: Posted; transfer: unknown[] }[] = []
let ask: (data: unknown) => void
servePrivacy({
  addEventListener: (_, listener) => {
    ask = (data) => listener({ data })
  },
  postMessage: (message, transfer) => posted.push({ message: message as Posted, transfer }),
})
beforeEach(() => {
  posted.length = 0
})

/** Runs a task as a worker does, and returns all that it posted. */
async function posts(task: string, input: object): Promise<typeof posted> {
  ask({ task, input })
  await expect.poll(() => posted.some(({ message }) => 'result' in message || 'error' in message)).toBe(true)
  return posted
}

const request = requestFor('statistics', 'statisticsPartner')
const domain = { purpose: 'study', partner: 'both', epoch: '2026' }
const records = Array.from({ length: 30 }, (_, at) => ({ id: at, sex: 'female' }))
const people = [{ given: 'Rachel', surname: 'Mukamwiza', dob: '1994-03-05' }]
const plan = { tables: [['sex']] }
const release = { purpose: 'publicMicrodata', k: 11, quasiIdentifiers: ['victim.sex'] }
const victims = Array.from({ length: 30 }, (_, at) => ({ id: at, 'victim.sex': 'female' }))

/** Each task that takes a key, with an input that holds it. */
const keyed: [task: string, (key: Uint8Array) => object][] = [
  ['encode', (key) => ({ people, request, key, domain })],
  ['link', (key) => ({ left: { people }, right: { people }, key, domain })],
  ['pseudonymise', (key) => ({ records, request, columns: [{ column: 'id', kind: 'text' }], key, domain })],
  ['tables', (key) => ({ records, request, plan, series: { history: { person: 'id' }, key, date: '2026-01-31' } })],
  ['roundedTables', (key) => ({ records, request, plan, key })],
  [
    'anonymise',
    (key) => ({
      records: victims,
      request,
      plan: release,
      history: { ledger: openLedger('id', new SecretKey(keyOf(1))), key, date: '2026-01-31' },
    }),
  ],
  ['verifySeries', (key) => ({ releases: [], plan: release, ledger: openLedger('id', new SecretKey(keyOf(1))), key })],
]

/** All ways in which the bytes of a key could be in a message. */
function showsKey(value: unknown, key: Uint8Array): boolean {
  const text = JSON.stringify(value, (_, one) => (ArrayBuffer.isView(one) ? [...(one as Uint8Array)] : one))
  const hex = [...key].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex, [...key].join(), btoa(String.fromCharCode(...key))].some((one) => text.includes(one))
}

it.each(keyed)('%s overwrites the key that it was given, and posts nothing of it', async (task, inputWith) => {
  const key = keyOf(1)
  const all = await posts(task, inputWith(key))
  expect(all.at(-1)?.message.error).toBeUndefined()
  expect([...key]).toEqual(Array(32).fill(0))
  expect(showsKey(all, keyOf(1))).toBe(false)
})

it.each(keyed)('%s says of a key that is none what is wrong with it, and nothing of it', async (task, inputWith) => {
  const key = Uint8Array.from({ length: 32 }, () => 7)
  const all = await posts(task, inputWith(key))
  expect(all.at(-1)?.message.error?.code).toBe('keyRepeats')
  expect(showsKey(all, key)).toBe(false)
})

it('moves the buffers of encodings, and copies none', async () => {
  const all = await posts('encode', { people, request, key: keyOf(1), domain })
  const [{ message, transfer }] = all as [(typeof all)[number]]
  const { bits, present } = message.result as { bits: Uint32Array; present: Uint32Array }
  expect(transfer).toEqual([bits.buffer, present.buffer])
})

it('refuses a task that there is none of', async () => {
  expect((await posts('toString', {}))[0]?.message.error?.message).toBe('The task failed in the worker.')
  posted.length = 0
  expect((await posts('none', {}))[0]?.message.error?.message).toBe('The task failed in the worker.')
})
