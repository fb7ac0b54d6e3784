import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, launchProfile, type Page, type ServedPage, servePage } from '@tip-standard/browser'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { DraftResult, DraftSession, openDraftStore } from './index.ts'

/** What the page under test has: the built drafts, and a list of the keys that were made. */
declare const drafts: { openDraftStore: typeof openDraftStore; keys: CryptoKey[]; session: DraftSession }

const SOURCE = `
import { openDraftStore } from './index.ts'
const keys = []
const derive = crypto.subtle.deriveKey.bind(crypto.subtle)
crypto.subtle.deriveKey = async (...how) => {
  const key = await derive(...how)
  keys.push(key)
  return key
}
globalThis.drafts = { openDraftStore, keys }
`
const PIN = 'PINSENTINEL'
const META = {
  kind: 'case',
  label: 'blue cup',
  formId: 'formInClear',
  formVersion: '1',
  standardVersion: '1.0-rc.2',
} as const
const ANSWERS = { victims: [{ remark: 'ANSWERSENTINEL' }] }

let folder: string
let context: BrowserContext
let served: ServedPage
let page: Page

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tip-drafts-'))
  served = await servePage(import.meta.url, { page: SOURCE })
  context = await launchProfile(folder)
  page = context.pages()[0] ?? (await context.newPage())
})
afterAll(async () => {
  await context?.close()
  await served?.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await page.goto(served.url)
  await page.evaluate(() => drafts.openDraftStore().wipeAll())
})

/** Makes a draft in the page and gives its id. */
const createDraft = (): Promise<string> =>
  page.evaluate(
    async ([pin, answers, meta]) => {
      const made = await drafts.openDraftStore().create(pin, answers, meta)
      if (!made.ok) throw new Error(made.fault)
      drafts.session = made.value
      return made.value.summary.id
    },
    [PIN, ANSWERS, META] as const,
  )

const unlock = (where: Page, id: string, pin: string): Promise<unknown> =>
  where.evaluate(
    async ([id, pin]) => {
      const opened = await drafts.openDraftStore().unlock(id, pin)
      if (!opened.ok) return opened
      drafts.session = opened.value
      return opened.value.payload
    },
    [id, pin] as const,
  )

const save = (where: Page, answers: unknown): Promise<DraftResult<unknown>> =>
  where.evaluate((answers) => drafts.session.save(answers), answers)

/** Everything that the page's origin keeps, as text: each byte a letter, and each text as it is. */
const readStorage = (): Promise<string> =>
  page.evaluate(async () => {
    const promise = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const shown: string[] = [document.cookie, location.href, JSON.stringify(history.state), document.title]
    for (const storage of [localStorage, sessionStorage]) shown.push(JSON.stringify({ ...storage }))
    shown.push(...(await caches.keys()))
    const show = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return show(new Uint8Array(value))
      if (value instanceof Uint8Array) return [...value].map((byte) => String.fromCharCode(byte)).join('')
      if (typeof value !== 'object' || value === null) return String(value)
      return Object.entries(value)
        .map(([name, member]) => `${name}=${show(member)}`)
        .join('\n')
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await promise(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const records = await promise(database.transaction(store).objectStore(store).getAll())
        shown.push(name, store, ...records.map(show))
      }
      database.close()
    }
    return shown.join('\n')
  })

/** Everything that lies in the browser's profile on the disk. */
const readDisk = (): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /IndexedDB|Storage/.test(join(entry.parentPath, entry.name)))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

const sentinels = /(P.?I.?N|A.?N.?S.?W.?E.?R)S.?E.?N.?T.?I.?N.?E.?L/is

it('creates no database by looking for drafts', async () => {
  const found = await page.evaluate(async () => {
    const store = drafts.openDraftStore()
    const faults = [await store.list(), await store.unlock('a', 'b'), await store.destroy('a'), await store.wipeAll()]
    return { ok: faults.map(({ ok }) => ok), databases: await indexedDB.databases() }
  })
  expect(found).toEqual({ ok: [true, false, true, true], databases: [] })
})

it('keeps only metadata in plain text, in every storage of the page and on the disk', async () => {
  const id = await createDraft()
  expect((await save(page, { ...ANSWERS, second: 'ANSWERSENTINEL' })).ok).toBe(true)
  const storage = await readStorage()
  expect(storage).toContain('formInClear')
  expect(storage).toContain(id)
  expect(storage).not.toMatch(sentinels)
  expect(readDisk()).toContain('formInClear')
  expect(readDisk()).not.toMatch(sentinels)
})

it('opens only with the right PIN, by a key that cannot be exported', async () => {
  const id = await createDraft()
  expect(await unlock(page, id, 'PINSENTINEl')).toEqual({ ok: false, fault: 'wrongPin', attemptsLeft: 9 })
  expect(await unlock(page, id, PIN)).toEqual(ANSWERS)
  const keys = await page.evaluate(async () => {
    const ways = ['raw', 'jwk'] as const
    const read = drafts.keys.flatMap((key) => ways.map((way) => crypto.subtle.exportKey(way as 'raw', key)))
    const settled = await Promise.allSettled(read)
    return { extractable: drafts.keys.map((key) => key.extractable), ways: settled.map(({ status }) => status) }
  })
  expect(keys.extractable).toEqual([false, false, false])
  expect(new Set(keys.ways)).toEqual(new Set(['rejected']))
})

it('deletes expired drafts', async () => {
  await createDraft()
  const list = await page.evaluate(() => {
    const muchLater = Date.UTC(2100, 0)
    return drafts.openDraftStore({ clock: { now: () => muchLater, after: () => () => {} } }).list()
  })
  expect(list).toEqual({ ok: true, value: { drafts: [], unreadable: [] } })
  expect(await readStorage()).not.toContain('formInClear')
})

it('does not open when its bound metadata was changed', async () => {
  const id = await createDraft()
  await page.evaluate(
    (id) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('drafts')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('case', 'readwrite')
          const store = transaction.objectStore('case')
          store.get(id).onsuccess = ({ target }) => {
            store.put({ ...(target as IDBRequest).result, formVersion: '2' })
          }
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    id,
  )
  expect(await unlock(page, id, PIN)).toMatchObject({ ok: false, fault: 'unreadable' })
})

it('keeps the previous version when there is no space left', async () => {
  const small = await servePage(import.meta.url, { page: SOURCE })
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(small.url).origin, quotaSize: 200_000 })
  await page.goto(small.url)
  const id = await createDraft()
  expect(await save(page, 'x'.repeat(5_000_000))).toEqual({ ok: false, fault: 'full' })
  expect(await unlock(page, id, PIN)).toEqual(ANSWERS)
  await devtools.detach()
  await small.close()
})

it('lets one of two tabs save, and reports it to the other', async () => {
  const id = await createDraft()
  const other = await context.newPage()
  await other.goto(served.url)
  await unlock(other, id, PIN)
  const results = await Promise.all([save(page, { tab: 1 }), save(other, { tab: 2 })])
  expect(results.map((result) => (result.ok ? 'saved' : result.fault)).sort()).toEqual(['changedElsewhere', 'saved'])
  const winner = results.findIndex(({ ok }) => ok) + 1
  expect(await unlock(page, id, PIN)).toEqual({ tab: winner })
  await other.close()
})

it('is locked when the page is left, also where the browser keeps the page for the Back button', async () => {
  await createDraft()
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  expect(await page.evaluate(() => [drafts.session.isLocked, drafts.session.payload])).toEqual([true, undefined])
})
