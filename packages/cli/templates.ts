import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const examples = '../../examples'

/** What is not part of a template: what a build or an installation leaves behind, and tests, which no package holds. */
const isLeftOut = (path: string): boolean =>
  ['node_modules', 'dist', 'out', '.screenshots', '.next'].includes(basename(path)) || /\.test\.tsx?$/.test(path)

/** Changes a file of a template. */
function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

/** Copies the examples into `dist/templates`, each under its own name, without what was made of them. */
export function copyTemplates(): void {
  rmSync('dist/templates', { recursive: true, force: true })
  for (const entry of readdirSync(examples, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'tests') continue
    const target = `dist/templates/${entry.name}`
    cpSync(`${examples}/${entry.name}`, target, { recursive: true, filter: (path) => !isLeftOut(path) })
    // Without its tests there is nothing that `npm test` would run.
    rewrite(`${target}/package.json`, (text) => text.replace(/^\s*"test": .*\n/m, ''))
    rewrite(`${target}/README.md`, (text) => text.replace(/^npm test\b.*\n/gm, ''))
  }
}
