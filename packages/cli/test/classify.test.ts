import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assess, factsFromCase, legalProfiles } from '@tip-standard/classification'
import type { CaseRecord, Victim } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOf, makeFolder, runTip, sampleLines, startInShell } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const save = (name: string, value: unknown): Promise<void> => writeFile(at(name), JSON.stringify(value))

/** Marks what no one may see outside the data. */
const SENTINEL = 'Uwase7788'
const BANNER = 'This assessment supports a decision but does not make it. A person decides.'

const { victims, perpetrators, relations, events, ...frame }: CaseRecord = JSON.parse(sampleLines(1)[0] ?? '')
const consents = victims?.[0]?.consents ?? []

type Person = Omit<Victim, 'id' | 'consents'>

let records = 0

/** A line with a record of these victims; every id of it has the sentinel. */
function lineOf(...persons: Person[]): string {
  const record: CaseRecord = {
    ...frame,
    case: { ...frame.case, id: `${SENTINEL}-${++records}` },
    victims: persons.map((person, index) => ({ id: `${SENTINEL}-${index}`, consents, ...person })),
  }
  return JSON.stringify(record)
}

const worked: NonNullable<Victim['exploitation']> = [{ form: 'forcedLabour', stage: 'realised' }]
const exploited: Person = { recruitment: [{ date: '2024' }], exploitation: worked }
const deceived: Person = { recruitment: [{ deceptionAbout: ['wages'] }], exploitation: worked }
const smuggled: Person = {
  recruitment: [{ fee: { amount: 100, currency: 'USD' } }],
  journey: [{ borderCrossing: 'irregular', smugglingInvolved: true }],
}

const lines = [
  lineOf({ minorAtEntry: 'adult', ...deceived }),
  lineOf({ minorAtEntry: 'minor', ...exploited }, { minorAtEntry: 'adult', ...exploited }, exploited),
  '{"case": }',
  lineOf({ minorAtEntry: 'adult', ...smuggled }),
  `{"case":"${SENTINEL}","${SENTINEL}":1}`,
  lineOf({ minorAtEntry: 'adult', ...smuggled, exploitation: worked }),
  lineOf({}),
]

/** A line of the JSON output, as far as tests look at it. */
type Line = Record<'record' | 'victim' | 'line', number> & {
  label: string
  banner: string
  elements: Record<string, string>
  branches?: Record<'child' | 'adult', { label: string }>
  questions: { id: string; text: string }[]
  review: { proposed: boolean; secondReader: boolean }
}

const parseLines = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

beforeAll(async () => {
  await writeFile(at('cases.ndjson'), `${lines.join('\n')}\n`)
  await writeFile(at('good.ndjson'), `${lines[0]}\n`)
  await save('facts.json', {
    ageClass: 'adult',
    acts: { recruitment: { value: true, source: SENTINEL, date: SENTINEL, contradictedBy: SENTINEL } },
    means: {
      deception: [
        { value: true, phase: 'origin' },
        { value: false, source: SENTINEL, date: SENTINEL },
      ],
    },
    purposes: { forcedLabour: true },
    confined: { value: true, source: SENTINEL },
  })
})

