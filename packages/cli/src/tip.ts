#!/usr/bin/env node
import { runProgram } from './run-program.ts'

// The reader of the output may stop (`tip … | head`): that is not an error, and needs no message.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A writer that listens too reports all other errors.
    if (error.code !== 'EPIPE' && stream.listenerCount('error') === 1) throw error
  })

await runProgram(process.argv.slice(2), (code) => {
  process.exitCode = code
})
