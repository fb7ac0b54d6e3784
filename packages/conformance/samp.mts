import { sampleRecords } from '@tip-standard/cli/sample'
for (const r of sampleRecords(Number(process.argv[2]),1)) process.stdout.write(JSON.stringify(r)+'\n')
