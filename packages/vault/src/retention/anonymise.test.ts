import { readdirSync, readFileSync } from 'node:fs'
import { type CaseRecord, type EntityId, fieldsOf, isObject, type Json, validate } from '@tip-standard/core'
import { permissionOf } from '@tip-standard/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../access/session.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  DAY,
  defaultPolicy,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { anonymousCase } from './anonymous-case.ts'
import { carriedOut } from './fixture-approved.ts'

const folder = new URL('../../../../schemas/examples/', import.meta.url)
const agrees = consent({ purpose: 'shareStatistics' })
const over = { legalHold: false, retainUntil: '2026-02-01', legalBases: ['publicTask'] }

/** The examples of the standard, of people who agreed to statistics, with something to lose wherever it can be. */
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseRecord)
  .map(
    (one) =>
      ({
        ...one,
        dataProtection: { ...one.dataProtection, ...over },
        extensions: { 'org.example.note': 'sentinelExtension' },
        victims: (one.victims ?? []).map((each) => ({ ...each, consents: [agrees] })),
      }) as unknown as CaseRecord,
  )

/** Every value of the fields of some kinds in a record, at any depth. */
function valuesOf(entity: EntityId, source: Json, kinds: readonly string[]): string[] {
  return fieldsOf(entity).flatMap(({ name, type }) => {
    const value = source[name]
    if (kinds.includes(type.kind)) return ([value].flat() as unknown[]).filter((one) => typeof one === 'string')
    if (!('entity' in type)) return []
    return [value].flat().flatMap((one) => (isObject(one) ? valuesOf(type.entity, one, kinds) : []))
  }) as string[]
}

const facts = { policy: defaultPolicy, attestations: [], day: DAY }

