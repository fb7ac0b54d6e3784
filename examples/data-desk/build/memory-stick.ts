import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/** The file that works without a server: everything is in it. */
export const memoryStickFile = 'memory-stick.html'

const sources = fileURLToPath(new URL('../src/', import.meta.url))
const workerId = 'the-worker'

/** Gives the page the program of its worker from the page itself: a file may not start another one. */
const workerFromPage: Plugin = {
  name: 'worker-from-page',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('?worker&url') ? '\0worker-from-page' : undefined),
  load: (id) =>
    id === '\0worker-from-page'
      ? `export default URL.createObjectURL(new Blob([document.getElementById('${workerId}').textContent], { type: 'text/javascript' }))`
      : undefined,
}

/** Bundles a script with all that it loads into one text, and its style sheet into another. */
async function bundle(entry: string): Promise<{ script: string; styles: string }> {
  const built = await build({
    configFile: false,
    root: sources,
    logLevel: 'error',
    plugins: [workerFromPage],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(sources, entry),
        output: { format: 'iife', codeSplitting: false },
        checks: { moduleLevelDirective: false },
      },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const script = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('')
  const styles = outputs.map((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? String(one.source) : ''))
  return { script, styles: styles.join('') }
}

/** A script or style sheet as it may stand in a page. */
const inside = (text: string): string => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Writes the desk as one file for a memory stick: browsers start no program that is in a second one. It has the policy
 * of the page, with its own two texts by their hashes.
 */
export function memoryStick(): Plugin {
  let out = ''
  return {
    name: 'memory-stick',
    apply: 'build',
    configResolved: (config) => {
      out = resolve(config.root, config.build.outDir)
    },
    closeBundle: async () => {
      const [page, worker] = [await bundle('main.tsx'), await bundle('worker/serve.ts')]
      const script = inside(page.script)
      const policy = [
        "default-src 'none'",
        `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
        `style-src ${hashOf(page.styles)}`,
        'worker-src blob:',
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ].join('; ')
      const html = [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="content-security-policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<title>Data desk</title>',
        `<style>${page.styles}</style>`,
        '</head>',
        '<body>',
        '<div id="app"></div>',
        `<script type="text/plain" id="${workerId}">${inside(worker.script)}</script>`,
        `<script>${script}</script>`,
        '</body>',
        '</html>',
        '',
      ].join('\n')
      writeFileSync(join(out, memoryStickFile), html)
    },
  }
}
