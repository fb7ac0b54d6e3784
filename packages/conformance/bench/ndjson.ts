/** NDJSON file to report, whole process: `node ndjson.mjs check|parse FILE`. */

import { createReadStream } from 'node:fs'
import { validateCounting } from '@tip-standard/core/counting'
import { countKeyMarks, inspectValue, readNdjson } from '@tip-standard/formats'

const [mode, path = ''] = process.argv.slice(2)
const source = createReadStream(path, { highWaterMark: 256 * 1024 })
let records = 0
let invalid = 0
if (mode === 'parse') {
  let carry: Buffer = Buffer.alloc(0)
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk
    let start = 0
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      if (JSON.parse(bytes.toString('utf8', start, end)) !== null) records++
      start = end + 1
    }
    carry = bytes.subarray(start)
  }
} else {
  for await (const batch of readNdjson(source, { checkDuplicateKeys: false })) {
    for (const { value, bytes, start, end, line } of batch.records) {
      records++
      const { result, members } = validateCounting(value)
      if (!result.ok) invalid++
      if (countKeyMarks(bytes, start, end) !== members) inspectValue(value, { bytes, start, end }, { line })
    }
  }
}
const { user, system } = process.cpuUsage()
process.stdout.write(`${JSON.stringify({ records, invalid, seconds: (user + system) / 1e6, rss: process.resourceUsage().maxRSS / 1024 })}\n`)
