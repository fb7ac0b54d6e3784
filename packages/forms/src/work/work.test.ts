import { consentForm, screeningForm } from '@tip-standard/form-model'
import { openForm, readDraft, recordOfWork } from '@tip-standard/form-model/engine'
import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Device, META, newDevice, PIN, unwrap } from '../drafts/fixture-drafts.ts'
import { consent, decide, today, working } from './fixture-work.ts'
import { openWork } from './index.ts'

let device: Device
beforeEach(() => {
  device = newDevice()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('work', () => {
  it('is at risk from its first answer on, and no longer when a draft holds it', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    expect(work.state()).toMatchObject({ keeping: 'none', isAtRisk: false })
    decide(engine, 'granted')
    expect(work.state().isAtRisk).toBe(true)
    expect((await work.keep(store, PIN, 'blue cup')).ok).toBe(true)
    expect(await work.save()).toBe(true)
    expect(work.state()).toMatchObject({ keeping: 'saved', isAtRisk: false, summary: { label: 'blue cup' } })
    engine.answer([...engine.personPath, 'occupation'], '5')
    expect(work.state()).toMatchObject({ keeping: 'saving', isAtRisk: true })
    expect(await work.save()).toBe(true)
    expect(work.state().isAtRisk).toBe(false)
  })

  it('writes what came meanwhile once, with all of it', async () => {
    const { work, engine } = working()
    await work.keep(device.openStore(), PIN, '')
    await work.save()
    const sealed = vi.spyOn(crypto.subtle, 'encrypt')
    for (let answer = 1; answer <= 50; answer++) engine.answer([...engine.personPath, 'numberOfChildren'], answer)
    expect(await work.save()).toBe(true)
    expect(sealed.mock.calls.length).toBeLessThan(4)
    const id = work.state().summary?.id ?? ''
    const { payload } = unwrap(await device.openStore().unlock(id, PIN))
    const read = readDraft(screeningForm, payload)
    expect(read.ok && JSON.stringify(read.draft.record)).toContain('"numberOfChildren":50')
  })

  it('writes nothing more after a refusal, takes a slip back, and deletes the draft on the next page', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    await work.keep(store, PIN, '')
    await work.save()
    decide(engine, 'refused')
    expect(work.state()).toMatchObject({ keeping: 'refused', isRefused: true, isAtRisk: true })
    decide(engine, 'granted')
    await work.save()
    expect(work.state().keeping).toBe('saved')
    decide(engine, 'withdrawn')
    expect(unwrap(await store.list()).drafts).toHaveLength(1)
    engine.next()
    await vi.waitFor(async () => expect(unwrap(await store.list()).drafts).toEqual([]))
    expect(work.state()).toMatchObject({ keeping: 'none', isRefused: true })
    // The answers stay on the page.
    expect(work.current()).toBeDefined()
  })

  it('keeps no draft of a person who refuses the interview, nor one that is made while the person refuses', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    decide(engine, 'refused', 'interview')
    expect(work.state()).toMatchObject({ keeping: 'none', isRefused: true })
    decide(engine, 'granted', 'interview')
    const making = work.keep(store, PIN, '')
    decide(engine, 'refused', 'interview')
    engine.next()
    await making
    await vi.waitFor(async () => expect(unwrap(await store.list()).drafts).toEqual([]))
    expect(work.state()).toMatchObject({ keeping: 'none', isRefused: true })
  })

  it('writes also what is answered while the draft is made', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    const making = work.keep(store, PIN, '')
    engine.answer([...engine.personPath, 'numberOfChildren'], 3)
    await making
    expect(await work.save()).toBe(true)
    const { payload } = unwrap(await store.unlock(work.state().summary?.id ?? '', PIN))
    expect(JSON.stringify(payload)).toContain('"numberOfChildren":3')
  })

  it('says that the browser did not delete the draft, and deletes it at the next try', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    await work.keep(store, PIN, '')
    await work.save()
    decide(engine, 'refused')
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('SENTINEL', 'UnknownError')
    })
    engine.next()
    await vi.waitFor(() => expect(work.state().failure).toEqual({ ok: false, fault: 'failed' }))
    expect(work.state()).toMatchObject({ keeping: 'none', isRefused: true })
    expect(await work.finish()).toBe(false)
    opening.mockRestore()
    expect(unwrap(await store.list()).drafts).toHaveLength(1)
    expect(await work.finish()).toBe(true)
    expect(work.state().failure).toBeUndefined()
    expect(unwrap(await store.list()).drafts).toEqual([])
  })

  it('has no answers in the page while it is locked, and goes on with all of them', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    decide(engine, 'granted')
    await work.keep(store, PIN, '')
    await work.lock()
    const { locked } = work.state()
    expect(locked?.reason).toBe('asked')
    expect(work.current()).toBeUndefined()
    work.resume(unwrap(await store.unlock(locked?.id ?? '', PIN)))
    const now = work.current()
    expect(now && JSON.stringify(recordOfWork(now))).toContain('granted')
  })

  it('asks for the passphrase of a draft that was locked again before it was handed over, and does not take it for damaged', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    decide(engine, 'granted')
    await work.keep(store, PIN, '')
    await work.lock()
    const id = work.state().locked?.id ?? ''
    const session = unwrap(await store.unlock(id, PIN))
    session.lock()
    const later = openWork({ session })
    expect(later.current()).toBeUndefined()
    expect(later.state()).toMatchObject({ keeping: 'none', isAtRisk: false, locked: { id, reason: 'asked' } })
    later.resume(unwrap(await store.unlock(id, PIN)))
    expect(later.state()).toMatchObject({ keeping: 'saved', locked: undefined })
    expect(JSON.stringify(later.current())).toContain('granted')
  })

  it('deletes the draft that was sent, even if it was locked meanwhile, and none that was opened again', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    decide(engine, 'granted')
    await work.keep(store, PIN, '')
    const first = work.handOver()
    await work.lock()
    const session = unwrap(await store.unlock(work.state().locked?.id ?? '', PIN))
    work.resume(session)
    await first.arrived()
    expect(unwrap(await store.list()).drafts).toHaveLength(1)
    const second = work.handOver()
    await work.lock()
    await second.arrived()
    expect(unwrap(await store.list()).drafts).toEqual([])
  })

  it('remembers in its draft that the record may have arrived, until it is known', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    decide(engine, 'granted')
    await work.keep(store, PIN, '')
    expect(work.state().mayHaveArrived).toBe(false)
    const first = work.handOver()
    expect(first.mayHaveArrived).toBe(false)
    expect(await work.save()).toBe(true)
    // What a page finds after this one has crashed.
    const id = work.state().summary?.id ?? ''
    const later = openWork({ session: unwrap(await device.openStore().unlock(id, PIN)) })
    expect(later.state().mayHaveArrived).toBe(true)
    expect(later.handOver().mayHaveArrived).toBe(true)
    later.release()
    first.notArrived()
    expect(work.state()).toMatchObject({ mayHaveArrived: false, keeping: 'saving' })
    expect(await work.save()).toBe(true)
    expect(unwrap(await device.openStore().unlock(id, PIN)).payload).not.toHaveProperty('mayHaveArrived')
  })

  it('is not certain that nothing arrived because a later attempt, or an older page of it, stored nothing', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    decide(engine, 'granted')
    await work.keep(store, PIN, '')
    const first = work.handOver()
    const second = work.handOver()
    expect(second.mayHaveArrived).toBe(true)
    second.notArrived()
    first.notArrived()
    expect(work.state().mayHaveArrived).toBe(true)
    engine.answer([...engine.personPath, 'numberOfChildren'], 3)
    await work.lock()
    work.resume(unwrap(await store.unlock(work.state().locked?.id ?? '', PIN)))
    expect(work.state().mayHaveArrived).toBe(true)
    const third = work.handOver()
    await third.arrived()
    expect(work.state()).toMatchObject({ mayHaveArrived: false, isAtRisk: false })
    // An attempt of a draft that was locked since says nothing of the one that is open now.
    const { work: other, engine: otherEngine } = working()
    decide(otherEngine, 'granted')
    await other.keep(store, PIN, '')
    const before = other.handOver()
    await other.lock()
    other.resume(unwrap(await store.unlock(other.state().locked?.id ?? '', PIN)))
    before.notArrived()
    expect(other.state().mayHaveArrived).toBe(true)
  })

  it('lacks answers while it is locked that could not be written, and writes them once it is opened again', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    await work.keep(store, PIN, '')
    await work.save()
    const id = work.state().summary?.id ?? ''
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('SENTINEL', 'QuotaExceededError')
    })
    engine.answer([...engine.personPath, 'numberOfChildren'], 3)
    expect(await work.save()).toBe(false)
    expect(work.state()).toMatchObject({ keeping: 'notSaved', failure: { fault: 'full' } })
    await work.lock()
    expect(work.state()).toMatchObject({ keeping: 'none', isAtRisk: true, locked: { id, reason: 'asked' } })
    put.mockRestore()
    work.resume(unwrap(await store.unlock(id, PIN)))
    expect(await work.save()).toBe(true)
    expect(work.state()).toMatchObject({ keeping: 'saved', isAtRisk: false, failure: undefined, locked: undefined })
    const { payload } = unwrap(await device.openStore().unlock(id, PIN))
    expect(JSON.stringify(payload)).toContain('"numberOfChildren":3')
  })

  it('is at no risk where the draft that lacks answers was deleted, nor of a draft that it let go of', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    await work.keep(store, PIN, '')
    await work.save()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('SENTINEL', 'QuotaExceededError')
    })
    engine.answer([...engine.personPath, 'numberOfChildren'], 3)
    const writing = work.save()
    work.release()
    await writing
    expect(work.state()).toMatchObject({ keeping: 'none', failure: undefined, isAtRisk: true })
    const other = working()
    vi.restoreAllMocks()
    await other.work.keep(store, PIN, '')
    await other.work.save()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('SENTINEL', 'QuotaExceededError')
    })
    other.engine.answer([...engine.personPath, 'numberOfChildren'], 3)
    expect(await other.work.save()).toBe(false)
    await store.wipeAll()
    expect(other.work.state()).toMatchObject({ isAtRisk: false, locked: { reason: 'deleted' } })
  })

  it('reads a refusal on the day of the work, whatever day the device has', () => {
    const later = '2199-01-01'
    const refused = [consent('granted', 'storage'), { ...consent('refused', 'storage'), date: '2198-12-31' }]
    for (const [day, isRefused] of [
      [later, true],
      [today, false],
    ] as const) {
      const work = openWork({ today: day, record: { victims: [{ id: 'v-1', consents: refused }] } })
      work.change((now) => now)
      expect([day, work.state().isRefused]).toEqual([day, isRefused])
    }
  })

  it('is not at risk before the first answer, whichever page is shown', () => {
    const { work, engine } = working()
    engine.next()
    expect(work.state().isAtRisk).toBe(false)
  })

  it('stays at risk on the pages of a form that is opened after the first answer', () => {
    const { work, engine } = working()
    decide(engine, 'granted')
    const next = openForm(consentForm, { today, personId: 'v-1' })
    work.follow(next)
    next.next()
    expect(work.state().isAtRisk).toBe(true)
  })

  it('tells its draft in which form it is by now', async () => {
    const { work } = working()
    await work.keep(device.openStore(), PIN, '')
    for (const form of [screeningForm, { ...consentForm, version: '7.1.0' }]) {
      const engine = openForm(form, { today, personId: 'v-1' })
      work.follow(engine)
      decide(engine, 'granted')
      await work.save()
      expect(work.state().summary).toMatchObject({ formId: form.id, formVersion: form.version })
    }
  })

  it('is refused where one of several people refuses, and not where no one is on record', () => {
    const person = (id: string, decision: string): object => ({ id, consents: [consent(decision, 'interview')] })
    const isRefused = (...victims: object[]): boolean => {
      const work = openWork({ today, record: { victims } })
      work.change((now) => now)
      return work.state().isRefused
    }
    expect(isRefused()).toBe(false)
    expect(isRefused(person('v-1', 'granted'), person('v-2', 'granted'))).toBe(false)
    expect(isRefused(person('v-1', 'granted'), person('v-2', 'refused'))).toBe(true)
  })

  it('can be kept as another draft where the first could not be deleted', async () => {
    const { work } = working()
    const store = device.openStore()
    await work.keep(store, PIN, '')
    await work.save()
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('SENTINEL', 'UnknownError')
    })
    expect(await work.finish()).toBe(false)
    opening.mockRestore()
    await work.keep(store, PIN, '')
    expect(await work.save()).toBe(true)
    expect(work.state()).toMatchObject({ keeping: 'saved', failure: undefined })
  })

  it('does not replace what is no work, and says that it is not saved', async () => {
    const session = unwrap(await device.openStore().create(PIN, { foreign: 1 }, META))
    const work = openWork({ session, today })
    work.change((now) => now)
    expect(await work.save()).toBe(false)
    expect(unwrap(await device.openStore().unlock(session.summary.id, PIN)).payload).toEqual({ foreign: 1 })
  })

  it('says that it is not saved where writing fails in a way that no one foresaw', async () => {
    const { work, engine } = working()
    await work.keep(device.openStore(), PIN, '')
    await work.save()
    vi.spyOn(JSON, 'stringify').mockImplementation(() => {
      throw new TypeError('SENTINEL')
    })
    engine.answer([...engine.personPath, 'numberOfChildren'], 3)
    const isSaved = await work.save()
    vi.restoreAllMocks()
    expect([isSaved, work.state().failure]).toEqual([false, { ok: false, fault: 'failed' }])
  })
})
