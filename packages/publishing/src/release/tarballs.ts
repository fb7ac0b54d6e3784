/** `pnpm tarballs [FOLDER]`: packs what is published, as it is built, into a folder (default: `tarballs`). */

import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { repository } from '../publisher.ts'
import { pack } from './pack.ts'

// An option is refused: it would become the name of a folder.
const { positionals } = parseArgs({ allowPositionals: true })
const folder = resolve(positionals[0] ?? 'tarballs')
mkdirSync(folder, { recursive: true })
const names = pack(repository, folder)
console.log(`${names.length} packages packed. How to install them: docs/tutorials/install.md`)
