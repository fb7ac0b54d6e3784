import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ANSWERS, DAY, type Device, META, newDevice, PIN, raw, readRaw, unwrap } from './fixture-drafts.ts'

let createOne: Device['createOne']
let openStore: Device['openStore']
beforeEach(() => {
  ;({ createOne, openStore } = newDevice())
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('drafts', () => {
  it('leave no trace before one is created, and none after all are wiped', async () => {
    const store = openStore()
    expect(await store.list()).toEqual({ ok: true, value: { drafts: [], unreadable: [] } })
    expect(await store.unlock('nothing', PIN)).toEqual({ ok: false, fault: 'notFound' })
    expect(await store.wipeAll()).toEqual({ ok: true, value: undefined })
    expect(await store.create('1234', ANSWERS, META)).toEqual({ ok: false, fault: 'weakPin' })
    expect(await indexedDB.databases()).toEqual([])
    const session = unwrap(await store.create(PIN, ANSWERS, META))
    expect(await indexedDB.databases()).toHaveLength(1)
    expect(await store.wipeAll()).toEqual({ ok: true, value: undefined })
    expect(await indexedDB.databases()).toEqual([])
    expect(session.isLocked).toBe(true)
  })

  it('open with the right PIN, as they were last saved, with their metadata', async () => {
    const { store, session, id } = await createOne()
    const changed = { victims: [{ id: 'v-1', sex: 'male' }] }
    expect((await session.save(changed, { formVersion: '3' })).ok).toBe(true)
    session.lock()
    expect(session.payload).toBeUndefined()
    const again = unwrap(await store.unlock(id, PIN))
    expect(again.payload).toEqual(changed)
    expect(again.summary).toEqual({
      ...META,
      formVersion: '3',
      id,
      savedAt: '2026-01-15T10:30Z',
      expiresAt: '2026-01-22T10:30Z',
      attemptsLeft: 10,
    })
    expect(unwrap(await store.list()).drafts).toEqual([again.summary])
  })

  it('open whichever way a keyboard composes the letters of the PIN', async () => {
    const store = openStore()
    const { summary } = unwrap(await store.create('é'.normalize('NFC').concat('cole-2'), ANSWERS, META))
    expect((await store.unlock(summary.id, 'é'.normalize('NFD').concat('cole-2'))).ok).toBe(true)
    expect((await store.unlock(summary.id, '  école-2\u00a0')).ok).toBe(true)
  })

  it('open however many spaces are between the words of a passphrase', async () => {
    const { store, id } = await createOne()
    expect((await store.unlock(id, PIN.replace(' ', ' \t  '))).ok).toBe(true)
    expect((await store.unlock(id, PIN.replace(' ', ''))).ok).toBe(false)
  })

  it('have a label of one short line', async () => {
    const { session } = await createOne({}, { ...META, label: ` blue \n cup${'!'.repeat(50)}` })
    expect(session.summary.label).toBe(`blue cup${'!'.repeat(32)}`)
  })

  it('never store what is excluded', async () => {
    const exclude = (payload: unknown) => ({ ...(payload as object), victims: [] })
    const { store, session, id } = await createOne({ exclude })
    expect(unwrap(await store.unlock(id, PIN)).payload).toEqual({ victims: [] })
    await session.save({ ...ANSWERS, more: 1 })
    expect(unwrap(await store.unlock(id, PIN)).payload).toEqual({ victims: [], more: 1 })
  })

  it('of identity have a store, an id and a key of their own, under the same PIN', async () => {
    const { store, id } = await createOne()
    const identity = unwrap(await store.create(PIN, { name: 'X' }, { ...META, kind: 'identity' })).summary.id
    const one = await readRaw(id)
    const other = (await raw('identity', (records) => records.get(identity))) as Record<string, unknown>
    expect(await readRaw(identity)).toBeUndefined()
    expect(one['salt']).not.toEqual(other['salt'])
    expect(unwrap(await store.unlock(identity, PIN)).payload).toEqual({ name: 'X' })
  })

  it('reveal nothing by their length up to 4 KiB, and only a power of two beyond', async () => {
    const { session, id } = await createOne()
    const sizes: number[] = []
    // Quotation marks and four bytes for the length are in it too.
    for (const length of [0, 4090, 4091, 5000, 30_000]) {
      await session.save('x'.repeat(length))
      sizes.push(((await readRaw(id))['sealed'] as ArrayBuffer).byteLength - 16)
    }
    expect(sizes).toEqual([4096, 4096, 8192, 8192, 32_768])
  })

  it('are encrypted under a fresh vector at each save', async () => {
    const { session, id } = await createOne()
    const vectors = new Set<string>()
    for (const _ of [1, 2, 3]) {
      await session.save(ANSWERS)
      vectors.add(String((await readRaw(id))['iv']))
    }
    expect(vectors.size).toBe(3)
  })

  it('refuse what is not JSON, and do not repeat its names', async () => {
    const { session } = await createOne()
    const circle: Record<string, unknown> = {}
    circle['SENTINEL'] = circle
    await expect(session.save(circle)).rejects.toThrow(
      /^A draft must be JSON\. The value given cannot be written as JSON\.$/,
    )
    await expect(session.save(undefined)).rejects.toThrow(TypeError)
  })

  it('are locked by 600,000 rounds unless there are to be more', async () => {
    const { store, id } = await createOne()
    await store.unlock(id, PIN)
    await createOne({ rounds: 700_000 })
    const rounds = vi.mocked(crypto.subtle.deriveKey).mock.calls.map(([how]) => (how as Pbkdf2Params).iterations)
    expect(rounds).toEqual([600_000, 600_000, 700_000])
  })

  it.each([
    ['rounds', 600_000, 20_000_000],
    ['maximumAttempts', 1, 20],
    ['idleMinutes', 1, 60],
    ['keepDays', 1, 90],
  ])('cannot be configured weaker than promised: %s', (name, least, most) => {
    for (const value of [least, most]) expect(() => openStore({ [name]: value })).not.toThrow()
    for (const value of [least - 1, most + 1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => openStore({ [name]: value })).toThrow(RangeError)
  })

  it('keep their key nowhere but in what cannot be read out', async () => {
    const drawn = vi.spyOn(crypto, 'getRandomValues')
    await createOne()
    const keys = drawn.mock.results.map(({ value }) => value as Uint8Array).filter(({ length }) => length === 32)
    expect(keys.map((bytes) => bytes.every((byte) => byte === 0))).toEqual([true])
    for (const [, , , canBeReadOut] of vi.mocked(crypto.subtle.deriveKey).mock.calls) expect(canBeReadOut).toBe(false)
  })
})

describe('a wrong PIN', () => {
  it('opens nothing and is counted; the right one starts the count again', async () => {
    const { store, id } = await createOne()
    expect(await store.unlock(id, 'not the PIN')).toEqual({ ok: false, fault: 'wrongPin', attemptsLeft: 9 })
    expect(unwrap(await store.list()).drafts[0]?.attemptsLeft).toBe(9)
    expect((await store.unlock(id, PIN)).ok).toBe(true)
    expect(unwrap(await store.list()).drafts[0]?.attemptsLeft).toBe(10)
  })

  it('stays counted when a session that has the draft open saves it', async () => {
    const { store, session, id } = await createOne()
    await store.unlock(id, 'not the PIN')
    await session.save(ANSWERS)
    expect(unwrap(await store.list()).drafts[0]?.attemptsLeft).toBe(9)
  })

  it('entered too often deletes the draft', async () => {
    const { store, id, session } = await createOne({ maximumAttempts: 2 })
    expect(await store.unlock(id, 'wrong one')).toEqual({ ok: false, fault: 'wrongPin', attemptsLeft: 1 })
    expect(await store.unlock(id, 'wrong two')).toEqual({ ok: false, fault: 'tooManyAttempts' })
    expect(await readRaw(id)).toBeUndefined()
    expect(await store.unlock(id, PIN)).toEqual({ ok: false, fault: 'notFound' })
    expect(await session.save(ANSWERS)).toEqual({ ok: false, fault: 'notFound' })
  })

  it('leaves none where fewer are allowed by now than were counted', async () => {
    const { store, id } = await createOne()
    for (const wrong of ['one wrong', 'two wrong', 'three wrong']) await store.unlock(id, wrong)
    const strict = openStore({ maximumAttempts: 2 })
    expect(unwrap(await strict.list()).drafts[0]?.attemptsLeft).toBe(0)
    expect(await strict.unlock(id, PIN)).toEqual({ ok: false, fault: 'tooManyAttempts' })
  })

  it('is counted before it is checked, so that closing the tab in time saves no attempt', async () => {
    const { store, id } = await createOne({ maximumAttempts: 2 })
    const derive = vi.spyOn(crypto.subtle, 'deriveKey')
    const inNoTime = derive.getMockImplementation() as NonNullable<ReturnType<typeof derive.getMockImplementation>>
    derive.mockClear().mockReturnValue(new Promise(() => {}))
    void store.unlock(id, 'wrong one')
    void store.unlock(id, 'wrong two')
    await vi.waitFor(() => expect(derive).toHaveBeenCalledTimes(2))
    // With the rounds of before: with others the right PIN would be a wrong one.
    derive.mockImplementation(inNoTime)
    expect((await readRaw(id))['attempts']).toBe(2)
    // By then the right one opens nothing either.
    expect(await store.unlock(id, PIN)).toEqual({ ok: false, fault: 'tooManyAttempts' })
  })
})

describe('a draft that was changed from outside', () => {
  const changes: [string, (draft: Record<string, unknown>) => Record<string, unknown>][] = [
    ['label', (draft) => ({ ...draft, label: 'other' })],
    ['form', (draft) => ({ ...draft, formId: 'other' })],
    ['version of the form', (draft) => ({ ...draft, formVersion: '1' })],
    ['version of the standard', (draft) => ({ ...draft, standardVersion: '0.9' })],
    ['expiry', (draft) => ({ ...draft, expiresAt: (draft['expiresAt'] as number) + DAY })],
    ['time', (draft) => ({ ...draft, savedAt: (draft['savedAt'] as number) + 1 })],
    ['revision', (draft) => ({ ...draft, revision: 7 })],
    ['contents', (draft) => ({ ...draft, sealed: new ArrayBuffer(4112) })],
  ]
  it.each(changes)('in its %s does not open', async (_, change) => {
    const { store, id } = await createOne()
    const draft = await readRaw(id)
    await raw('case', (records) => records.put(change(draft)))
    expect(await store.unlock(id, PIN)).toEqual({ ok: false, fault: 'unreadable' })
  })

  it.each([
    ['rounds', { rounds: 1 }],
    ['salt', { salt: new Uint8Array(16) }],
  ])('in its %s does not open, which is counted', async (_, change) => {
    const { store, id } = await createOne()
    const draft = await readRaw(id)
    await raw('case', (records) => records.put({ ...draft, ...change }))
    expect(await store.unlock(id, PIN)).toEqual({ ok: false, fault: 'wrongPin', attemptsLeft: 9 })
  })

  it('by giving it the id of another does not open', async () => {
    const { store, id } = await createOne()
    const other = unwrap(await store.create(PIN, { other: 1 }, META)).summary.id
    const draft = await readRaw(other)
    await raw('case', (records) => records.put({ ...draft, id }))
    expect(await store.unlock(id, PIN)).toEqual({ ok: false, fault: 'unreadable' })
  })

  it('in its count of attempts does not open, and opens again with the count that was', async () => {
    const { store, id } = await createOne()
    await store.unlock(id, 'not the PIN')
    const counted = await readRaw(id)
    await raw('case', (records) => records.put({ ...counted, attempts: 0 }))
    expect(await store.unlock(id, PIN)).toEqual({ ok: false, fault: 'unreadable' })
    await raw('case', (records) => records.put(counted))
    expect(await store.unlock(id, 'not the PIN')).toEqual({ ok: false, fault: 'wrongPin', attemptsLeft: 8 })
  })

  it('by putting it back as it was before some attempts does not open', async () => {
    const { store, id } = await createOne()
    const before = await readRaw(id)
    await store.unlock(id, 'not the PIN')
    await raw('case', (records) => records.put(before))
    expect(await store.unlock(id, PIN)).toEqual({ ok: false, fault: 'unreadable' })
  })

  it('by putting everything back as it was before some attempts opens: no counter in a browser withstands that', async () => {
    const { store, id } = await createOne()
    const [before, guard] = [await readRaw(id), await raw('guards', (records) => records.get(id))]
    await store.unlock(id, 'not the PIN')
    await raw('case', (records) => records.put(before))
    await raw('guards', (records) => records.put(guard))
    expect((await store.unlock(id, PIN)).ok).toBe(true)
  })

  it('by taking its guard away does not open', async () => {
    const { store, id } = await createOne()
    await raw('guards', (records) => records.delete(id))
    expect(await store.unlock(id, PIN)).toEqual({ ok: false, fault: 'unreadable' })
  })

  it('or is not a draft is reported as such, left unchanged, and can be deleted', async () => {
    const { store, id } = await createOne()
    const draft = await readRaw(id)
    const foreign = [
      { id: 'a' },
      { ...draft, id: 'b', salt: 'none' },
      { ...draft, id: 'c', rounds: 2 ** 40 },
      { ...draft, id: 'd', kind: 'identity' },
    ]
    for (const record of foreign) await raw('case', (records) => records.put(record))
    await raw('case', (records) => records.put({ ...draft, id: 'n', format: 3, salt: 'of the future' }))
    const list = unwrap(await store.list())
    expect(list.drafts.map((summary) => summary.id)).toEqual([id])
    expect(list.unreadable).toEqual(['a', 'b', 'c', 'd', 'n'])
    for (const one of 'abcd') expect(await store.unlock(one, PIN)).toEqual({ ok: false, fault: 'unreadable' })
    expect(await store.unlock('n', PIN)).toEqual({ ok: false, fault: 'newerFormat' })
    expect(await readRaw('b')).toEqual(foreign[1])
    await store.destroy('b')
    expect(await readRaw('b')).toBeUndefined()
  })
})

describe('a browser that can store nothing', () => {
  it.each([
    ['there is no IndexedDB', () => vi.stubGlobal('indexedDB', undefined)],
    ['there is no WebCrypto', () => vi.stubGlobal('crypto', {})],
    [
      'the browser refuses it',
      () =>
        vi.stubGlobal('indexedDB', {
          open: () => {
            throw new DOMException('SENTINEL', 'SecurityError')
          },
        }),
    ],
  ])('because %s, everything says so', async (_, take) => {
    const store = openStore()
    take()
    const unavailable = { ok: false, fault: 'unavailable' }
    expect(await store.list()).toEqual(unavailable)
    expect(await store.unlock('a', PIN)).toEqual(unavailable)
    expect(await store.destroy('a')).toEqual(unavailable)
    expect(await store.wipeAll()).toEqual(unavailable)
    expect(await store.create(PIN, ANSWERS, META)).toEqual(unavailable)
  })

  it.each([
    ['SecurityError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newerFormat'],
    ['UnknownError', 'failed'],
  ])('says why in a code: %s is %s', async (name, fault) => {
    const store = openStore()
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('SENTINEL', name)
    })
    expect(await store.list()).toEqual({ ok: false, fault })
  })
})
