import { writeFileSync, readFileSync } from 'node:fs'
import { sampleRecords } from '/work/main/packages/cli/src/sample/sample.ts'
import { readRecordsWorkbook, writeRecordsWorkbook } from '/work/main/packages/formats/src/tables/records-workbook.ts'
import { fromTables } from '/work/main/packages/formats/src/tables/from-tables.ts'
const n = Number(process.argv[3]), mode = process.argv[2]
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024)
const t0 = performance.now()
const s = () => ((performance.now() - t0) / 1000).toFixed(1)
if (mode === 'write') {
  const records = [...sampleRecords(n, 1)]
  console.log('made', s(), peak())
  const bytes = writeRecordsWorkbook(records, { report: (f) => console.log(JSON.stringify(f)) })
  console.log('written', s(), peak(), bytes.length)
  writeFileSync('/tmp/bench.xlsx', bytes)
} else {
  const r = readRecordsWorkbook(readFileSync('/tmp/bench.xlsx'))
  if (!r.ok) { console.log(r.findings); process.exit(1) }
  const res = fromTables(r.tables)
  console.log('read', s(), peak(), res.records.length, JSON.stringify(res.findings.slice(0, 3)))
  let i = 0, bad = 0
  for (const record of sampleRecords(n, 1)) if (JSON.stringify(sort(record)) !== JSON.stringify(sort(res.records[i++]))) bad++
  console.log('differ', bad)
}
function sort(v: any): any { return Array.isArray(v) ? v.map(sort) : v && typeof v === 'object' ? Object.fromEntries(Object.keys(v).sort().map(k => [k, sort(v[k])])) : v }
