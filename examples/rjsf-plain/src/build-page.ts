import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { writeForm } from './write-form.ts'

const HTML = `<!doctype html>
<html lang="fr">
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; require-trusted-types-for 'script'">
  <title>Form</title>
  <div id="form"></div>
  <output id="said"></output>
  <script src="page.js"></script>
</html>
`

/** Makes the page: the form as JSON, its validators, and one script. */
export async function buildPage(): Promise<string> {
  const folder = fileURLToPath(new URL('../out', import.meta.url))
  writeForm(folder)
  writeFileSync(join(folder, 'index.html'), HTML)
  await build({
    entryPoints: [fileURLToPath(new URL('page.jsx', import.meta.url))],
    outfile: join(folder, 'page.js'),
    bundle: true,
    minify: true,
    jsx: 'automatic',
    conditions: ['@tip-standard/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return folder
}
