/**
 * Typed or pasted text in the form in which it is kept. Control characters other than tabs and line ends, which other programs refuse
 * or change, become spaces; a lone surrogate becomes U+FFFD; a text of invisible characters only is empty.
 */
export function typedText(text: string): string {
  const kept = text.replace(/[^\P{Cc}\t\n]/gu, ' ').replace(/\p{Cs}/gu, '\ufffd')
  return /[^\p{Cf}\p{Z}\s]/u.test(kept) ? kept.trim() : ''
}
