/** With the disk in hand: the folder of the data, its log, a dump, and the memory of the server, against everything that was put. */

import { closeSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DuplicatePair } from './duplicates/pair.ts'
import { newPGliteFolder } from './fixture-pglite-folder.ts'
import { layGround } from './fixture-shared-ground.ts'
import {
  caseRecord,
  consent,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from './fixture-vault.ts'
import { carriedOut } from './retention/fixture-approved.ts'

/** Texts that are put into every place of a record where text may be. */
const planted = [
  'sentinelWords',
  'sentinelComment',
  'SentinelName',
  'sentinelFamily',
  '250788777666',
  'SN998877',
  'sentinel@example.org',
  'sentinelExtension',
  'sentinelDescription',
  // A member of the encodings by which duplicates are found.
  '"keyId":"l1.',
]

function filesOf(folder: string): Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
}

const EMPTY_PAGE = Buffer.alloc(4096)

/**
 * The stretches of bytes between pages of zeros, which are most of what is reserved on a disk and in memory. A text in
 * UTF-16 may end with one zero.
 */
function withoutEmptyPages(bytes: Buffer): Buffer[] {
  const stretches: Buffer[] = []
  let start: number | undefined
  for (let at = 0; at < bytes.length; at += EMPTY_PAGE.length) {
    const end = Math.min(at + EMPTY_PAGE.length, bytes.length)
    const isEmpty = bytes.compare(EMPTY_PAGE, 0, end - at, at, end) === 0
    if (!isEmpty) start ??= at
    else if (start !== undefined) {
      stretches.push(bytes.subarray(start, at + 1))
      start = undefined
    }
  }
  return start === undefined ? stretches : [...stretches, bytes.subarray(start)]
}

/** Which texts stand in some bytes, in UTF-8 or UTF-16, or in base64 at any of its three places. */
function foundIn(bytes: readonly Buffer[], texts: readonly string[]): string[] {
  const forms = (text: string): Buffer[] => [
    Buffer.from(text),
    Buffer.from(text.toLowerCase()),
    Buffer.from(text, 'utf16le'),
    ...[0, 1, 2].map((shift) =>
      Buffer.from(
        Buffer.from(`${'x'.repeat(shift)}${text}`)
          .toString('base64')
          .slice(shift === 0 ? 0 : 4, -4),
      ),
    ),
  ]
  const written = bytes.flatMap(withoutEmptyPages)
  return texts.filter((text) => forms(text).some((form) => written.some((one) => one.includes(form))))
}

