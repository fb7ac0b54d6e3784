/** What a data officer does: check a partner's workbook, return it with marks, keep the clean records, and report what they say. */

import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sampleRecords } from '@tip-standard/cli/sample'
import { isCaseRecord } from '@tip-standard/core'
import { convertHtcdsRow, detectHtcds, exchangeCatalogue, readHtcdsWorkbook, toHtcds } from '@tip-standard/formats'
import { withinCustody } from '@tip-standard/policy'
import { annotateWorkbook, type Mark, writeNdjson, writeWorkbook } from '@tip-standard/sheets'
import { writeWhole } from '@tip-standard/sheets/node'
import { COMMANDS, makeReport } from './make-report.ts'
import { makeMistakes } from './mistakes.ts'

const COUNT = 2000
const out = fileURLToPath(new URL('../out/', import.meta.url))
const save = async (name: string, pieces: Iterable<string | Uint8Array>): Promise<void> => {
  const result = await writeWhole(`${out}${name}`, pieces)
  if (!result.ok) throw new Error(`Could not write ${name}: ${result.finding.code}`)
}
await mkdir(out, { recursive: true })

console.log(
  `1. ${COUNT.toLocaleString('en')} synthetic victims in a workbook with an HTCDS layout, with typical mistakes`,
)
const { header, rows, losses } = toHtcds(Array.from(sampleRecords(COUNT, 1), withinCustody))
const table = makeMistakes({ header, rows })
const workbook = Buffer.concat([
  ...writeWorkbook([{ name: 'Cases', columns: table.header.map((name) => ({ header: name })), rows: table.rows }]),
])
await save('partner.xlsx', [workbook])
console.log(
  `   HTCDS cannot carry ${losses.length} fields and codes${losses.some(({ field }) => field === 'victim.sex') ? ', the sex of a person among them' : ''}`,
)

console.log('2. Findings')
const read = readHtcdsWorkbook(workbook)
if (!read.ok) throw new Error('The workbook cannot be read.')
const layout = detectHtcds(read.rows, read.sheet)
if (layout === undefined) throw new Error('The workbook has no HTCDS layout.')
const options = {
  sheet: read.sheet,
  dataProtection: { legalBases: ['legalObligation' as const], sensitivity: 'high' as const, retainUntil: '2035-12-31' },
}
const imported = read.rows
  .filter(({ row }) => row > layout.headerRow)
  .map((row) => convertHtcdsRow(row, layout, options))
const findings = imported.flatMap((row) => row.findings)
const counts = new Map<string, { count: number; message: string; severity: string }>()
for (const finding of findings) {
  const message = exchangeCatalogue.english.say(finding)
  const key = `${finding.code} ${message}`
  const entry = counts.get(key) ?? { count: 0, message, severity: finding.severity }
  entry.count++
  counts.set(key, entry)
}
// What the partner has to correct comes first, what was repaired while reading last.
const order = ['error', 'warning', 'note']
const sorted = [...counts.values()].sort(
  (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count,
)
for (const { count, message, severity } of sorted)
  console.log(`   ${String(count).padStart(5)} × ${severity.padEnd(8)} ${message}`)

console.log('3. The workbook with the cells marked, to return to the partner')
const marks: Mark[] = findings.flatMap((finding) => {
  const { sheet, row, column } = finding.at
  if (finding.severity === 'note' || sheet === undefined || row === undefined) return []
  return [
    {
      sheet,
      row,
      ...(column === undefined ? {} : { column }),
      severity: finding.severity,
      text: exchangeCatalogue.english.say(finding),
      rule: finding.code,
    },
  ]
})
const annotated = annotateWorkbook(workbook, marks)
if (!annotated.ok) throw new Error('The workbook could not be marked.')
await save('partner-marked.xlsx', [annotated.bytes])
console.log(`   ${marks.length.toLocaleString('en')} marks`)

console.log('4. The clean records as NDJSON; names go into a separate file')
const clean = imported.filter((row) => !row.findings.some(({ severity }) => severity === 'error'))
await save(
  'clean.ndjson',
  await collect(writeNdjson(clean.flatMap(({ record }) => (isCaseRecord(record) ? [record] : [])))),
)
await save('identities.ndjson', await collect(writeNdjson(clean.flatMap(({ identities }) => identities))))
console.log(`   ${clean.length.toLocaleString('en')} of ${imported.length.toLocaleString('en')} records are clean`)

console.log(`5. The picture of the same people, from their own records: HTCDS does not carry all that it shows
${COMMANDS.map((command) => `   $ ${command}`).join('\n')}`)
const tip = fileURLToPath(new URL('bin/tip.js', import.meta.resolve('@tip-standard/cli/package.json')))
const { counted, page, sentences } = await makeReport(out, [tip])
if (counted !== undefined)
  console.log(
    `   ${counted.toLocaleString('en')} are counted; left out are those who refused, and those found not to be victims`,
  )
for (const sentence of sentences) console.log(`   ${sentence}`)

console.log(`
In examples/data-officer/out:
   partner.xlsx         what the partner sent
   partner-marked.xlsx  the same with the cells marked and a sheet of findings
   clean.ndjson         records without errors, and without names
   identities.ndjson    the names, to be kept in another store
   victims.ndjson       the records that the report counts

The report is one page, which opens in any browser, without a network:
   ${page}`)

async function collect(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<(string | Uint8Array)[]> {
  const all: (string | Uint8Array)[] = []
  for await (const piece of pieces) all.push(piece)
  return all
}
