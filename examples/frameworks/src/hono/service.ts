import { sValidator } from '@hono/standard-validator'
import { toProblemDetails, toProblemEntry, validate } from '@tip-standard/core'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { Keep } from '../keep.ts'

/** Accepts case records with Hono. Without the third argument of `sValidator`, its answer repeats the whole record. */
export function createService(keep: Keep): Hono {
  const service = new Hono()
  service.use(bodyLimit({ maxSize: 1024 * 1024 }))
  const checked = sValidator('json', validate, (result, context) => {
    if (result.success) return undefined
    const again = validate(result.data)
    return context.json(toProblemDetails(again.ok ? [] : again.findings), 422, {
      'content-type': 'application/problem+json',
    })
  })
  service.post('/records', checked, async (context) => {
    const record = context.req.valid('json')
    const result = validate(record)
    await keep(record)
    const warnings = result.ok ? result.warnings : []
    return context.json({ warnings: warnings.map((finding) => toProblemEntry(finding)) }, 201)
  })
  service.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 500
    return context.json({ type: 'about:blank', status }, status, { 'content-type': 'application/problem+json' })
  })
  return service
}
