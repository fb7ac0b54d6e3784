/** Stands in for the Markdown of RJSF, which its default templates bring along: no text of these forms is Markdown, and it weighs 36 kB. */
export function Markdown({ children }: { children?: string }): string {
  return children ?? ''
}
