import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseRecord, today } from '@tip-standard/core'
import type { PermitRequest } from '@tip-standard/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, type Run, runAsProcess, runTip } from '../run-tip.ts'
import { everythingThereIs, usedBy } from './fixture-coverage.ts'
import type { Exercise } from './fixture-exercise.ts'
import { exercises, sent } from './fixture-exercises.ts'
import { attestedBasis, writeInputs } from './fixture-inputs.ts'
import { defaultPolicy, Judge } from './fixture-judge.ts'
import { filesIn, type Search, searchFile, searchText } from './fixture-search.ts'
import { changesVault, copyVault, writeVault } from './fixture-vault.ts'
import { vaultRecords } from './fixture-vault-records.ts'
import { type Found, worldOf } from './fixture-world.ts'

/** Every purpose for which single records leave, to every audience that takes them. */
const destinations = defaultPolicy.purposes.flatMap(({ id, audiences }) =>
  audiences.flatMap((name) => {
    const audience = defaultPolicy.audiences.find((one) => one.id === name)
    return audience === undefined || audience.isInternal || audience.takes === 'releases'
      ? []
      : sent(id, name, 'convert IN/cases.ndjson --to ndjson --output OUT/sent.ndjson --audit OUT/audit.ndjson')
  }),
)

const all: readonly Exercise[] = [...exercises, ...destinations]
const wordsOf = ({ line }: Exercise): string => `tip ${line.join(' ')}`

/** What a line asks of the gate. */
function requestOf(line: readonly string[]): PermitRequest {
  const after = (option: string): string | undefined =>
    line.includes(option) ? line[line.indexOf(option) + 1] : undefined
  const [recipient, recipientKind, recipientCountry, services] = [
    ...['--recipient', '--recipient-kind', '--recipient-country', '--services'].map(after),
  ]
  const attestation = {
    id: 'a-1',
    basis: attestedBasis,
    purposes: ['statistics'],
    from: '2020-01-01',
    until: '2999-12-31',
  }
  return {
    policy: defaultPolicy,
    purpose: after('--for-purpose'),
    audience: after('--for'),
    at: after('--on') ?? today(),
    recipient,
    recipientKind,
    recipientCountry,
    services: services?.split(','),
    attestations: after('--policy') === 'IN/attested.json' ? [attestation] : [],
  } as unknown as PermitRequest
}

/** The vault of runs that follow each other: those that only read it have another than those that change it. */
const sharedVault = (base: string, isChanged: boolean): string =>
  join(base, `vault-of-${isChanged ? 'writers' : 'readers'}`)

/** Runs at one time. */
const AT_ONCE = 2

/** What was found where it may not be, and how much was looked through. */
type Result = { run: Run; wrong: string[]; bytes: number; seen: number; files: number }

/** The ids by which the audit and pairs of people name cases and people. */
const idsOfCases = ['case.id', 'victim.id', 'perpetrator.id']

function wrongIn(
  name: string,
  { sentinels, closedCodes }: Search,
  holds: Exercise['holds'],
  judge: Judge | undefined,
): string[] {
  const isAllowed = (found: Found): boolean => {
    if (name.endsWith('.internal.json')) return found.field === 'attestation reason'
    if (name.endsWith('audit.ndjson')) return idsOfCases.includes(found.field)
    if (holds === 'everything') return found.field !== 'attestation reason'
    if (holds === 'ids') return found.field === 'person id'
    if (holds === 'idsOfCases') return idsOfCases.includes(found.field)
    return holds === 'permitted' && judge?.permits(found) === true
  }
  const wrong = sentinels
    .filter((one) => !isAllowed(one))
    .map(({ record, owner, field }) => `${name}: ${field} of ${owner} in ${record}`)
  return [...wrong, ...(holds === 'permitted' ? closedCodes.map((code) => `${name}: the code ${code}`) : [])]
}

/**
 * The runs that are worth their time at each change: all whose output goes to someone, and of every other command the
 * first of its kind.
 */
const first: ReadonlySet<Exercise> = (() => {
  const kinds = new Map<string, Exercise>()
  for (const one of all) {
    const isRelease = one.holds === 'permitted' || ['table', 'anonymise', 'synthesise'].includes(String(one.line[0]))
    const command = one.line.filter((word, at) => at < 2 && /^[a-z]+$/.test(word)).join(' ')
    const kind = isRelease ? wordsOf(one) : `${command} ${one.holds}`
    if (one.readsPeople && !kinds.has(kind)) kinds.set(kind, one)
  }
  return new Set(kinds.values())
})()

/**
 * Proves for so many records that no run of any command with any option shows what it may not. Without `everyRun`, only
 * the first of their kind are run; with it also commands that read no data of people, on data of people in the place of
 * what they read.
 */
