/**
 * Digits of other scripts, such as Arabic ones, as those that are counted with: each script has its ten in a row. Characters that no
 * one sees, which come with what is copied from a list of contacts or a workbook, are dropped.
 */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Cf}/gu, '').replace(/\p{Nd}/gu, (digit) => {
    let value = 0
    for (let code = digit.codePointAt(0) ?? 0; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code--)
      value++
    return String(value)
  })
