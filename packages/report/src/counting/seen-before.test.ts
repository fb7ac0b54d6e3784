import { describe, expect, it } from 'vitest'
import { SeenBefore } from './seen-before.ts'

const tokens = (...parts: string[]): string => parts.join(':')
const counted = (...ids: string[]) => [
  { unit: 'victims' as const, tokens: ids.map((id) => tokens('person', 'victims', id)) },
]
const others = () => expect.objectContaining({ code: 'historyOfOthers' })

describe('whom earlier reports counted', () => {
  it('are not new, in whichever report they were', () => {
    const seen = new SeenBefore('victims', tokens, [counted('a'), counted('b')])
    expect(['a', 'b', 'c'].map((id) => seen.tokensOfNew([id]) !== undefined)).toEqual([false, false, true])
    expect(seen.tokensOfNew(['c', 'a'])).toBeUndefined()
    const events = new SeenBefore('events', tokens, [counted('a')])
    expect(events.tokensOfNew(['a'])).toEqual(['person:events:a'])
  })

  it('have to be in the files, half of the latest report at least', () => {
    const seen = new SeenBefore('victims', tokens, [counted('a'), counted('b', 'c', 'd', 'e')])
    for (const id of ['a', 'b', 'b', 'f']) seen.tokensOfNew([id])
    expect(() => seen.refuseOthers()).toThrow(others())
    seen.tokensOfNew(['c'])
    expect(() => seen.refuseOthers()).not.toThrow()
  })

  it('have to be in them also where the latest report counted no one of their kind', () => {
    const seen = new SeenBefore('victims', tokens, [counted('a', 'b'), counted()])
    seen.tokensOfNew(['f'])
    expect(() => seen.refuseOthers()).toThrow(others())
  })
})
