import { launchBrowser } from './src/chromium.ts'
const b = await launchBrowser()
const [,, file, out, ids] = process.argv
const p = await b.newPage({ viewport:{width:1280,height:900} }); await p.goto('file://'+file)
for (const id of ids.split(',')) { const el = p.locator('#'+id); const box = await el.boundingBox(); await el.screenshot({ path: `${out}-${id}.png` }).catch(e=>console.log(id, e.message.slice(0,80))) }
await b.close()
