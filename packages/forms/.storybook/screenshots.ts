/**
 * Pictures of the stories of the static build, for eyes: `pnpm run screenshots [part of a story's id]` writes them into
 * `.screenshots`, on a phone and a laptop, in languages that need more room than English, and in the dark.
 */
import { createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '@tip-standard/browser'

const built = fileURLToPath(new URL('../storybook-static/', import.meta.url))
const pictures = fileURLToPath(new URL('../.screenshots/', import.meta.url))
const wanted = process.argv[2] ?? ''

const TYPES: { readonly [extension: string]: string | undefined } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

const LOOKS = [
  { name: 'phone', width: 360, globals: '' },
  { name: 'laptop', width: 900, globals: '' },
  { name: 'phone-rw', width: 360, globals: 'language:rw' },
  { name: 'laptop-fr-dark', width: 900, globals: 'language:fr;scheme:dark' },
]

const server = createServer((request, response) => {
  const file = join(built, new URL(request.url ?? '/', 'http://localhost').pathname)
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
  if (existsSync(file)) createReadStream(file).pipe(response)
  else response.writeHead(404).end()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as { entries: Record<string, unknown> }
mkdirSync(pictures, { recursive: true })
const browser = await launchBrowser()
const photograph = async ({ name, width, globals }: (typeof LOOKS)[number]): Promise<void> => {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  for (const id of Object.keys(entries).filter((one) => one.includes(wanted))) {
    await page.goto(`http://127.0.0.1:${port}/iframe.html?id=${id}&viewMode=story&globals=${globals}`)
    // A story that fails is a picture too: of the failure.
    await page.waitForSelector('.sb-show-main .tip-root:not(:has([aria-busy="true"])), .sb-show-errordisplay', {
      state: 'attached',
    })
    await page.waitForFunction('document.fonts.status === "loaded"')
    await page.screenshot({ path: join(pictures, `${id}.${name}.png`), fullPage: true })
  }
  await page.close()
}
await Promise.all(LOOKS.map(photograph))
await browser.close()
server.close()
