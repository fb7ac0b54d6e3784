import { makeTexts } from './validators.ts'
import { validate } from '@tip-standard/core'
const t = makeTexts(5000)
let n = 0
for (let k = 0; k < 60; k++) for (const x of t) if (validate(JSON.parse(x)).ok) n++
console.log(n)
