import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readPlanFile } from './plan-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'tip-plan-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'beside'))
writeFileSync(join(folder, 'beside', 'district.csv'), 'Huye;South;*\nRusizi;West;*\n')

const read = (plan: unknown) => {
  const path = join(folder, 'beside', 'plan.json')
  writeFileSync(path, JSON.stringify(plan))
  return readPlanFile(path)
}
const quasi = (one: unknown) => read({ quasiIdentifiers: [one] })
const sensitive = (one: unknown) => read({ sensitive: [one] })

describe('a plan file', () => {
  it('gives what it says, and nothing else', async () => {
    const plain = {
      purpose: 'partnerMicrodata',
      method: 'global',
      k: 12,
      suppressionLimit: 0.04,
      groupBy: 'raid',
      person: ['case', 'person'],
    }
    expect(await read(plain)).toStrictEqual(plain)
    expect(await read({})).toStrictEqual({})
    expect(await quasi('age')).toStrictEqual({ quasiIdentifiers: [{ column: 'age' }] })
    const dates = { band: 'quarter', from: 2019, to: 2024 }
    expect(await quasi({ column: 'day', dates })).toStrictEqual({ quasiIdentifiers: [{ column: 'day', dates }] })
    const [district] = (await quasi({ column: 'district', hierarchy: 'district.csv' })).quasiIdentifiers ?? []
    expect(district?.hierarchy?.values.slice(0, district.hierarchy.leafCount)).toEqual(['Huye', 'Rusizi'])
    const [country] = (await quasi({ column: 'country', hierarchy: 'country' })).quasiIdentifiers ?? []
    expect(country?.hierarchy?.leafCount).toBeGreaterThan(200)
  })

  it('gives the rules and masks of sensitive columns', async () => {
    const rules = [
      { model: 'distinct', l: 3 },
      { model: 'entropy', l: 2 },
      { model: 'recursive', l: 4, c: 2 },
      { model: 'close', t: 0.3, distance: 'equal' },
      { model: 'close', t: 0.2, distance: 'ordered', order: ['low', 'high'] },
    ]
    expect(await sensitive({ column: 'means', rules })).toStrictEqual({ sensitive: [{ column: 'means', rules }] })
    expect(await sensitive({ column: 'debt', microaggregate: 5 })).toStrictEqual({
      sensitive: [{ column: 'debt', mask: { model: 'microaggregate', k: 5 } }],
    })
    expect(await sensitive({ column: 'means', exchange: 0.2 })).toStrictEqual({
      sensitive: [{ column: 'means', mask: { model: 'postRandomise', share: 0.2 } }],
    })
  })

  it.each<[string, unknown, string]>([
    ['a name that it does not know', { kay: 11 }, 'a name in the plan'],
    ['a list', [], 'the plan'],
    ['a text for a number', { k: '11' }, 'k'],
    ['an empty column', { groupBy: '' }, 'groupBy'],
    ['an unknown method', { method: 'best' }, 'method'],
    ['a misspelt hierarchy', { quasiIdentifiers: ['age', { column: 'x', hierachy: 'age' }] }, 'quasiIdentifiers[1]'],
    ['an unknown band', { quasiIdentifiers: [{ column: 'x', dates: { band: 'week', from: 1, to: 2 } }] }, 'dates'],
    ['a file that is not there', { quasiIdentifiers: [{ column: 'x', hierarchy: 'no.csv' }] }, 'quasiIdentifiers[0]'],
    ['a rule without its number', { sensitive: [{ column: 'x', rules: [{ model: 'recursive', l: 2 }] }] }, 'rules[0]'],
    ['two masks of one column', { sensitive: [{ column: 'x', microaggregate: 3, exchange: 0.1 }] }, 'sensitive[0]'],
  ])('is refused with %s, at its place', async (_, plan, place) => {
    await expect(read(plan)).rejects.toThrow(place)
  })
})
