import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ANSWERS, DAY, type Device, META, newDevice, PIN, raw, readRaw, unwrap } from './fixture-drafts.ts'
import type { Clock } from './index.ts'

let clock: Device['clock']
let createOne: Device['createOne']
let openStore: Device['openStore']
beforeEach(() => {
  ;({ clock, createOne, openStore } = newDevice())
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('time', () => {
  it('puts the draft that was saved last first', async () => {
    const { store, id: first } = await createOne()
    clock.move(DAY)
    const second = unwrap(await store.create(PIN, ANSWERS, META)).summary.id
    expect(unwrap(await store.list()).drafts.map(({ id }) => id)).toEqual([second, first])
    clock.move(DAY)
    await unwrap(await store.unlock(first, PIN)).save(ANSWERS)
    expect(unwrap(await store.list()).drafts.map(({ id }) => id)).toEqual([first, second])
  })

  it('deletes a draft some days after it was last saved: on opening it, and on listing', async () => {
    const { store, session, id } = await createOne({ keepDays: 2 })
    const other = unwrap(await store.create(PIN, ANSWERS, META)).summary.id
    clock.move(DAY)
    expect(await session.save(ANSWERS)).toEqual({ ok: false, fault: 'locked' })
    const again = unwrap(await store.unlock(id, PIN))
    await again.save(ANSWERS)
    clock.move(DAY)
    expect(await store.unlock(other, PIN)).toEqual({ ok: false, fault: 'expired' })
    expect(await readRaw(other)).toBeUndefined()
    expect(unwrap(await store.list()).drafts.map((draft) => draft.id)).toEqual([id])
    clock.move(DAY)
    expect(unwrap(await store.list()).drafts).toEqual([])
    expect([await readRaw(id), await raw('guards', (records) => records.get(id))]).toEqual([undefined, undefined])
  })

  it('counts the days of a draft that a wrong clock dated from when a right one first sees it', async () => {
    const years = 9000 * DAY
    clock.move(-years)
    const { store, session, id } = await createOne({ keepDays: 2 })
    session.lock()
    clock.move(years)
    expect(unwrap(await store.list()).drafts.map((draft) => draft.id)).toEqual([id])
    clock.move(DAY)
    // Trying a passphrase does not restart the days.
    expect(await store.unlock(id, 'not the right one')).toMatchObject({ fault: 'wrongPin' })
    expect(unwrap(await store.list()).drafts.map((draft) => draft.id)).toEqual([id])
    const again = unwrap(await store.unlock(id, PIN))
    expect(again.payload).toEqual(ANSWERS)
    again.lock()
    clock.move(DAY)
    expect(unwrap(await store.list()).drafts).toEqual([])
    expect([await readRaw(id), await raw('guards', (records) => records.get(id))]).toEqual([undefined, undefined])
  })

  it('begins the days of a draft that a wrong clock dated anew with each save', async () => {
    const years = 9000 * DAY
    clock.move(-years)
    const { store, session, id } = await createOne({ keepDays: 2 })
    session.lock()
    clock.move(years)
    await unwrap(await store.unlock(id, PIN)).save(ANSWERS)
    clock.move(DAY)
    expect(unwrap(await store.list()).drafts.map((draft) => draft.id)).toEqual([id])
    clock.move(DAY)
    expect(unwrap(await store.list()).drafts).toEqual([])
  })

  it('locks a draft that is idle, and not one in use', async () => {
    const onLock = vi.fn()
    const { session } = await createOne({ idleMinutes: 5 })
    session.onLock(onLock)
    session.onLock(() => expect.unreachable())()
    clock.move(4 * 60_000)
    session.touch()
    clock.move(4 * 60_000)
    expect(session.payload).toEqual(ANSWERS)
    clock.move(60_000)
    expect(onLock.mock.calls).toEqual([['idle']])
    expect(session.isLocked).toBe(true)
    session.touch()
    expect(session.isLocked).toBe(true)
  })

  it('does not lock a draft that was saved in the meantime', async () => {
    const { session } = await createOne({ idleMinutes: 5 })
    clock.move(4 * 60_000)
    await session.save({ changed: true })
    clock.move(4 * 60_000)
    expect(session.payload).toEqual({ changed: true })
    clock.move(60_000)
    expect(session.isLocked).toBe(true)
  })

  it('locks by the clock where a timer came early', async () => {
    const early: Clock = { now: clock.now, after: (milliseconds, run) => clock.after(milliseconds / 2, run) }
    const onLock = vi.fn()
    const { session } = await createOne({ clock: early, idleMinutes: 4 })
    session.onLock(onLock)
    for (const seconds of [120, 60]) {
      clock.move(seconds * 1000)
      expect(onLock).not.toHaveBeenCalled()
    }
    clock.move(60_000)
    expect(onLock.mock.calls).toEqual([['idle']])
  })

  it('locks every draft, whatever the listeners do', async () => {
    const { store, session } = await createOne()
    const other = unwrap(await store.create(PIN, {}, META))
    for (const one of [session, other])
      one.onLock(() => {
        throw new Error('SENTINEL')
      })
    store.lockAll()
    expect([session.isLocked, other.isLocked]).toEqual([true, true])
  })

  it('locks by the clock where a sleeping computer ran no timer', async () => {
    const asleep: Clock = { now: clock.now, after: () => () => {} }
    const { session } = await createOne({ clock: asleep })
    clock.move(5 * 60_000)
    session.touch()
    expect(session.payload).toBeUndefined()
  })
})

describe('saving', () => {
  it('keeps the previous version when there is no space left', async () => {
    const { store, session, id } = await createOne()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('SENTINEL', 'QuotaExceededError')
    })
    expect(await session.save({ changed: true })).toEqual({ ok: false, fault: 'full' })
    expect(session.payload).toEqual({ changed: true })
    put.mockRestore()
    expect(unwrap(await openStore().unlock(id, PIN)).payload).toEqual(ANSWERS)
    // The page that could not save it still has it, encrypted, even if the draft was locked.
    session.lock()
    const again = unwrap(await store.unlock(id, PIN))
    expect([again.payload, again.isUnsaved]).toEqual([{ changed: true }, true])
    expect((await again.save({ changed: true })).ok).toBe(true)
    expect(unwrap(await openStore().unlock(id, PIN)).payload).toEqual({ changed: true })
  })

  it('gives a code, and no message, when the browser fails in another way', async () => {
    const { session } = await createOne()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('SENTINEL', 'UnknownError')
    })
    expect(await session.save({ changed: true })).toEqual({ ok: false, fault: 'failed' })
  })

  it('overwrites nothing that another tab saved', async () => {
    const { session, id } = await createOne()
    const otherTab = openStore()
    const other = unwrap(await otherTab.unlock(id, PIN))
    expect((await other.save({ from: 'other tab' })).ok).toBe(true)
    expect(await session.save({ from: 'this tab' })).toEqual({ ok: false, fault: 'changedElsewhere' })
    expect(session.payload).toEqual({ from: 'this tab' })
    expect(unwrap(await openStore().unlock(id, PIN)).payload).toEqual({ from: 'other tab' })
  })

  it('gives back what another tab kept from being saved, though the draft was locked, and still overwrites nothing', async () => {
    const { store, session, id } = await createOne({ idleMinutes: 5 })
    const otherTab = openStore()
    const other = unwrap(await otherTab.unlock(id, PIN))
    expect((await other.save({ from: 'other tab' })).ok).toBe(true)
    expect((await other.save({ from: 'other tab', again: true })).ok).toBe(true)
    await session.save({ from: 'this tab' })
    clock.move(5 * 60_000)
    expect([session.isLocked, session.payload]).toEqual([true, undefined])
    const again = unwrap(await store.unlock(id, PIN))
    expect([again.payload, again.isUnsaved]).toEqual([{ from: 'this tab' }, true])
    expect(await again.save({ from: 'this tab', more: 1 })).toEqual({ ok: false, fault: 'changedElsewhere' })
    expect(unwrap(await openStore().unlock(id, PIN)).payload).toEqual({ from: 'other tab', again: true })
    // Once it is kept elsewhere, the draft is the other tab's alone, a save that is under way included.
    void again.save({ from: 'this tab', more: 2 })
    again.release()
    expect(again.isLocked).toBe(true)
    const last = unwrap(await store.unlock(id, PIN))
    expect([last.payload, last.isUnsaved]).toEqual([{ from: 'other tab', again: true }, false])
  })

  it('overwrites nothing that was put back as it was before', async () => {
    const { session, id } = await createOne()
    const first = await readRaw(id)
    await session.save({ version: 2 })
    await raw('case', (records) => records.put(first))
    expect(await session.save({ version: 3 })).toEqual({ ok: false, fault: 'changedElsewhere' })
    expect(await readRaw(id)).toEqual(first)
  })

  it('brings back nothing that another tab deleted', async () => {
    const { session } = await createOne()
    await openStore().wipeAll()
    expect(await session.save(ANSWERS)).toEqual({ ok: false, fault: 'notFound' })
    expect(await indexedDB.databases()).toEqual([])
  })

  it('ends where the draft is deleted from the list: it is locked, and nothing asks to save more of it', async () => {
    const { store, session, id } = await createOne()
    const [lastCall, locked] = [vi.fn(), vi.fn()]
    session.beforeLock(lastCall)
    session.onLock(locked)
    await store.destroy(id)
    expect([session.isLocked, session.payload]).toEqual([true, undefined])
    expect(locked.mock.calls).toEqual([['deleted']])
    expect(lastCall).not.toHaveBeenCalled()
  })

  it('keeps the order of saves, and ends before a lock or a deletion does', async () => {
    const { store, session, id } = await createOne()
    const saves = [1, 2, 3].map((version) => session.save({ version }))
    session.lock()
    expect((await Promise.all(saves)).map(({ ok }) => ok)).toEqual([true, true, true])
    const again = unwrap(await store.unlock(id, PIN))
    expect(again.payload).toEqual({ version: 3 })
    void again.save({ version: 4 })
    await again.destroy()
    expect(await readRaw(id)).toBeUndefined()
  })
})

