import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ctdcColumns, htcdsFieldNames } from '@tip-standard/formats'
import { policies } from '@tip-standard/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usualGates } from '../src/gate/gate-flags.ts'
import { openPassage } from '../src/gate/passage.ts'
import { hierarchiesFor } from '../src/privacy/hierarchies.ts'
import { attestedStatistics } from './attested.ts'
import { makeFolder, runTip, runTipIn, sampleLines } from './run-tip.ts'
import { toCsv } from './tables.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...names: string[]): string => join(folder.path, ...names)
/** Runs the command in the folder, where it finds its standing file. */
const here = (line: string) => runTipIn(folder.path, ...line.split(' '))
const standing = (policy: object) => writeFile(at('tip.policy.json'), JSON.stringify(policy))
const attested = JSON.parse(attestedStatistics)
const DAY = '--on 2026-06-30'

const htcdsRow = (cells: Record<string, string>) => htcdsFieldNames.map((name) => cells[name] ?? '')
const person = { prs_Gender: 'Feminine', prs_Citizenship: 'Rwanda', vic_TypeOfExploitation: 'ChildLabour' }
const ctdcCells: Record<string, string> = { gender: 'Woman', citizenship: 'RWA', isForcedLabour: '1' }
const ctdcRow = ctdcColumns.D.map((name) => ctdcCells[name] ?? '')

beforeAll(async () => {
  await writeFile(at('rows.csv'), `year,form\n${'2025,sexual\n'.repeat(20)}`)
  await writeFile(at('cases.ndjson'), `${sampleLines(40).join('\n')}\n`)
  await writeFile(
    at('htcds.csv'),
    toCsv([
      htcdsFieldNames,
      ...Array.from({ length: 20 }, (_, row) => htcdsRow({ ...person, prs_FirstName: `A${row}` })),
    ]),
  )
  await writeFile(at('ctdc.csv'), toCsv([ctdcColumns.D, ...Array.from({ length: 20 }, () => ctdcRow)]))
})

describe('input without consents', () => {
  const inputs = [
    ['rows.csv', 'table rows.csv --by year'],
    ['rows.csv', 'anonymise rows.csv --quasi year,form'],
    ['htcds.csv', 'table htcds.csv --by citizenships'],
    ['htcds.csv', 'table htcds.csv --by prs_Citizenship'],
    ['ctdc.csv', 'table ctdc.csv --by citizenship'],
    ['ctdc.csv', 'convert ctdc.csv --to ctdc'],
    ['ctdc.csv', 'anonymise ctdc.csv --quasi citizenships'],
  ] as const

  it.each(inputs)('of %s: tip %s ends with one sentence that says what to write, and takes it', async (_, line) => {
    await standing({})
    const asked = await here(`${line} ${DAY}`)
    expect([asked.code, asked.out, asked.err.trimEnd().split('\n')]).toEqual([2, '', [expect.any(String)]])
    const [example = ''] = /\{.*\}/.exec(asked.err) ?? []
    const written = JSON.parse(example)
    expect(written.attestations[0]).toMatchObject({ purposes: ['statistics'], from: '2026-06-30' })
    await standing({
      ...written,
      attestations: written.attestations.map((one: object) => ({ ...one, reason: 'Invented' })),
    })
    const run = await here(`${line} ${DAY}`)
    expect([run.code, run.err.includes('withheld by the policy')]).toEqual([0, false])
    expect(run.out).toMatch(/Total,20|([^\n]*\n){21}/)
  })

  it.each([
    ['the day after its last one', { until: '2026-06-29' }],
    ['the day before its first one', { from: '2026-07-01' }],
    ['another purpose', { purposes: ['caseManagement'] }],
  ])('takes no attestation for %s', async (_, change) => {
    await standing({ attestations: [{ ...attested.attestations[0], ...change }] })
    const run = await here(`table rows.csv --by year ${DAY}`)
    expect([run.code, run.out]).toEqual([2, ''])
  })

  it('takes none where the policy takes none', async () => {
    await standing({ attestations: [{ ...attested.attestations[0], purposes: ['research', 'caseTransfer'] }] })
    await here('pseudonymise --new-key key')
    for (const line of [
      'pseudonymise rows.csv --columns year --pass-through form --partner x --key-file key',
      'link encode rows.csv --id year --partner x --key-file key --output x.ndjson',
    ]) {
      const run = await here(`${line} ${DAY}`)
      expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringContaining('takes no attestation')])
    }
  })

  it('keeps a refusal that a row states, whatever is attested, and says to whom a number belongs', async () => {
    await standing(attested)
    const rows = ['Yes', 'No', '', 'Yes'].map((answer, row) =>
      htcdsRow({
        ...person,
        prs_FirstName: `SENTINEL${row}`,
        con_Consent: answer,
        vic_AgreementToManagePersonalData: answer,
      }),
    )
    await writeFile(at('answers.csv'), toCsv([htcdsFieldNames, ...rows]))
    const line = `pseudonymise answers.csv --columns prs_FirstName --partner x --key-file key --for statisticsPartner`
    const run = await here(`${line} ${DAY} --internal answers.json`)
    expect(run.err).toContain('withheld by the policy')
    expect(run.out.trimEnd().split('\r\n')).toHaveLength(1 + 3)
    const { people } = JSON.parse(await readFile(at('answers.json'), 'utf8'))
    expect(people).toEqual({ inTheOutput: 3, withheld: { refused: 1 } })

    // Nor is a value that only they have among those that a release may generalise.
    const passage = await openPassage({ policy: at('tip.policy.json'), on: '2026-06-30' }, usualGates.release, {
      command: 'tip anonymise',
      holdsRecords: false,
      output: undefined,
    })
    const { hierarchies } = await hierarchiesFor(at('answers.csv'), ['prs_FirstName'], undefined, passage)
    expect(hierarchies.get('prs_FirstName')?.values).toContain('SENTINEL0')
    expect(hierarchies.get('prs_FirstName')?.values).not.toContain('SENTINEL1')

    const encode = 'link encode answers.csv --key-file key --partner x --for statisticsPartner'
    await writeFile(
      at('answers.csv'),
      toCsv([[...htcdsFieldNames, 'given'], ...rows.map((row, at) => [...row, `G${at}`])]),
    )
    expect(await here(`${encode} ${DAY} --output encoded.ndjson`)).toMatchObject({
      code: 0,
      err: expect.stringContaining('the internal file lists their numbers in your file'),
    })
    expect(JSON.parse(await readFile(at('encoded.ndjson.internal.json'), 'utf8')).rows).toEqual([1, 3, 4])
  })
})