describe('the persons of a file', () => {
  let readings: Line[]
  let errors: string
  beforeAll(async () => {
    const run = await runTip('classify', at('cases.ndjson'), '--format', 'json')
    expect(run.code).toBe(1)
    expect(`${run.out}${run.err}`).not.toContain(SENTINEL)
    readings = parseLines(run.out)
    errors = run.err
  })
  it('each get the label of what is on record, named by record and place', () => {
    expect(readings.map(({ record, victim, line, label }) => [record, victim, line, label])).toEqual([
      [1, 1, 1, 'trafficking'],
      [2, 1, 2, 'trafficking'],
      [2, 2, 2, 'undetermined'],
      [2, 3, 2, 'undetermined'],
      [4, 1, 4, 'smuggling'],
      [6, 1, 6, 'both'],
      [7, 1, 7, 'undetermined'],
    ])
  })
  it('have the states of elements, questions and reviews that belong to it', () => {
    const [deceivedAdult, child, adult, ageless, , , blank] = readings
    expect(deceivedAdult?.elements).toMatchObject({ act: 'met', means: 'met', purpose: 'met', border: 'unknown' })
    expect([child?.elements['means'], adult?.elements['means']]).toEqual(['notRequired', 'unknown'])
    expect(ageless?.branches).toMatchObject({ child: { label: 'trafficking' }, adult: { label: 'undetermined' } })
    expect(ageless?.questions[0]?.id).toBe('age')
    expect(readings.map(({ review }) => review.proposed)).toEqual([true, true, true, true, false, true, false])
    expect(child?.review.secondReader).toBe(true)
    expect(blank?.questions).toHaveLength(3)
    expect(new Set(readings.map(({ banner }) => banner))).toEqual(new Set([BANNER]))
  })
  it('and what was left out is counted and named', () => {
    expect(errors).toMatch(/^For the partner to correct\n {2}1 × [^[]*\(line\s+3,\s+record\s+3\)\s+\[invalidJson\]$/m)
    expect(errors).toMatch(/Records with errors, which were not read: 1\.[^:]*\n {6}line 5, record 5\n/)
    expect(errors).toContain('Records: 6; persons read: 7.\n    2  trafficking ')
  })
  it('are written in lines of 80 characters, the banner first', async () => {
    const run = await runTip('classify', at('cases.ndjson'))
    expect([run.code, run.err]).toEqual([1, ''])
    const lines = run.out.split('\n')
    expect(lines[0]).toBe(BANNER)
    expect(lines.filter((line) => line.length > 80 && !line.includes(folder.path))).toEqual([])
    expect(run.out).not.toContain(SENTINEL)
    const [, first = '', ...others] = run.out.split(/^(?=Record )/m)
    expect(first).toMatch(/^Record 1, victim 1 {2}line 1\n {2}Trafficking is indicated\.\n {4}Act +on record\n/)
    expect(first).not.toContain('Crossing of a border')
    expect(others.find((text) => text.startsWith('Record 4, '))).toMatch(/^ {4}Crossing of a border +on record$/m)
    expect(run.out).toMatch(/Review by a person proposed for: 5\. Second reader needed before closing: \d\.\n$/)
  })
  it('are written in another language, which is marked as a draft', async () => {
    const [french, swahili] = await Promise.all(
      ['fr', 'sw'].map((language) => runTip('classify', at('good.ndjson'), '--language', language)),
    )
    expect(french?.out).toMatch(/^Cette évaluation aide à décider[^\n]*\n?[^\n]*Traduction provisoire, non\s+relue\./)
    expect(french?.out).toContain('Enregistrement 1, victime 1  ligne 1\n  Les faits indiquent la traite.\n')
    expect(swahili?.out.slice(0, 300).replaceAll('\n', ' ')).toContain('Tafsiri ya muda, haijakaguliwa.')
    expect(swahili?.out).not.toContain('Trafficking is indicated.')
  })
  it('are read from tables as well, each at its row', async () => {
    await runTip('convert', at('cases.ndjson'), '--to', 'xlsx', '--output', at('cases.xlsx'))
    const run = await runTip('classify', at('cases.xlsx'), '--format', 'markdown')
    expect([run.code, run.err]).toEqual([0, ''])
    expect(run.out).toContain('### Record 2, victim 3 (table victim, row 6)\n\n**What is known')
    expect(run.out).not.toContain(SENTINEL)
  })
  it('are none where a file cannot be read; the others are read', async () => {
    const run = await runTip('classify', at('missing'), at('good.ndjson'))
    expect([run.code, run.err]).toEqual([2, ''])
    expect(run.out).toMatch(/^Not read\n {2}1 × [^[]*\[missingFile\][\s\S]*Trafficking is indicated\./m)
  })
  it('and a reader that goes away is no one’s fault', async () => {
    await writeFile(at('many.ndjson'), `${lines[0]}\n`.repeat(3000))
    const run = await endOf(
      startInShell(`(TIP classify '${at('many.ndjson')}' --format json; echo "$?" >&2) | head -1`),
    )
    expect(parseLines(run.out)).toHaveLength(1)
    expect(run.err).toBe('0\n')
  })
})

it('a review is proposed for those about whom no one has decided yet, and not for everyone', () => {
  const readings = sampleLines(400).map((line) => {
    const record: CaseRecord = JSON.parse(line)
    const [victim] = record.victims ?? []
    const { label, review } = assess(factsFromCase(record, victim?.id ?? ''))
    return { status: victim?.status, label, isProposed: review.proposed }
  })
  expect(new Set(readings.map(({ label }) => label))).toEqual(new Set(['trafficking']))
  expect(readings.filter(({ status, isProposed }) => isProposed !== (status !== 'identified'))).toEqual([])
  expect(readings.filter(({ isProposed }) => isProposed).length).toBeLessThan(readings.length * 0.6)
})

describe('the law to read by', () => {
  const label = async (...parameters: string[]): Promise<string[]> => {
    const run = await runTip('classify', at('cases.ndjson'), '--format', 'json', ...parameters)
    return parseLines(run.out).map((line) => line.label)
  }
  it('is one that ships, or a document of a partner', async () => {
    // In the Act of the United Kingdom means are no element.
    expect((await label('--profile', 'uk'))[2]).toBe('trafficking')
    await save('own.json', { ...legalProfiles.palermo, id: 'own', means: ['fraud'] })
    const run = await runTip('classify', at('good.ndjson'), '--profile', at('own.json'))
    expect([run.code, run.err]).toEqual([0, ''])
    expect(run.out).toContain('(own 1.0); no lawyer has checked this')
    expect(run.out).toContain('Means                    not known')
  })
  it('is refused where it is none, without a word of it', async () => {
    await save('bad.json', { ...legalProfiles.palermo, acts: [SENTINEL, SENTINEL], [SENTINEL]: SENTINEL })
    await save('worse.json', { ...legalProfiles.palermo, acts: `${SENTINEL} ` })
    await writeFile(at('broken.json'), `{"${SENTINEL}`)
    for (const path of [at('bad.json'), at('worse.json'), at('broken.json'), SENTINEL]) {
      const run = await runTip('classify', at('good.ndjson'), '--profile', path)
      expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringMatching(/^tip: [^\n]*profile[^\n]*\n$/)])
      expect(run.err).not.toContain(SENTINEL)
    }
  })
})