describe('what anonymising leaves of a case', () => {
  it('is a record of the standard, without an id, a text or a day of the case, that says the same by codes', async () => {
    let left = 0
    for (const example of examples) {
      const made = await anonymousCase(example, facts)
      if (made === undefined) continue
      left++
      expect(validate(made)).toMatchObject({ ok: true })
      const text = JSON.stringify(made)
      const own = { ...example, reportingEntity: {} } as unknown as Json
      const lost = valuesOf('caseRecord', own, ['identifier', 'reference', 'references', 'date', 'text', 'texts'])
      expect(lost.length).toBeGreaterThan(3)
      expect(lost.filter((one) => text.includes(JSON.stringify(one)))).toEqual([])
      expect(text).not.toMatch(/\d{4}-\d{2}(?!-?[0-9a-f]{2}-[0-9a-f]{4}-)"|sentinel|provenance/)
      expect(made.victims?.map(({ sex, status }) => [sex, status])).toEqual(
        example.victims?.map(({ sex, status }) => [sex, status]),
      )
      // What belonged together still does.
      const ids = new Set(made.victims?.map(({ id }) => id))
      for (const { victimIds } of made.events ?? []) expect(victimIds.every((id) => ids.has(id))).toBe(true)
      expect((await anonymousCase(example, facts))?.case.id).not.toBe(made.case.id)
    }
    expect(left).toBeGreaterThan(examples.length / 2)
  })

  it('has no field that the policy gives to no one', async () => {
    const record = caseRecord('a', { victims: [victim('v-1', { sex: 'male', consents: [agrees] })] })
    const policy = { ...defaultPolicy, fields: { without: ['victim.sex'] as const } }
    expect((await anonymousCase(record, facts))?.victims?.[0]).toMatchObject({ sex: 'male' })
    expect((await anonymousCase(record, { ...facts, policy }))?.victims?.[0]).not.toHaveProperty('sex')
  })

  it('is nothing of people who refused, and nothing at all where the policy gives single records to no one who counts', async () => {
    const two = (decision: string): CaseRecord =>
      caseRecord('a', {
        victims: [
          victim('v-1', { status: 'potential', sex: 'male', consents: [agrees] }),
          victim('v-2', { status: 'potential', consents: [{ ...agrees, decision }] }),
        ],
      })
    expect((await anonymousCase(two('granted'), facts))?.victims).toHaveLength(2)
    expect((await anonymousCase(two('refused'), facts))?.victims).toMatchObject([{ sex: 'male' }])
    expect(await anonymousCase(caseRecord('a'), facts)).toBeUndefined()
    const purposes = defaultPolicy.purposes.map((one) => (one.counts ? { ...one, audiences: ['public'] } : one))
    await expect(
      anonymousCase(two('granted'), { ...facts, policy: { ...defaultPolicy, purposes } }),
    ).rejects.toMatchObject({ code: 'notAllowed' })
  })
})

describe.each(engines)('anonymising on %s', (engine) => {
  let test: TestVault
  let [worker, supervisor]: Session[] = []
  const put = async (id: string, more: object = {}): Promise<void> => {
    const record = caseRecord(id, { victims: [victim('v-1', { consents: [consent(), agrees], ...more })] })
    await test.vault.putCase(worker as Session, record, { expectedVersion: 0 })
    await test.vault.putIdentity(worker as Session, personOf(id), identityRecord(), { expectedVersion: 0 })
  }
  beforeAll(async () => {
    test = await setUp(engine)
    worker = await test.session()
    supervisor = await test.session('supervisor', 's-1')
  })
  afterAll(() => test.close())

  it('destroys the keys as erasing does, and leaves what is read by the person who approves, inside only', async () => {
    const { vault } = test
    await put('case-1', { ownWords: 'sentinelWords', sex: 'otherMarker' })
    expect(await carriedOut(test, { case: 'case-1' }, 'anonymise')).toBe(2)
    await expect(vault.readCase(worker as Session, { case: 'case-1' })).rejects.toMatchObject({ code: 'notFound' })
    await expect(vault.putCase(worker as Session, caseRecord('case-1'), { expectedVersion: 0 })).rejects.toMatchObject({
      code: 'erased',
    })
    const left = await vault.archive.anonymised(supervisor as Session)
    expect(left).toMatchObject([{ case: { registrationYear: 2026 }, victims: [{ sex: 'otherMarker' }] }])
    expect(permissionOf(left[0] as object).isInternal).toBe(true)
    expect(JSON.stringify(left)).not.toMatch(/case-1|v-1|w-1|sentinel|"2026-/)
    await expect(vault.archive.anonymised(worker as Session)).rejects.toMatchObject({ code: 'notAllowed' })
    const what = (await test.events()).map((one) => one.what)
    expect(what).toEqual(expect.arrayContaining(['anonymise', 'readAnonymised']))
  })

  it('leaves nothing of people who did not agree, and no one under legal hold', async () => {
    await put('case-2', { consents: [consent()] })
    expect(await carriedOut(test, { case: 'case-2' }, 'anonymise')).toBe(2)
    expect(await test.vault.archive.anonymised(supervisor as Session)).toHaveLength(1)
    const { dataProtection } = caseRecord('x')
    const held = caseRecord('held', { dataProtection: { ...dataProtection, legalHold: true } })
    await test.vault.putCase(worker as Session, held, { expectedVersion: 0 })
    const asked = test.vault.askErasure(worker as Session, { case: 'held' }, REASON, 'anonymise')
    await expect(asked).rejects.toMatchObject({ code: 'legalHold' })
  })

  it.each(['stands', 'was erased'])(
    'leaves nothing of who refused in another case under one id across cases, which %s',
    async (what) => {
      const other = `other-${what === 'stands'}`
      const crossCaseId = `x-${other}`
      const no = consent({ purpose: 'shareStatistics', decision: 'refused', date: '2026-01-20' })
      await put(`one-${other}`, { crossCaseId })
      await put(other, { crossCaseId, consents: [consent(), agrees, no] })
      if (what === 'was erased') await carriedOut(test, { case: other })
      const before = await test.vault.archive.anonymised(supervisor as Session)
      expect(await carriedOut(test, { case: `one-${other}` }, 'anonymise')).toBe(2)
      expect(await test.vault.archive.anonymised(supervisor as Session)).toHaveLength(before.length)
    },
  )

  it('leaves rows in an order that does not tell which came last', async () => {
    /** By what is in them, in the order in which the database keeps them. */
    const asKept = async (): Promise<string[]> => {
      const places = await test.database.transaction('cases', async (tx) => {
        await tx.query(`select set_config('vault.agency', $1, true), set_config('vault.scope', 'agency', true)`, [
          AGENCY,
        ])
        return await tx.query<{ place: number }>(
          `select row_number() over (order by ctid)::integer - 1 as place from cases.anonymous order by id`,
        )
      })
      const kept: string[] = []
      for (const [at, { case: own }] of (await test.vault.archive.anonymised(supervisor as Session)).entries())
        kept[places[at]?.place as number] = own.id
      return kept
    }
    const known = new Set(await asKept())
    const isLast: boolean[] = []
    // That all of them come last by chance happens once in 40 million runs.
    for (let at = 0; at < 10; at++) {
      await put(`last-${at}`)
      await carriedOut(test, { case: `last-${at}` }, 'anonymise')
      const kept = await asKept()
      isLast.push(!known.has(kept.at(-1) as string))
      for (const id of kept) known.add(id)
    }
    expect(known.size).toBe(11)
    expect(isLast).toContain(false)
  })

  it('leaves rows of which the database does not tell which came from which case', async () => {
    for (let at = 0; at < 5; at++) await put(`many-${at}`)
    for (let at = 0; at < 5; at++) await carriedOut(test, { case: `many-${at}` }, 'anonymise')
    const rows = await test.database.transaction('cases', async (tx) => {
      await tx.query(`select set_config('vault.agency', $1, true), set_config('vault.scope', 'agency', true)`, [AGENCY])
      return {
        left: await tx.query<{ made: string; row: string }>(
          `select xmin::text as made, t::text as row from cases.anonymous t`,
        ),
        done: await tx.query<{ made: string }>(
          `select xmin::text as made from cases.erasure where done_at is not null`,
        ),
        columns: await tx.query<{ name: string }>(
          `select attname as name from pg_attribute where attrelid = 'cases.anonymous'::regclass and attnum > 0 order by 1`,
        ),
      }
    })
    expect(rows.columns.map(({ name }) => name)).toEqual(['agency', 'id', 'sealed'])
    expect(rows.left).toHaveLength(16)
    // Each row bears the transaction that wrote it, and so does the erasure, which names the case: all rows bear the last one.
    expect(new Set(rows.left.map(({ made }) => made)).size).toBe(1)
    expect(new Set(rows.done.map(({ made }) => made)).size).toBe(rows.done.length)
    expect(rows.left.map(({ row }) => row).join()).not.toMatch(/many-|case-|v-1/)
    expect(new Set((await test.vault.archive.anonymised(supervisor as Session)).map((one) => one.case.id)).size).toBe(
      16,
    )
  })
})
