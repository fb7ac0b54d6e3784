import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type CaseFacts, explain, FactsError, parseFacts } from '../index.ts'
import { CIRCUMSTANCES } from './facts.ts'

/** What reading of anything at all gives: a label, or the findings of a typed error; anything else is thrown on. */
function outcome(facts: unknown): string | FactsError['findings'] {
  try {
    return assess(facts as object).label
  } catch (error) {
    if (error instanceof FactsError) return error.findings
    throw error
  }
}

const keys = [
  'acts',
  'means',
  'purposes',
  'ageClass',
  'purposeStage',
  'confined',
  '__proto__',
  'constructor',
  'toString',
]

describe('facts from anywhere', () => {
  it('give an assessment or a typed error that repeats nothing of them', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      key: fc.constantFrom(...keys),
    })
    const hostile = fc.oneof(anything, fc.dictionary(fc.constantFrom(...keys), anything))
    fc.assert(
      fc.property(hostile, (facts) => {
        const found = outcome(facts)
        expect(typeof found === 'string' || found.length > 0).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('hold neither a value nor an unknown name in the error', () => {
    const secret = 'SENTINEL'
    const bad = [
      secret,
      [secret],
      { ageClass: secret },
      { purposeStage: { [secret]: secret } },
      { acts: { [secret]: true } },
      { acts: secret, means: [secret], purposes: { slavery: secret } },
      { confined: { value: secret } },
      { confined: { value: true, source: secret.repeat(100) } },
      { confined: [{ value: true, phase: secret }] },
    ]
    for (const facts of bad) {
      let thrown: unknown
      try {
        assess(facts as object)
      } catch (error) {
        thrown = error
      }
      expect(thrown).toBeInstanceOf(FactsError)
      expect(`${thrown} ${JSON.stringify(thrown)} ${(thrown as Error).stack}`).not.toContain(secret)
    }
  })

  it('say where they are wrong', () => {
    expect(outcome(null)).toMatchObject([{ code: 'notAnObject', at: { path: [] } }])
    expect(outcome({ acts: [true], means: { fraud: 'yes' }, confined: 1, ageClass: 17 })).toMatchObject([
      { code: 'notACode', at: { path: ['ageClass'] } },
      { code: 'notAnObject', at: { path: ['acts'] } },
      { code: 'notAFact', at: { path: ['means', 'fraud'] } },
      { code: 'notAFact', at: { path: ['confined'] } },
    ])
    // A typing error must not become "not stated".
    expect(outcome({ acts: { recruitement: true } })).toMatchObject([{ code: 'unknownCode', at: { path: ['acts'] } }])
  })

  it('may hold cycles, a prototype, and a million members', () => {
    const cyclic: Record<string, unknown> = { acts: {} }
    cyclic['acts'] = cyclic
    expect(outcome(cyclic)).toMatchObject([{ code: 'unknownCode', at: { path: ['acts'] } }])
    expect(outcome(Object.create({ acts: { recruitment: true }, ageClass: 'child' }))).toBe('undetermined')
    expect(outcome(JSON.parse('{"__proto__":{"confined":true},"acts":{"__proto__":true}}'))).toMatchObject([
      { code: 'unknownCode', at: { path: ['acts'] } },
    ])
    const many = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`fact${index}`, true]))
    expect(outcome(many)).toBe('undetermined')
    expect(outcome({ acts: many })).toMatchObject([{ code: 'unknownCode', at: { path: ['acts'] } }])
    expect(outcome({ confined: Array.from({ length: 1_000_000 }, () => true) })).toMatchObject([
      { code: 'tooMany', at: { path: ['confined'] } },
    ])
  })

  it('that throw when they are looked at are a typed error too', () => {
    const trap = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('SENTINEL')
        },
      },
    )
    expect(outcome(trap)).toMatchObject([{ code: 'notAnObject', at: { path: [] } }])
    expect(
      outcome({
        get confined() {
          throw new Error('SENTINEL')
        },
      }),
    ).toMatchObject([{ code: 'notAnObject', at: { path: [] } }])
  })

  it('that lie about themselves give a reading or a typed error, and never a word of theirs', () => {
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    let looks = 0
    const lying = {
      get value() {
        looks += 1
        return looks === 1 ? true : 'SENTINEL'
      },
      toJSON: () => {
        throw new Error('SENTINEL')
      },
    }
    const endless = new Proxy([true], { get: (list, name) => (name === 'length' ? 1e9 : Reflect.get(list, name)) })
    const echo = new Proxy(
      {},
      {
        ownKeys: () => ['SENTINEL'],
        getOwnPropertyDescriptor: () => ({ value: 'SENTINEL', configurable: true, enumerable: true }),
      },
    )
    const nested: unknown[] = []
    nested.push(nested)
    const hostile = [
      revoked.proxy,
      { acts: revoked.proxy },
      { acts: { receipt: revoked.proxy } },
      echo,
      { means: echo },
      { confined: echo },
      { confined: lying },
      { confined: endless },
      { confined: nested },
      { confined: [undefined, true] },
      { confined: { value: new Boolean(true) } },
      { ageClass: new String('child') },
      { purposeStage: ['realised'] },
      () => true,
      Symbol('SENTINEL'),
      1n,
      { violence: { value: true, phase: '__proto__' } },
      { violence: { value: true, reliability: 'toString' } },
    ]
    const found = hostile.map((facts) => {
      try {
        return assess(facts as object).label
      } catch (error) {
        expect(error).toBeInstanceOf(FactsError)
        expect(`${error} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain('SENTINEL')
        return 'refused'
      }
    })
    // One returns nothing when read by name, and one is read only once and returns "true".
    expect(found.filter((label) => label !== 'refused')).toMatchObject(['undetermined', 'undetermined'])
  })

  it('are refused by the parser if names are not facts, and read without those names otherwise', () => {
    const findingsOf = (document: unknown): unknown => {
      try {
        return parseFacts(document)
      } catch (error) {
        return (error as FactsError).findings
      }
    }
    const good = { ageClass: 'child', acts: { receipt: { value: true, phase: 'transit' } }, confined: false }
    expect(findingsOf(good)).toBe(good)
    expect(findingsOf({ ...good, SENTINEL: 1, confind: true })).toMatchObject([
      { code: 'unknownFact', at: { path: [] } },
    ])
    expect(findingsOf({ acts: { receipt: { value: true, SENTINEL: 'transit' } } })).toMatchObject([
      { code: 'notAFact', at: { path: ['acts', 'receipt'] } },
    ])
    const { findings, ...read } = assess({ ...good, SENTINEL: 1, confind: true } as object)
    const { findings: none, ...expected } = assess(good as object)
    expect(read).toEqual(expected)
    expect(none).toEqual([])
    expect(findings).toEqual([{ code: 'unknownFact', severity: 'warning', at: { path: [] }, params: {} }])
  })

  it('of which something was not read are read with a warning, which an explanation shows and which repeats no name', () => {
    const misspelt = [{ confind: true }, { confined: { value: true, phse: 'transit' } }]
    const found = misspelt.map((facts) => assess(facts as CaseFacts).findings.map(({ code, at }) => [code, at.path]))
    expect(found).toEqual([[['unknownFact', []]], [['unknownProperty', ['confined']]]])
    for (const facts of misspelt) {
      const said = explain(assess(facts as CaseFacts))
      expect(said).toContain('was not read: check its spelling.')
      expect(said).not.toMatch(/confind|phse/)
    }
    expect(explain(assess({ confined: true }))).not.toContain('was not read')
  })

  it('null means not stated, because JSON has no undefined', () => {
    const blank = Object.fromEntries(
      [...CIRCUMSTANCES, 'acts', 'means', 'purposes', 'ageClass', 'purposeStage'].map((name) => [name, null]),
    )
    expect(assess(blank as object)).toEqual(assess({}))
  })
})
