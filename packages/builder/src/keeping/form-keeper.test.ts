import { screeningForm } from '@tip-standard/form-model'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { newForm } from '../editing/index.ts'
import { keepForm } from './form-keeper.ts'

/** An imitation of `localStorage` with a limit. */
function storage(limit = Number.POSITIVE_INFINITY): Storage {
  const held = new Map<string, string>()
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (text.length > limit) throw new DOMException('SENTINEL', 'QuotaExceededError')
      held.set(name, text)
    },
    removeItem: (name: string) => void held.delete(name),
    clear: () => held.clear(),
    key: () => null,
    length: 0,
  }
}
beforeEach(() => {
  vi.stubGlobal('localStorage', storage())
  return () => vi.unstubAllGlobals()
})

describe('a form that is kept', () => {
  it('is there again, an unfinished one too', () => {
    for (const form of [screeningForm, newForm()]) {
      const keeper = keepForm('a')
      keeper.read()
      expect(keeper.write(form)).toBe('kept')
      expect(keepForm('a').read()).toEqual(form)
    }
  })

  it('is not overwritten by a tab that has not seen it, unless it is told to', () => {
    const [one, other] = [keepForm('a'), keepForm('a')]
    one.read()
    other.read()
    expect(one.write(screeningForm)).toBe('kept')
    expect(other.write(newForm())).toBe('elsewhere')
    expect(keepForm('a').read()).toEqual(screeningForm)
    expect(other.write(newForm(), true)).toBe('kept')
    // Now the first tab has not seen the latest version.
    expect(one.write(screeningForm)).toBe('elsewhere')
    expect(one.read()).toEqual(newForm())
    expect(one.write(screeningForm)).toBe('kept')
  })

  it('stays as it was where a new version has no space, and that is said', () => {
    vi.stubGlobal('localStorage', storage(500))
    const keeper = keepForm('a')
    keeper.read()
    expect(keeper.write(newForm())).toBe('kept')
    expect(keeper.write(screeningForm)).toBe('notKept')
    expect(keepForm('a').read()).toEqual(newForm())
  })

  it.each(['{', 'null', '[]', '{"revision":"x"}', '{"revision":"x","form":{"pages":7}}'])(
    'is none where something else is in its place, which is not overwritten unasked: %s',
    (text) => {
      localStorage.setItem('a', text)
      const keeper = keepForm('a')
      expect(keeper.read()).toBeUndefined()
      expect(keeper.write(newForm())).toBe('unread')
      expect(localStorage.getItem('a')).toBe(text)
      expect(keeper.unread()).toBeDefined()
      expect(keeper.write(newForm(), true)).toBe('kept')
      expect(keeper.write(screeningForm)).toBe('kept')
      expect([keeper.unread(), keepForm('a').read()]).toEqual([undefined, screeningForm])
    },
  )

  it('is watched: another tab that writes it or clears everything is heard, until no one listens', () => {
    const around = new EventTarget()
    vi.stubGlobal('window', around)
    const heard: (string | null)[] = []
    let key: string | null = null
    const stop = keepForm('a').watch(() => heard.push(key))
    const write = (name: string | null): void => {
      key = name
      around.dispatchEvent(Object.assign(new Event('storage'), { key }))
    }
    for (const name of ['b', 'a', null]) write(name)
    stop()
    write('a')
    expect(heard).toEqual(['a', null])
  })

  it('is not kept in a browser that keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(keepForm('a').read()).toBeUndefined()
    expect(keepForm('a').write(newForm())).toBe('notKept')
  })
})
