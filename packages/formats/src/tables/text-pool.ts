/** As many texts are kept as the longest code lists and the days of some decades need. */
const maxTexts = 20_000

/**
 * Gives texts memory of their own: engines keep the whole piece of a file alive for as long as there is a text that was cut from
 * it. Without it, records read from a workbook take twice the memory.
 */
export class TextPool {
  readonly #texts = new Map<string, string>()

  /** The same text; one that comes often, such as a code, is the same for all its places. */
  take(text: string, isFrequent: boolean): string {
    const known = isFrequent ? this.#texts.get(text) : undefined
    if (known !== undefined) return known
    // Shorter texts are always copied.
    const own = text.length < 13 ? text : `${text} `.slice(0, -1)
    if (isFrequent && this.#texts.size < maxTexts) this.#texts.set(own, own)
    return own
  }
}
