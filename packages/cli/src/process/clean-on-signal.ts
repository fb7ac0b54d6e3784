const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Cleans up if a signal ends the process, until the returned function is called. Several may wait for the same signal. */
export function cleanOnSignal(clean: () => void): () => void {
  const handlers = signals.map((signal) => {
    const handle = (): void => {
      release()
      clean()
      // Other listeners have something to clean up as well; the last one ends the process.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    }
    process.on(signal, handle)
    return [signal, handle] as const
  })
  const release = (): void => {
    for (const [signal, handle] of handlers) process.removeListener(signal, handle)
  }
  return release
}