describe('the internal file', () => {
  const line = `table cases.ndjson --by sex ${DAY} --output table.csv`

  it('is for its owner only, is beside the output or where it is asked for, and replaces nothing', async () => {
    await standing({ ...attested, actor: { role: 'dataOfficer', id: 'd-7' } })
    const run = await here(line)
    expect([run.code, run.err]).toEqual([0, expect.stringContaining('table.csv.internal.json says why')])
    if (process.platform !== 'win32') expect((await stat(at('table.csv.internal.json'))).mode & 0o777).toBe(0o600)
    const facts = JSON.parse(await readFile(at('table.csv.internal.json'), 'utf8'))
    expect(facts).toMatchObject({ purpose: 'statistics', audience: 'public', actor: { role: 'dataOfficer' } })
    expect(facts.policy).toMatch(/^default@1#[0-9a-f]{64}$/)
    expect(facts.attestations).toEqual(attested.attestations)
    const own = await here(`${line.replace('table.csv', 'other.csv')} --internal own.json`)
    expect([own.code, own.err]).toEqual([0, expect.stringContaining('own.json says why')])
    await expect(stat(at('other.csv.internal.json'))).rejects.toThrow()

    await writeFile(at('third.csv.internal.json'), 'kept')
    const refused = await here(line.replace('table.csv', 'third.csv'))
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('already exists')])
    expect(await readFile(at('third.csv.internal.json'), 'utf8')).toBe('kept')
    await expect(stat(at('third.csv'))).rejects.toThrow()
    expect((await here(`${line.replace('table.csv', 'third.csv')} --force`)).code).toBe(0)
  })

  it('holds the reason and the role; nothing else does', async () => {
    await standing({ attestations: [{ ...attested.attestations[0], reason: 'SENTINELREASON', by: 'supervisor' }] })
    const line = `anonymise rows.csv --quasi year,form ${DAY} --output rows-out.csv --certificate rows-out.json`
    const run = await here(line)
    expect(run.code).toBe(0)
    const certificate = await readFile(at('rows-out.json'), 'utf8')
    expect(JSON.parse(certificate).disclosure).toMatchObject({ purpose: 'statistics', bases: ['publicTask'] })
    const open = `${run.out}${run.err}${certificate}${await readFile(at('rows-out.csv'), 'utf8')}`
    expect(open).not.toMatch(/SENTINELREASON|supervisor/)
    expect(await readFile(at('rows-out.csv.internal.json'), 'utf8')).toMatch(/SENTINELREASON[\s\S]*supervisor/)
  })
})

