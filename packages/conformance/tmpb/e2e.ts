import { createReadStream } from 'node:fs'
import { validateCounting } from '@tip-standard/core/counting'
import { countKeyMarks, inspectValue, readNdjson } from '@tip-standard/formats'
const mode = process.argv[2]
let records = 0, invalid = 0, bad = 0
const source = createReadStream(process.argv[3] ?? '', { highWaterMark: 256 * 1024 })
for await (const batch of readNdjson(source, { checkDuplicateKeys: false })) {
  for (const { value, bytes, start, end, line } of batch.records) {
    records++
    if (mode === 'read') continue
    const { result, members } = validateCounting(value)
    if (!result.ok) invalid++
    if (mode === 'nodup') continue
    if (countKeyMarks(bytes, start, end) !== members) { bad++; inspectValue(value, { bytes, start, end }, { line }) }
  }
}
const { user, system } = process.cpuUsage()
process.stdout.write(`${mode} ${JSON.stringify({ records, invalid, bad, seconds: (user + system) / 1e6 })}\n`)
