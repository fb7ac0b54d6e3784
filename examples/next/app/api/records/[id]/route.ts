import { toProblemDetails, toProblemEntry, validate } from '@tip-standard/core'
import { keep } from '../../../../src/keep.ts'

export const dynamic = 'force-dynamic'

/** Answers, and asks everything on the way not to keep the answer. */
const answer = (status: number, body: object, type = 'application/problem+json'): Response =>
  Response.json(body, { status, headers: { 'content-type': type, 'cache-control': 'no-store' } })

/** Stores a case record at its own id, so that a record which arrives twice replaces itself: a route handler of the app router. */
export async function PUT(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  let body: unknown
  try {
    body = await request.json()
  } catch {
    return answer(400, { type: 'about:blank', status: 400 })
  }
  const result = validate(body)
  if (!result.ok) return answer(422, toProblemDetails(result.findings))
  if (result.value.case.id !== (await params).id) return answer(409, { type: 'about:blank', status: 409 })
  try {
    await keep(result.value)
  } catch {
    // Next.js prints what a handler throws, and what a database throws can hold the record.
    return answer(500, { type: 'about:blank', status: 500 })
  }
  return answer(201, { warnings: result.warnings.map((finding) => toProblemEntry(finding)) }, 'application/json')
}
