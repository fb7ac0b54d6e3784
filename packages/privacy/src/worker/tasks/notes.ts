import type { RedactionOptions } from '../../redaction/redact-text.ts'
import { counting, type OnProgress } from './task.ts'

/** Tasks on free text. */
export const notes = {
  /**
   * Redacts texts for use inside the organisation and for a person to read, so it takes no request. Each text is
   * redacted separately.
   */
  redact: async (
    {
      texts,
      options,
    }: { readonly texts: readonly string[]; readonly options?: Omit<RedactionOptions, 'placeholders'> },
    onProgress: OnProgress,
  ): Promise<readonly string[]> => {
    const { redactText } = await import('../../redaction/redact-text.ts')
    const tell = counting(onProgress, 'texts')
    return texts.map((text, at) => {
      tell(at, texts.length)
      return redactText(text, options).text
    })
  },
}
