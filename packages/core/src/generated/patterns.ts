// Generated from packages/codegen/src/emit/patterns.ts by `pnpm gen`; do not edit.

/** A day of the calendar, `YYYY-MM-DD`. */
export const datePattern: RegExp = /^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/

/** A year, a month or a day of the calendar. */
export const partialDatePattern: RegExp = /^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$/

/** An identifier: 1 to 64 letters, digits, `.`, `_` or `-`, the first a letter or digit. */
export const identifierPattern: RegExp = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

/** A telephone number, E.164: up to 15 digits. */
export const phonePattern: RegExp = /^\+?[1-9][0-9]{1,14}$/

/** The shape of an e-mail address, up to 254 characters. */
export const emailPattern: RegExp = /^[^\s@]{1,64}@[^\s@]{1,189}$/

/** The name of an extension: a reversed domain name with at least three parts. */
export const extensionPattern: RegExp = /^[a-z][a-z0-9-]*(\.[A-Za-z][A-Za-z0-9_-]*){2,}$/
