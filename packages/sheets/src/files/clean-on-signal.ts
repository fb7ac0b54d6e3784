const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Cleans up on Ctrl-C or a termination request, until the returned function is called, and then lets the signal have
 * its usual effect. Several may wait for the same signal; a failed clean-up does not stop the others.
 */
export function cleanOnSignal(clean: () => void): () => void {
  const handlers = signals.map((signal) => {
    const handle = (): void => {
      release()
      try {
        clean()
      } catch {
        // Already removed.
      }
      // Other listeners have been called as well and decide; if there are none, the process ends as usual.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    }
    process.on(signal, handle)
    return { signal, handle }
  })
  const release = (): void => {
    for (const { signal, handle } of handlers) process.removeListener(signal, handle)
  }
  return release
}
