import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Changes every page of a folder and of the folders in it. */
export function changePages(folder: string, change: (html: string) => string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue
    const file = join(folder, path)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }
}
