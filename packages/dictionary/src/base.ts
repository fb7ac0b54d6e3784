// Generated from publisher.json by `pnpm publisher`; do not edit.

/** Where the publisher of the standard serves its files: the beginning of every `$id`. */
export const base = 'https://tip-standard.example/'
