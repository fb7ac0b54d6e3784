/**
 * Text that was typed or pasted, as it is kept: without what no one writes and other programs refuse or change. Control characters
 * other than tabs and line ends become spaces, half of a character shows that something is missing, and what no one sees is no answer.
 */
export function typedText(text: string): string {
  const kept = text.replace(/[^\P{Cc}\t\n]/gu, ' ').replace(/\p{Cs}/gu, '\ufffd')
  return /[^\p{Cf}\p{Z}\s]/u.test(kept) ? kept.trim() : ''
}
