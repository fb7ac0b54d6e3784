import { makeTexts } from './validators.ts'
import { validate } from '@tip-standard/core'
const r = makeTexts(5000).map(t => JSON.parse(t))
let n=0
for (let k=0;k<200;k++) for (const x of r) if (validate(x).ok) n++
console.log(n)
