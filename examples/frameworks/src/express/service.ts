import { toProblemDetails, toProblemEntry, validate } from '@tip-standard/core'
import express, { type ErrorRequestHandler, type Express } from 'express'
import type { Keep } from '../keep.ts'

/** Accepts case records with Express. */
export function createService(keep: Keep): Express {
  const service = express()
  service.disable('x-powered-by')
  service.use(express.json({ limit: '1mb' }))
  service.post('/records', async (request, response) => {
    const result = validate(request.body)
    if (!result.ok) {
      response.status(422).type('application/problem+json').send(toProblemDetails(result.findings))
      return
    }
    await keep(result.value)
    response.status(201).json({ warnings: result.warnings.map((finding) => toProblemEntry(finding)) })
  })
  // Express answers with the message of an error, and prints its stack: both can hold the body. This takes their place.
  const onError: ErrorRequestHandler = (error, _request, response, _next) => {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
    response.status(status).type('application/problem+json').send({ type: 'about:blank', status })
  }
  service.use(onError)
  return service
}
