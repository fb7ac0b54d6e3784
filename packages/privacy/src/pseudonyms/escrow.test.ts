import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  combineShares,
  createEscrow,
  firstBrokenOpening,
  openEscrow,
  PseudonymError,
  sealIdentity,
  splitSecret,
} from './index.ts'

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run()
  } catch (error) {
    expect(String(error)).not.toContain('Keza')
    return error instanceof PseudonymError ? error.code : 'other'
  }
  return undefined
}
const request = { reason: 'court order 12', at: '2026-01-02T03:04:05Z', log: [] }

describe('Shamir shares', () => {
  it('restore a secret from any threshold of them, and from fewer give something else', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 16, maxLength: 40 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 0, max: 4 }),
        (secret, threshold, more) => {
          const shares = splitSecret(secret, threshold + more, threshold)
          expect(combineShares(shares.slice(more))).toEqual(secret)
          expect(combineShares(shares)).toEqual(secret)
          expect(combineShares(shares.slice(0, threshold - 1))).not.toEqual(secret)
        },
      ),
    )
  })

  it('are evenly spread for any secret: one share reveals nothing', () => {
    const counts = new Array<number>(256).fill(0)
    for (let run = 0; run < 20_480; run++) {
      const value = splitSecret(Uint8Array.of(42), 2, 2)[0]?.bytes[0] as number
      counts[value] = (counts[value] as number) + 1
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 80) ** 2 / 80, 0)
    // 255 degrees of freedom: above 400 once in a hundred million
    expect(chiSquare).toBeLessThan(400)
  })

  it('are refused where one is the secret itself, is repeated or has another length', () => {
    const [one, two] = splitSecret(Uint8Array.of(1, 2), 2, 2)
    if (one === undefined || two === undefined) throw new Error('no shares')
    for (const shares of [[], [one, one], [one, { ...two, x: 0 }], [one, { x: 2, bytes: Uint8Array.of(1) }]])
      expect(codeOf(() => combineShares(shares))).toBe('badParameters')
  })

  it('refuse numbers that protect nothing', () => {
    for (const [shares, threshold] of [
      [1, 1],
      [3, 1],
      [2, 3],
      [256, 2],
      [2.5, 2],
    ] as const)
      expect(codeOf(() => splitSecret(Uint8Array.of(1), shares, threshold))).toBe('badParameters')
  })
})

describe('the escrow', () => {
  const { sealingKey, shares } = createEscrow(3)
  const [first, second, third] = shares as [string, string, string]
  const envelope = sealIdentity(sealingKey, 'p1.a', 'Keza, 2001')
  const envelopes = new Map([['p1.a', envelope]])

  it('opens for any two holders and logs who opened what and why', () => {
    for (const pair of [
      [first, second],
      [third, first],
      [first, second, third],
    ]) {
      const { identities, log } = openEscrow(envelopes, { ...request, sealingKey, shares: pair })
      expect(identities.get('p1.a')).toBe('Keza, 2001')
      expect(log).toMatchObject([
        { token: 'p1.a', reason: 'court order 12', holders: pair.length === 3 ? [1, 2, 3] : expect.anything() },
      ])
      expect(JSON.stringify(log)).not.toContain('Keza')
    }
  })

  it('does not open for one, for one twice, for foreign shares, or without a reason', () => {
    const open = (given: readonly string[], changes: object = {}, among: ReadonlyMap<string, string> = envelopes) =>
      codeOf(() => openEscrow(among, { ...request, sealingKey, shares: given, ...changes }))
    expect(open([first])).toBe('tooFewShares')
    expect(open([first, first])).toBe('tooFewShares')
    expect(open([])).toBe('tooFewShares')
    const other = createEscrow(3)
    expect(open([first, other.shares[1] as string])).toBe('sharesDoNotFit')
    expect(open(other.shares)).toBe('sharesDoNotFit')
    expect(open([first, `${second.slice(0, -1)}${second.endsWith('0') ? '1' : '0'}`])).toBe('malformedShare')
    expect(open([first, second], { reason: ' ' })).toBe('reasonMissing')
    expect(createEscrow(5, 3).shares).toHaveLength(5)
    const three = createEscrow(5, 3)
    expect(open(three.shares.slice(0, 2), { sealingKey: three.sealingKey })).toBe('tooFewShares')
  })

  it('logs also what cannot be opened: what was changed, cut off, or sealed for another token', () => {
    const at = 80
    const changed = `${envelope.slice(0, at)}${envelope[at] === '0' ? '1' : '0'}${envelope.slice(at + 1)}`
    const wrong = new Map([
      ['p1.b', envelope],
      ['p1.c', changed],
      ['p1.d', 'e1.'],
      ['p1.e', 'anything'],
      ['p1.a', envelope],
    ])
    const { identities, failed, log } = openEscrow(wrong, { ...request, sealingKey, shares: [first, second] })
    expect([...identities]).toEqual([['p1.a', 'Keza, 2001']])
    expect(failed).toEqual(['p1.b', 'p1.c', 'p1.d', 'p1.e'])
    expect(log.map(({ token }) => token)).toEqual([...wrong.keys()])
  })

  it('seals the same identity into another envelope each time', () => {
    expect(sealIdentity(sealingKey, 'p1.a', 'Keza, 2001')).not.toBe(envelope)
  })

  it('keeps a log in which every change, deletion and exchange shows', () => {
    let log = openEscrow(envelopes, { ...request, sealingKey, shares: [first, second] }).log
    for (let more = 0; more < 9; more++)
      log = openEscrow(envelopes, { ...request, sealingKey, shares: [first, third], log }).log
    const head = log.at(-1)?.hash as string
    expect(firstBrokenOpening(log, head)).toBe(-1)
    expect(firstBrokenOpening([])).toBe(-1)
    for (let index = 0; index < log.length; index++) {
      for (const change of [
        { at: 'x' },
        { reason: 'x' },
        { token: 'x' },
        { holders: [9] },
        { previous: 'x' },
        { hash: 'x' },
        { index: 99 },
      ])
        expect(firstBrokenOpening(log.with(index, { ...(log[index] as (typeof log)[number]), ...change }), head)).toBe(
          index,
        )
      expect(firstBrokenOpening(log.toSpliced(index, 1), head)).not.toBe(-1)
    }
    expect(firstBrokenOpening(log.slice(0, 5), head)).toBe(5)
    expect(firstBrokenOpening(log.toReversed(), head)).toBe(0)
  })
})
