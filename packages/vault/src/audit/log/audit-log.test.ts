import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Transaction } from '../../database/database.ts'
import { readCheckpoint, writeCheckpoint } from '../checkpoint/checkpoint.ts'
import { createNoteKey, noteSigner } from '../checkpoint/note-keys.ts'
import { plainRoot } from '../tree/fixture-plain-tree.ts'
import { leafHash } from '../tree/tree-hash.ts'
import { isIncluded } from '../tree/verify-proof.ts'
import { agencyLog } from './audit-log.ts'
import { entryOf } from './entry.ts'
import { readEntryProof, writeEntryProof } from './entry-proof.ts'
import { AGENCY, bareDatabase, empty, eventOf, eventsOf, logKey, logOf, witnessOf } from './fixture-log.ts'
import { verifyLog } from './verify-log.ts'

let database: Awaited<ReturnType<typeof bareDatabase>>
let tx: Transaction
beforeAll(async () => {
  database = await bareDatabase()
  tx = database.tx
})
afterAll(() => database.close())

beforeEach(() => empty(tx))

describe('the audit log', () => {
  it('signs the root over all entries, however they came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 6 }), async (batches) => {
        await empty(tx)
        const { log, signer, size } = await logOf(tx, batches)
        const head = readCheckpoint((await log.checkpoint(tx)) ?? '', signer.verifier)
        expect(head?.size).toBe(size)
        const entries = eventsOf(0, size).map((event) => Buffer.from(entryOf(event)))
        expect(head?.root.equals(plainRoot(entries))).toBe(true)
        expect(await verifyLog(tx, AGENCY, signer.verifier, [])).toEqual({ size, witnessed: 0, findings: [] })
      }),
      { numRuns: 15 },
    )
  })

  it('proves each of its entries, across the subtrees that it keeps', async () => {
    const { log, signer, size } = await logOf(tx, [300, 1, 600])
    for (const index of [0, 255, 256, 299, 300, 511, 512, size - 1]) {
      const { entry, proof, checkpoint } = await log.proveEntry(tx, index)
      const head = readCheckpoint(checkpoint, signer.verifier)
      expect(entry).toBe(entryOf(eventOf(index)))
      expect(head && isIncluded(leafHash(Buffer.from(entry)), index, size, proof, head.root)).toBe(true)
    }
    await expect(log.proveEntry(tx, size)).rejects.toMatchObject({ code: 'noSuchEntry' })
  })

  it('proves an entry in one text, which shows nothing once any of it is changed, cut or of another log', async () => {
    const { log, signer } = await logOf(tx, [300, 1, 600])
    const stranger = noteSigner(signer.verifier.name, 'log', createNoteKey())
    for (const index of [0, 300, 900]) {
      const text = writeEntryProof(await log.proveEntry(tx, index))
      expect(text.startsWith(`c2sp.org/tlog-proof@v1\nextra `)).toBe(true)
      expect(readEntryProof(text, signer.verifier)).toEqual({
        event: JSON.parse(entryOf(eventOf(index))),
        index,
        size: 901,
      })
      expect(readEntryProof(text, stranger.verifier)).toBeUndefined()
      const changed = fc.nat(text.length - 1).map((at) => {
        const other = text[at] === 'A' ? 'B' : 'A'
        return `${text.slice(0, at)}${other}${text.slice(at + 1)}`
      })
      const cut = fc.nat(text.length - 1).map((at) => text.slice(0, at))
      const lines = text.split('\n')
      const without = fc.nat(lines.length - 2).map((at) => lines.filter((_, place) => place !== at).join('\n'))
      fc.assert(
        fc.property(fc.oneof(changed, cut, without), (one) => {
          expect(readEntryProof(one, signer.verifier)).toBeUndefined()
        }),
      )
    }
    for (const odd of ['', 'c2sp.org/tlog-proof@v1\n', 'c2sp.org/tlog-proof@v1\nindex 0\n\n'])
      expect(readEntryProof(odd, signer.verifier)).toBeUndefined()
  })

  it('writes the same bytes for the same event', () => {
    const { at, what, ...rest } = eventOf(1)
    expect(entryOf({ ...rest, what, at })).toBe(entryOf(eventOf(1)))
  })

  it('refuses to go on behind a head that was changed, and events of another agency', async () => {
    const { log, signer } = await logOf(tx, [3])
    await expect(log.append(tx, [eventOf(3, 'another-agency')])).rejects.toThrow(TypeError)
    const forged = writeCheckpoint({ size: 3, root: leafHash(Buffer.of(1)) }, signer)
    for (const [column, value] of [
      ['note', forged],
      ['edge', Buffer.alloc(64)],
    ] as const) {
      await tx.query('begin')
      await tx.query(`update log.checkpoint set ${column} = $1`, [value])
      await expect(log.append(tx, [eventOf(3)])).rejects.toMatchObject({ code: 'logTampered' })
      await tx.query('rollback')
    }
    const stranger = agencyLog(AGENCY, noteSigner('vault.example/log', 'log', createNoteKey()))
    await expect(stranger.append(tx, [eventOf(3)])).rejects.toMatchObject({ code: 'logTampered' })
  })

  it('stays whole when two processes write in turn and acts are rolled back', async () => {
    const acts = fc.array(fc.record({ by: fc.nat(1), count: fc.integer({ min: 1, max: 90 }), isKept: fc.boolean() }), {
      minLength: 2,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        await empty(tx)
        const signer = logKey()
        const processes = [agencyLog(AGENCY, signer), agencyLog(AGENCY, signer)] as const
        const kept: string[] = []
        for (const [at, { by, count, isKept }] of list.entries()) {
          const events = eventsOf(at * 100, at * 100 + count)
          await tx.query('begin')
          await processes[by as 0 | 1].append(tx, events)
          await tx.query(isKept ? 'commit' : 'rollback')
          if (isKept) kept.push(...events.map(entryOf))
        }
        const stored = await tx.query<{ entry: string }>('select entry from log.entry order by index')
        expect(stored.map(({ entry }) => entry)).toEqual(kept)
        expect(await verifyLog(tx, AGENCY, signer.verifier, [])).toMatchObject({ size: kept.length, findings: [] })
      }),
      { numRuns: 25 },
    )
  })

  it('is added to and read by its role, and changed or emptied by no right that it has', async () => {
    const { log } = await logOf(tx, [2])
    await tx.query('begin')
    await tx.query('set local role tip_vault_log')
    await log.append(tx, [eventOf(2)])
    await tx.query('commit')
    for (const attempt of ['entry', 'subtree', 'checkpoint'].flatMap((table) => [
      `update log.${table} set agency = 'x'`,
      `delete from log.${table}`,
      `truncate log.${table}`,
      `drop table log.${table}`,
      `alter table log.${table} disable trigger all`,
    ])) {
      await tx.query('begin')
      await tx.query('set local role tip_vault_log')
      await expect(tx.query(attempt), attempt).rejects.toThrow()
      await tx.query('rollback')
    }
  })
})

