/** The maximum number of pooled texts: enough for the longest code lists and the days of some decades. */
const maxTexts = 20_000

/**
 * Copies texts to memory of their own, because engines keep a whole piece of a file alive as long as any text cut from
 * it exists. Without it, records read from a workbook take twice the memory.
 */
export class TextPool {
  readonly #texts = new Map<string, string>()

  /** Returns the same text; a frequent one, such as a code, shares one copy. */
  take(text: string, isFrequent: boolean): string {
    const known = isFrequent ? this.#texts.get(text) : undefined
    if (known !== undefined) return known
    // Engines always copy shorter texts.
    const own = text.length < 13 ? text : `${text} `.slice(0, -1)
    if (isFrequent && this.#texts.size < maxTexts) this.#texts.set(own, own)
    return own
  }
}
