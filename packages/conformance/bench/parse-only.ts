/** Reading NDJSON and `JSON.parse` alone: what the report is compared with. Run as its own process: `parse-only FILE`. */

import { createReadStream } from 'node:fs'

let carry: Buffer = Buffer.alloc(0)
let records = 0
for await (const chunk of createReadStream(process.argv[2] ?? '', {
  highWaterMark: 256 * 1024,
}) as AsyncIterable<Buffer>) {
  const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk
  let start = 0
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (JSON.parse(bytes.toString('utf8', start, end)) !== null) records++
    start = end + 1
  }
  carry = bytes.subarray(start)
}
process.stdout.write(`${records}\n`)
