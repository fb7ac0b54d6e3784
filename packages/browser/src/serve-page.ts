import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

/**
 * The strictest policy under which a page can run its own scripts: no `eval`, no markup from texts, nothing from
 * elsewhere but frames of this machine.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'none'; style-src 'self'; frame-src http://127.0.0.1:*; require-trusted-types-for 'script'"

const TYPES: { readonly [extension: string]: string | undefined } = { '.js': 'text/javascript', '.css': 'text/css' }

/** A page that is served until it is closed, with its scripts. */
export type ServedPage = { url: string; close(): Promise<void> }

/**
 * Serves scripts, bundled from TypeScript or JavaScript sources by esbuild, on a free port of this machine: `/name.js` for each, and
 * `/`, which runs `page.js`, and before it `library.js`, if there is one: what many pages use is bundled once. Any other path is an
 * empty page. Imports resolve as in the file `from` (its `import.meta.url`). The style sheet of a file, with what it imports, is
 * `/page.css`.
 */
export async function servePage(
  from: string,
  scripts: Record<string, string>,
  styleSheet?: string,
): Promise<ServedPage> {
  const link = styleSheet === undefined ? '' : '<link rel="stylesheet" href="/page.css">'
  const library = 'library' in scripts ? '<script src="/library.js"></script>' : ''
  const files = new Map([
    ['/', `<!doctype html><html lang="en"><title>test</title>${link}<body>${library}<script src="/page.js"></script>`],
  ])
  if (styleSheet !== undefined) files.set('/page.css', await bundleStyles(styleSheet))
  for (const [name, contents] of Object.entries(scripts)) files.set(`/${name}.js`, await bundle(from, contents))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    response.setHeader('content-security-policy', POLICY)
    response.setHeader('content-type', TYPES[pathname.slice(pathname.lastIndexOf('.'))] ?? 'text/html; charset=utf-8')
    response.end(files.get(pathname) ?? '<!doctype html><title>empty</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * Before every script. React's development build, whose warnings tests want, would keep a stack for each element and
 * measure each component for people who look: half of its work, and no one looks.
 */
const UNWATCHED = `delete console.createTask; delete console.timeStamp;
Object.defineProperty(Error, 'stackTraceLimit', { configurable: true, get: () => 0, set: () => {} });`

const bundled = new Map<string, Promise<string>>()

/** Bundles what was not bundled before in this process: tests serve one page many times, and nothing changes while they run. */
function bundleOnce(key: string, options: BuildOptions): Promise<string> {
  const known = bundled.get(key)
  if (known !== undefined) return known
  const made = build({ ...options, conditions: ['@tip-standard/source'], bundle: true, write: false }).then(
    ({ outputFiles }) => outputFiles?.[0]?.text ?? '',
  )
  bundled.set(key, made)
  return made
}

const bundle = (from: string, contents: string): Promise<string> =>
  bundleOnce(`${from}\n${contents}`, {
    stdin: { contents, loader: 'tsx', resolveDir: dirname(fileURLToPath(from)) },
    jsx: 'automatic',
    format: 'iife',
    banner: { js: UNWATCHED },
  })

const bundleStyles = (path: string): Promise<string> => bundleOnce(path, { entryPoints: [path] })
