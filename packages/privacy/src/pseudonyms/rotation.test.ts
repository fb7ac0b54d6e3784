import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createIntersectionParty,
  createOprfClient,
  createOprfServer,
  createRotatablePseudonymiser,
  createRotation,
  createVerifiableOprfClient,
  createVerifiableOprfServer,
  memoryEvaluations,
  PseudonymError,
  rotationFromText,
  SecretKey,
} from './index.ts'
import { blindOf } from './oprf.ts'
import { loadRistretto } from './ristretto.ts'

const key = SecretKey.generate()
const domain = { purpose: 'match', partner: 'harbour', epoch: '2026' }
const codeOf = async (run: () => unknown): Promise<string | undefined> => {
  try {
    await run()
  } catch (error) {
    return error instanceof PseudonymError ? error.code : 'other'
  }
  return undefined
}

describe('tokens that can be rotated', async () => {
  const old = await createRotatablePseudonymiser({ key, domain })
  const next = await createRotatablePseudonymiser({ key: SecretKey.generate(), domain: { ...domain, epoch: '2027' } })
  const rotation = createRotation(old, next)

  it('become those of the next key without identifiers and without keys, and come back', async () => {
    const sent = await rotationFromText(rotation.toText())
    const back = createRotation(next, old)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1 }).filter((text) => /[a-z0-9]/i.test(text))),
        async (values) => {
          const tokens = old.tokens('text', values)
          expect(sent.rotate(tokens)).toEqual(next.tokens('text', values))
          expect(back.rotate(rotation.rotate(tokens))).toEqual(tokens)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('are the same for every spelling, and hold version and key', () => {
    const [one, two] = [old.tokens('phone', ['+250 788 000 001']), old.tokens('phone', ['00250788000001'])]
    expect(one).toEqual(two)
    expect(one[0]).toMatch(new RegExp(`^r1\\.${old.keyId}\\.`))
    expect(old.tokens('text', ['+250788000001'])).not.toEqual(one)
    expect(old.keyId).not.toBe(next.keyId)
  })

  it('may have white space around them, as what is copied from a table has', () => {
    const tokens = old.tokens('text', ['somebody'])
    expect(rotation.rotate(tokens.map((token) => ` ${token}\n`))).toEqual(rotation.rotate(tokens))
  })

  it('are refused where they are of another key, mistyped, or no element', async () => {
    const [token = ''] = old.tokens('text', ['somebody'])
    expect(await codeOf(() => rotation.rotate(next.tokens('text', ['somebody'])))).toBe('tokenOfOtherKey')
    for (let at = 0; at < token.length; at++) {
      const changed = token.slice(0, at) + (token[at] === '0' ? '1' : '0') + token.slice(at + 1)
      expect(await codeOf(() => rotation.rotate([changed]))).toMatch(/^(malformedToken|tokenOfOtherKey)$/)
    }
    for (const text of ['', 'd1', token, rotation.toText().slice(0, -1)])
      expect(await codeOf(() => rotationFromText(text))).toBe('malformedToken')
    expect(await codeOf(() => createRotation(old, { ...next }))).toBe('badParameters')
  })
})

describe('the limit of evaluations', () => {
  it('survives a restart of the server, for each key and domain, and cannot be exceeded by two requests at once', async () => {
    const store = memoryEvaluations()
    const client = await createOprfClient()
    const { blinded } = client.blind('text', ['a', 'b'])
    await (await createOprfServer(key, domain, 5, store)).evaluate(blinded)
    const again = await createOprfServer(key, domain, 5, store)
    expect(await again.left()).toBe(3)
    const both = await Promise.allSettled([again.evaluate(blinded), again.evaluate(blinded)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await again.left()).toBe(1)
    expect(await (await createOprfServer(key, { ...domain, epoch: '2027' }, 5, store)).left()).toBe(5)
    expect(await (await createOprfServer(SecretKey.generate(), domain, 5, store)).left()).toBe(5)
    expect(await createVerifiableOprfServer(key, domain, 5, store).left()).toBe(5)
    expect(await (await createOprfServer(key, domain, 2, store)).left()).toBe(0)
  })
})

describe('a public key', () => {
  it('is refused where it is no element of the group, or the one under which all tokens are the same', async () => {
    for (const publicKey of [
      new Uint8Array(),
      new Uint8Array(32),
      new Uint8Array(32).fill(255),
      new Uint8Array(31).fill(1),
    ])
      expect(await codeOf(() => createVerifiableOprfClient(publicKey))).toBe('publicKeyMalformed')
  })
})

describe('an exchange that another process goes on with', () => {
  it('finishes an oblivious request with the key of the request, and not with another', async () => {
    const request = SecretKey.generate()
    const server = await createOprfServer(key, domain, 100)
    const values = ['+250788000001', '+250788000002']
    const asked = (await createOprfClient(request)).blind('phone', values)
    const answer = await server.evaluate(asked.blinded)
    const finished = (await createOprfClient(request)).blind('phone', values).finish(answer)
    const direct = (await createOprfClient()).blind('phone', values)
    expect(finished).toEqual(direct.finish(await server.evaluate(direct.blinded)))
    expect((await createOprfClient(SecretKey.generate())).blind('phone', values).finish(answer)).not.toEqual(finished)
    const twice = (await createOprfClient(request)).blind('phone', [values[0] as string, values[0] as string])
    expect(twice.blinded[0]).not.toEqual(twice.blinded[1])
  })

  it('has another secret factor for each identifier and place, so that no answer shows two to be the same', async () => {
    const request = SecretKey.generate()
    const group = await loadRistretto()
    const [one, two] = [Uint8Array.of(1), Uint8Array.of(2)]
    const factors = [
      blindOf(group, request, 0, one),
      blindOf(group, request, 0, two),
      blindOf(group, request, 1, one),
      blindOf(group, SecretKey.generate(), 0, one),
    ]
    expect(new Set(factors.map(String)).size).toBe(4)
    expect(blindOf(group, request, 0, one)).toEqual(factors[0])
  })

  it('finds the common people of an intersection with the key of the exchange, in an order that shows nothing', async () => {
    const [ours, theirs] = [SecretKey.generate(), SecretKey.generate()]
    const [left, right] = [
      ['a', 'b', 'c', 'd'],
      ['d', 'x', 'b'],
    ]
    const party = (side: 'left' | 'right') =>
      side === 'left' ? createIntersectionParty('text', left, ours) : createIntersectionParty('text', right, theirs)
    const first = (await party('left')).first()
    const theirFirst = (await party('right')).first()
    const second = (await party('right')).second(first, 'kept')
    expect((await party('left')).common(second, theirFirst)).toEqual([1, 3])
    const many = Array.from({ length: 50 }, (_, index) => `p${index}`)
    const keyed = await createIntersectionParty('text', many, ours)
    const second50 = await createIntersectionParty('text', many.toReversed(), ours)
    expect(keyed.first()).not.toEqual(second50.first())
    expect(new Set(keyed.first().map(String))).toEqual(new Set(second50.first().map(String)))
  })
})
