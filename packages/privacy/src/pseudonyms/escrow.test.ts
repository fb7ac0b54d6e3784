import type { AuditEntry, AuditSink } from '@tip-standard/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownEscrow, readShare, shareText } from './escrow-holders.ts'
import {
  combineShares,
  createEscrow,
  type EscrowHolder,
  firstBrokenOpening,
  type OpeningEntry,
  type OpeningRequest,
  openEscrow,
  PseudonymError,
  type SignedAuditEntry,
  sealIdentity,
  splitSecret,
  upgradeEscrow,
} from './index.ts'
import { appendOpening } from './opening-log.ts'

const codeOf = async (run: () => unknown): Promise<string | undefined> => {
  try {
    await run()
  } catch (error) {
    expect(String(error)).not.toContain('Keza')
    return error instanceof PseudonymError ? error.code : 'other'
  }
  return undefined
}

describe('Shamir shares', () => {
  it('restore a secret from any threshold of them, and from fewer give something else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 16, maxLength: 40 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 0, max: 4 }),
        async (secret, threshold, more) => {
          const shares = await splitSecret(secret, threshold + more, threshold)
          expect(await combineShares(shares.slice(more))).toEqual(secret)
          expect(await combineShares(shares)).toEqual(secret)
          const few = shares.slice(0, threshold - 1)
          if (few.length > 1) expect(await combineShares(few)).not.toEqual(secret)
        },
      ),
    )
  })

  it('are evenly spread for any secret: one share reveals nothing', async () => {
    const counts = new Array<number>(256).fill(0)
    for (let run = 0; run < 20_480; run++) {
      const value = (await splitSecret(Uint8Array.of(42), 2, 2))[0]?.bytes[0] as number
      counts[value] = (counts[value] as number) + 1
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 80) ** 2 / 80, 0)
    // 255 degrees of freedom: exceeds 400 once in a hundred million
    expect(chiSquare).toBeLessThan(400)
  })

  it('are refused where one is the secret itself, is repeated or has another length', async () => {
    const [one, two] = await splitSecret(Uint8Array.of(1, 2), 2, 2)
    if (one === undefined || two === undefined) throw new Error('no shares')
    for (const shares of [[], [one], [one, one], [one, { ...two, x: 0 }], [one, { x: 2, bytes: Uint8Array.of(1) }]])
      expect(await codeOf(() => combineShares(shares))).toBe('badParameters')
  })

  it('refuse numbers that protect nothing', async () => {
    for (const [shares, threshold] of [
      [1, 1],
      [3, 1],
      [2, 3],
      [256, 2],
      [2.5, 2],
    ] as const)
      expect(await codeOf(() => splitSecret(Uint8Array.of(1), shares, threshold))).toBe('badParameters')
  })
})

const people: readonly EscrowHolder[] = [
  { id: 'staff-7', role: 'supervisor' },
  { id: 'staff-9', role: 'lawyer' },
  { id: 'staff-12', role: 'dataOfficer' },
]
const at = '2026-01-02T03:04:05Z'

/** An audit sink that records what it receives, and the log that was stored before anything was opened. */
function remembering(): { audit: AuditSink; written: SignedAuditEntry[]; acts: string[]; kept: OpeningEntry[][] } {
  const [written, acts, kept] = [[] as SignedAuditEntry[], [] as string[], [] as OpeningEntry[][]]
  const audit: AuditSink = {
    start: ({ purpose }) => void acts.push(`start ${purpose}`),
    write: (entry: AuditEntry) => void written.push(entry as SignedAuditEntry),
    end: () => void acts.push('end'),
  }
  return { audit, written, acts, kept }
}

