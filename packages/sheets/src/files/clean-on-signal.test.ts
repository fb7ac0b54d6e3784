import { expect, it } from 'vitest'
import { cleanOnSignal } from './clean-on-signal.ts'

it('cleans up for each who waits, also where one cannot, and then leaves no listener', () => {
  // Listeners of other tests in this process must not be called.
  const others = process.listeners('SIGHUP')
  process.removeAllListeners('SIGHUP')
  const decides = (): void => {}
  // Another listener decides whether the process ends.
  process.on('SIGHUP', decides)
  try {
    const cleaned: string[] = []
    cleanOnSignal(() => {
      cleaned.push('first')
      throw new Error('It cannot be removed.')
    })
    const release = cleanOnSignal(() => void cleaned.push('released'))
    cleanOnSignal(() => void cleaned.push('last'))
    release()
    process.emit('SIGHUP')
    expect(cleaned).toEqual(['first', 'last'])
    expect(process.listenerCount('SIGHUP')).toBe(1)
    process.emit('SIGHUP')
    expect(cleaned).toHaveLength(2)
  } finally {
    process.off('SIGHUP', decides)
    for (const other of others) process.on('SIGHUP', other)
  }
})
