import { PGlite } from '@electric-sql/pglite'
import { DuckDBInstance } from '@duckdb/node-api'
import { readFileSync } from 'node:fs'
const f=(p)=>readFileSync('/work/wt/sql/schemas/next/sql/'+p,'utf8')
for (const doc of ['case-record','identity-record','dataset-release']) {
  const c = await (await DuckDBInstance.create(':memory:')).connect()
  for (const p of ['code-lists.sql',`duckdb/${doc}.tables.sql`,`duckdb/${doc}.rules.sql`]) {
    const t=Date.now()
    try { await c.run(f(p)); console.log('duck',p,Date.now()-t) } catch(e){ console.log('duck',p,e.message.slice(0,600)); break }
  }
  try { console.log((await c.runAndReadAll('select count(*) from findings')).getRows()) } catch(e) {console.log(e.message.slice(0,600))}
}
for (const doc of ['case-record','identity-record','dataset-release']) {
  const pg = new PGlite()
  for (const p of ['code-lists.sql',`postgresql/${doc}.tables.sql`,`postgresql/${doc}.rules.sql`,`postgresql/${doc}.load.sql`]) {
    const t=Date.now()
    try { await pg.exec(f(p)); console.log('pg',p,Date.now()-t) } catch(e){ console.log('pg',p,e.message, e.position, f(p).slice(e.position-200,e.position+100)); break }
  }
  try { console.log((await pg.query('select count(*) from findings')).rows) } catch(e) {console.log(e.message)}
}