describe('the escrow', async () => {
  const { escrow, shares, log: begun } = await createEscrow(people, { at })
  const [first, second, third] = [...shares.values()] as [string, string, string]
  const envelope = sealIdentity(escrow.sealingKey, 'p1.a', 'Keza, 2001')
  const envelopes = new Map([['p1.a', envelope]])
  const request = (given: readonly string[], changes: object = {}): OpeningRequest => ({
    escrow,
    shares: given,
    reason: 'court order 12',
    at,
    log: begun,
    keep: () => {},
    audit: remembering().audit,
    ...changes,
  })
  const open = (given: readonly string[], changes: object = {}, among: ReadonlyMap<string, string> = envelopes) =>
    openEscrow(among, request(given, changes))
  const refusal = (given: readonly string[], changes: object = {}) => codeOf(() => open(given, changes))

  it('opens for any two holders; the log and the audit name them, each with a signature', async () => {
    for (const [given, ids] of [
      [
        [first, second],
        ['staff-7', 'staff-9'],
      ],
      [
        [third, first],
        ['staff-12', 'staff-7'],
      ],
      [
        [first, second, third],
        ['staff-12', 'staff-7', 'staff-9'],
      ],
    ] as const) {
      const { audit, written, acts } = remembering()
      const { identities, log } = await open(given, { audit })
      expect(identities.get('p1.a')).toBe('Keza, 2001')
      expect(log).toHaveLength(2)
      expect(log[1]).toMatchObject({ version: 2, event: 'opened', token: 'p1.a', reason: 'court order 12' })
      expect(Object.keys(log[1]?.signatures ?? {}).sort()).toEqual(ids)
      expect(acts).toEqual(['start openEscrow', 'end'])
      expect(written.map(({ actor }) => actor?.id).sort()).toEqual(ids)
      for (const { actor, personId, opening } of written) {
        expect([personId, opening.hash]).toEqual(['p1.a', log[1]?.hash])
        expect(opening.signature).toBe(log[1]?.signatures[actor?.id as string])
      }
      expect(JSON.stringify([log, written])).not.toContain('Keza')
    }
  })

  it('opens nothing that could not be written down before', async () => {
    const fail = () => {
      throw new Error('disk full')
    }
    for (const fails of [fail, async () => fail()]) {
      expect(await refusal([first, second], { keep: fails })).toBe('other')
      for (const name of ['start', 'write'] as const)
        expect(await refusal([first, second], { audit: { ...remembering().audit, [name]: fails } })).toBe('other')
    }
    const order: string[] = []
    const audit: AuditSink = { ...remembering().audit, write: () => void order.push('audit') }
    await open([first, second], { audit, keep: () => void order.push('keep') })
    expect(order).toEqual(['keep', 'audit', 'audit'])
  })

  it('does not open for one, for one twice, for foreign, forged or mistyped shares, or without a reason', async () => {
    expect(await refusal([first])).toBe('tooFewShares')
    expect(await refusal([first, first])).toBe('tooFewShares')
    expect(await refusal([])).toBe('tooFewShares')
    const other = await createEscrow(people, { at })
    expect(await refusal([first, other.shares.get('staff-9') as string])).toBe('sharesDoNotFit')
    expect(await refusal([first, `${second.slice(0, -1)}${second.endsWith('0') ? '4' : '0'}`])).toBe('malformedShare')
    for (const bad of ['', 's2.', second.slice(0, -3), `${second}0`, escrow.sealingKey])
      expect(await refusal([first, bad])).toBe('malformedShare')
    expect(await refusal([first, second], { reason: ' ' })).toBe('reasonMissing')
    const three = await createEscrow([...people, { id: 'x', role: 'other' }], { threshold: 3, at })
    const few = [...three.shares.values()].slice(0, 2)
    expect(await refusal(few, { escrow: three.escrow, log: three.log })).toBe('tooFewShares')
  })

  it('is made for named, different people', async () => {
    for (const holders of [[people[0]], [people[0], people[0]], [people[0], { id: ' ', role: 'other' }]])
      expect(await codeOf(() => createEscrow(holders as EscrowHolder[], { at }))).toBe('badParameters')
  })

  it('is refused where its holders, its threshold or its key were exchanged', async () => {
    const other = await createEscrow(people, { at })
    const [one, ...rest] = escrow.holders
    for (const changed of [
      { ...escrow, threshold: 1 },
      { ...escrow, sealingKey: other.escrow.sealingKey },
      { ...escrow, holders: [{ ...one, id: 'staff-8' }, ...rest] },
      { ...escrow, holders: rest },
      { ...escrow, id: other.escrow.id },
      null,
    ])
      expect(await refusal([first, second], { escrow: changed })).toBe('escrowDamaged')
    // If it is rewritten as a whole, it is another escrow, to which the shares do not belong.
    expect(await refusal([first, second], { escrow: other.escrow, log: other.log })).toBe('sharesDoNotFit')
  })

  it('logs also what cannot be opened: what was changed, cut off, or sealed for another token', async () => {
    const place = 80
    const changed = `${envelope.slice(0, place)}${envelope[place] === '0' ? '1' : '0'}${envelope.slice(place + 1)}`
    const wrong = new Map([
      ['p1.b', envelope],
      ['p1.c', changed],
      ['p1.d', 'e1.'],
      ['p1.e', 'anything'],
      ['p1.a', envelope],
    ])
    const { identities, failed, log } = await open([first, second], {}, wrong)
    expect([...identities]).toEqual([['p1.a', 'Keza, 2001']])
    expect(failed).toEqual(['p1.b', 'p1.c', 'p1.d', 'p1.e'])
    expect(log.map(({ token }) => token)).toEqual(['', ...wrong.keys()])
  })

  it('seals the same identity into another envelope each time, and not with a key that is mistyped or that everyone has', async () => {
    const seal = (key: string) => codeOf(() => sealIdentity(key, 'p1.a', 'Keza'))
    expect(sealIdentity(escrow.sealingKey, 'p1.a', 'Keza, 2001')).not.toBe(envelope)
    for (let letter = 3; letter < escrow.sealingKey.length; letter++) {
      const wrong = escrow.sealingKey[letter] === '0' ? '1' : '0'
      expect(await seal(escrow.sealingKey.slice(0, letter) + wrong + escrow.sealingKey.slice(letter + 1))).toBe(
        'sealingKeyMalformed',
      )
    }
    for (const key of ['', 'k2.', escrow.sealingKey.slice(0, -8), first, `k1.${'0'.repeat(52)}`])
      expect(await seal(key)).toBe('sealingKeyMalformed')
  })

  it('seals identities of every usual length into envelopes of one length, which open to the same', async () => {
    const identities = ['', 'Keza', 'Keza\u0000\u0080', '\u20ac'.repeat(60), 'k'.repeat(255), 'k'.repeat(256)]
    const envelopes = identities.map((one) => sealIdentity(escrow.sealingKey, 'p1.a', one))
    expect(new Set(envelopes.slice(0, -1).map(({ length }) => length)).size).toBe(1)
    for (const [at, one] of envelopes.entries())
      expect((await open([first, second], {}, new Map([['p1.a', one]]))).identities.get('p1.a')).toBe(identities[at])
    // An envelope is bound to its version: read as `e1`, its padding would be taken for part of the identity.
    const older = new Map([['p1.a', (envelopes[1] as string).replace('e2.', 'e1.')]])
    expect((await open([first, second], {}, older)).failed).toEqual(['p1.a'])
  })

  it('keeps a log in which every change, deletion and exchange shows, and opens nothing with such a log', async () => {
    let log = begun
    for (let more = 0; more < 5; more++)
      log = (await open(more % 2 === 0 ? [first, second] : [third, first], { log })).log
    const seen = [log.at(-1)?.hash as string]
    expect(firstBrokenOpening(escrow, log, seen)).toBe(-1)
    expect(firstBrokenOpening(escrow, [])).toBe(0)
    const broken: [string, OpeningEntry[], number][] = [['empty', [], 0]]
    for (const [index, entry] of log.entries()) {
      const [id = '', signature = ''] = Object.entries(entry.signatures)[0] ?? []
      const { [id]: _, ...others } = entry.signatures
      for (const change of [
        { at: 'x' },
        { reason: 'x' },
        { token: 'x' },
        { previous: 'x' },
        { hash: '0'.repeat(64) },
        { index: 99 },
        { version: 1 },
        { escrow: 'x' },
        { event: index === 0 ? 'opened' : 'created' },
        { signatures: {} },
        { signatures: others },
        { signatures: { ...others, 'staff-99': signature } },
        { signatures: { ...entry.signatures, [id]: log[(index + 1) % 6]?.signatures[id] ?? signature.slice(1) } },
      ])
        broken.push([
          JSON.stringify(change).slice(0, 30),
          log.with(index, { ...entry, ...change } as OpeningEntry),
          index,
        ])
      broken.push([`without ${index}`, log.toSpliced(index, 1), index])
    }
    broken.push(['cut off', log.slice(0, 3), 3], ['begun again', begun, 1], ['reversed', log.toReversed(), 0])
    for (const [what, changed, place] of broken) {
      expect([what, firstBrokenOpening(escrow, changed, seen)]).toEqual([what, place])
      expect([what, await refusal([first, second], { log: changed, seen })]).toEqual([what, 'logBroken'])
    }
  })

  it('is refused where a holder was given another name, though all else fits', async () => {
    const held = [first, second, third].map((text) => readShare(escrow, text))
    const renamed = people.map((one, index) => (index === 0 ? { ...one, id: 'staff-8' } : one))
    const other = knownEscrow(escrow.sealingKey, 2, renamed, held)
    const signing = held.map((share, index) => ({
      ...share,
      holder: other.holders[index] as (typeof other.holders)[0],
    }))
    const log = appendOpening(other, [], { event: 'created', at, token: '', reason: '' }, signing)
    expect(firstBrokenOpening(other, log)).toBe(-1)
    expect(await refusal([first, second], { escrow: other, log })).toBe('sharesDoNotFit')
  })

  it('has entries that one holder cannot add, and signatures that two holders cannot make for the third', async () => {
    const [own, , theirs] = [first, second, third].map((text) => readShare(escrow, text))
    if (own === undefined || theirs === undefined) throw new Error('no shares')
    const entry = { event: 'opened', at, token: 'p1.a', reason: 'x' } as const
    expect(firstBrokenOpening(escrow, appendOpening(escrow, begun, entry, [own]))).toBe(1)
    const invented = { ...theirs, holder: { ...theirs.holder, id: 'staff-99' } }
    expect(firstBrokenOpening(escrow, appendOpening(escrow, begun, entry, [own, invented]))).toBe(1)
    // Two holders can compute the share of the third, but not the secret by which that person signs.
    const forged = { ...theirs, seed: own.seed }
    expect(firstBrokenOpening(escrow, appendOpening(escrow, begun, entry, [own, forged]))).toBe(1)
    expect(await refusal([first, shareText(escrow, forged)])).toBe('sharesDoNotFit')
  })

  it('cannot be written anew by someone who has its description but too few shares', async () => {
    const other = await createEscrow(people, { at })
    expect(await refusal([first, second], { log: other.log })).toBe('logBroken')
  })
})

