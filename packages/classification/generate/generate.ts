/** Writes the page of the rules: the one place of this package that touches the disk. */

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PAGE, rulesPage } from './rules-page.ts'

const path = fileURLToPath(new URL(`../../../${PAGE}`, import.meta.url))

function readText(): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const text = rulesPage()
if (readText() !== text) writeFileSync(path, text)
