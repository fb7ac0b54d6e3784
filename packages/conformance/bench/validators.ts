/** Records per second on parsed objects: the generated validators beside zod, compiled zod and ajv, in one process. */

import { readFileSync } from 'node:fs'
import { sampleRecords } from '@tip-standard/cli/sample'
import { validate } from '@tip-standard/core'
import { caseRecord } from '@tip-standard/core/zod'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { z } from 'zod'

/** Records as JSON text, 4 % of them with one fault. */
export function* makeTexts(count: number): Generator<string> {
  let index = 0
  for (const record of sampleRecords(count, 1)) {
    const victim = record.victims?.[0]
    if (victim !== undefined && index % 25 === 0) victim.age = 400
    yield JSON.stringify(record)
    index++
  }
}

function compileAjv(): (value: unknown) => boolean {
  const schema = JSON.parse(
    readFileSync(new URL('../../../schemas/next/case-record.schema.json', import.meta.url), 'utf8'),
  ) as object
  return new Ajv2020({ allErrors: true, strict: false }).compile(schema)
}

/** The engines by name; each tells whether a record is valid. */
const engines: Record<string, (value: unknown) => boolean> = {
  generated: (value) => validate(value).ok,
  zod: (value) => caseRecord.safeParse(value).success,
  'zod compiled': (() => {
    const compiled = z.compile(caseRecord)
    return (value: unknown) => compiled.safeParse(value).success
  })(),
  ajv: compileAjv(),
}

/** Median records per second of every engine over interleaved rounds, after a warm-up. */
export function measure(count: number, rounds: number): Record<string, { perSecond: number; valid: number }> {
  const records: unknown[] = Array.from(makeTexts(count), (text) => JSON.parse(text))
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(engines).map((name) => [name, []]))
  const valid: Record<string, number> = {}
  for (let round = -1; round < rounds; round++) {
    for (const [name, check] of Object.entries(engines)) {
      let found = 0
      const start = process.cpuUsage()
      for (const record of records) if (check(record)) found++
      const { user, system } = process.cpuUsage(start)
      valid[name] = found
      if (round >= 0) times[name]?.push((user + system) / 1e6)
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => {
      const median = all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 1
      return [name, { perSecond: count / median, valid: valid[name] ?? 0 }]
    }),
  )
}