describe.each(engines)('the bytes of %s', (engine) => {
  let set: TestVault
  beforeAll(async () => {
    // What is searched is read once for each text.
    set = await setUp(engine, {}, await layGround(engine, ['fsync=off', 'shared_buffers=8MB']))
    const session = await set.session()
    const record = caseRecord('k-1', {
      case: { id: 'k-1', comments: ['sentinelComment'] },
      victims: [victim('v-1', { ownWords: 'sentinelWords', extensions: { 'org.example.note': 'sentinelExtension' } })],
      events: [
        {
          id: 'e-1',
          victimIds: ['v-1'],
          description: 'sentinelDescription',
          absent: {
            acts: 'unknown',
            means: 'unknown',
            purposes: 'unknown',
            transnational: 'unknown',
            places: 'unknown',
          },
        },
      ],
    })
    const identity = identityRecord('v-1', {
      firstName: 'SentinelName',
      secondName: 'sentinelFamily',
      mobilePhone: '+250788777666',
      email: 'sentinel@example.org',
      identityNumbers: [{ kind: 'passport', number: 'SN998877' }],
    })
    for (let at = 0; at < 5; at++) {
      await set.vault.putCase(session, record, { expectedVersion: at })
      await set.vault.putIdentity(session, personOf('k-1'), identity, { expectedVersion: at, birthDate: '2001-02-03' })
    }
    // The same person again, to be proposed as a duplicate, and once more, to be anonymised.
    const agreed = [consent(), consent({ purpose: 'shareStatistics' })]
    for (const id of ['k-2', 'k-3']) {
      const victims = [victim('v-1', { ownWords: 'sentinelWords', consents: agreed })]
      await set.vault.putCase(session, caseRecord(id, { victims }), { expectedVersion: 0 })
      await set.vault.putIdentity(session, personOf(id), identity, { expectedVersion: 0, birthDate: '2001-02-03' })
    }
    await carriedOut(set, { case: 'k-3' }, 'anonymise')
    const supervisor = await set.session('supervisor', 's-1')
    const [pair] = await set.vault.duplicates.proposed(supervisor)
    await set.vault.duplicates.decide(supervisor, pair as DuplicatePair, 'different', 'SentinelName is another one')
    const view = { role: 'researcher', purpose: 'research', audience: 'researcher', until: '2026-03-02' } as const
    await set.vault.research.grant(supervisor, { ...view, researcher: 'r-1', reason: 'A study of SentinelName' })
    await set.vault.readCase(session, { case: 'k-1' })
    await set.vault.openIdentity(session, personOf('k-1'), { reason: 'Tell SentinelName to call +250788777666' })
    await set.vault.findIdentity(session, { by: 'phone', number: '+250788777666' }, { reason: REASON })
    await set.vault.findIdentity(
      session,
      { by: 'nameAndBirth', names: ['SentinelName', 'sentinelFamily'], birthDate: '2001-02-03' },
      { reason: REASON },
    )
    expect(
      JSON.stringify((await set.vault.openIdentity(session, personOf('k-1'), { reason: REASON })).identity),
    ).toMatch(/SentinelName/)
  })
  afterAll(() => set.close())

  it('hold what is in clear, and nothing that was put', async () => {
    const bytes = filesOf(set.ground.folder)
    expect(foundIn(bytes, ['k-1', 'org-1', 'w-1', 'putIdentity'])).toHaveLength(4)
    expect(foundIn(bytes, planted)).toEqual([])
  })

  it('hold nothing that was put in a dump', async () => {
    const tables = [
      'cases.record',
      'cases.part',
      'identities.record',
      'identities.part',
      'identities.blind_index',
      'keys.data_key',
      'keys.secret',
      'log.entry',
      'cases.anonymous',
      'cases.duplicate_decision',
      'cases.research_grant',
      'identities.encoding',
    ]
    const rows: string[] = []
    for (const table of tables) {
      const role = table.split('.')[0] as 'cases' | 'identities' | 'keys' | 'log'
      const found = await set.database.transaction(role, async (tx) => {
        await tx.query(`select set_config('vault.scope', 'all', true)`)
        return await tx.query<{ line: string }>(`select t::text as line from ${table} t`)
      })
      expect(found.length).toBeGreaterThan(0)
      rows.push(...found.map(({ line }) => line))
    }
    const text = rows.join('\n')
    const unhexed = Buffer.from((text.match(/(?<=\\x)[0-9a-f]+/g) ?? []).join(''), 'hex')
    expect(foundIn([Buffer.from(text), unhexed], planted)).toEqual([])
  })

  it('hold nothing that was put in the memory of the processes of the server', ({ skip }) => {
    const { server } = set.ground
    if (server === undefined) return skip('PGlite runs in the process of the vault, which has what it opened')
    const pid = server.pid()
    let regions: Buffer[]
    try {
      const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
      regions = [pid, ...children.map(Number)].flatMap(memoryOf)
    } catch {
      return skip('the memory of other processes may not be read here')
    }
    expect(foundIn(regions, ['k-1', 'putIdentity'])).toHaveLength(2)
    expect(foundIn(regions, planted)).toEqual([])
    return undefined
  })
})

/** What a process has in memory that it may write to; what it shares with the others is read once. */
function memoryOf(pid: number, at: number): Buffer[] {
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const regions = readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .filter((line) => (at === 0 ? / rw/ : / rw.p/).test(line))
    .flatMap((line) => {
      const [start = 0, end = 0] = (line.split(' ')[0] ?? '').split('-').map((one) => Number.parseInt(one, 16))
      const bytes = Buffer.alloc(end - start)
      try {
        return [bytes.subarray(0, readSync(memory, bytes, 0, bytes.length, start))]
      } catch {
        // Pages of the kernel are in the list, and cannot be read.
        return []
      }
    })
  closeSync(memory)
  return regions
}

it('would be found if they were stored', async () => {
  const folder = await newPGliteFolder()
  const engine = await PGlite.create({ dataDir: join(folder, 'data') })
  await engine.exec(`create table plain (t text); insert into plain values ('${planted.join(' ')}')`)
  await engine.close()
  expect(foundIn(filesOf(folder), planted)).toEqual(planted)
  expect(foundIn([Buffer.from(Buffer.from(`ab${planted[0]}`).toString('base64'))], planted)).toEqual([planted[0]])
  rmSync(folder, { recursive: true })
})