describe('the page', () => {
  const page = () => {
    const [around, shown] = [new EventTarget(), Object.assign(new EventTarget(), { visibilityState: 'visible' })]
    vi.stubGlobal('window', around)
    vi.stubGlobal('document', shown)
    return {
      leave: () => around.dispatchEvent(new Event('pagehide')),
      show: (visibilityState: 'hidden' | 'visible') => {
        shown.visibilityState = visibilityState
        shown.dispatchEvent(new Event('visibilitychange'))
      },
    }
  }

  it.each([false, true])(
    'locks every draft when it is left, and when it is hidden only if asked to: %s',
    async (lockWhenHidden) => {
      const { leave, show } = page()
      const { session, store } = await createOne({ lockWhenHidden })
      const other = unwrap(await store.create(PIN, ANSWERS, META))
      show('hidden')
      expect([session.isLocked, other.isLocked]).toEqual([lockWhenHidden, lockWhenHidden])
      leave()
      expect([session.isLocked, other.isLocked]).toEqual([true, true])
    },
  )

  it('locks what was idle meanwhile when it is seen again, and nothing any more after the store is closed', async () => {
    const { leave, show } = page()
    const asleep: Clock = { now: clock.now, after: () => () => {} }
    const { session, store } = await createOne({ clock: asleep, idleMinutes: 5 })
    const onLock = vi.fn()
    session.onLock(onLock)
    show('visible')
    expect(onLock).not.toHaveBeenCalled()
    clock.move(5 * 60_000)
    show('visible')
    expect(onLock.mock.calls).toEqual([['idle']])
    const again = unwrap(await store.unlock(session.summary.id, PIN))
    again.onLock(onLock)
    store.close()
    expect([again.isLocked, onLock.mock.calls.at(-1)]).toEqual([true, ['asked']])
    const late = unwrap(await store.unlock(session.summary.id, PIN))
    leave()
    expect(late.isLocked).toBe(false)
  })
})
