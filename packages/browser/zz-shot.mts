import { launchBrowser } from './src/chromium.ts'
const b = await launchBrowser()
const [,, file, out, scheme='light'] = process.argv
for (const w of [1280, 360]) { const p = await b.newPage({ viewport:{width:w,height:900}, colorScheme: scheme as any }); await p.goto('file://'+file); await p.screenshot({ path: `${out}-${w}.png`, fullPage: false }); for (let i=1;i<5;i++){ await p.evaluate((y)=>window.scrollTo(0,y), i*900*(w===360?2:1)); await p.screenshot({ path: `${out}-${w}-${i}.png` }) } await p.close() }
await b.close()
