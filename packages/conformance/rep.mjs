import { DuckDBInstance } from '@duckdb/node-api'
import { readdirSync, mkdirSync } from 'node:fs'
const [,, from, to, n] = process.argv
mkdirSync(to,{recursive:true})
const c = await (await DuckDBInstance.create(':memory:',{threads:'2',memory_limit:'2GB'})).connect()
for (const f of readdirSync(from)) await c.run(`copy (select * replace ("caseId" || '-' || i as "caseId") from range(${n}) t(i), read_parquet('${from}/${f}')) to '${to}/${f}' (format parquet)`)
