import { makeTexts } from './validators.ts'
import { writeFileSync } from 'node:fs'
writeFileSync('/tmp/bench.ndjson', makeTexts(60000).join('\n') + '\n')
