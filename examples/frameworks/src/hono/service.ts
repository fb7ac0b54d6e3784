import { sValidator } from '@hono/standard-validator'
import { validate } from '@tip-standard/core'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { Keep } from '../keep.ts'

const problem = { 'content-type': 'application/problem+json' }

/**
 * Accepts case records with Hono. Without the third argument of `sValidator`, its answer repeats the whole record; the
 * issues hold places and words only.
 */
export function createService(keep: Keep): Hono {
  const service = new Hono()
  service.use(bodyLimit({ maxSize: 1024 * 1024 }))
  const checked = sValidator('json', validate, (result, context) =>
    result.success ? undefined : context.json({ type: 'about:blank', status: 422, errors: result.error }, 422, problem),
  )
  service.post('/records', checked, async (context) => {
    await keep(context.req.valid('json'))
    return context.body(null, 204)
  })
  service.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 500
    return context.json({ type: 'about:blank', status }, status, problem)
  })
  return service
}
