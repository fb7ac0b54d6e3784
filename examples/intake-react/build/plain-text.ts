/** Replaces the Markdown of RJSF's default templates: no text of these forms is Markdown, and the library has 36 kB. */
export function Markdown({ children }: { children?: string }): string {
  return children ?? ''
}
