import { expect, it } from 'vitest'
import { createService } from './service.ts'

const record = {
  standardVersion: '1.0-rc.2',
  case: { id: 'case-1', status: 'closed' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
  victims: [{ id: 'v-1', consents: [] }],
}

async function post(payload: string): Promise<{ status: number; body: string; kept: unknown[] }> {
  const kept: unknown[] = []
  const service = createService(async (one) => {
    kept.push(one)
  })
  const response = await service.inject({
    method: 'POST',
    url: '/records',
    payload,
    headers: { 'content-type': 'application/json' },
  })
  await service.close()
  return { status: response.statusCode, body: response.body, kept }
}

const errorPaths = (body: string): string[] =>
  (JSON.parse(body) as { faults: { path: string; severity: string }[] }).faults
    .filter(({ severity }) => severity === 'error')
    .map(({ path }) => path)
    .sort()

it('keeps a record that follows the standard and tells the warnings', async () => {
  const { status, body, kept } = await post(JSON.stringify(record))
  expect(status).toBe(201)
  expect(kept).toHaveLength(1)
  expect(body).toContain('closed-case-has-reason')
})

it('refuses a record with a fault, without its values', async () => {
  const { status, body, kept } = await post(
    JSON.stringify({ ...record, victims: [{ id: 'v-1', consents: [], age: 'SENTINEL', SENTINEL: 1 }] }),
  )
  expect(status).toBe(422)
  expect(kept).toEqual([])
  expect(errorPaths(body)).toEqual(['victims[0]', 'victims[0].age'])
  expect(body).not.toContain('SENTINEL')
})

it('says nothing of a body that is no JSON', async () => {
  const { status, body } = await post('{"SENTINEL": ')
  expect(status).toBe(400)
  expect(body).not.toContain('SENTINEL')
})
