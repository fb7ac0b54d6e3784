import type { CaseRecord } from '@tip-standard/core'
import { afterEach, expect, it, vi } from 'vitest'
import { saveCase, whoIsSignedIn } from '../../../case-service/src/interview/service.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const answers = (status: number, body: object): unknown =>
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status })))
const record = { case: { id: 'case-1' } } as CaseRecord

it('without a network, or where the service is ill, no one is told that their session has ended', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(whoIsSignedIn()).rejects.toThrow()
  answers(503, {})
  await expect(whoIsSignedIn()).rejects.toThrow()
  answers(401, {})
  expect(await whoIsSignedIn()).toBeUndefined()
  answers(200, { actor: 'w-1' })
  expect(await whoIsSignedIn()).toEqual({ actor: 'w-1' })
})

it('a record whose earlier version arrived is told apart from one that was refused, and from one without an answer', async () => {
  answers(409, { code: 'conflict' })
  expect(await saveCase(record, 'token')).toBe('savedBefore')
  for (const [status, code] of [
    [401, 'signedOut'],
    [409, 'decisionLost'],
    [422, 'recordInvalid'],
  ] as const) {
    answers(status, { code })
    await expect(saveCase(record, 'token')).rejects.toMatchObject({ arrived: false })
  }
  for (const status of [500, 502, 503, 504]) {
    answers(status, { code: 'databaseFailed' })
    await expect(saveCase(record, 'token')).rejects.not.toHaveProperty('arrived')
  }
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(saveCase(record, 'token')).rejects.not.toHaveProperty('arrived')
  answers(200, { version: 1 })
  expect(await saveCase(record, 'token')).toBe('saved')
})
