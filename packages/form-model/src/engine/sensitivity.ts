import type { FieldInfo } from '@tip-standard/core'

/** To whom data goes: into the file of the case, to another organisation, into statistics. */
export type ExportLevel = 'case' | 'referral' | 'statistics'

/** What the sensitivity of a field means wherever it could be seen. */
export type Handling = {
  /** Hidden on the screen until somebody asks to see it. */
  masked: boolean
  /** The browser may offer earlier entries. */
  autocomplete: boolean
  /** Kept in a draft on the device. */
  draft: boolean
  /** Printed with its answer; otherwise the print says that it was kept back. */
  print: boolean
  export: Record<ExportLevel, boolean>
}

/** How fields are handled, by their sensitivity. */
export const handling: Record<FieldInfo['sensitivity'], Handling> = {
  public: {
    masked: false,
    autocomplete: true,
    draft: true,
    print: true,
    export: { case: true, referral: true, statistics: true },
  },
  internal: {
    masked: false,
    autocomplete: false,
    draft: true,
    print: true,
    export: { case: true, referral: true, statistics: true },
  },
  sensitive: {
    masked: false,
    autocomplete: false,
    draft: true,
    print: true,
    export: { case: true, referral: true, statistics: false },
  },
  restricted: {
    masked: true,
    autocomplete: false,
    draft: false,
    print: false,
    export: { case: true, referral: false, statistics: false },
  },
}