describe('an escrow of the first version', () => {
  // Made by the version whose shares did not belong to named persons.
  const sealingKey = 'k1.1b53h36a4abb9p2p6rjnj2v3tbd76efpg9smnz7v1ba6zxpczct0'
  const shares = [
    's1.0413gxbjdw5x6czajwb20sehx5e26t76b3jp1ncner0cg432h6wqd065vqsg',
    's1.081dbvtzpya2k9nmeqpw5kz4b3baf831cgx1pjnr069agkra8828ke9v9feg',
    's1.0c18x6a4zzgqznbq5d6ssafq6xcxp48we2334fx35gargypvy9qxsbgq1sc0',
  ] as const
  const envelope =
    'e1.ke851g3ktasg8dzxp534wp6v6ge4kpw5j9jgt4knfdfxkndcd8sxn6bpgv2fk8c7jnbfh1ethf0majw212403egecs3zt37t11gk0y9rxyvqwqnh'
  const held = people.map((one, index) => ({ ...one, share: shares[index] as string }))

  it('is tied to persons by any two shares, and its envelopes open', async () => {
    for (const some of [held, held.slice(1)]) {
      const { escrow, shares: next, log } = await upgradeEscrow(sealingKey, some, at)
      const { identities } = await openEscrow(new Map([['p1.a', envelope]]), {
        escrow,
        shares: [...next.values()],
        reason: 'audit',
        at,
        log,
        keep: () => {},
        audit: remembering().audit,
      })
      expect(identities.get('p1.a')).toBe('Keza, 2001')
    }
  })

  it('is not tied to persons by too few, doubled or damaged shares, or with another key', async () => {
    const [one, two] = held as [(typeof held)[0], (typeof held)[0], (typeof held)[0]]
    const upgrade = (some: typeof held, key = sealingKey) => codeOf(() => upgradeEscrow(key, some, at))
    expect(await upgrade([one])).toBe('tooFewShares')
    expect(await upgrade([one, { ...two, share: one.share }])).toBe('tooFewShares')
    expect(await upgrade([one, { ...two, share: two.share.slice(0, -1) }])).toBe('malformedShare')
    expect(await upgrade([one, two], (await createEscrow(people, { at })).escrow.sealingKey)).toBe('sharesDoNotFit')
  })
})
