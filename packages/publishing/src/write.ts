/** `pnpm publisher`: writes who publishes into every file that says so. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { missingIn, readPublisher, repository } from './publisher.ts'
import { writtenFiles } from './written-files.ts'

const publisher = readPublisher()
for (const [path, text] of Object.entries(writtenFiles(publisher))) {
  mkdirSync(dirname(`${repository}/${path}`), { recursive: true })
  writeFileSync(`${repository}/${path}`, text)
}
const missing = missingIn(publisher)
if (missing.length > 0) console.log(`Not filled in yet in publisher.json: ${missing.join(', ')}.`)
