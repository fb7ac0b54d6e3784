import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ground, layGround } from '../fixture-shared-ground.ts'
import type { Database } from './database.ts'
import { openPostgres } from './open-postgres.ts'

const SOCKET = '.s.PGSQL.5432'

/** What the line between the vault and its server loses next. */
type Loss = 'statement' | 'commit' | 'answer to the commit' | undefined

let ground: Ground
let line: { folder: string; loses: Loss; close: () => Promise<void> }
let database: Database
let own: Database

/** A line to the server that breaks at a statement, at a commit, or before the answer to it. */
function lossyLine(server: string): typeof line {
  const folder = mkdtempSync(join(tmpdir(), 'tip-vault-line-'))
  const proxy = createServer((near) => {
    const far = connect(join(server, SOCKET))
    const end = (): void => {
      near.destroy()
      far.destroy()
    }
    near.on('data', (sent) => {
      const isCommit = sent.includes('commit')
      if (isCommit ? lossy.loses === 'commit' : lossy.loses === 'statement') return end()
      far.write(sent)
    })
    far.on('data', (answer) => {
      if (lossy.loses === 'answer to the commit' && answer.includes('COMMIT')) end()
      else near.write(answer)
    })
    for (const side of [near, far]) side.on('error', end).on('close', end)
  })
  proxy.listen(join(folder, SOCKET))
  const lossy = {
    folder,
    loses: undefined as Loss,
    close: () =>
      new Promise<void>((resolve) => {
        proxy.close(() => {
          rmSync(folder, { recursive: true, force: true })
          resolve()
        })
      }),
  }
  return lossy
}

beforeAll(async () => {
  ground = await layGround('postgres')
  const { server } = ground
  if (server === undefined) throw new Error('There is no server.')
  line = lossyLine(server.folder)
  own = await ground.own()
  await own.transaction('owner', (tx) => tx.query('create table note (id int unique deferrable initially deferred)'))
  database = await openPostgres(
    server.owner.replace(encodeURIComponent(server.folder), encodeURIComponent(line.folder)),
  )
})
afterAll(async () => {
  await database?.close()
  await own?.close()
  await line?.close()
  await ground?.remove()
})

const write = (id: number): Promise<unknown> =>
  database.transaction('owner', (tx) => tx.query('insert into note values ($1)', [id]))
const isThere = async (id: number): Promise<boolean> =>
  (await own.transaction('owner', (tx) => tx.query('select from note where id = $1', [id]))).length === 1

describe('a commit whose answer does not come', () => {
  it.each([
    ['answer to the commit', 1, true],
    ['commit', 2, false],
  ] as const)('is in doubt, because it may be stored or not (lost: %s)', async (loses, id, isStored) => {
    line.loses = loses
    await expect(write(id)).rejects.toMatchObject({ name: 'VaultError', code: 'commitInDoubt' })
    line.loses = undefined
    expect(await isThere(id)).toBe(isStored)
    await write(id + 10)
    expect(await isThere(id + 10)).toBe(true)
  })

  it('is not in doubt if the line broke before it, and the process goes on', async () => {
    line.loses = 'statement'
    await expect(write(4)).rejects.toMatchObject({ name: 'VaultError', code: 'databaseFailed' })
    line.loses = undefined
    expect(await isThere(4)).toBe(false)
  })

  it('is a failure if the database refuses it', async () => {
    await write(3)
    await expect(write(3)).rejects.toMatchObject({ name: 'VaultError', code: 'databaseFailed' })
  })
})

it('has acts fail while the server is away, and goes on when it is back', async () => {
  await ground.server?.halt()
  await expect(write(5)).rejects.toMatchObject({ name: 'VaultError', code: 'databaseFailed' })
  await ground.server?.resume()
  await write(5)
  expect(await isThere(5)).toBe(true)
})
