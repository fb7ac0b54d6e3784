import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VaultEvent } from './audit-events.ts'
import {
  AGENCY,
  caseRecord,
  engines,
  identityRecord,
  personOf,
  setUp,
  type TestVault,
  victim,
} from './fixture-vault.ts'

/** Texts that a statement, an array, a setting or a log could take for something else. */
const hostile = fc.oneof(
  fc.constantFrom(
    `'; drop table cases.record; --`,
    `x'); delete from cases.part; --`,
    `$1`,
    `\\'; select pg_sleep(9) --`,
    `{a,"b",NULL}`,
    `NULL`,
    `%_`,
    `"`,
    `all`,
    `*`,
    `’ or 1=1`,
    `😀𐍈`,
    `__proto__`,
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
)

describe.each(engines)('hostile texts on %s', (engine) => {
  let set: TestVault
  let count = 0
  beforeAll(async () => {
    set = await setUp(engine)
  })
  afterAll(() => set.close())

  it('are data everywhere: in ids of people and agencies, in records, in identities, in reasons', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, fc.boolean(), async (actor, agency, text, isFound) => {
        const id = `k-${++count}`
        const start = set.session('caseWorker', actor, { agency })
        if (/[\p{C}\p{Zl}\p{Zp}]/u.test(actor + agency)) {
          await expect(start).rejects.toMatchObject({ code: 'textMalformed' })
          return
        }
        const session = await start
        const record = caseRecord(id, {
          case: { id, comments: [text] },
          reportingEntity: { id: agency, type: 'ngo' },
          victims: [victim('v-1', { ownWords: text })],
        })
        const put = await set.vault.putCase(session, record, { expectedVersion: 0 }).catch((error: unknown) => error)
        // The standard takes fewer texts for the id of an organisation than the vault does.
        if (put !== 1) {
          expect(put).toMatchObject({ code: 'recordInvalid' })
          return
        }
        expect((await set.vault.readCase(session, { case: id })).record).toEqual(record)
        const identity = identityRecord('v-1', {
          firstName: text.slice(0, 100),
          identityNumbers: [{ kind: 'passport', number: text.slice(0, 60) }],
        })
        const stored = await set.vault
          .putIdentity(session, personOf(id), identity, { expectedVersion: 0, birthDate: '2001-02-03' })
          .catch((error: unknown) => error)
        if (stored !== 1) expect(stored).toMatchObject({ code: 'recordInvalid' })
        else {
          const reason = `Looked for: ${text}`
          expect((await set.vault.openIdentity(session, personOf(id), { reason })).identity).toEqual(identity)
          const key = isFound ? ({ by: 'document', number: text } as const) : ({ by: 'phone', number: text } as const)
          await set.vault.findIdentity(session, key, { reason })
        }
        await expect(set.vault.readCase(session, { case: `${id}${text}` })).rejects.toMatchObject({
          name: 'VaultError',
        })
        if (text !== agency)
          await expect(set.vault.readCase(session, { case: id, agency: text })).rejects.toMatchObject({
            code: 'notFound',
          })
        for (const version of [0, -1, 1.5, 2 ** 31, Number.NaN, text as unknown as number])
          await expect(set.vault.readCase(session, { case: id }, version)).rejects.toMatchObject({ code: 'notFound' })
      }),
      { numRuns: 120 },
    )
    const session = await set.session('supervisor', 's-1', { agency: 'all' })
    expect((await set.vault.listCases(session)).every((one) => one.agency === 'all')).toBe(true)
  })

  it.each(['', 'a\u0000b', 'a\nb', 'x'.repeat(201), '\ud800', 7, null, undefined, {}])(
    'that are no ids are refused before they reach a statement or the log',
    async (id) => {
      const session = await set.session()
      const events = async (): Promise<VaultEvent[]> => (await set.events()).filter(({ agency }) => agency === AGENCY)
      const before = (await events()).length
      const read = set.vault.readCase(session, { case: id as string })
      await expect(read).rejects.toMatchObject({ code: 'textMalformed' })
      const after = await events()
      expect(after.slice(before)).toMatchObject([{ what: 'readCase', outcome: { refused: 'textMalformed' } }])
      expect(after.at(-1)?.subject).toBeUndefined()
    },
  )
})
