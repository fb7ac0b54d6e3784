/** The other thread: checks the pieces of NDJSON that it receives, and answers each in turn. */

import { parentPort, workerData } from 'node:worker_threads'
import { type Against, checkFor } from './check-for.ts'
import { checkLines } from './check-lines.ts'

const check = await checkFor(workerData as Against)
let last = Promise.resolve()
parentPort?.on('message', (bytes: Uint8Array) => {
  last = last.then(async () => parentPort?.postMessage(await checkLines(bytes, check)))
})
