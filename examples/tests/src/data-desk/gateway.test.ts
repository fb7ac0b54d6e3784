import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord } from '@tip-standard/core'
import { ctdcColumns } from '@tip-standard/formats'
import { describe, expect, it } from 'vitest'
import type { DeskFile, Sharing } from '../../../data-desk/src/work/protocol.ts'
import { Gateway } from '../../../data-desk/src/worker/gateway.ts'
import { deskFile, linesOf } from './fixture-desk-file.ts'

const tell = (): void => {}
const sample = [...sampleRecords(3, 1)] as CaseRecord[]

/** Cases whose people were never asked about anything. */
const unasked = sample.map(
  (record): CaseRecord => ({
    ...record,
    victims: (record.victims ?? []).map(({ consents: _, ...victim }) => ({
      ...victim,
      status: 'identified',
      absent: { ...victim.absent, consents: 'notAsked' },
    })),
  }),
)

const attestation = { basis: 'publicTask', reason: 'An invented reason' } as const
const policyFile = (standing: object): File => new File([JSON.stringify(standing)], 'tip.policy.json')
const standing = {
  attestations: [
    {
      id: 'a-1',
      basis: 'legalObligation',
      purposes: ['statistics'],
      from: '2020-01-01',
      until: '2099-12-31',
      reason: 'Another invented reason',
      by: 'dataOfficer',
    },
  ],
}

type Facts = { purpose: string; audience: string; attestations: { id: string }[]; people: { inTheOutput: number } }

async function passed(sharing: Sharing, files: readonly DeskFile[]) {
  const gateway = await Gateway.open(sharing, files, tell)
  const records: CaseRecord[] = []
  let refused: unknown
  try {
    for await (const one of gateway.records()) records.push(one)
  } catch (error) {
    refused = (error as { refused?: { reason: string } }).refused?.reason ?? error
  }
  return { gateway, records, refused, facts: JSON.parse(gateway.internalFacts({ lost: 1 })) as Facts }
}

