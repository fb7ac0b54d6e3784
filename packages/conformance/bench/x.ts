import { measure, makeTexts } from './validators.ts'
const t = makeTexts(1000); console.log('bytes', t.join('').length/1000)
const r = measure(5000, 7); const g = r.generated.perSecond
for (const [n, v] of Object.entries(r)) console.log(n, Math.round(v.perSecond), v.valid, (g / v.perSecond).toFixed(2))
