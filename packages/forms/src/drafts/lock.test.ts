import { expect, it } from 'vitest'
import { makeLock, openLock } from './lock.ts'

const ROUNDS = 1000
const SECRET = 'umwamikazi 7'

it('belongs to one draft, even for anyone who can use the guard of the browser', async () => {
  const { lock, guard } = await makeLock(SECRET, 'one', ROUNDS)
  expect(await openLock({ lock, guard }, 'one', 0, SECRET)).toBeDefined()
  const how = (id: string): AesGcmParams => ({
    name: 'AES-GCM',
    iv: lock.guardIv,
    additionalData: new TextEncoder().encode(JSON.stringify(['attempts', id, 0])),
  })
  const inner = await crypto.subtle.decrypt(how('one'), guard, lock.wrapped)
  const moved = { ...lock, wrapped: await crypto.subtle.encrypt(how('other'), guard, inner) }
  expect(await openLock({ lock: moved, guard }, 'other', 0, SECRET)).toBeUndefined()
})