describe('a witness', () => {
  it('signs each state that follows from the one before, and no other', async () => {
    const { log, signer } = await logOf(tx, [200])
    const witness = witnessOf(signer)
    expect(await witness(await log.requestWitness(tx, 0))).toMatchObject({ status: 200 })
    await log.append(tx, eventsOf(200, 700))
    expect(await witness(await log.requestWitness(tx, 0))).toEqual({ status: 409, body: '200\n' })
    expect(await witness(await log.requestWitness(tx, 200))).toMatchObject({ status: 200 })
    expect(await witness(await log.requestWitness(tx, 700))).toMatchObject({ status: 200 })
    const request = await log.requestWitness(tx, 200)
    expect(await witness(request.replace(/^old 200/, 'old 701'))).toMatchObject({ status: 400 })
    expect(await witness(request.replace('vault.example', 'other.example'))).toMatchObject({ status: 404 })
    expect(await witness(request.replace('\n700\n', '\n701\n'))).toMatchObject({ status: 403 })
    for (const bad of ['give me a signature', 'old 0\n']) expect(await witness(bad)).toMatchObject({ status: 400 })
  })

  it('signs no history that was rewritten with the key of the log', async () => {
    const signer = logKey()
    const { log } = await logOf(tx, [10], signer)
    const witness = witnessOf(signer)
    await witness(await log.requestWitness(tx, 0))
    await empty(tx)
    const forger = agencyLog(AGENCY, signer)
    await forger.append(tx, eventsOf(100, 110))
    expect(await witness(await forger.requestWitness(tx, 10))).toEqual({ status: 409, body: '10\n' })
    await forger.append(tx, eventsOf(110, 120))
    expect(await witness(await forger.requestWitness(tx, 10))).toMatchObject({ status: 422 })
  })

  it('learns of a state that is older than what it has seen', async () => {
    const { log } = await logOf(tx, [10])
    await expect(log.requestWitness(tx, 11)).rejects.toMatchObject({ code: 'logTruncated' })
  })
})
