import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseRecord, type Json, STANDARD_VERSION } from '@tip-standard/core'
import { htcdsFieldNames, htcdsFields } from '@tip-standard/formats'
import { type Random, seededRandom } from '../../src/sample/random.ts'
import { runTip } from '../run-tip.ts'
import { toCsv } from '../tables.ts'
import { sentinel } from './fixture-world.ts'

/** A record in which one value, somewhere, is the sentinel of a text or has a sentinel beside it. */
function spoil(record: CaseRecord, at: number, random: Random): Json {
  const spoiled = structuredClone(record) as unknown as Json
  const mark = sentinel(at, 'c0', 'event.methodNotes')
  let holder: Json = spoiled
  for (let depth = random.integer(0, 3); depth > 0; depth--) {
    const inner = Object.values(holder).filter((one): one is Json => typeof one === 'object' && one !== null)
    if (inner.length > 0) holder = random.pick(inner as [Json, ...Json[]])
  }
  const names = Object.keys(holder) as [string, ...string[]]
  if (Array.isArray(holder)) holder.push(mark as never)
  else if (random.chance(0.3)) holder[mark] = 1
  else holder[random.pick(names)] = random.pick([mark, [mark], { [mark]: mark }, `2020-02-30 ${mark}`])
  return spoiled
}

const ROWS = 60
const rows = (columns: readonly string[], cell: (column: string, row: number) => string): string[][] => [
  [...columns],
  ...Array.from({ length: ROWS }, (_, row) => columns.map((column) => cell(column, row))),
]

/** A basis that the organisation attests; why, and who acts, is for inside use only. */
const standing = (attests: boolean): string =>
  JSON.stringify({
    attestations: attests
      ? [
          {
            id: 'a-1',
            basis: 'publicTask',
            purposes: ['statistics'],
            from: '2020-01-01',
            until: '2999-12-31',
            reason: sentinel(0, 'x0', 'attestation reason'),
            by: 'dataOfficer',
          },
        ]
      : [],
  })

/** The basis of `attested.json`. */
export const attestedBasis = 'publicTask'

