/** A program of the repository that is built as static files and lives in a folder of the site. */
export type Tool = { name: string; built: string; command: readonly string[] }

/** The programs that live in the site, with the command that builds each; one that does not exist in the repository is left out. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'builder',
    built: 'examples/form-builder/dist',
    command: ['--filter', './examples/form-builder', 'run', 'build'],
  },
  {
    name: 'intake',
    built: 'examples/intake-react/dist',
    command: ['--filter', './examples/intake-react', 'run', 'build'],
  },
  { name: 'desk', built: 'examples/data-desk/dist', command: ['--filter', './examples/data-desk', 'run', 'build'] },
  { name: 'storybook', built: 'packages/forms/storybook-static', command: ['run', 'build:storybook'] },
  { name: 'api', built: 'docs/api', command: ['run', 'check:docs'] },
]

const VARIABLE = 'TIP_SITE_TOOLS'

/** The names of the programs that live in the site which is being built. */
export const toolsInSite = (): string[] => (process.env[VARIABLE] ?? '').split(',').filter((name) => name !== '')

/** States which programs live in the site that is built next. */
export function setToolsInSite(names: readonly string[]): void {
  process.env[VARIABLE] = names.join(',')
}
