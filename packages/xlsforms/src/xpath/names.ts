/** A name in the syntax of XLSForm: a letter or `_`, then letters, digits, `-`, `_` and `.`. */
export const namePattern: RegExp = /[\p{L}_][\p{L}\p{M}\p{N}\-_.·]*/u

const whole = /* @__PURE__ */ (() => new RegExp(`^${namePattern.source}$`, 'u'))()

/** Whether a text can be the name of a question, a group or a form. */
export const isFormName = (text: string): boolean => whole.test(text)