describe('the way out of the desk', () => {
  it('goes by what the organisation attests, in its policy and for this time, and says so', async () => {
    const files = [deskFile('a.ndjson', linesOf(unasked))]
    const none = await passed({ audience: 'ministry' }, files)
    expect([none.records, none.refused]).toEqual([[], 'noConsent'])
    for (const [sharing, ids] of [
      [{ attestation }, ['desk-1']],
      [{ policy: policyFile(standing) }, ['a-1']],
      [{ policy: policyFile(standing), attestation }, ['a-1', 'desk-1']],
    ] as const) {
      const { records, refused, facts } = await passed({ audience: 'ministry', ...sharing }, files)
      expect([records.length, refused]).toEqual([3, undefined])
      expect(facts).toMatchObject({ purpose: 'statistics', audience: 'ministry', comparison: { lost: 1 } })
      expect(facts.attestations.map(({ id }) => id)).toEqual(ids)
      expect(facts.people.inTheOutput).toBe(
        unasked.flatMap(({ victims = [], perpetrators = [] }) => [...victims, ...perpetrators]).length,
      )
    }
  })

  it('is closed to a record in which a name is given twice: the value that is lost may be a refusal', async () => {
    const lines = linesOf(unasked).replace('"case":{', '"case":{"id":"lost",')
    const { gateway, records } = await passed({ audience: 'internal', attestation }, [deskFile('a.ndjson', lines)])
    expect([records.length, gateway.left]).toEqual([2, 1])
  })

  it('is open inside, where nothing is attested', async () => {
    const { gateway, records, facts } = await passed({ audience: 'internal', attestation }, [
      deskFile('a.ndjson', linesOf(unasked)),
    ])
    expect(gateway.permission).toMatchObject({ isInternal: true, purpose: 'caseManagement' })
    expect(records).toHaveLength(3)
    expect(facts.attestations).toEqual([])
  })

  it('asks who acts, who may not do everything, but not inside', async () => {
    const files = [deskFile('a.ndjson', linesOf(unasked))]
    const as = (role: string, audience: Sharing['audience']) =>
      passed({ audience, policy: policyFile({ ...standing, actor: { role } }) }, files)
    expect((await as('dataOfficer', 'ministry')).records).toHaveLength(3)
    expect((await as('dataOfficer', 'internal')).records).toHaveLength(3)
    await expect(as('researcher', 'ministry')).rejects.toMatchObject({ code: 'roleNotOfPurpose' })
  })

  it('lets a field out where it leaves of everyone, with all that it is in', async () => {
    const { leaves } = await Gateway.open({ audience: 'ministry' }, [], tell).then((gateway) => ({
      leaves: (['victim.sex', 'perpetrator.numberOfVictims', 'supportPlan.type', 'case.id'] as const).filter((id) =>
        gateway.leaves(id),
      ),
    }))
    expect(leaves).toEqual(['victim.sex', 'case.id'])
  })

  it('counts records with errors each time, and says where no record is left or no one may leave', async () => {
    const broken = { ...sample[0], victims: 'x' }
    const files = [deskFile('a.ndjson', linesOf([broken, ...unasked])), deskFile('b.ndjson', linesOf([broken]))]
    const { gateway, records } = await passed({ audience: 'ministry', attestation }, files)
    expect([records.length, gateway.left]).toEqual([3, 2])
    let again = 0
    for await (const _ of gateway.records()) again++
    expect([again, gateway.left]).toEqual([3, 2])
    expect(
      (await passed({ audience: 'ministry', attestation }, [deskFile('b.ndjson', linesOf([broken]))])).refused,
    ).toBe('noRecords')
    const refusing = unasked.map((record) => ({
      ...record,
      victims: (record.victims ?? []).map(({ absent: _, ...victim }) => ({
        ...victim,
        consents: [
          {
            id: 'c-1',
            purpose: 'shareStatistics',
            decision: 'refused',
            date: '2024-01-02',
            givenBy: 'self',
            method: 'oral',
          },
        ],
      })),
    }))
    // An attestation stands in for a consent that is missing, so it is not asked for after a refusal.
    for (const attested of [{ attestation }, {}])
      expect(
        (await passed({ audience: 'ministry', ...attested }, [deskFile('c.ndjson', linesOf(refusing))])).refused,
      ).toBe('noOneLeft')
  })

  it('names each person once, however often their records are read', async () => {
    const named = deskFile('a.csv', 'prs_FirstName,prs_Gender,prs_Birthdate,cas_Status\nKarabo,Feminine,1990-02-03,\n')
    const gateway = await Gateway.open({ audience: 'internal' }, [named], tell, true)
    for (const _time of ['first', 'second']) {
      let count = 0
      for await (const _ of gateway.records()) count++
      expect([count, gateway.identities]).toMatchObject([1, [{ firstName: 'Karabo' }]])
    }
  })

  it('refuses files that no one knows, and a policy that cannot be used', async () => {
    const unknown = [deskFile('a.csv', 'colour,size\nred,2\n')]
    expect((await passed({ audience: 'ministry', attestation }, unknown)).refused).toBe('unknownLayout')
    for (const text of ['{', '{"policy":"none"}'])
      await expect(
        Gateway.open({ audience: 'ministry', policy: new File([text], 'p.json') }, [], tell),
      ).rejects.toThrow('badPolicy')
  })

  it('knows whose people have ids that are made anew', async () => {
    const ctdc = `${ctdcColumns.D.join()}\n2020${','.repeat(ctdcColumns.D.length - 1)}\n`
    const htcds = 'prs_Gender,prs_Birthdate,prs_Email,prs_HomeCountry,cas_CaseOwner\nFeminine,1990-02-03,,RW,\n'
    for (const [name, content, hasRandomIds] of [
      ['a.ndjson', linesOf(unasked), false],
      ['a.csv', htcds, true],
      ['b.csv', ctdc, true],
    ] as const) {
      const { gateway } = await passed({ audience: 'internal' }, [deskFile(name, content)])
      expect([name, gateway.hasRandomIds]).toEqual([name, hasRandomIds])
    }
  })
})
