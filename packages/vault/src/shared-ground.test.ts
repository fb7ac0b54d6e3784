import { describe, expect, it } from 'vitest'
import type { Database } from './database/database.ts'
import { borrowGround } from './fixture-shared-ground.ts'
import { caseRecord, engines, identityRecord, personOf, setUp } from './fixture-vault.ts'

/** Every row of every table, as who owns them; policies of rows would hide them from the owner too. */
async function rowsOf(database: Database): Promise<Record<string, string>> {
  return await database.transaction('owner', async (tx) => {
    const tables = await tx.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)' order by 1`,
    )
    const all: Record<string, string> = {}
    for (const { name } of tables) {
      await tx.query(`alter table ${name} no force row level security`)
      const rows = await tx.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
      all[name] = rows.map(({ row }) => (name === 'vault.migration' ? row.split(',')[0] : row)).join(';')
    }
    return all
  })
}

describe.each(engines)('a database on %s that vaults of tests have one after the other', (engine) => {
  it('has nothing of the vault before, and its tables as they are made', async () => {
    const first = await borrowGround(engine)
    await first.remove()
    const made = await borrowGround(engine, true)
    const database = await made.own()
    const fresh = await rowsOf(database)
    await database.close()
    await made.remove()
    const set = await setUp(engine)
    const session = await set.session()
    await set.vault.putCase(session, caseRecord('k-1'), { expectedVersion: 0 })
    await set.vault.putIdentity(session, personOf('k-1'), identityRecord(), { expectedVersion: 0 })
    const owned = await set.ground.own()
    const written = await rowsOf(owned)
    expect(Object.keys(fresh).filter((name) => written[name] !== fresh[name]).length).toBeGreaterThan(7)
    await owned.transaction('owner', (tx) => tx.query('create table public.left_behind (a int)'))
    await owned.close()
    await set.close()
    const next = await borrowGround(engine, true)
    const again = await next.own()
    const forced = await again.transaction('owner', (tx) =>
      tx.query<{ forced: boolean }>(
        `select bool_and(relforcerowsecurity) as forced from pg_class where relname in ('part', 'data_key')`,
      ),
    )
    expect(forced).toEqual([{ forced: true }])
    expect(await rowsOf(again)).toEqual(fresh)
    await again.close()
    await next.remove()
    const empty = await borrowGround(engine)
    const bare = await empty.own()
    expect(await rowsOf(bare)).toEqual({})
    await bare.close()
    await empty.remove()
  })

  it('is emptied where its tables are as they were', async () => {
    const set = await setUp(engine)
    await set.vault.putCase(await set.session(), caseRecord('k-1'), { expectedVersion: 0 })
    const oid = `select 'cases.record'::regclass::oid::int as oid`
    const owned = await set.ground.own()
    const before = await owned.transaction('owner', (tx) => tx.query(oid))
    await owned.close()
    await set.close()
    const next = await borrowGround(engine, true)
    const again = await next.own()
    expect(await again.transaction('owner', (tx) => tx.query(oid))).toEqual(before)
    const fresh = await rowsOf(again)
    expect(
      Object.entries(fresh)
        .filter(([, rows]) => rows !== '')
        .map(([name]) => name),
    ).toEqual(['vault.clock', 'vault.migration'])
    expect(fresh['vault.clock']).toContain('1970-01-01')
    await again.close()
    await next.remove()
  })
})