describe('--facts', () => {
  it('explains the reading of one person, and never names who recorded a fact', async () => {
    const [text, json, markdown] = await Promise.all(
      ['text', 'json', 'markdown'].map((format) => runTip('classify', '--facts', at('facts.json'), '--format', format)),
    )
    for (const run of [text, json, markdown]) {
      expect([run?.code, run?.err]).toEqual([0, ''])
      expect(run?.out).not.toContain(SENTINEL)
    }
    expect(text?.out.split('\n')[1]).toBe(BANNER)
    expect(text?.out.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(text?.out).toMatch(/\nAsk next\n {2}- /)
    expect(markdown?.out).toContain(`> ${BANNER}`)
    const { elements, signs } = JSON.parse(json?.out ?? '')
    // The deception is disputed, but confinement shows coercion.
    expect([elements.act.state, elements.means.state]).toEqual(['disputed', 'met'])
    expect(elements.act.for).toEqual([
      { fact: 'acts.recruitment', rule: 'act-recruitment', value: true, isContradicted: true },
    ])
    expect(signs).toEqual([{ fact: 'confined', rule: 'review-signs', value: true }])
  })
  it('reads what a person looked for and did not find', async () => {
    await save('nothing.json', { ageClass: 'adult', purposeStage: 'noneFound', irregularEntry: false })
    const run = await runTip('classify', '--facts', at('nothing.json'))
    expect(run.out).toMatch(/^Neither trafficking nor smuggling is indicated/)
  })
  const notAFact =
    'is neither true nor false, nor a statement: an object with value, source, phase, date, reliability and contradictedBy.'
  it.each<[string, unknown]>([
    ['ageClass is none of its codes.', { ageClass: SENTINEL }],
    [`confined ${notAFact}`, { confined: SENTINEL }],
    [`acts.transfer ${notAFact}`, { acts: { transfer: { value: SENTINEL } } }],
    ['A name in means is none of its facts.', { means: { [SENTINEL]: true } }],
    ['A name in acts is none of its facts. Did you mean transfer?', { acts: { trasnfer: true } }],
    ['The file is not an object with names and values.', [SENTINEL]],
    ['acts is not an object with names and values.', { acts: SENTINEL }],
    // A name that is not known would be a fact that is lost.
    ['A name is none of the facts.', { [SENTINEL]: true, confined: true }],
    ['A name is none of the facts. Did you mean ageClass?', { ageClas: 'child' }],
    [`confined ${notAFact}`, { confined: { value: true, [SENTINEL]: 'origin' } }],
    [
      `purposes.slavery ${notAFact}`,
      { purposes: { slavery: [{ value: true }, { value: true, [SENTINEL]: SENTINEL }] } },
    ],
  ])('says "%s", and nothing of what it was given', async (sentence, facts) => {
    await save('refused.json', facts)
    const run = await runTip('classify', '--facts', at('refused.json'))
    expect(run).toMatchObject({ code: 2, out: '', err: `tip: The facts cannot be read. ${sentence}\n` })
  })
  it.each([
    ['it is not JSON', `{"${SENTINEL}`],
    ['a name is given twice', `{"confined":true,"confined":false}`],
    ['longer than 1 MiB', JSON.stringify([SENTINEL.repeat(200_000)])],
  ])('says that %s', async (words, content) => {
    await writeFile(at('unread.json'), content)
    const run = await runTip('classify', '--facts', at('unread.json'))
    expect([run.code, run.out, run.err.includes(words), run.err.includes(SENTINEL)]).toEqual([2, '', true, false])
  })
})

it('writes to a file, whole', async () => {
  const run = await runTip('classify', at('good.ndjson'), '--format', 'json', '--output', at('out.ndjson'))
  expect([run.code, run.out]).toEqual([0, ''])
  const again = await runTip('validate', at('out.ndjson'), '--format', 'json')
  expect(JSON.parse(again.out).files[0]).toMatchObject({ kind: 'NDJSON', records: 1 })
})
