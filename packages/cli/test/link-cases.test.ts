import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseRecord, Consent } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOf, makeFolder, needsTerminal, runTip, startInShell } from './run-tip.ts'

const folder = await makeFolder()
const at = (name: string): string => join(folder.path, name)

const consent = (decision: 'granted' | 'refused', date: string): Consent[] =>
  [{ id: 'c-1', purpose: 'shareStatistics', decision, givenBy: 'self', method: 'oral', date }] as Consent[]

/** An invented case with its victims, all of whom agreed to statistics. */
const caseOf = (id: string, entity: string, openedOn: string, people: readonly string[], more = {}): CaseRecord =>
  ({
    standardVersion: '1.0-rc.2',
    case: { id, openedOn },
    reportingEntity: { id: entity, type: 'ngo' },
    dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
    victims: people.map((person) => ({
      id: person,
      status: 'presumed',
      sex: 'female',
      sexBasis: 'self',
      birthDate: '1994-06-22',
      citizenships: ['RW'],
      consents: consent('granted', openedOn),
      ...more,
    })),
  }) as unknown as CaseRecord

/** Who the invented people are; the first three names are spellings of one. */
const names: readonly (readonly [person: string, first: string, second: string, phone?: string])[] = [
  ['p-1', 'Claudine', 'Habirungu', '+250732939376'],
  ['p-2', 'Habilungu', 'Claudine', '+250732939376'],
  ['p-3', 'Claudine', 'Habirungu', '+250732939376'],
  ['p-4', 'Grace', 'Uwase'],
]

const write = (name: string, records: readonly unknown[]): Promise<void> =>
  writeFile(at(name), records.map((record) => `${JSON.stringify(record)}\n`).join(''))

