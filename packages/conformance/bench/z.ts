import { makeTexts } from './validators.ts'
import { validate } from '@tip-standard/core'
const t = makeTexts(5000)
const cpu = (f: () => void) => { const s = process.cpuUsage(); f(); const e = process.cpuUsage(s); return (e.user + e.system) / 1e6 }
for (let k = 0; k < 5; k++) {
  let n = 0
  const a = cpu(() => { for (const x of t) if (JSON.parse(x)) n++ })
  const b = cpu(() => { for (const x of t) if (validate(JSON.parse(x)).ok) n++ })
  console.log('parse/s', Math.round(5000 / a), 'parse+validate/s', Math.round(5000 / b), (a / b).toFixed(3))
}
