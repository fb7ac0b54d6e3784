import { sampleRecords } from '@tip-standard/cli/sample'
import { writeParquet } from '/work/wt/sql/packages/formats/src/parquet/write-parquet.ts'
import { fileWriter } from '/work/wt/sql/packages/formats/node_modules/hyparquet-writer/src/node.js'
import { mkdirSync } from 'node:fs'
const n=Number(process.argv[2]), dir=process.argv[3]!
mkdirSync(dir,{recursive:true})
const t=Date.now()
await writeParquet(sampleRecords(n,1), (f)=>fileWriter(dir+'/'+f), console.log)
console.log(process.cpuUsage(),(Date.now()-t)/1000,'s', process.resourceUsage().maxRSS/1024,'MB')
