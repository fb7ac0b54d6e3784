import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vitepress'
import { publicBase } from '../pages/publisher.ts'
import { stagePages } from '../pages/stage.ts'
import { changePages } from './change-pages.ts'
import { findDeadLinks } from './check-links.ts'
import { addContentPolicy } from './content-policy.ts'
import { finishApiPage } from './finish-api.ts'
import { setToolsInSite, TOOLS } from './tools.ts'

const site = fileURLToPath(new URL('../../', import.meta.url))
const repository = join(site, '..')

/** Where a site is built: its pages are staged in `content` and written into `output`. */
export type SiteFolders = { content: string; output: string }

/**
 * Builds the site: stages the pages, runs the generator, adds the files of the standard, the built programs `tools` and the content
 * policies. Throws with the list of dead links if there are any.
 */
export async function buildSite({ content, output }: SiteFolders, tools: readonly string[]): Promise<void> {
  rmSync(output, { recursive: true, force: true })
  const base = publicBase(repository)
  stagePages(repository, content, tools, base)
  process.env['TIP_SITE_CONTENT'] = content
  setToolsInSite(tools)
  await build(site, { outDir: output })
  copySchemas(output)
  changePages(output, addContentPolicy)
  for (const { name, built } of TOOLS)
    if (tools.includes(name)) cpSync(join(repository, built), join(output, name), { recursive: true })
  if (tools.includes('api')) changePages(join(output, 'api'), finishApiPage)
  const dead = findDeadLinks(
    output,
    base,
    TOOLS.map(({ name }) => name),
  )
  if (dead.length > 0) throw new Error(`The site has ${dead.length} dead links:\n${dead.join('\n')}`)
}

/** The files of the standard, under the same addresses as in the repository. */
export function copySchemas(output: string): void {
  const from = join(repository, 'schemas')
  cpSync(from, join(output, 'schemas'), {
    recursive: true,
    filter: (path) => !/node_modules|\.md$/.test(path.slice(from.length)),
  })
}

/** Builds the programs that live in the site, each with its own command, and gives the names of those that the repository has. */
export function buildTools(): string[] {
  return TOOLS.flatMap(({ name, built, command }) => {
    const folder = built.replace(/\/[^/]+$/, '')
    if (!existsSync(join(repository, folder))) return []
    const { status } = spawnSync('pnpm', [...command], {
      cwd: repository,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error(`Stopped: ${name} could not be built.`)
    return [name]
  })
}
