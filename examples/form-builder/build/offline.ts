import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Writes `service-worker.js`, which keeps every file of the page for the time without a network; a new build is a new version. */
export function offline(): Plugin {
  let [root, out] = ['', '']
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
      out = resolve(config.root, config.build.outDir)
    },
    closeBundle: () => {
      const files = readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
      const hash = createHash('sha256')
      for (const file of files) hash.update(file.slice(out.length)).update(readFileSync(file))
      const names = ['./', ...files.map((file) => `.${file.slice(out.length).replaceAll('\\', '/')}`)]
      const about = `const VERSION = ${JSON.stringify(hash.digest('hex').slice(0, 12))}\nconst FILES = ${JSON.stringify(names)}\n`
      writeFileSync(join(out, 'service-worker.js'), about + readFileSync(join(root, 'build/service-worker.js'), 'utf8'))
    },
  }
}