export function testSentinels(count: number, { everyRun }: { everyRun: boolean }): void {
  const exercised = all.filter((one) => everyRun || first.has(one))
  const results = new Map<Exercise, Result>()
  let records: CaseRecord[] = []
  const judges: Judge[] = []
  let folder: { path: string; remove: () => Promise<void> } | undefined

  async function resultOf(exercise: Exercise, index: number, base: string): Promise<Result> {
    const { line, holds } = exercise
    const [own, ownVault] = [join(base, `out-${index}`), join(base, `vault-${index}`)]
    mkdirSync(own)
    // One process at a time opens a vault.
    if (everyRun && line.includes('VAULT/tip.vault.json')) copyVault(join(base, 'in'), ownVault)
    const vault = everyRun ? ownVault : sharedVault(base, changesVault(line))
    const places = { OUT: own, IN: join(base, 'in'), VAULT: join(vault, 'vault') }
    // Of many records every run takes long, so that processes beside each other are faster than one that has the command loaded.
    const run = await (everyRun ? runAsProcess : runTip)(
      ...line.map((word) =>
        word
          .replace(/^(OUT|IN|VAULT)\//, (_, name: keyof typeof places) => `${places[name]}/`)
          .replace(/^@IN\/(.*)/, (_, name: string) => readFileSync(join(places.IN, name), 'utf8')),
      ),
    )
    rmSync(ownVault, { recursive: true, force: true })
    const judged = line[0] === 'vault' ? vaultRecords(records) : records
    const judge = holds === 'permitted' ? new Judge(judged, requestOf(line)) : undefined
    if (judge !== undefined) judges.push(judge)
    const files = filesIn(own)
    const searches: [string, Search][] = [['standard error', searchText(run.err)]]
    const wrong = wrongIn('standard error', searchText(run.err), 'nothing', undefined)
    const out = searchText(run.out)
    searches.push(['standard output', out])
    // A report is on standard output where the data are in a file.
    const isReport = holds === 'everything' && line.includes('validate')
    wrong.push(...wrongIn('standard output', out, isReport ? 'nothing' : holds, judge))
    for (const path of files) {
      const search = await searchFile(own, path)
      searches.push([path, search])
      wrong.push(...wrongIn(path, search, holds, judge))
    }
    rmSync(own, { recursive: true })
    return {
      run: { ...run, out: '' },
      wrong,
      files: files.length,
      bytes: searches.reduce((sum, [, { bytes }]) => sum + bytes, 0),
      seen: searches.reduce((sum, [, { sentinels }]) => sum + sentinels.length, 0),
    }
  }

  beforeAll(async () => {
    records = [...worldOf(count, 1)]
    folder = await makeFolder()
    const base = folder.path
    mkdirSync(join(base, 'in'))
    await writeInputs(join(base, 'in'), records)
    await writeVault(join(base, 'in'), records)
    if (!everyRun) for (const isChanged of [true, false]) copyVault(join(base, 'in'), sharedVault(base, isChanged))
    const waiting = [...exercised.entries()]
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        results.set(next[1], await resultOf(next[1], next[0], base))
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  }, 7_200_000)
  afterAll(() => folder?.remove())

  describe('every command and option', () => {
    it('is exercised: a new one has to be listed in fixture-exercises.ts', () => {
      const used = usedBy(all.map(({ line }) => line))
      expect(everythingThereIs.filter((one) => !used.has(one) && !/ --(help|version)$/.test(one))).toEqual([])
    })
  })

  describe('no sentinel is where it may not be', () => {
    it.each(exercised.map((exercise): [string, Exercise] => [wordsOf(exercise), exercise]))('%s', (_, exercise) => {
      const { wrong, run } = results.get(exercise) as Result
      expect([wrong.length, wrong.slice(0, 5)]).toEqual([0, []])
      expect(run.err).not.toContain('unexpected')
    })
  })

  describe('the search', () => {
    it('is worth something: there is much to find, and what may be there is found', () => {
      for (const name of [
        'ledger.json',
        'history.json',
        'reports.json',
        'sealed.csv',
        'answer.ndjson',
        'second.ndjson',
      ])
        expect([name, existsSync(join(folder?.path ?? '', 'in', name))]).toEqual([name, true])
      for (const holds of ['permitted', 'everything'] as const) {
        // What is made for statistics of single records holds no id, and tokens replaced those of people.
        const found = exercised
          .filter(({ holds: one, line }) => one === holds && !line.includes('ctdc') && !line.includes('IN/people.csv'))
          .map((one) => [wordsOf(one), results.get(one)] as const)
        expect(
          found.filter(([, result]) => result?.run.code !== 2 && (result?.seen ?? 0) === 0).map(([words]) => words),
        ).toEqual([])
      }
      // Where only the first of each kind is run, it has to be one that shows what is in the vault.
      const shows = exercised.filter(({ line, holds }) => !everyRun && line[0] === 'vault' && holds !== 'nothing')
      expect(shows.filter((one) => results.get(one)?.run.code === 2).map(wordsOf)).toEqual([])
      expect(judges.filter(({ counts: { permitted, withheld } }) => permitted === 0 || withheld === 0)).toEqual([])
    })

    it('reaches so much', () => {
      const sum = (of: 'bytes' | 'seen' | 'files'): number =>
        [...results.values()].reduce((total, one) => total + one[of], 0)
      const ended = (code: number): number => [...results.values()].filter(({ run }) => run.code === code).length
      process.stdout.write(
        `${count} records, ${everythingThereIs.length} commands, options and choices, ${results.size} runs (${[0, 1, 2].map((code) => `${ended(code)} ended with ${code}`).join(', ')}), ${sum('files')} files, ${sum('bytes')} bytes searched, ${sum('seen')} sentinels found where they may be.\n`,
      )
      expect(results.size).toBe(exercised.length)
    })
  })
}
