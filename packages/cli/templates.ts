import { cpSync, rmSync } from 'node:fs'
import { basename } from 'node:path'

/** The examples that `tip new` copies, by the name of the template. */
const examples = { intake: 'intake-react', service: 'case-service', desk: 'data-desk' }

/** What is not a template: what a build or an installation leaves behind. */
const leftOver = new Set(['node_modules', 'dist', 'out', '.screenshots'])

/** Copies the examples into `dist/templates`, without what was made of them. */
export function copyTemplates(): void {
  rmSync('dist/templates', { recursive: true, force: true })
  for (const [template, example] of Object.entries(examples))
    cpSync(`../../examples/${example}`, `dist/templates/${template}`, {
      recursive: true,
      filter: (path) => !leftOver.has(basename(path)),
    })
}
