/** What someone can do who has a connection, and what the database lets through whatever the program asks. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGENCY, caseRecord, engines, identityRecord, personOf, setUp, type TestVault } from '../fixture-vault.ts'
import type { DatabaseRole, Parameter } from './database.ts'

const TABLES = {
  cases: ['cases.record', 'cases.part', 'cases.approval', 'cases.review'],
  identities: ['identities.record', 'identities.part', 'identities.blind_index'],
  keys: ['keys.data_key', 'keys.secret', 'keys.canary', 'keys.state'],
  log: ['log.entry', 'log.subtree', 'log.checkpoint'],
} as const
const roles = Object.keys(TABLES) as (keyof typeof TABLES)[]

describe.each(engines)('the database roles on %s', (engine) => {
  let set: TestVault
  const ask = async <Row>(
    role: DatabaseRole,
    sql: string,
    params: Parameter[] = [],
    settings: Record<string, string> = {},
  ) =>
    await set.database.transaction(role, async (tx) => {
      for (const [name, value] of Object.entries(settings))
        await tx.query('select set_config($1, $2, true)', [name, value])
      return await tx.query<Row>(sql, params)
    })
  const as = (scope: string, agency = AGENCY, actor = 'w-1') => ({
    'vault.scope': scope,
    'vault.agency': agency,
    'vault.actor': actor,
  })

  beforeAll(async () => {
    set = await setUp(engine)
    for (const [worker, caseId] of [
      ['w-1', 'k-1'],
      ['w-2', 'k-2'],
    ] as const) {
      const session = await set.session('caseWorker', worker)
      await set.vault.putCase(session, caseRecord(caseId), { expectedVersion: 0 })
      await set.vault.putIdentity(session, personOf(caseId), identityRecord(), { expectedVersion: 0 })
    }
  })
  afterAll(() => set.close())

  it.each(roles)('%s reads its own schema and no other', async (role) => {
    for (const owner of roles)
      for (const table of TABLES[owner]) {
        const answer = ask(role, `select from ${table} limit 1`, [], as('all'))
        if (owner === role) await expect(answer).resolves.toBeDefined()
        else await expect(answer).rejects.toMatchObject({ code: 'databaseFailed' })
      }
  })

  it('may not change what was written: versions, parts, the log', async () => {
    for (const [role, sql] of [
      ['cases', `update cases.part set sealed = ''`],
      ['cases', `delete from cases.part`],
      ['cases', `update cases.part set written_by = 'x'`],
      ['cases', `delete from cases.record`],
      ['cases', `update cases.approval set asked_by = 'x'`],
      ['cases', `update cases.record set agency = 'x'`],
      ['identities', `update identities.part set sealed = ''`],
      ['identities', `delete from identities.part`],
      ['log', `update log.entry set entry = '{}'`],
      ['log', `delete from log.entry`],
      ['log', `truncate log.entry`],
      ['keys', `delete from keys.secret`],
    ] as const)
      await expect(ask(role, sql, [], as('all')), sql).rejects.toMatchObject({ code: 'databaseFailed' })
  })

  it('see no row without a session, and with one those of its agency, assignment and scope', async () => {
    const cases = async (settings: Record<string, string>) =>
      (await ask<{ id: string }>('cases', 'select case_id as id from cases.record order by 1', [], settings)).map(
        ({ id }) => id,
      )
    expect(await cases({})).toEqual([])
    expect(await cases(as('none'))).toEqual([])
    expect(await cases(as('assigned'))).toEqual(['k-1'])
    expect(await cases(as('assigned', AGENCY, ''))).toEqual([])
    expect(await cases(as('agency'))).toEqual(['k-1', 'k-2'])
    expect(await cases(as('agency', 'org-2'))).toEqual([])
    expect(await cases(as('assigned', 'org-2'))).toEqual([])
    expect(await cases(as('all', 'org-2'))).toEqual(['k-1', 'k-2'])
    for (const table of ['cases.part'])
      expect(await ask('cases', `select distinct case_id from ${table}`, [], as('assigned'))).toEqual([
        { case_id: 'k-1' },
      ])
    for (const [role, table] of [
      ['identities', 'identities.record'],
      ['identities', 'identities.part'],
      ['identities', 'identities.blind_index'],
      ['keys', 'keys.data_key'],
      ['keys', 'keys.secret'],
    ] as const) {
      expect(await ask(role, `select from ${table}`)).toEqual([])
      expect(await ask(role, `select from ${table}`, [], as('agency', 'org-2'))).toEqual([])
      expect((await ask(role, `select from ${table}`, [], as('agency'))).length).toBeGreaterThan(0)
    }
  })

  it('write no row of another agency', async () => {
    const insert = `insert into cases.record values ('org-2', 'k-9', 1, now(), now(), '{w-1}', null, false, null)`
    await expect(ask('cases', insert, [], as('agency'))).rejects.toMatchObject({ code: 'databaseFailed' })
    await expect(ask('cases', insert, [], as('agency', 'org-2'))).resolves.toEqual([])
  })

  it('forget who acted when the transaction ends', async () => {
    await ask('cases', 'select 1', [], as('all'))
    expect(await ask('cases', 'select from cases.record')).toEqual([])
  })

  it('keep nothing of an act that could not be written down', async () => {
    const session = await set.session()
    const asOwner = async (sql: string): Promise<void> => {
      const own = set.ground.server === undefined ? set.database : await set.ground.own()
      await own.transaction('owner', (tx) => tx.query(sql))
      if (own !== set.database) await own.close()
    }
    await asOwner('alter table log.entry rename to entry_away')
    const failing = set.vault.putCase(session, caseRecord('k-3'), { expectedVersion: 0 })
    await expect(failing).rejects.toMatchObject({ code: 'databaseFailed' })
    await asOwner('alter table log.entry_away rename to entry')
    await expect(set.vault.readCase(session, { case: 'k-3' })).rejects.toMatchObject({ code: 'notFound' })
  })

  it('have no statement that goes on after its transaction', async () => {
    let late: (() => Promise<unknown>) | undefined
    await set.database.transaction('cases', async (tx) => {
      late = () => tx.query('select 1')
    })
    await expect(late?.()).rejects.toMatchObject({ code: 'databaseFailed' })
  })

  it('keep nothing of a transaction in which a statement failed, though no one waited for it or its failure was caught', async () => {
    const before = await ask('keys', 'select from keys.canary', [], as('all'))
    const plant = `insert into keys.canary values ('org-1', gen_random_uuid(), '')`
    for (const fails of ['without waiting', 'caught'])
      await expect(
        set.database.transaction('keys', async (tx) => {
          await tx.query(`select set_config('vault.scope', 'all', true)`)
          await tx.query(plant)
          const failing = tx.query('select 1/0')
          if (fails === 'caught') await failing.catch(() => {})
          return 'done'
        }),
        fails,
      ).rejects.toMatchObject({ code: 'databaseFailed' })
    expect(await ask('keys', 'select from keys.canary', [], as('all'))).toEqual(before)
  })

  it('are those of each statement, however many are asked for together', async () => {
    const asked = Array.from({ length: 40 }, (_, at) => roles[(at * 7) % roles.length] as DatabaseRole)
    const said = await set.database.transaction('cases', async (tx) => {
      return await Promise.all([
        ...asked.map((role) => tx.queryAs<{ role: string }>(role, 'select current_role as role')),
        tx.query<{ role: string }>('select current_role as role'),
      ])
    })
    expect(said.map(([row]) => row?.role)).toEqual([...asked, 'cases'].map((role) => `tip_vault_${role}`))
  })

  it('has no reference in common between cases and identities', async () => {
    const all = as('all')
    const one = await ask<{ subject: string }>('cases', 'select subject from cases.part', [], all)
    const other = await ask<{ subject: string }>('identities', 'select subject from identities.record', [], all)
    const keys = await ask<{ subject: string }>('keys', 'select subject from keys.data_key', [], all)
    const identities = other.map(({ subject }) => subject)
    expect([...one, ...keys].filter(({ subject }) => identities.includes(subject))).toEqual([])
  })

  it('open nothing that was moved between people, cases or versions', async () => {
    const session = await set.session()
    await set.vault.putCase(session, caseRecord('k-4'), { expectedVersion: 0 })
    await set.vault.putCase(session, caseRecord('k-4', { case: { id: 'k-4', risk: 'high' } }), { expectedVersion: 1 })
    const broken = engine === 'pglite' ? set.database : await set.ground.own()
    // The owner of the tables, or a thief with the disk, can change what the roles cannot.
    const change = async (sql: string) =>
      await broken.transaction('owner', async (tx) => {
        for (const table of ['cases.part', 'cases.record'])
          await tx.query(`alter table ${table} no force row level security`)
        await tx.query(sql)
      })
    await change(
      `update cases.part p set sealed = o.sealed from cases.part o
       where p.case_id = 'k-4' and p.version = 2 and o.case_id = 'k-4' and o.version = 1 and p.part = o.part`,
    )
    await expect(set.vault.readCase(session, { case: 'k-4' })).rejects.toMatchObject({ code: 'sealBroken' })
    await change(
      `update cases.part p set sealed = o.sealed, subject = o.subject from cases.part o
       where p.case_id = 'k-1' and o.case_id = 'k-2' and p.part = o.part`,
    )
    await expect(set.vault.readCase(session, { case: 'k-1' })).rejects.toMatchObject({ code: 'sealBroken' })
    await change(`delete from cases.part where case_id = 'k-2' and part = 1`)
    const other = await set.session('caseWorker', 'w-2')
    await expect(set.vault.readCase(other, { case: 'k-2' })).rejects.toMatchObject({ code: 'sealBroken' })
    if (engine === 'postgres') await broken.close()
  })
})
