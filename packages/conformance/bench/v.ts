import { makeTexts } from './validators.ts'
import { validate } from '@tip-standard/core'
import { countKeys, countKeyMarks } from '@tip-standard/formats'
const t = makeTexts(4000)
const bytes = t.map(x => Buffer.from(x))
const cpu = (f: () => void) => { const s = process.cpuUsage(); f(); const e = process.cpuUsage(s); return (e.user + e.system) * 1000 / t.length }
const med: Record<string, number[]> = {}
for (let k = 0; k < 9; k++) {
  let vals: unknown[] = []
  const m = (n: string, f: () => void) => { const x = cpu(f); if (k > 1) (med[n] ??= []).push(x) }
  m('slice', () => { for (const b of bytes) b.utf8Slice(0, b.length) })
  m('parse', () => { vals = t.map(x => JSON.parse(x)) })
  m('validate first', () => { for (const v of vals) validate(v) })
  m('validate again', () => { for (const v of vals) validate(v) })
  m('countKeys', () => { for (const v of vals) countKeys(v, 1000) })
  m('marks', () => { for (const b of bytes) countKeyMarks(b, 0, b.length) })
}
for (const [n, a] of Object.entries(med)) console.log(n.padEnd(16), a.sort((x, y) => x - y)[3]!.toFixed(0), 'ns')