describe('the audit', () => {
  it('has every decision of every act, by pseudonym, one after the other, for its owner only', async () => {
    await standing({ actor: { role: 'dataOfficer', id: 'd-7' } })
    const lines = async () =>
      (await readFile(at('audit.ndjson'), 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    const line = `${DAY} --audit audit.ndjson`
    await writeFile(at('audit.ndjson'), '', { mode: 0o644 })
    expect((await here(`convert cases.ndjson --to ctdc ${line}`)).code).toBe(0)
    if (process.platform !== 'win32') expect((await stat(at('audit.ndjson'))).mode & 0o777).toBe(0o600)
    const [start, ...rest] = await lines()
    expect(start).toMatchObject({
      event: 'start',
      command: 'tip convert',
      actor: { id: 'd-7' },
      audience: 'statisticsPartner',
    })
    expect(start.fields).toContain('victim.sex')
    expect(rest.at(-1)).toEqual({ event: 'end' })
    const victims = rest.filter(({ personId }) => personId === 'v-1')
    expect(victims.map(({ caseId }) => caseId)).toEqual(Array.from({ length: 40 }, (_, index) => `case-1-${index + 1}`))
    expect(victims.filter(({ decision }) => !decision.permitted).map(({ decision }) => decision.reason)).toContain(
      'refused',
    )

    // An act that ends early is begun and not ended; what was there stays.
    expect((await here(`table rows.csv --by year ${line}`)).code).toBe(2)
    const all = await lines()
    expect(all.slice(0, rest.length + 1)).toEqual([start, ...rest])
    expect(all.slice(rest.length + 1).map(({ event }) => event)).toEqual(['start'])
    await standing(attested)
    expect((await here(`table rows.csv --by year ${line}`)).code).toBe(0)
    const basis = { by: 'attestation', basis: 'publicTask', attestation: 'a-1' }
    expect((await lines()).at(-1)).toEqual({ event: 'end', rows: 20, decision: { permitted: true, basis } })
    expect(await here(`convert cases.ndjson --to csv --output audit.ndjson --force ${line}`)).toMatchObject({ code: 2 })
    expect(await here(`convert cases.ndjson --to csv --for partner --audit none/audit.ndjson`)).toMatchObject({
      code: 2,
    })
  })
})

describe('the standing file', () => {
  it.each<[unknown, RegExp]>([
    [{ policy: 'SENTINEL' }, /policy: There is no such policy/],
    [{ SENTINEL: 1 }, /no such member/],
    [
      { attestations: [{ ...attested.attestations[0], until: '2019-01-01' }] },
      /attestations\[0\]\.until: The last day/,
    ],
    [
      { policy: { id: 'ours', version: '1', title: 'T', extends: 'default', release: { k: 2 } } },
      /policy\.release\.k: This is looser than the policy it extends/,
    ],
    [[], /object/],
  ])('with a fault stops every command that follows it: %j', async (document, sentence) => {
    await standing(document as object)
    for (const line of ['table cases.ndjson --by sex', 'convert cases.ndjson --to ndjson --for partner']) {
      const run = await here(line)
      expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringMatching(sentence)])
      expect(run.err).not.toContain('SENTINEL')
    }
    const check = await here('policy check tip.policy.json')
    expect([check.code, check.out]).toEqual([1, expect.stringMatching(sentence)])
    expect(check.out).not.toContain('SENTINEL')
  })

  it('holds a policy of its own, and what the role of the person who acts may do', async () => {
    const ours = { id: 'ours', version: '1', title: 'Ours', extends: 'default', consent: { maxAgeMonths: 1 } }
    await standing({ policy: ours })
    const run = await here(`table cases.ndjson --by sex ${DAY}`)
    expect([run.code, run.err]).toEqual([2, expect.stringContaining('lets no one in these records')])
    await standing({ actor: { role: 'caseWorker' } })
    const refused = await here('table cases.ndjson --by sex')
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('this role')])
    // What stays inside asks no one for a role, or for anything.
    await standing({ actor: { role: 'dataOfficer' } })
    expect((await here('convert cases.ndjson --to csv')).code).toBe(0)
    const unnamed = await here(`convert cases.ndjson --to ndjson --purpose referral ${DAY}`)
    expect([unnamed.code, unnamed.err]).toEqual([2, expect.stringMatching(/this role|--recipient/)])
    await standing({})
    expect((await here(`convert cases.ndjson --to ndjson --purpose referral ${DAY}`)).err).toContain('--recipient-kind')
  })

  it.each([
    ['--for prtner', 'Did you mean partner?'],
    ['--for SENTINEL', 'It has: internal, service, partner'],
    ['--for-purpose statistic', 'Did you mean statistics?'],
    ['--purpose SENTINEL', 'It has: caseManagement'],
    ['--for partner --for-purpose research', 'Its audiences are: researcher'],
    ['--for partner --on 2026-02-30', 'YYYY-MM-DD'],
    ['--for partner --recipient-country SENTINEL', 'ISO code'],
    ['--for partner --recipient-kind famly', 'Did you mean family?'],
    ['--for service --services sheltr', 'Did you mean shelter?'],
    ['--for partner --policy none.json', 'no such file'],
  ])('refuses %s, and says what there is', async (options, sentence) => {
    await standing({})
    const run = await here(`convert cases.ndjson --to ndjson ${options}`)
    expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringContaining(sentence)])
    expect(run.err).not.toContain('SENTINEL')
  })
})