/** Writes everything that runs read into a folder. */
export async function writeInputs(folder: string, records: readonly CaseRecord[]): Promise<void> {
  const at = (...path: string[]): string => join(folder, ...path)
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(at(name), content)
  const random = seededRandom(3)
  const lines = function* (all: Iterable<object>): Generator<string> {
    for (const one of all) yield `${JSON.stringify(one)}\n`
  }
  put('cases.ndjson', [...lines(records)].join(''))
  put('spoiled.ndjson', [...lines(records.map((one, index) => spoil(one, index, random)))].join(''))
  put('one.json', JSON.stringify(records[0]))
  const victims = records.flatMap((record) => (record.victims ?? []).map(({ id }) => [record.case.id, id] as const))
  put(
    'identities.ndjson',
    [
      ...lines(
        [...new Set(victims.map(([, personId]) => personId))].map((personId, at) => ({
          standardVersion: STANDARD_VERSION,
          personId,
          firstName: sentinel(at % 2, 'x0', 'person name'),
          secondName: sentinel(0, 'x0', 'person name'),
        })),
      ),
    ].join(''),
  )
  const pairs = victims.slice(1).map((two, at) => [...(victims[at] ?? []), ...two, 'samePerson'])
  put('decided.csv', toCsv([['case', 'person', 'otherCase', 'otherPerson', 'decision'], ...pairs]))

  const own = (column: string, row: number, field: string): string => `${column.length}${sentinel(row, 'x0', field)}`
  // Where a column takes codes only, what was typed in it is no text.
  const names = rows(htcdsFieldNames, (column, row) => {
    if (/consent|agreement/i.test(column)) return ['Yes', 'No', ''][row % 3] ?? ''
    const { kind = '' } = htcdsFields.find(({ name }) => name === column) ?? {}
    return /^(text|longText|staff|organisation)$/.test(kind) ? own(column, row, 'person name') : ''
  })
  put('htcds.csv', toCsv(names))
  put(
    'ctdc.csv',
    toCsv(
      rows(
        [
          'yearOfRegistration',
          'gender',
          'ageBroad',
          'majorityStatus',
          'citizenship',
          'meansOfControlDebtBondage',
          'CountryOfExploitation',
        ],
        (column, row) => own(column, row, 'person name'),
      ),
    ),
  )
  put(
    'people.csv',
    toCsv(
      rows(['id', 'given', 'surname', 'dob', 'sex', 'nationality', 'phone'], (column, row) => {
        if (column === 'sex') return 'female'
        if (column === 'nationality') return 'RW'
        return column === 'dob'
          ? `19${String(70 + (row % 20))}-01-02`
          : own(column, row, column === 'id' ? 'person id' : 'person name')
      }),
    ),
  )
  put(
    'rows.csv',
    toCsv(
      rows(['id', 'given', 'place', 'sex', 'dob'], (column, row) => {
        if (column === 'place') return ['north', 'south'][row % 2] ?? ''
        if (column === 'sex') return row % 3 === 0 ? 'male' : 'female'
        return column === 'dob'
          ? `19${String(70 + (row % 20))}-01-02`
          : own(column, row, column === 'id' ? 'person id' : 'person name')
      }),
    ),
  )
  mkdirSync(at('hierarchies'))
  put('hierarchies/place.csv', 'north;*\nsouth;*\n')
  put('hierarchies/sex.csv', 'female;*\nmale;*\n')
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  put('public.pem', publicKey.export({ type: 'spki', format: 'pem' }))
  put('private.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }))
  put('population.csv', 'country,year,sex,people\nRW,2024,female,7000000\nRW,2024,male,6600000\n')
  put(
    'indicators.json',
    JSON.stringify({
      indicators: [
        {
          id: 'ours',
          title: 'T',
          question: 'Q',
          unit: 'victims',
          denominator: 'D',
          by: ['exploitation.form'],
          figures: [],
          picture: 'bars',
          notReadAs: 'N',
          sources: ['s'],
        },
      ],
    }),
  )
  put('facts.json', JSON.stringify({ ageClass: 'adult', acts: { recruitment: true } }))
  put('plan.json', JSON.stringify({ purpose: 'partnerMicrodata', k: 11, person: ['id'], quasiIdentifiers: ['sex'] }))
  put('standing.json', standing(false))
  put('attested.json', standing(true))
  put(
    'profile.json',
    JSON.stringify({ id: 'p', version: '1', title: 'P', base: '1.0-rc.2', require: ['victim.ethnicity'] }),
  )
  put('extension.json', JSON.stringify({ id: 'org.example', version: '1', title: 'E', base: '1.0-rc.2', fields: [] }))
  const mark = sentinel(0, 'x0', 'person name')
  put(
    'answers.xml',
    `<data id="tip.consent"><page_consent><group_agreed><victim_minorAtRegistration>adult</victim_minorAtRegistration><${mark}>${mark}</${mark}><victim_consents><victim_consents_purpose>${mark}</victim_consents_purpose></victim_consents></group_agreed></page_consent><meta><instanceID>uuid:00000000-0000-4000-8000-000000000001</instanceID></meta></data>`,
  )

  await runTip('pseudonymise', '--new-key', at('key'))
  await runTip('conformance', at('cases.ndjson'), '--write-statement', at('statement.json'))
  const begun = JSON.parse(readFileSync(at('statement.json'), 'utf8')) as Json
  put(
    'statement.json',
    JSON.stringify({
      ...begun,
      system: { name: 'S', version: '1' },
      implementer: { name: 'I', contact: 'i@example.org' },
      notFilled: [],
    }),
  )
  for (const [to, name] of [
    ['json', 'cases.json'],
    ['xlsx', 'cases.xlsx'],
    ['csv', 'tables/'],
    ['parquet', 'parquet/'],
    ['htcds', 'htcds.xlsx'],
  ] as const)
    await runTip('convert', at('cases.ndjson'), '--to', to, '--output', at(name))
  await runTip(
    ...[
      'anonymise',
      at('rows.csv'),
      '--plan',
      at('plan.json'),
      '--new-ledger',
      at('ledger.json'),
      '--key-file',
      at('key'),
    ],
    ...['--date', '2026-05-01', '--output', at('first.csv'), '--policy', at('attested.json')],
  )
  await runTip(
    ...['table', at('cases.ndjson'), '--by', 'victim.sex,exploitation.form', '--new-history', at('history.json')],
    ...['--person', 'case.id,victim.id', '--key-file', at('key'), '--date', '2026-05-01', '--output', at('tables.csv')],
  )
  await runTip(
    ...[
      'report',
      at('cases.ndjson'),
      '--set',
      'sex-age-form',
      '--on',
      '2026-06-30',
      '--new-history',
      at('reports.json'),
    ],
    ...['--key-file', at('key'), '--html', at('report.html')],
  )
  await writeKeyInputs(at)
}

/** Writes what the commands of keys take from each other: tokens with sealed identities, and messages of two partners. */
async function writeKeyInputs(at: (name: string) => string): Promise<void> {
  const attested = ['--for', 'statisticsPartner', '--purpose', 'statistics', '--policy', at('attested.json')]
  const key = ['--key-file', at('key'), '--partner', 'harbour']
  await runTip(
    ...['pseudonymise', at('people.csv'), '--columns', 'id', '--drop', 'dob,sex,nationality'],
    ...['--pass-through', 'given,surname,phone', ...key, '--policy', at('attested.json'), '--for', 'statisticsPartner'],
    ...['--output', at('tokens.csv')],
  )
  await runTip('escrow', 'new', at('escrow'), '--holders', 'staff-7:supervisor,staff-9:lawyer')
  const envelopes = ['--escrow', at('escrow'), '--token', 'id', '--identity', 'given,surname,phone']
  await runTip('escrow', 'seal', at('tokens.csv'), ...envelopes, '--output', at('sealed.csv'))
  const ask = ['oprf', 'ask', at('people.csv'), '--column', 'id:text', '--state', at('oprf.state')]
  await runTip(...ask, '--output', at('ask.ndjson'), ...attested)
  const limits = ['--limit', '1000000', '--new-limits', at('limits.json')]
  await runTip('oprf', 'answer', at('ask.ndjson'), ...key, ...limits, '--output', at('answer.ndjson'))
  for (const [state, first] of [
    ['own.state', 'own-first.ndjson'],
    ['their.state', 'first.ndjson'],
  ] as const) {
    const start = ['intersect', 'start', at('people.csv'), '--column', 'id:text', '--id', 'id', '--state', at(state)]
    await runTip(...start, '--output', at(first), ...attested)
  }
  const answer = ['intersect', 'answer', at('own-first.ndjson'), '--state', at('their.state')]
  await runTip(...answer, '--output', at('second.ndjson'))
}
