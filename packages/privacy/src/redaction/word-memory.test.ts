import { describe, expect, it } from 'vitest'
import { remembering } from './word-memory.ts'

describe('remembering', () => {
  it('asks once for each word, and again for those that failed once they are forgotten', () => {
    const asked: string[] = []
    const test = remembering((word) => {
      asked.push(word)
      return word !== 'keza'
    })
    expect([test('house'), test('keza'), test('house'), test('keza')]).toEqual([true, false, true, false])
    expect(asked).toEqual(['house', 'keza'])
    test.forget()
    expect([test('house'), test('keza')]).toEqual([true, false])
    expect(asked).toEqual(['house', 'keza', 'keza'])
  })
})
