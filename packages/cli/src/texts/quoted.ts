/** A text that someone typed, in quotes: no character of it starts a line or moves the cursor. */
export const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`)
