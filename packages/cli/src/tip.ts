#!/usr/bin/env node
import { runProgram } from './run-program.ts'

// Who reads the output may go away (`tip … | head`): that is no one's fault, and nothing of it has to be said.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A writer that listens too reports all other errors.
    if (error.code !== 'EPIPE' && stream.listenerCount('error') === 1) throw error
  })

await runProgram(process.argv.slice(2), (code) => {
  process.exitCode = code
})
