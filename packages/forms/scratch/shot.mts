import { createRequire } from 'node:module'

const { build } = createRequire(new URL('../../browser/package.json', import.meta.url))('esbuild')

import { launchBrowser, servePage } from '@tip-standard/browser'

const form = process.argv[2] ?? 'screening',
  lang = process.argv[3] ?? 'en',
  width = Number(process.argv[4] ?? 900),
  pageNo = Number(process.argv[5] ?? 0)
const served = await servePage(import.meta.url, {
  page: `
import { createRoot } from 'react-dom/client'
import { IntakeForm } from '../src/react/IntakeForm/IntakeForm.tsx'
import { shippedForms } from '@tip-standard/core/forms'
import { fr } from '@tip-standard/core/locales/fr'
const root = document.createElement('div'); document.body.append(root); document.body.style.margin='0'
window.records = []
createRoot(root).render(<IntakeForm definition={shippedForms['${form}']} language='${lang}' drafts ${lang === 'fr' ? 'locale={fr}' : ''} today='2026-11-25' onChange={(r,e)=>{window.record=r;window.engine=e}} onSubmit={(r)=>{window.submitted=r}} />)
`,
})
const css = (await build({ entryPoints: ['src/theme/style.css'], bundle: true, write: false })).outputFiles[0]!.text
const browser = await launchBrowser()
const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 900 } })
const page = await context.newPage()
page.on('console', (m) => console.log('CONSOLE', m.type(), m.text()))
page.on('pageerror', (e) => console.log('ERROR', e.message, e.stack))
await page.goto(served.url)
await page.addStyleTag({ content: css })
if (pageNo > 0)
  await page.evaluate((n) => {
    const e = (window as any).engine
    const p = e.personPath
    e.answer(
      [...p, 'consents'],
      [
        { purpose: 'interview', decision: 'granted', givenBy: 'self', date: '2026-11-25' },
        { purpose: 'storage', decision: 'granted', givenBy: 'self', date: '2026-11-25' },
      ],
    )
    e.goTo(e.state().pages[n].id)
  }, pageNo)
await page.waitForTimeout(500)
if (process.argv[6]) await page.evaluate(process.argv[6])
await page.waitForTimeout(300)
await page.screenshot({ path: '/tmp/shot.png', fullPage: true })
console.log(await page.evaluate(() => document.querySelectorAll('.tip-field').length))
await browser.close()
await served.close()
