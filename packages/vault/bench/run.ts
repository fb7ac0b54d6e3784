/**
 * How much the vault costs: putting and getting cases, beside the same rows in clear in the same database, in one run;
 * and how fast cases are opened for a report. `node --conditions=@tip-standard/source --import tsx
 * packages/vault/bench/run.ts [CASES]`.
 */

import { performance } from 'node:perf_hooks'
import type { CaseRecord } from '@tip-standard/core'
import { type Engine, layGround } from '../src/fixture-shared-ground.ts'
import { caseRecord, consent, engines, freePolicy, setUp, type TestVault, victim } from '../src/fixture-vault.ts'
import { makePlain, ordinaryClient, type Rows, vaultClient } from './plain-rows.ts'

const cases = Number(process.argv[2] ?? 300)
const ROUNDS = 3
const RELEASED = 2_000

/** A record of about 8 kB with three people, as an intake makes it. */
const recordOf = (id: string): CaseRecord =>
  caseRecord(id, {
    victims: [1, 2, 3].map((at) => victim(`v-${at}`, { ownWords: 'Words of the person. '.repeat(100) })),
  })

/** Adds up the milliseconds of each kind of work. */
class Watch {
  readonly #spent = new Map<string, number>()

  async time(name: string, work: () => Promise<unknown>): Promise<void> {
    const start = performance.now()
    await work()
    this.#spent.set(name, (this.#spent.get(name) ?? 0) + performance.now() - start)
  }

  of(name: string): number {
    return this.#spent.get(name) ?? 0
  }
}

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

/** The kinds of work take turns with each case, so that whatever else the machine does hits all of them. */
async function measureRows(engine: Engine, set: TestVault): Promise<void> {
  await makePlain(set)
  const ordinary = await ordinaryClient(set)
  const session = await set.session()
  const kinds: Record<string, Rows> = {
    vault: {
      put: (record) => set.vault.putCase(session, record, { expectedVersion: 0 }),
      get: (id) => set.vault.readCase(session, { case: id }),
    },
    'the connection of the vault': vaultClient(set),
    'an ordinary client': ordinary,
  }
  const watches: Watch[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const watch = new Watch()
    for (let at = 0; at < cases; at++) {
      const record = recordOf(`k-${round}-${at}`)
      for (const [kind, { put }] of Object.entries(kinds)) await watch.time(`put ${kind}`, () => put(record))
      for (const [kind, { get }] of Object.entries(kinds)) await watch.time(`get ${kind}`, () => get(record.case.id))
    }
    // The first round warms up.
    if (round > 0) watches.push(watch)
  }
  for (const act of ['put', 'get']) {
    const own = median(watches.map((watch) => watch.of(`${act} vault`) / cases))
    process.stdout.write(`${engine}: ${act} takes ${own.toFixed(2)} ms`)
    for (const kind of Object.keys(kinds).slice(1)) {
      const ratio = median(watches.map((watch) => watch.of(`${act} ${kind}`) / watch.of(`${act} vault`)))
      process.stdout.write(`; throughput ÷ plain rows through ${kind}: ${ratio.toFixed(2)}`)
    }
    process.stdout.write('\n')
  }
  await ordinary.close()
}

/** How many records a second of one core opens and lets through the gate: processor time of this process, so a server is not in it. */
async function measureRelease(engine: Engine, set: TestVault): Promise<void> {
  const agency = 'org-2'
  const session = await set.session('caseWorker', 'w-1', { agency })
  for (let at = 0; at < RELEASED; at++) {
    const own = { reportingEntity: { id: agency, type: 'ngo' } }
    const victims = [victim('v-1', { consents: [consent(), consent({ purpose: 'shareStatistics' })] })]
    await set.vault.putCase(session, caseRecord(`r-${at}`, { ...own, victims }), { expectedVersion: 0 })
  }
  const [byCore, byClock]: [number[], number[]] = [[], []]
  for (let round = 0; round < 10; round++) {
    const [start, processor] = [performance.now(), process.cpuUsage()]
    const officer = { actor: 'd-1', from: 'desk-1', role: 'dataOfficer', agency } as const
    for await (const _ of await set.vault.release(officer, { purpose: 'statistics', audience: 'statisticsPartner' }));
    const { user, system } = process.cpuUsage(processor)
    byCore.push(RELEASED / ((user + system) / 1e6))
    byClock.push(RELEASED / ((performance.now() - start) / 1e3))
  }
  const best = (list: number[]): string => Math.max(...list).toFixed(0)
  process.stdout.write(
    `${engine}: release opens ${median(byCore).toFixed(0)} records a second of one core (best ${best(byCore)}), ${median(byClock).toFixed(0)} by the clock (best ${best(byClock)})\n`,
  )
}

for (const engine of engines) {
  // As a server is: what is committed is forced to the disk.
  const set = await setUp(engine, { policy: freePolicy }, await layGround(engine, []))
  await measureRows(engine, set)
  await measureRelease(engine, set)
  await set.close()
}
