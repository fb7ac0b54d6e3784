// Generated from packages/dictionary/src/versions.ts by `pnpm gen`; do not edit.

/** Every version of the standard that documents may have been written in, oldest first; the last is the one written now. */
export const versions: readonly string[] = ["1.0-draft","1.0-rc.1","1.0-rc.2"]

/** The versions whose documents are read as they are. */
export const currentVersions: readonly string[] = ["1.0-rc.1","1.0-rc.2"]

/** Where the publisher serves the files of the standard. */
export const STANDARD_BASE = "https://tip-standard.example/"
