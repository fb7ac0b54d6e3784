/**
 * How much the vault costs: putting and getting cases, beside the same rows in clear in the same database, in one run. Ratios only:
 * `node --conditions=@tip-standard/source --import tsx packages/vault/bench/run.ts [CASES]`.
 */

import { performance } from 'node:perf_hooks'
import type { CaseRecord } from '@tip-standard/core'
import type { Transaction } from '../src/database/database.ts'
import { AGENCY, caseRecord, DAY, type Engine, engines, setUp, type TestVault, victim } from '../src/fixture-vault.ts'

const cases = Number(process.argv[2] ?? 300)
const ROUNDS = 3

/** A record of about 8 kB with three people, as an intake makes it. */
const recordOf = (id: string): CaseRecord =>
  caseRecord(id, {
    victims: [1, 2, 3].map((at) => victim(`v-${at}`, { ownWords: 'Words of the person. '.repeat(100) })),
  })

/** The same rows without the vault: what a program does that stores records as JSON, in a transaction for each, with a row of an event. */
async function makePlain(set: TestVault): Promise<void> {
  const own = set.ground.server === undefined ? set.database : await set.ground.own()
  await own.transaction('owner', async (tx) => {
    await tx.query(
      'create table cases.plain_record (agency text, case_id text, version int, day date, primary key (agency, case_id))',
    )
    await tx.query(
      'create table cases.plain_part (agency text, case_id text, version int, part int, content bytea, primary key (agency, case_id, version, part))',
    )
    await tx.query('create table cases.plain_event (id bigint generated always as identity primary key, event jsonb)')
    await tx.query('grant select, insert on cases.plain_record, cases.plain_part, cases.plain_event to tip_vault_cases')
  })
  if (own !== set.database) await own.close()
}

const note = (tx: Transaction, what: string, id: string): Promise<unknown> =>
  tx.query('insert into cases.plain_event (event) values ($1)', [
    JSON.stringify({ what, at: DAY, agency: AGENCY, actor: { role: 'caseWorker', id: 'w-1' }, subject: { case: id } }),
  ])

async function putPlain({ database }: TestVault, record: CaseRecord): Promise<void> {
  const { victims = [], ...own } = record
  const { id } = record.case
  await database.transaction('cases', async (tx) => {
    await tx.query('insert into cases.plain_record values ($1, $2, 1, $3)', [AGENCY, id, DAY])
    const parts = [own, ...victims].map((one) => Buffer.from(JSON.stringify(one)))
    await tx.query(
      `insert into cases.plain_part values ${parts.map((_, at) => `($1, $2, 1, ${at}, $${at + 3}::bytea)`).join()}`,
      [AGENCY, id, ...parts],
    )
    await note(tx, 'putCase', id)
  })
}

async function getPlain({ database }: TestVault, id: string): Promise<unknown> {
  return await database.transaction('cases', async (tx) => {
    const rows = await tx.query<{ content: Uint8Array }>(
      `select p.content from cases.plain_record r join cases.plain_part p using (agency, case_id, version)
       where r.agency = $1 and r.case_id = $2 order by p.part`,
      [AGENCY, id],
    )
    await note(tx, 'readCase', id)
    return rows.map(({ content }) => JSON.parse(Buffer.from(content).toString()) as unknown)
  })
}

/** Adds up the milliseconds of each kind of work. */
class Watch {
  readonly #spent = new Map<string, number>()

  async time(name: string, work: () => Promise<unknown>): Promise<void> {
    const start = performance.now()
    await work()
    this.#spent.set(name, (this.#spent.get(name) ?? 0) + performance.now() - start)
  }

  ratio(name: string, to: string): number {
    return (this.#spent.get(to) ?? 0) / (this.#spent.get(name) ?? 1)
  }
}

const median = (list: number[]): string =>
  ([...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0).toFixed(2)

/** The four kinds of work take turns with each case, so that whatever else the machine does hits all of them. */
async function measure(engine: Engine): Promise<void> {
  const set = await setUp(engine)
  await makePlain(set)
  const session = await set.session()
  const [put, get]: [number[], number[]] = [[], []]
  for (let round = 0; round <= ROUNDS; round++) {
    const watch = new Watch()
    for (let at = 0; at < cases; at++) {
      const id = `k-${round}-${at}`
      const record = recordOf(id)
      await watch.time('put', () => set.vault.putCase(session, record, { saw: 0 }))
      await watch.time('put plain', () => putPlain(set, record))
      await watch.time('get', () => set.vault.readCase(session, { case: id }))
      await watch.time('get plain', () => getPlain(set, id))
    }
    // The first round warms up.
    if (round === 0) continue
    put.push(watch.ratio('put', 'put plain'))
    get.push(watch.ratio('get', 'get plain'))
  }
  process.stdout.write(
    `${engine}: throughput of the vault ÷ plain rows, medians of ${ROUNDS}: put ${median(put)}, get ${median(get)}\n`,
  )
  await set.close()
}

for (const engine of engines) await measure(engine)
