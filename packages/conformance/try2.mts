import { PGlite } from '@electric-sql/pglite'
import { readFileSync } from 'node:fs'
import { readCases } from './src/read-files.ts'
import { generated, asInSuite } from './src/engines.ts'
const f=(p:string)=>readFileSync('/work/wt/sql/schemas/next/sql/'+p,'utf8')
const docs = { caseRecord: ['case-record','case_record','case-1'], identityRecord:['identity-record','identity_record','v-1'], datasetRelease:['dataset-release','dataset_release',''] } as const
const rename=(v:any,from:string,to:string):any=> v===from?to: Array.isArray(v)?v.map(x=>rename(x,from,to)): v&&typeof v==='object'?Object.fromEntries(Object.entries(v).map(([k,x])=>[k,rename(x,from,to)])):v
const all = readCases()
for (const [doc,[file,table,id]] of Object.entries(docs)) {
  const cases = all.filter(c=>c.document===doc)
  const pg = new PGlite()
  for (const p of ['code-lists.sql',`postgresql/${file}.tables.sql`,`postgresql/${file}.rules.sql`,`postgresql/${file}.load.sql`]) await pg.exec(f(p))
  const data = cases.map((c,i)=>rename(c.data, id===''?'\u0000':id, `rec-${i}`))
  await pg.exec('create table trial(n int, document jsonb); create table refused(n int, why text)')
  let t=Date.now()
  await pg.query('insert into trial select (x->>0)::int, x->1 from jsonb_array_elements($1::jsonb) x', [JSON.stringify(data.map((d,i)=>[i,d]))])
  await pg.exec(`do $$ declare one record; begin for one in select * from trial order by n loop begin
    insert into incoming select one.document ${id===''?", 'rec-' || one.n":''};
    perform load_${table}();
   exception when others then insert into refused values (one.n, sqlerrm); end; end loop; end $$`)
  console.log(doc, cases.length, 'loaded in', Date.now()-t)
  t=Date.now()
  const refused = new Map((await pg.query<any>('select * from refused')).rows.map(r=>[r.n,r.why]))
  const found = (await pg.query<any>('select * from findings')).rows
  console.log('findings', found.length, Date.now()-t, 'refused', refused.size)
  const by = new Map<string,string[]>()
  for (const r of found) by.set(r.record_id,[...(by.get(r.record_id)??[]), `${r.rule_id} ${r.severity} ${r.place}`])
  let bad=0
  data.forEach((d,i)=>{
    const fs = generated(doc as any, d).map(asInSuite)
    const rules = fs.filter(x=>x.rule).map(x=>`${x.rule} ${x.severity} ${x.path.join('/')}`).sort()
    const others = fs.filter(x=>!x.rule)
    const isRefused = refused.has(i)
    if (others.length>0) { if(!isRefused){ bad++; console.log('LOADED', cases[i]!.id, others.map(o=>o.code+' '+o.path.join('/')).join()) } return }
    if (isRefused) { bad++; console.log('REFUSED', cases[i]!.id, rules, refused.get(i)); return }
    const got=(by.get(`rec-${i}`)??[]).filter(x=>!/known-case|chain|in-dataset/.test(x)).sort()
    if (JSON.stringify(got)!==JSON.stringify(rules)) { bad++; console.log('DIFF', cases[i]!.id, rules, got) }
  })
  console.log(doc,'bad',bad)
}
