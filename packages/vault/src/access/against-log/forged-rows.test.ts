/** What someone who owns the tables, but has no keys, writes into them for a colleague: it gives no one anything. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDevice, type Device } from '../../devices/device.ts'
import { asOwner } from '../../fixture-owner.ts'
import { quickPassphrases } from '../../fixture-quick-passphrases.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  DAY,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../../fixture-vault.ts'
import { carriedOut } from '../../retention/fixture-approved.ts'

const PERSON = personOf('k-1')
const NOW = `'${DAY}T09:00:00Z'::timestamptz`
const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const copy = { purpose: 'statistics', audience: 'public', fields: ['victim.sex'] } as const

quickPassphrases()

describe.each(engines)('a row that someone wrote into the database, on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine)
    const worker = await test.session()
    for (const id of ['k-1', 'k-2', 'k-3']) await test.vault.putCase(worker, caseRecord(id), { expectedVersion: 0 })
    for (const id of ['k-1', 'k-2'])
      await test.vault.putIdentity(worker, personOf(id), identityRecord(), { expectedVersion: 0 })
    await test.vault.assignCase(await test.session('supervisor', 's-1'), 'k-1', ['w-1', 'l-1'])
    await test.vault.assignCase(await test.session('supervisor', 's-1'), 'k-2', ['w-1', 'l-1'])
  })
  afterAll(() => test.close())

  const write = (...statements: string[]): Promise<unknown> => asOwner(test, statements)
  const found = async (): Promise<string[]> =>
    (await test.vault.audit.verify(AGENCY, [])).findings.map(({ code }) => code)

  it('assigns no one: who was never assigned reads nothing, and verifying finds it, also where it is of before', async () => {
    const { vault } = test
    const other = await test.session('caseWorker', 'w-2')
    await write(`update cases.record set assigned_to = assigned_to || 'w-2'::text where case_id = 'k-1'`)
    await expect(vault.readCase(other, { case: 'k-1' })).rejects.toMatchObject({ code: 'sealBroken' })
    await expect(vault.putCase(other, caseRecord('k-1'), { expectedVersion: 1 })).rejects.toMatchObject({
      code: 'sealBroken',
    })
    expect(await found()).toEqual(['recordChanged'])
    const supervisor = await test.session('supervisor', 's-1')
    await vault.assignCase(supervisor, 'k-1', ['w-1', 'w-2'])
    expect(await found()).toEqual([])
    await vault.readCase(other, { case: 'k-1' })
    const events = await test.events()
    expect(events.filter(({ what }) => what === 'assignCase').at(-1)?.assigned).toEqual(['w-1', 'w-2'])
    // What was written once, and is put back with its code, opens; the log says that it was taken back.
    await write("create table cases.kept as select assigned_to, assigned_code from cases.record where case_id = 'k-1'")
    await vault.assignCase(supervisor, 'k-1', ['w-1', 'l-1'])
    await write(
      `update cases.record r set assigned_to = k.assigned_to, assigned_code = k.assigned_code from cases.kept k where r.case_id = 'k-1'`,
      'drop table cases.kept',
    )
    expect(await found()).toEqual(['recordChanged'])
    await vault.assignCase(supervisor, 'k-1', ['w-1', 'l-1'])
    expect(await found()).toEqual([])
  })

  it('approves nothing: neither an opening, nor for another person, nor a look-up', async () => {
    const { vault } = test
    const lawyer = await test.session('lawyer', 'l-1')
    const open = (approval: string, caseId = 'k-1'): Promise<unknown> =>
      vault.openIdentity(lawyer, personOf(caseId), { reason: REASON, approval })
    const forged = await vault.askApproval(lawyer, PERSON, REASON)
    await write(`update cases.approval set approved_by = 's-9', approved_at = ${NOW} where id = '${forged}'`)
    await expect(open(forged)).rejects.toMatchObject({ code: 'approvalUnusable' })
    const plan = { way: 'phone', at: '2026-03-02T10:00:00Z', number: '+250788123456' } as const
    await expect(vault.checkContact(lawyer, PERSON, plan)).rejects.toMatchObject({ code: 'approvalNeeded' })
    const supervisor = await test.session('supervisor', 's-1')
    expect(await vault.approvalsPending(supervisor)).toEqual([])
    const moved = await vault.askApproval(lawyer, PERSON, REASON)
    const other = await vault.askApproval(lawyer, personOf('k-2'), REASON)
    await vault.approve(supervisor, moved)
    await write(
      `update cases.approval set subject = (select subject from cases.approval where id = '${other}') where id = '${moved}'`,
    )
    await expect(open(moved, 'k-2')).rejects.toMatchObject({ code: 'approvalUnusable' })
    await write(
      `insert into cases.approval select agency, '00000000-0000-4000-8000-000000000001', case_id, subject, asked_by, asked_at, 's-1', ${NOW}
         from cases.approval where id = '${other}'`,
    )
    await expect(open('00000000-0000-4000-8000-000000000001', 'k-2')).rejects.toMatchObject({
      code: 'approvalUnusable',
    })
    await vault.approve(supervisor, other)
    await open(other, 'k-2')
  })

  it('leads no one who looks a number up to another person', async () => {
    const { vault } = test
    const worker = await test.session()
    const other = { mobilePhone: '+250788000111', identityNumbers: [] }
    await vault.putIdentity(worker, personOf('k-2'), identityRecord('v-1', other), { expectedVersion: 1 })
    const find = async (number: string): Promise<string[]> =>
      (await vault.findIdentity(worker, { by: 'phone', number }, { reason: REASON })).map((one) => one.case)
    expect(await find('+250788000111')).toEqual(['k-2'])
    const ofOther = `(select subject from identities.blind_index where field = 'phone' and subject <> i.subject limit 1)`
    await write(`create table identities.kept as select * from identities.blind_index where field = 'phone'`)
    await write(`update identities.blind_index i set subject = ${ofOther} where field = 'phone'`)
    for (const number of ['+250788000111', '+250788123456']) expect(await find(number)).toEqual([])
    await write(
      `delete from identities.blind_index where field = 'phone'`,
      'insert into identities.blind_index select * from identities.kept',
      'drop table identities.kept',
    )
    expect(await find('+250788000111')).toEqual(['k-2'])
  })

  it('approves no erasure and no release, nor anything else than was approved, and no clock', async () => {
    const { vault } = test
    const of = { case: 'k-3' }
    const supervisor = await test.session('supervisor', 's-1')
    const erasure = await vault.askErasure(await test.session(), of, REASON, 'erase')
    await write(`update cases.erasure set approved_by = '{s-8,s-9}' where id = '${erasure}'`)
    const asked = { id: erasure, of, action: 'erase' } as const
    await expect(vault.erase(supervisor, asked)).rejects.toMatchObject({ code: 'notFound' })
    expect(await vault.erasuresPending(supervisor)).toEqual([])
    await vault.readCase(supervisor, of)

    const make = async (approval: string, fields: readonly string[]): Promise<void> => {
      for await (const _ of await vault.release(officer, { ...copy, fields: [...fields] as never }, approval));
    }
    const release = await vault.askRelease(officer, copy as never, REASON)
    await vault.releaseRequests.approve(supervisor, release)
    const terms = JSON.stringify({ ...copy, fields: ['victim.sex', 'victim.status'] })
    await write(`update cases.release_request set terms = '${terms}' where id = '${release}'`)
    await expect(make(release, ['victim.sex', 'victim.status'])).rejects.toMatchObject({ code: 'approvalUnusable' })

    const keeper = { actor: 'keys-1', from: 'desk-1', role: 'systemAdministrator' } as const
    test.clock.at = '2031-03-01T10:00:00.000Z'
    await test.session()
    test.clock.at = `${DAY}T10:00:00.000Z`
    const clock = await vault.clockRepair.ask(keeper, REASON)
    await write(`update cases.clock_request set approved_by = '{s-8,s-9}' where id = '${clock}'`)
    await expect(vault.clockRepair.carryOut(keeper, clock)).rejects.toMatchObject({ code: 'approvalUnusable' })
    const right = await vault.clockRepair.ask(keeper, REASON)
    for (const actor of ['s-1', 's-2'])
      await vault.clockRepair.approve({ actor, from: 'desk-1', role: 'supervisor' }, right)
    await vault.clockRepair.carryOut(keeper, right)
  })

  it('gives no researcher a view, and no device what is meant for another', async () => {
    const { vault } = test
    const [one, two] = [await test.session('supervisor', 's-1'), await test.session('supervisor', 's-2')]
    const view = { role: 'researcher', purpose: 'research', audience: 'researcher' } as const
    const grant = await vault.research.grant(one, { ...view, researcher: 'r-1', until: '2026-06-30', reason: REASON })
    await vault.research.approve(two, grant)
    const read = (actor: string): Promise<unknown> =>
      vault.research.read({ actor, from: 'desk-1', agency: AGENCY, grant })
    await read('r-1')
    await write(`update cases.research_grant set researcher = 'r-9' where id = '${grant}'`)
    await expect(read('r-9')).rejects.toMatchObject({ code: 'grantUnusable' })

    const folder = mkdtempSync(join(tmpdir(), 'tip-device-'))
    const make = (name: string): Promise<Device> => createDevice(join(folder, name), 'five words chosen at random')
    const enrol = async (name: string, holder: string): Promise<string> => {
      const keys = await (await make(name)).keys()
      return (await vault.devices.enrol(one, { keys, holder, maxHours: 8 })).device
    }
    const [meant, other] = [await enrol('own', 'w-1'), await enrol('strange', 'w-9')]
    const worker = await test.session()
    await vault.devices.pack(worker, meant, ['k-1'])
    await write(
      `update cases.device set recipient = (select recipient from cases.device where id = '${other}') where id = '${meant}'`,
    )
    await expect(vault.devices.pack(worker, meant, ['k-1'])).rejects.toMatchObject({ code: 'sealBroken' })
    rmSync(folder, { recursive: true, force: true })
  })

  it('neither hastens nor delays that a case is due, and verifying finds what was changed of it', async () => {
    const { vault } = test
    const due = async (): Promise<string[]> =>
      (await vault.retentionDue(await test.session('supervisor', 's-1'))).due.map((one) => one.case)
    const changes = {
      retain_until: ["'2020-01-01'::date", "'2036-12-31'::date"],
      legal_hold: ['true', 'false'],
      sensitivity: ["'low'", "'high'"],
      archived_on: ["'2026-01-01'::date", 'null'],
      assigned_to: ["'{w-1,w-9}'::text[]", "'{w-1}'::text[]"],
      keeping: ["'\\x00'::bytea", undefined],
    } as const
    for (const [column, [forged, own]] of Object.entries(changes)) {
      const [kept] = await asOwner<{ keeping: Uint8Array }>(test, [
        `select keeping from cases.record where case_id = 'k-3'`,
      ])
      const hold = `alter table cases.record disable trigger hold_stays`
      await write(hold, `update cases.record set ${column} = ${forged} where case_id = 'k-3'`)
      expect([column, await found()]).toEqual([column, ['recordChanged']])
      expect([column, await due()]).toEqual([column, []])
      const back = `update cases.record set ${column} = ${own ?? '$1'} where case_id = 'k-3'`
      await asOwner(test, [hold, back], [kept?.keeping as Uint8Array])
      expect([column, await found()]).toEqual([column, []])
    }
    await write('alter table cases.record enable trigger hold_stays')
    const over = { ...caseRecord('k-3').dataProtection, retainUntil: '2026-02-27' }
    await vault.putCase(await test.session(), caseRecord('k-3', { dataProtection: over }), { expectedVersion: 1 })
    expect(await due()).toEqual(['k-3'])
    await write(`update cases.record set retain_until = '2036-12-31' where case_id = 'k-3'`)
    expect(await due()).toEqual(['k-3'])
    await write(`update cases.record set retain_until = '2026-02-27' where case_id = 'k-3'`)
  })

  it('brings back nothing that was erased without being found', async () => {
    const kept = { 'cases.record': 'kept_record', 'cases.part': 'kept_part', 'keys.data_key': 'kept_key' }
    const ofCase = `(select subject from cases.part where case_id = 'k-3')`
    await write(
      `create table cases.kept_record as select * from cases.record where case_id = 'k-3'`,
      `create table cases.kept_part as select * from cases.part where case_id = 'k-3'`,
      `create table cases.kept_key as select * from keys.data_key where subject in ${ofCase}`,
    )
    await carriedOut(test, { case: 'k-3' })
    expect(await found()).toEqual([])
    await write(...Object.entries(kept).map(([table, copy]) => `insert into ${table} select * from cases.${copy}`))
    expect(await found()).toEqual(['erasedBack'])
    await write(
      `delete from keys.data_key where subject in (select subject from cases.kept_key)`,
      `delete from cases.part where case_id = 'k-3'`,
      `delete from cases.record where case_id = 'k-3'`,
    )
    expect(await found()).toEqual([])
    await write(`delete from cases.tombstone`)
    expect(await found()).toEqual(['erasedBack'])
  })

  it('removes no refusal that outlives its case, and takes nothing back that ended, without being found', async () => {
    const { vault } = test
    const worker = await test.session()
    const refuses = consent({ purpose: 'research', decision: 'refused', date: '2026-02-01' })
    const linked = (id: string, consents: object[]) =>
      caseRecord(id, { victims: [victim('v-1', { crossCaseId: 'x-1', consents: [consent(), ...consents] })] })
    for (const [id, consents] of [
      ['x-1', [refuses]],
      ['x-2', []],
    ] as const)
      await vault.putCase(worker, linked(id, [...consents]), { expectedVersion: 0 })
    await carriedOut(test, { case: 'x-1' })
    const before = await found()
    expect(before).not.toContain('refusalsChanged')
    await write('create table cases.kept as select * from cases.kept_decision', 'delete from cases.kept_decision')
    expect(await found()).toEqual([...before, 'refusalsChanged'])
    await write('insert into cases.kept_decision select * from cases.kept', 'drop table cases.kept')
    expect(await found()).toEqual(before)

    const supervisor = await test.session('supervisor', 's-1')
    const view = { role: 'researcher', purpose: 'research', audience: 'researcher' } as const
    const grant = await vault.research.grant(supervisor, {
      ...view,
      researcher: 'r-2',
      until: '2026-06-30',
      reason: REASON,
    })
    await vault.research.revoke(supervisor, grant, REASON)
    const [device] = await asOwner<{ id: string }>(test, [
      `select id::text as id from cases.device where holder = 'w-9'`,
    ])
    await vault.devices.revoke(supervisor, device?.id ?? '', REASON)
    await vault.breakGlass(worker, 'x-2', REASON)
    expect(await found()).toEqual(before)
    for (const [forged, own] of [
      [
        `update cases.research_grant set revoked_at = null where id = '${grant}'`,
        `revoked_at = now() where id = '${grant}'`,
      ],
      [
        `update cases.device set revoked_at = null where id = '${device?.id}'`,
        `revoked_at = now() where id = '${device?.id}'`,
      ],
      [`update cases.review set reviewed_by = 's-9', reviewed_at = now()`, 'reviewed_by = null, reviewed_at = null'],
    ] as const) {
      await write(forged)
      expect([forged, await found()]).toEqual([forged, [...before, 'endTakenBack']])
      await write(`${forged.slice(0, forged.indexOf(' set '))} set ${own}`)
    }
    const [due] = await vault.reviewsDue(supervisor)
    await vault.review(supervisor, due?.id ?? '', true, REASON)
    expect(await found()).toEqual(before)
  })
})
