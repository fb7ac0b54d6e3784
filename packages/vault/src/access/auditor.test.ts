import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNoteKey, noteSigner, readNoteVerifier } from '../audit/checkpoint/note-keys.ts'
import { createWitness, type WitnessStore } from '../audit/witness/witness.ts'
import type { VaultEvent } from '../audit-events.ts'
import { findAffected } from '../breach/affected.ts'
import { openVault } from '../create-vault.ts'
import { AGENCY, caseRecord, DAY, engines, setUp, type TestVault } from '../fixture-vault.ts'

const witnessKey = noteSigner('witness.example', 'witness', createNoteKey())
const memory = (): WitnessStore => {
  const notes = new Map<string, string>()
  return {
    latest: async (origin) => notes.get(origin),
    replace: async (origin, seen, note) => notes.get(origin) === seen && notes.set(origin, note) !== undefined,
  }
}

describe.each(engines)('the log of a vault on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine)
    const worker = await test.session()
    await test.vault.putCase(worker, caseRecord('case-1'), { expectedVersion: 0 })
    await test.vault.readCase(worker, { case: 'case-1' })
  })
  afterAll(() => test.close())

  it('is verified by its key, which is the same after a rotation of keys', async () => {
    const { vault } = test
    const key = vault.audit.verifier(AGENCY)
    expect(readNoteVerifier(key.text)?.text).toBe(key.text)
    expect(key.name).toBe(`vault.example/${AGENCY}`)
    await vault.rotateKeys({ actor: 'keys-1', from: 'desk-1', role: 'systemAdministrator' })
    expect(vault.audit.verifier(AGENCY).text).toBe(key.text)
    expect(await vault.audit.verify(AGENCY, [])).toMatchObject({ findings: [] })
    expect(await vault.audit.verify('', [])).toMatchObject({ size: 1, findings: [] })
  })

  it('is shown to a witness, and held against what the witness has seen', async () => {
    const { audit } = test.vault
    const witness = createWitness([audit.verifier(AGENCY)], memory(), witnessKey, () => Date.parse(DAY))
    const first = await audit.requestWitness(AGENCY, 0)
    // Who has seen nothing needs no proof, and takes none.
    const withProof = first.replace('\n', `\n${Buffer.alloc(32).toString('base64')}\n`)
    expect(await witness(withProof)).toMatchObject({ status: 422 })
    const answer = await witness(first)
    expect(answer.status).toBe(200)
    const seen = { note: `${await audit.checkpoint(AGENCY)}${answer.body}`, witness: witnessKey.verifier }
    const { size, witnessed, findings } = await audit.verify(AGENCY, [seen])
    expect({ witnessed, findings }).toEqual({ witnessed: size, findings: [] })
    const stranger = noteSigner('witness.example', 'witness', createNoteKey()).verifier
    const { findings: unsigned } = await audit.verify(AGENCY, [{ ...seen, witness: stranger }])
    expect(unsigned.map(({ code }) => code)).toEqual(['witnessUnsigned'])
  })

  it('is streamed page by page, as far as it went when that began, and gives what reading it whole gives', async () => {
    const supervisor = await test.session('supervisor', 's-1')
    const whole = await test.vault.audit.events(supervisor)
    const seen: VaultEvent[] = []
    const { audit } = test.vault
    for await (const event of audit.stream(supervisor, 3)) {
      seen.push(event)
      // What is done meanwhile is not in it: it would never end.
      if (seen.length === 2) await test.vault.listCases(supervisor)
    }
    expect(seen.slice(0, whole.length)).toEqual(whole)
    expect(seen).toHaveLength(whole.length + 1)
    expect(seen.at(-1)).toMatchObject({ what: 'readLog' })
    const after = (await test.events()).filter(({ what, agency }) => what === 'readLog' && agency === AGENCY)
    expect(after.length).toBeGreaterThanOrEqual(Math.ceil(seen.length / 3))
    const worker = audit.stream(await test.session())
    await expect(worker.next()).rejects.toMatchObject({ code: 'notAllowed' })
  })

  it('is read by those who approve, which is written down, and by nobody else', async () => {
    const { audit } = test.vault
    const supervisor = await test.session('supervisor', 's-1')
    const events = await audit.events(supervisor)
    expect(events.map(({ what }) => what)).toContain('readCase')
    expect((await audit.events(supervisor)).at(-1)).toMatchObject({ what: 'readLog', actor: { id: 's-1' } })
    await expect(audit.events(await test.session())).rejects.toMatchObject({ code: 'notAllowed' })
    for (const index of [1_000, -1, 0.5, 1e20])
      await expect(audit.prove(supervisor, index)).rejects.toMatchObject({ code: 'noSuchEntry' })
    await expect(audit.prove(await test.session(), 0)).rejects.toMatchObject({ code: 'notAllowed' })
    expect(await test.events()).toContainEqual(
      expect.objectContaining({ what: 'readLog', outcome: { refused: 'notAllowed' } }),
    )
    const alert = {
      ...({
        kind: 'misuse',
        discoveredAt: `${DAY}T12:00:00Z`,
        from: DAY,
        until: `${DAY}T23`,
        actors: ['w-1'],
      } as const),
      keysExposed: false,
      isExercise: true,
    } as const
    expect(await findAffected(events, alert)).toMatchObject([{ case: 'case-1', acts: 1 }])
  })

  it('stays whole when acts of two processes are done at once, some of them refused', async () => {
    const other = await openVault({
      ...test.options,
      ...(engine === 'postgres' ? { database: await test.ground.open() } : {}),
    })
    const request = {
      actor: 'w-1',
      from: 'desk-1',
      role: 'caseWorker',
      agency: AGENCY,
      purpose: 'caseManagement',
    } as const
    const [mine, theirs] = [await test.session(), await other.startSession(request)]
    const size = async (): Promise<number> => (await test.vault.audit.verify(AGENCY, [])).size
    const before = await size()
    const acts = Array.from({ length: 60 }, (_, at) => {
      const caseId = at % 3 === 0 ? 'none' : 'case-1'
      return at % 2 === 0 ? test.vault.readCase(mine, { case: caseId }) : other.readCase(theirs, { case: caseId })
    })
    const done = await Promise.allSettled(acts)
    expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(20)
    expect(await test.vault.audit.verify(AGENCY, [])).toEqual({ size: before + 60, witnessed: 0, findings: [] })
    if (engine === 'postgres') await other.close()
  })
})
