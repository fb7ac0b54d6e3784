import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Device, newDevice, PIN, unwrap } from '../drafts/fixture-drafts.ts'
import { decide, working } from './fixture-work.ts'

let device: Device
beforeEach(() => {
  device = newDevice()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('work whose draft another tab has too', () => {
  it('is at risk again once the page is shown after another tab deleted its draft, or saved it', async () => {
    const [around, shown] = [new EventTarget(), Object.assign(new EventTarget(), { visibilityState: 'visible' })]
    vi.stubGlobal('window', around)
    vi.stubGlobal('document', shown)
    const { work, engine } = working()
    decide(engine, 'granted')
    const other = device.openStore()
    const deleteIt = (id: string) => other.destroy(id)
    const saveIt = async (id: string) => {
      const session = unwrap(await other.unlock(id, PIN))
      return session.save(session.payload)
    }
    for (const [act, fault, see] of [
      [deleteIt, 'notFound', () => shown.dispatchEvent(new Event('visibilitychange'))],
      [saveIt, 'changedElsewhere', () => around.dispatchEvent(new Event('focus'))],
    ] as const) {
      await work.keep(device.openStore(), PIN, '')
      see()
      expect(await work.save()).toBe(true)
      await vi.waitFor(() => expect(work.state()).toMatchObject({ keeping: 'saved', isAtRisk: false }))
      await act(work.state().summary?.id ?? '')
      see()
      await vi.waitFor(() =>
        expect(work.state()).toMatchObject({ keeping: 'notSaved', failure: { fault }, isAtRisk: true }),
      )
    }
  })

  it('goes on after a lock with what another tab kept from being saved, and keeps it as another draft', async () => {
    const { work, engine } = working()
    const store = device.openStore()
    await work.keep(store, PIN, '')
    await work.save()
    const id = work.state().summary?.id ?? ''
    const other = unwrap(await device.openStore().unlock(id, PIN))
    expect((await other.save(other.payload)).ok).toBe(true)
    engine.answer([...engine.personPath, 'numberOfChildren'], 3)
    expect(await work.save()).toBe(false)
    await work.lock()
    expect(work.current()).toBeUndefined()
    expect(work.state()).toMatchObject({ isAtRisk: true, locked: { id, reason: 'asked' } })
    work.resume(unwrap(await store.unlock(id, PIN)))
    expect(await work.save()).toBe(false)
    expect(work.state()).toMatchObject({ keeping: 'notSaved', failure: { fault: 'changedElsewhere' } })
    expect(JSON.stringify(work.current())).toContain('"numberOfChildren":3')
    work.release()
    await work.keep(store, PIN, '')
    expect(await work.save()).toBe(true)
    for (const [one, isThere] of [
      [id, false],
      [work.state().summary?.id ?? '', true],
    ] as const) {
      const { payload } = unwrap(await store.unlock(one, PIN))
      expect(JSON.stringify(payload).includes('"numberOfChildren":3')).toBe(isThere)
    }
  })

  it('asks for no passphrase where another tab deleted the draft before it was locked', async () => {
    for (const [isAnswered, isSeen] of [
      [true, true],
      [true, false],
      [false, false],
    ]) {
      const { work, engine } = working()
      const store = device.openStore()
      await work.keep(store, PIN, '')
      await work.save()
      if (isAnswered) engine.answer([...engine.personPath, 'numberOfChildren'], 3)
      await device.openStore().destroy(work.state().summary?.id ?? '')
      if (isSeen) expect(await work.save()).toBe(false)
      store.lockAll()
      await vi.waitFor(() => expect(work.state()).toMatchObject({ isAtRisk: false, locked: { reason: 'deleted' } }))
    }
  })
})
