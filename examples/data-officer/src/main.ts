/** What a data officer does: check a partner's workbook, return it with marks, keep the clean records, and report what they say. */

import { mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sampleRecords } from '@tip-standard/cli/sample'
import { isCaseRecord } from '@tip-standard/core'
import { convertHtcdsRow, detectHtcds, readHtcdsWorkbook, toHtcds } from '@tip-standard/formats'
import { englishFindingWords, FindingsDigest } from '@tip-standard/formats/digest'
import { withinCustody } from '@tip-standard/policy'
import { annotateWorkbook, type Mark, writeNdjson, writeWorkbook } from '@tip-standard/sheets'
import { writeWhole } from '@tip-standard/sheets/node'
import { COMMANDS, makeReport } from './make-report.ts'
import { makeMistakes } from './mistakes.ts'

const COUNT = 2000

/** Groups of findings that are printed for each turn; the marked workbook has them all. */
const MOST_GROUPS = 4
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
  dateSystem: read.dateSystem,
  dataProtection: { legalBases: ['legalObligation' as const], sensitivity: 'high' as const, retainUntil: '2035-12-31' },
}
const imported = read.rows
  .filter(({ row }) => row > layout.headerRow)
  .map((row) => convertHtcdsRow(row, layout, options))
const findings = imported.flatMap((row) => row.findings)
// Groups of one rule and one column come in the order in which people act on them.
const digest = new FindingsDigest()
for (const finding of findings) digest.add('exchange', finding)
const words = englishFindingWords
const groups = digest.groups(imported.length)
for (const turn of ['partner', 'us', 'info'] as const) {
  const here = groups.filter((group) => group.turn === turn)
  if (here.length > 0) console.log(`   ${words.heading(turn)}`)
  for (const { source, code, params, field, count, remedy } of here.slice(0, MOST_GROUPS)) {
    const column = field === undefined ? undefined : words.label(field)
    const [said = ''] = words
      .say(source, { code, params: { ...params, field: column ?? 'a column' } })
      .split(/(?<=\.) /)
    console.log(`   ${String(count).padStart(5)} × ${[said, words.settle(remedy)].filter(Boolean).join(' ')}`)
  }
}

console.log('3. The workbook with the cells marked, to return to the partner')
const labelOf = (field: string | number | undefined): { label?: string } => {
  const label = typeof field === 'string' ? words.label(field) : undefined
  return label === undefined ? {} : { label }
}
const marks: Mark[] = findings.flatMap((finding) => {
  const { sheet, row, column } = finding.at
  if (finding.severity === 'note' || sheet === undefined || row === undefined) return []
  return [
    {
      sheet,
      row,
      ...(column === undefined ? {} : { column }),
      severity: finding.severity,
      text: words.say('exchange', finding),
      rule: finding.code,
      ...labelOf(finding.params['field']),
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
Found: ${findings.filter(({ severity }) => severity !== 'note').length.toLocaleString('en')} cells to look at in ${COUNT.toLocaleString('en')} rows. All files are in ${relative('.', out)}.
The report is one page, which opens in any browser, without a network:
   ${page}

Next:
   1. Open ${relative('.', join(out, 'partner-marked.xlsx'))}: it begins with the list of findings, and each marked cell has a note.
   2. Check a file of your own: node ${relative('.', tip)} validate FILE
   3. Read the README of this example for what was done here.`)

async function collect(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<(string | Uint8Array)[]> {
  const all: (string | Uint8Array)[] = []
  for await (const piece of pieces) all.push(piece)
  return all
}
