const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(0)
    })
  })

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40))

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set

function type(input: HTMLInputElement): void {
  setValue?.call(input, `${input.value}a`)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

const selectors = { keys: 'input[type=text]:not([role=combobox])', clicks: 'input[type=radio]:not(:checked)' }

/**
 * Types into the text inputs of the page, six letters each, or clicks on radio buttons all over it, and gives the milliseconds from
 * each event to the next painted frame.
 */
export async function timesOf(what: 'keys' | 'clicks', count: number): Promise<number[]> {
  const inputs = [...document.querySelectorAll<HTMLInputElement>(selectors[what])]
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const at = what === 'keys' ? Math.floor(index / 6) : Math.floor((index * inputs.length) / count)
    const input = inputs[at % inputs.length]
    if (input?.isConnected !== true) continue
    input.focus({ preventScroll: true })
    await painted()
    await pause()
    const start = performance.now()
    if (what === 'keys') type(input)
    else input.click()
    await painted()
    times.push(performance.now() - start)
  }
  return times
}
