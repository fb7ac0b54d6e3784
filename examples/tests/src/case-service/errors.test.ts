import { VaultError, type VaultErrorCode } from '@tip-standard/vault'
import { expect, it } from 'vitest'
import { problemOf } from '../../../case-service/src/server/errors.ts'

const statusOf = (code: VaultErrorCode): number => problemOf(new VaultError(code)).status

it.each(['logTampered', 'logTruncated', 'sealBroken', 'keyWornOut', 'keyringDamaged'] as const)(
  '%s is an error of the service, and not of the person who asks',
  (code) => expect(statusOf(code)).toBe(500),
)

it.each(['keyringStale', 'clockSetBack', 'databaseFailed'] as const)(
  '%s is an error of the service that passes when it is put right',
  (code) => expect(statusOf(code)).toBe(503),
)

it('refuses what the policy does not allow, and what is asked for in vain, as before', () => {
  expect([statusOf('notAllowed'), statusOf('withheld'), statusOf('approvalByOneself')]).toEqual([403, 403, 403])
  expect([statusOf('notFound'), statusOf('conflict'), statusOf('sessionExpired')]).toEqual([404, 409, 401])
})

it.each([
  ['a fault of the program', new TypeError('SENTINEL'), 500, 'failed'],
  ['what the server itself could not do', Object.assign(new Error('SENTINEL'), { statusCode: 503 }), 500, 'failed'],
  [
    'a request that cannot be read',
    Object.assign(new Error('SENTINEL'), { statusCode: 400 }),
    400,
    'requestUnreadable',
  ],
  ['no page', Object.assign(new Error('SENTINEL'), { statusCode: 404 }), 404, 'noSuchPage'],
  ['too long a request', Object.assign(new Error('SENTINEL'), { statusCode: 413 }), 413, 'tooLarge'],
] as const)('%s is told from the others, and nothing of it is repeated', (_, error, status, code) => {
  const problem = problemOf(error)
  expect(problem).toMatchObject({ status, code })
  expect(JSON.stringify(problem)).not.toContain('SENTINEL')
})