describe('tip policy', () => {
  it.each(policies.map(({ id }) => id))('explains %s in words: every purpose and every audience', async (id) => {
    const policy = policies.find((one) => one.id === id)
    const run = await runTip('policy', 'explain', id)
    expect([run.code, run.err]).toEqual([0, ''])
    for (const one of [...(policy?.purposes ?? []), ...(policy?.audiences ?? [])])
      expect(run.out).toContain(`  ${one.id}: ${one.title}`)
  })

  it('explains one purpose with the fields that each of its audiences may have', async () => {
    const { out } = await runTip('policy', 'explain', '--purpose', 'referral')
    expect(out).toContain('victim.specialNeeds')
    expect(out).toMatch(/ {6}victim: id,(?:.|\n {8})*specialNeeds/)
    expect(out).not.toMatch(/ownWords|genderIdentity|statistics: /)
    const refused = await runTip('policy', 'explain', '--purpose', 'referal')
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('Did you mean referral?')])
  })

  it('explains the standing file of the folder, with what it attests', async () => {
    await standing({ ...attested, policy: 'rw' })
    const { out } = await here('policy explain')
    expect(out).toMatch(/^Rwanda[\s\S]*a-1: publicTask, for statistics, from 2020-01-01 to 2999-12-31\.\n/)
    expect(out).not.toContain('Invented for tests')
  })

  it('compares two policies entry by entry', async () => {
    const ours = { id: 'ours', version: '1', title: 'Ours', extends: 'default', release: { k: 20 } }
    await writeFile(at('ours.json'), JSON.stringify(ours))
    const run = await here('policy diff default ours.json')
    expect([run.code, run.err]).toEqual([1, ''])
    expect(run.out).toContain('release.k\n  before: 11\n  after:  20\n')
    expect(run.out).not.toMatch(/purposes|audiences|release\.minimumCell/)
    const json = JSON.parse((await here('policy diff default rw --format json')).out)
    expect(json).toContainEqual({ at: 'breach.withinHours', before: '72', after: '48' })
    expect(await here('policy diff rw rw')).toMatchObject({ code: 0, out: 'The policies are the same.\n' })
  })

  it('checks in other languages, and as JSON', async () => {
    await standing({ attestations: [{ ...attested.attestations[0], from: '2026-02-30' }] })
    const french = await here('policy check tip.policy.json --language fr')
    expect([french.code, french.out]).toEqual([1, expect.stringContaining('AAAA-MM-JJ')])
    const [one] = JSON.parse((await here('policy check tip.policy.json --format json')).out)
    expect(one).toMatchObject({ code: 'notADay', severity: 'error', at: 'attestations[0].from' })
    await standing({ attestations: [{ ...attested.attestations[0], until: '2024-12-31' }] })
    expect(await here('policy check tip.policy.json')).toMatchObject({ code: 0, out: 'Nothing to correct.\n' })
  })

  it('checks what an attestation can be used for, and who it says acts', async () => {
    const check = async (more = ''): Promise<[number | null, string]> => {
      const { code, out } = await here(`policy check tip.policy.json${more}`)
      return [code, out]
    }
    await standing(attested)
    expect(await check()).toEqual([1, expect.stringMatching(/^attestations\[0\]\.until: .* more than 5 years\. /)])
    expect((await check(' --fail-on error'))[0]).toBe(0)
    expect((await check(' --language fr'))[1]).toContain('plus de 5 ans')
    // What should be looked at again stops no command.
    expect((await here(`table rows.csv --by year ${DAY}`)).code).toBe(0)
    const [one] = attested.attestations
    await standing({ attestations: [one, one], actor: { role: 'dataOfficer', id: 'SENTINEL +250788123456' } })
    const [code, out] = await check()
    expect([code, out]).toEqual([1, expect.stringMatching(/attestations\[1\]\.id: [\s\S]*actor\.id: /)])
    expect(out).not.toContain('SENTINEL')
    const stopped = await here(`table rows.csv --by year ${DAY}`)
    expect([stopped.code, stopped.out, stopped.err]).toEqual([2, '', expect.stringContaining('actor.id: ')])
    expect(stopped.err).not.toContain('5 years')
  })
})
