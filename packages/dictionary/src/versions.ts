/**
 * Versions of the standard, oldest first: what documents may have been written in. The last is the one that is written now. A version
 * before it can be upgraded; `codelists/standard-version.ts` lists those that are read as they are.
 */
export const versions = ['1.0-draft', '1.0-rc.1', '1.0-rc.2'] as const

/**
 * Where the publisher of the standard serves its files: the beginning of every `$id`. It is set once, before the first version is frozen.
 * The domain is one that no one can register; until a publisher sets another, the ids name files and lead nowhere.
 */
export const base = 'https://tip-standard.example/'
