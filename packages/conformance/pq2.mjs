import { DuckDBInstance } from '@duckdb/node-api'
import { readFileSync } from 'node:fs'
const f=(p)=>readFileSync('/work/wt/sql/schemas/next/sql/'+p,'utf8')
const c = await (await DuckDBInstance.create(':memory:',{threads:'2',memory_limit:'1500MB'})).connect()
const cpu=()=>{const u=process.cpuUsage();return (u.user+u.system)/1e6}
await c.run(`set file_search_path='${process.argv[2]}'`)
await c.run(f('code-lists.sql'))
await c.run(f('duckdb/case-record.parquet.sql'))
await c.run(f('duckdb/case-record.rules.sql'))
let c0=cpu(), t0=Date.now()
if (process.argv[3]) {
const rules=(await c.runAndReadAll('select rule_id from rules')).getRows().map(r=>r[0])
const times=[]
for (const r of rules) { const n='rule_'+r.replace(/-/g,'_'); let c1=cpu(); try { await c.runAndReadAll(`select count(*) from ${n}`)} catch(e){console.log(n,e.message)}; times.push([cpu()-c1,n]) }
times.sort((a,b)=>b[0]-a[0]); console.log(times.slice(0,40).map(([a,b])=>a.toFixed(2)+' '+b).join('\n'), times.reduce((s,[a])=>s+a,0))
}
if(process.argv[4]){c0=cpu();t0=Date.now()
const rows=(await c.runAndReadAll('select rule_id, severity, count(*) from findings group by all order by 1')).getRows()
console.log('all findings cpu', cpu()-c0, 'wall',(Date.now()-t0)/1000, rows)
}
console.log(process.resourceUsage().maxRSS/1024,'MB')
