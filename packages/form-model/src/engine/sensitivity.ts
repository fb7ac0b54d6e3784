import type { FieldInfo } from '@tip-standard/core'

/** What the sensitivity of a field means on the device: who may receive it is decided elsewhere. */
export type Handling = {
  /** Hidden on the screen until the user chooses to see it. */
  masked: boolean
  /** The browser may offer earlier entries. */
  autocomplete: boolean
  /** Printed with its answer; otherwise the print shows that it was withheld. */
  print: boolean
}

/** How fields are handled, by their sensitivity. */
export const handling: Record<FieldInfo['sensitivity'], Handling> = {
  public: { masked: false, autocomplete: true, print: true },
  internal: { masked: false, autocomplete: false, print: true },
  sensitive: { masked: false, autocomplete: false, print: true },
  restricted: { masked: true, autocomplete: false, print: false },
}
