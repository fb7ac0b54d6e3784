import { describe, expect, it } from 'vitest'
import { equalBytes } from '../src/pseudonyms/bytes.ts'
import { attackReport } from './attacks/attack-report.ts'

describe('attacks', () => {
  const report = attackReport()
  const share = (attack: string, setting: string): number => {
    const row = report.find((one) => one.attack.startsWith(attack) && one.setting === setting)
    expect(row, `${attack}, ${setting}`).toBeDefined()
    return row?.succeeded ?? Number.NaN
  }

  it('open every hash without a key, and every token once the key is stolen', () => {
    expect(share('table', 'hash without a key')).toBe(1)
    expect(share('table', 'tokens, key stolen')).toBe(1)
  })

  it('open no token without its key, whatever other domain is known', () => {
    expect(share('table', 'tokens, key unknown')).toBe(0)
    expect(share('table', 'tokens, another domain known')).toBe(0)
  })

  it('find the most frequent names behind tokens of names: a token hides a value, not how often it comes', () => {
    expect(share('frequency of', 'tokens of names, key unknown')).toBeGreaterThan(0.5)
    expect(share('frequency of', 'tokens of unique numbers, key unknown')).toBe(0)
  })

  it('find many names behind plain encodings of one name, and by equality or number of ones none behind hardened ones', () => {
    expect(share('frequency and pattern', 'plain encodings')).toBeGreaterThan(0.3)
    expect(share('frequency and pattern', 'hardened, flips of 2 %')).toBeLessThan(0.05)
    expect(share('frequency and pattern', 'hardened, flips of 5 %')).toBeLessThan(0.05)
    expect(share('length', 'plain encodings')).toBeGreaterThan(0.5)
    expect(share('length', 'hardened, flips of 2 %')).toBeLessThan(0.01)
  })

  it('undo random flips by clustering, which only a salt withstands: the documents must say so', () => {
    expect(share('the same after clustering', 'hardened, flips of 5 %')).toBeGreaterThan(0.3)
    expect(share('the same after clustering', 'hardened, flips of 5 %, salted by year of birth')).toBeLessThan(0.05)
    expect(share('rank', 'hardened, flips of 5 %, salted by year of birth')).toBeLessThan(0.05)
  })

  it('find few people by frequency where given and family name are one field, as in the schema for persons', () => {
    expect(share('rank', 'hardened, given and family name in one field')).toBeLessThan(0.12)
  })

  it('by time learn nothing from a comparison: it reads every byte, wherever the first difference is', () => {
    const reads = (first: number): number => {
      let count = 0
      const bytes = new Proxy(new Uint8Array(16), {
        get(target, property) {
          if (typeof property === 'string' && /^\d+$/.test(property)) count++
          return Reflect.get(target, property, target) as unknown
        },
      })
      const other = new Uint8Array(16)
      if (first < 16) other[first] = 1
      expect(equalBytes(bytes, other)).toBe(first === 16)
      return count
    }
    expect(new Set(Array.from({ length: 17 }, (_, first) => reads(first)))).toEqual(new Set([16]))
  })
})
