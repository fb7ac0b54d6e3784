/** `pnpm tarballs [FOLDER]`: packs what is published, as it is built, into a folder; `tarballs` unless given. */

import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { repository } from '../publisher.ts'
import { pack } from './pack.ts'

const folder = resolve(process.argv[2] ?? 'tarballs')
mkdirSync(folder, { recursive: true })
const names = pack(repository, folder)
console.log(`${names.length} packages packed. How to install them: docs/tutorials/install.md`)
