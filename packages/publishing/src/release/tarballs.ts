/** `pnpm tarballs`: packs what is published, as it is built, into `tarballs/`. */

import { mkdirSync, rmSync } from 'node:fs'
import { repository } from '../publisher.ts'
import { pack } from './pack.ts'

const folder = `${repository}/tarballs`
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const names = pack(repository, folder)
console.log(`${names.length} packages in tarballs/. How to install them: docs/guides/tarballs.md`)
