import { describe, expect, it } from 'vitest'
import {
  createFormatPreserving,
  createIntersectionParty,
  createOprfClient,
  createOprfServer,
  createVerifiableOprfClient,
  createVerifiableOprfServer,
  PseudonymError,
  SecretKey,
} from './index.ts'

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

describe('oblivious pseudonyms', () => {
  it('are the same for the same identifier and every client, and the blinded ones are not', async () => {
    const server = await createOprfServer(key, domain, 10)
    const [one, two] = [await createOprfClient(), await createOprfClient()]
    const first = one.blind('phone', ['+250788000001', '+250788000002'])
    const second = two.blind('phone', ['00250 788 000 001'])
    expect(first.blinded[0]).not.toEqual(second.blinded[0])
    const tokens = first.finish(await server.evaluate(first.blinded))
    expect(second.finish(await server.evaluate(second.blinded))).toEqual([tokens[0]])
    expect(tokens[1]).not.toBe(tokens[0])
    expect(await server.left()).toBe(7)
  })

  it('end at the limit, and refuse bytes that are not an element', async () => {
    const server = await createOprfServer(key, domain, 1)
    const client = await createOprfClient()
    const { blinded, finish } = client.blind('text', ['a', 'b'])
    expect(await codeOf(() => server.evaluate(blinded))).toBe('limitReached')
    expect(await server.left()).toBe(1)
    expect(await codeOf(() => server.evaluate([new Uint8Array(32)]))).toBe('malformedElement')
    expect(
      await codeOf(async () => (await createOprfServer(key, domain, 5)).evaluate([new Uint8Array(32).fill(255)])),
    ).toBe('malformedElement')
    expect(await codeOf(() => finish([]))).toBe('malformedElement')
    expect(await codeOf(() => createOprfServer(key, domain, 0))).toBe('badParameters')
  })
})

describe('oblivious pseudonyms with a proof', () => {
  const server = createVerifiableOprfServer(key, domain, 10)
  const client = createVerifiableOprfClient(server.publicKey)

  it('are the same for the same identifier and every client', async () => {
    const first = client.blind('phone', ['+250788000001', '+250788000002'])
    const second = createVerifiableOprfClient(server.publicKey).blind('phone', ['00250 788 000 001'])
    const tokens = first.finish(await server.evaluate(first.blinded))
    expect(second.finish(await server.evaluate(second.blinded))).toEqual([tokens[0]])
    expect(tokens[1]).not.toBe(tokens[0])
    expect(await server.left()).toBe(7)
  })

  it('are refused where one person of a batch was evaluated with another key', async () => {
    const other = createVerifiableOprfServer(SecretKey.generate(), domain, 10)
    const honest = createVerifiableOprfServer(key, domain, 10)
    const { blinded, finish } = client.blind('text', ['a', 'b', 'c'])
    const answer = await honest.evaluate(blinded)
    const marked = answer.evaluated.with(1, (await other.evaluate(blinded)).evaluated[1] as Uint8Array)
    expect(await codeOf(() => finish({ ...answer, evaluated: marked }))).toBe('proofFailed')
    expect(await codeOf(async () => finish(await other.evaluate(blinded)))).toBe('proofFailed')
    expect(await codeOf(() => finish({ ...answer, proof: answer.proof.map((byte) => byte ^ 1) }))).toBe('proofFailed')
    expect(await codeOf(() => finish({ ...answer, evaluated: [] }))).toBe('malformedElement')
    expect(finish(answer)).toHaveLength(3)
  })

  it('end at the limit, and refuse bytes that are not an element and batches too large for a proof', async () => {
    const { blinded } = client.blind('text', ['a', 'b'])
    const small = createVerifiableOprfServer(key, domain, 1)
    expect(await codeOf(() => small.evaluate(blinded))).toBe('limitReached')
    expect(await small.left()).toBe(1)
    expect(await codeOf(() => small.evaluate([new Uint8Array(32)]))).toBe('malformedElement')
    const many = createVerifiableOprfServer(key, domain, 100_000)
    expect(await codeOf(() => many.evaluate(new Array(65_536).fill(new Uint8Array(32))))).toBe('batchTooLarge')
    expect(await codeOf(() => createVerifiableOprfServer(key, domain, 0))).toBe('badParameters')
  })
})

describe('private intersection', () => {
  const ours = ['a', 'b', 'c', 'd', 'e']
  const theirs = ['x', 'D', 'y', ' b ', 'z', 'w']

  it('shows each side the places of what is common, and nothing else', async () => {
    const [left, right] = [await createIntersectionParty('text', ours), await createIntersectionParty('text', theirs)]
    const [fromLeft, fromRight] = [left.first(), right.first()]
    expect(left.common(right.second(fromLeft, 'kept'), fromRight)).toEqual([1, 3])
    expect(right.common(left.second(fromRight, 'kept'), fromLeft)).toEqual([1, 3])
    const seen = new Set([...fromLeft, ...fromRight].map(String))
    expect(seen.size).toBe(ours.length + theirs.length)
  })

  it('shows only how many, where the second message is shuffled', async () => {
    const [left, right] = [await createIntersectionParty('text', ours), await createIntersectionParty('text', theirs)]
    expect(left.countCommon(right.second(left.first(), 'shuffled'), right.first())).toBe(2)
    expect(await codeOf(() => left.second([new Uint8Array(3)], 'kept'))).toBe('malformedElement')
  })

  it('sends and answers no list that has someone twice: a shuffle would not hide who that is', async () => {
    const twice = await createIntersectionParty('phone', ['+250 788 000 001', '+250788000002', '00250788000001'])
    expect(await codeOf(() => twice.first())).toBe('repeatedIdentifier')
    const [left, right] = [await createIntersectionParty('text', ours), await createIntersectionParty('text', theirs)]
    const [one, ...others] = left.first() as [Uint8Array, ...Uint8Array[]]
    for (const order of ['kept', 'shuffled'] as const)
      expect(await codeOf(() => right.second([one, ...others, one], order))).toBe('repeatedElement')
  })
})

describe('format-preserving encryption', () => {
  it('keeps the form and comes back, and is another in another domain', () => {
    const cipher = createFormatPreserving({ key, domain })
    const number = '1 1997 8 3676960 5 05'
    const encrypted = cipher.encrypt(number)
    expect(encrypted).toMatch(/^\d \d{4} \d \d{7} \d \d\d$/)
    expect(encrypted).not.toBe(number)
    expect(cipher.decrypt(encrypted)).toBe(number)
    expect(createFormatPreserving({ key, domain: { ...domain, epoch: '2027' } }).encrypt(number)).not.toBe(encrypted)
  })

  it('refuses small domains and an alphabet with a letter twice', async () => {
    const cipher = createFormatPreserving({ key, domain })
    expect(await codeOf(() => cipher.encrypt('12345'))).toBe('domainTooSmall')
    expect(await codeOf(() => cipher.encrypt('abc'))).toBe('domainTooSmall')
    // Characters that stay in place do not increase the number of possible values.
    expect(await codeOf(() => cipher.encrypt('AB/CDEF/12345'))).toBe('domainTooSmall')
    expect(await codeOf(() => createFormatPreserving({ key, domain, alphabet: 'aa' }))).toBe('badParameters')
  })
})