const read = async (name: string): Promise<CaseRecord[]> =>
  (await readFile(at(name), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as CaseRecord)

beforeAll(async () => {
  await write('ngo.ndjson', [
    caseOf('case-2', 'org-1', '2026-03-01', ['p-2']),
    caseOf('case-1', 'org-1', '2026-01-05', ['p-1']),
    caseOf('case-4', 'org-1', '2026-04-05', ['p-4', 'p-5'], { birthDate: '2001-02-03' }),
  ])
  await write('ministry.ndjson', [caseOf('case-3', 'org-2', '2026-02-01', ['p-3'])])
  await write(
    'names.ndjson',
    names.map(([personId, firstName, secondName, mobilePhone]) => ({
      standardVersion: '1.0-rc.2',
      personId,
      firstName,
      secondName,
      ...(mobilePhone !== undefined && { mobilePhone }),
    })),
  )
})
afterAll(() => folder.remove())

const HEADER = 'case,person,otherCase,otherPerson,probability,band,decision'
const decided = (decision: string, pair: string): string => `${pair},0.90,high,${decision}`
const mark = async (output: string, decisions: readonly string[], files = ['ngo.ndjson', 'ministry.ndjson']) => {
  await writeFile(at('decided.csv'), `${[HEADER, ...decisions].join('\r\n')}\r\n`)
  return await runTip('link', 'mark', at('decided.csv'), ...files.map(at), '--output', at(output), '--force')
}
/** How many people a table for inside counts in files. */
async function count(files: readonly string[], ...more: string[]): Promise<number> {
  await write('all.ndjson', (await Promise.all(files.map(read))).flat())
  const inside = ['--by', 'sex', '--minimum', '1', '--for', 'internal', '--on', '2026-06-30']
  const { out } = await runTip('table', at('all.ndjson'), ...inside, ...more)
  return Number(/^Total,(\d+)/m.exec(out)?.[1])
}

describe('people who are in case records more than once', () => {
  it('are found by their identity records, within a file and across files, and no name is written', async () => {
    const run = await runTip(
      'link',
      'cases',
      at('ngo.ndjson'),
      at('ministry.ndjson'),
      ...['--people', at('names.ndjson'), '--output', at('pairs.csv')],
    )
    expect([run.code, run.err]).toEqual([0, expect.any(String)])
    const written = await readFile(at('pairs.csv'), 'utf8')
    const [header, ...rows] = written.trimEnd().split('\r\n')
    expect(header).toBe(HEADER)
    expect(rows.map((row) => row.split(',').slice(0, 4).join(' ')).toSorted()).toEqual([
      'case-1 p-1 case-3 p-3',
      'case-2 p-2 case-1 p-1',
      'case-2 p-2 case-3 p-3',
    ])
    expect(run.err).toContain('4 entries with an identity record were compared; 1 without one was not.')
    expect(written + run.err).not.toMatch(/Habi|Claudine|Uwase|Grace|939376|1994/)
  })

  it('count once in a year where someone decided that they are one person, and are not merged', async () => {
    const run = await mark('person', [decided('samePerson', 'case-2,p-2,case-1,p-1')])
    expect([run.code, run.err]).toEqual([
      0,
      expect.stringContaining('1 decision, 0 pairs without one. 2 cases were marked.'),
    ])
    const records = await read('person/ngo.ndjson')
    const ids = records.map(({ victims }) => victims?.map(({ crossCaseId }) => crossCaseId))
    expect(ids).toEqual([[expect.stringMatching(/./)], ids[0], [undefined, undefined]])
    expect(records.map((record) => record.case)).toEqual((await read('ngo.ndjson')).map((record) => record.case))
    expect(await read('person/ministry.ndjson')).toEqual(await read('ministry.ndjson'))
    expect((await runTip('validate', at('person/ngo.ndjson'), '--fail-on', 'error')).code).toBe(0)
    expect([await count(['ngo.ndjson']), await count(['person/ngo.ndjson'])]).toEqual([4, 3])
    const risk = await runTip('risk', at('person/ngo.ndjson'), '--columns', 'birthDate')
    expect(risk.out).toMatch(/^3 rows[\s\S]*1 row is unique/)
  })

  it('count once where one case is on file twice: of one organisation the later, of two the one that names the other', async () => {
    await mark('twice', [
      decided('sameCase', 'case-2,p-2,case-1,p-1'),
      decided('sameCase', 'case-3,p-3,case-1,p-1'),
      decided('different', 'case-2,p-2,case-3,p-3'),
    ])
    const [later, first] = await read('twice/ngo.ndjson')
    expect([later?.case.duplicateOf, first?.case.duplicateOf]).toEqual(['case-1', undefined])
    expect(later?.victims?.[0]?.crossCaseId).toBe(first?.victims?.[0]?.crossCaseId)
    const [theirs] = await read('twice/ministry.ndjson')
    expect([theirs?.case.reportedElsewhere, theirs?.victims?.[0]?.crossCaseId]).toEqual([
      'otherOrganisation',
      undefined,
    ])
    const [before, after] = [
      ['ngo.ndjson', 'ministry.ndjson'],
      ['twice/ngo.ndjson', 'twice/ministry.ndjson'],
    ] as const
    expect([await count(before), await count(after), await count(after, '--across-entities')]).toEqual([5, 4, 3])
  })

  it('leave nowhere once they refused in one of their cases', async () => {
    const [second, first, others] = await read('ngo.ndjson')
    const refused = [{ ...second?.victims?.[0], consents: consent('refused', '2026-05-01') }]
    await write('refused.ndjson', [{ ...second, victims: refused }, first, others])
    const leaving = async (file: string): Promise<string[]> => {
      const output = at('leaving.ndjson')
      const to = ['--to', 'ndjson', '--for', 'statisticsPartner', '--on', '2026-06-30', '--output', output, '--force']
      await runTip('convert', at(file), ...to)
      return (await read('leaving.ndjson')).flatMap(({ victims = [] }) => victims.map(({ id }) => id))
    }
    expect(await leaving('refused.ndjson')).toEqual(['p-1', 'p-4', 'p-5'])
    await mark('heeded', [decided('samePerson', 'case-2,p-2,case-1,p-1')], ['refused.ndjson'])
    expect(await leaving('heeded/refused.ndjson')).toEqual(['p-4', 'p-5'])
  })

  it('keep the ids across cases that they have; of two that turn out to be one, everyone gets the same', async () => {
    const known = (id: string, person: string, crossCaseId: string) =>
      caseOf(id, 'org-1', '2026-01-01', [person], { crossCaseId })
    await write('known.ndjson', [
      known('case-a', 'p-a', 'x-1'),
      known('case-b', 'p-b', 'x-2'),
      known('case-c', 'p-c', 'x-2'),
      caseOf('case-d', 'org-2', '2026-01-01', ['p-d'], { crossCaseId: 'x-2' }),
    ])
    await mark('known', [decided('samePerson', 'case-a,p-a,case-b,p-b')], ['known.ndjson'])
    const ids = (await read('known/known.ndjson')).map(({ victims }) => victims?.[0]?.crossCaseId)
    expect(ids).toEqual(['x-1', 'x-1', 'x-1', 'x-2'])
  })

  it('are not marked where that would take others out of counts, or cannot be right: standard error says so', async () => {
    const run = await mark('nothing', [
      decided('sameCase', 'case-1,p-1,case-4,p-4'),
      decided('samePerson', 'case-1,p-1,case-3,p-3'),
      decided('sameCase', 'case-4,p-4,case-4,p-5'),
      decided('samePerson', 'case-1,p-1,case-9,p-9'),
      decided('', 'case-1,p-1,case-2,p-2'),
    ])
    expect(run.code).toBe(1)
    expect(run.err).toContain('4 decisions, 1 pair without one. 0 cases were marked.')
    expect(run.err.match(/1 decision marks nothing/g)).toHaveLength(4)
    expect(run.err).not.toMatch(/case-\d|p-\d/)
    for (const name of ['ngo.ndjson', 'ministry.ndjson'])
      expect(await read(`nothing/${name}`)).toEqual(await read(name))
  })

  it('are named where someone decided that two are different whom other decisions, or ids on file, make one', async () => {
    const run = await mark('contradicted', [
      decided('sameCase', 'case-3,p-3,case-1,p-1'),
      decided('', 'case-1,p-1,case-4,p-4'),
      decided('different', 'case-2,p-2,case-3,p-3'),
      decided('samePerson', 'case-2,p-2,case-1,p-1'),
      decided('different', 'case-4,p-4,case-1,p-1'),
    ])
    expect([run.code, run.err]).toEqual([1, expect.stringContaining('1 decision contradicts others')])
    expect(run.err).toContain('(pair 3 of the file)')
    expect(run.err).not.toMatch(/case-\d|p-\d/)
    const known = (id: string) => caseOf(id, 'org-1', '2026-01-01', [`p-${id}`], { crossCaseId: 'x-1' })
    await write('one.ndjson', [known('case-a'), known('case-b')])
    const ids = await mark('ids', [decided('different', 'case-a,p-case-a,case-b,p-case-b')], ['one.ndjson'])
    expect([ids.code, ids.err]).toEqual([1, expect.stringContaining('(pair 1 of the file)')])
  })

  it('are marked nowhere if the pairs lack columns: the message names them', async () => {
    await writeFile(at('short.csv'), 'case,person,otherCase,decision\r\ncase-2,p-2,case-1,samePerson\r\n')
    await writeFile(at('short.ndjson'), '{"case":"case-2","person":"p-2"}\n')
    const lacks = async (pairs: string): Promise<string> =>
      (await runTip('link', 'mark', at(pairs), at('ngo.ndjson'), '--output', at('short'))).err
    expect(await lacks('short.csv')).toBe('tip: The file has no column otherPerson.\n')
    expect(await lacks('short.ndjson')).toBe('tip: The file has no columns otherCase, otherPerson, decision.\n')
    const link = await runTip('link', at('short.csv'), at('short.csv'))
    expect(link.err).toBe('tip: The file has no column id.\n')
  })

  it('are compared for all to see on a terminal, and without a word elsewhere', async (test) => {
    needsTerminal(test)
    const line = `link cases ${at('ngo.ndjson')} --people ${at('names.ndjson')}`
    const shown = await endOf(startInShell(`script -qec "TIP ${line}" /dev/null`))
    const [last = '', after] = shown.out.split('\r\u001b[2K').slice(-2)
    expect([last, after]).toEqual(['comparing: 100 % …', expect.stringContaining('entries with an identity record')])
    expect((await runTip(...line.split(' '))).err).not.toContain('comparing:')
  })

  it.each([
    [
      'another word than a decision',
      decided('same', 'case-2,p-2,case-1,p-1'),
      ['ngo.ndjson'],
      'decision of pair 1 of the file is none of sameCase',
    ],
    [
      'a case twice',
      decided('different', 'case-2,p-2,case-1,p-1'),
      ['ngo.ndjson', 'again.ndjson'],
      'in the files twice',
    ],
    ['a line that is cut off', decided('different', 'case-2,p-2,case-1,p-1'), ['cut.ndjson'], 'cannot be read'],
  ])('are marked nowhere if there is %s', async (_, decision, files, says) => {
    await write('again.ndjson', await read('ngo.ndjson'))
    await writeFile(at('cut.ndjson'), (await readFile(at('ngo.ndjson'), 'utf8')).slice(0, -20))
    const run = await mark('refused', [decision], files)
    expect([run.code, run.err]).toEqual([2, expect.stringContaining(says)])
    await expect(readFile(at('refused/ngo.ndjson'))).rejects.toThrow('ENOENT')
  })

  it('are marked nowhere if a row of the pairs cannot be read: it may be a decision', async () => {
    const [one, cut] = ['{"case":"case-2","person":"p-2","otherCase":"case-1","otherPerson":"p-1","decision":"', '"}']
    await writeFile(at('cut-pairs.ndjson'), `${one}samePerson${cut}\n${one}same`)
    const run = await runTip('link', 'mark', at('cut-pairs.ndjson'), at('ngo.ndjson'), '--output', at('cut'))
    expect([run.code, run.err]).toEqual([2, expect.stringContaining('A row of the pairs cannot be read')])
    await expect(readFile(at('cut/ngo.ndjson'))).rejects.toThrow('ENOENT')
  })

  it.each([
    ['an empty file', 'empty.ndjson', 'The file is empty'],
    ['a file that is not there', 'missing.ndjson', 'no such file'],
  ])('are not marked in %s, and the message says that', async (_, name, says) => {
    await writeFile(at('empty.ndjson'), '')
    const run = await mark('refused', [decided('different', 'case-2,p-2,case-1,p-1')], [name])
    expect([run.code, run.err]).toEqual([2, expect.stringContaining(says)])
  })

  it('are not looked for where it is not known whose an identity record is', async () => {
    await write('one-id.ndjson', [
      caseOf('case-1', 'org-1', '2026-01-01', ['p-1']),
      caseOf('case-2', 'org-1', '2026-01-01', ['p-1']),
    ])
    const of = (...files: string[]) => runTip('link', 'cases', ...files.map(at), ...['--people', at('names.ndjson')])
    expect(await of('one-id.ndjson')).toMatchObject({ code: 2, out: '' })
    expect(await of('ngo.ndjson', 'ngo.ndjson')).toMatchObject({ code: 2, out: '' })
    const twice = await runTip(
      'link',
      'cases',
      at('ngo.ndjson'),
      ...['names.ndjson', 'names.ndjson'].flatMap((name) => ['--people', at(name)]),
    )
    expect(twice).toMatchObject({ code: 2, out: '' })
    await write('errors.ndjson', [caseOf('case-1', 'org-1', '2026-01-01', ['p-1'], { sex: 'none' })])
    expect((await of('errors.ndjson')).err).toContain('1 record with errors could not be used')
    const none = await runTip('link', 'cases', at('ngo.ndjson'), '--people', at('ngo.ndjson'))
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('something else than identity records')])
  })
})
