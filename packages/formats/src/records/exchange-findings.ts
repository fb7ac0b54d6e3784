import type { FindingLanguage, Location } from '@tip-standard/sheets'
import { exchangeCatalogue } from './exchange-messages.ts'

/** The code of something a converter has to say, a key of its catalogue. */
export type ExchangeFindingCode = keyof typeof exchangeCatalogue

/**
 * One thing a converter has to say: `error` where a value could not be carried, `warning` where somebody should look, `note` where
 * a spelling was repaired. It holds positions, names of fields and limits, never a value of the data.
 */
export type ExchangeFinding = {
  code: ExchangeFindingCode
  severity: 'error' | 'warning' | 'note'
  at: Location
  params: Record<string, string | number>
}

/** All codes of what converters have to say, in the order of the catalogue. */
export const exchangeFindingCodes: readonly ExchangeFindingCode[] = /* @__PURE__ */ Object.keys(
  exchangeCatalogue,
) as ExchangeFindingCode[]

/** Makes a finding with the severity the catalogue gives its code. */
export function createExchangeFinding(
  code: ExchangeFindingCode,
  at: Location = {},
  params: Record<string, string | number> = {},
): ExchangeFinding {
  return { code, severity: exchangeCatalogue[code].severity, at, params }
}

/** The plain sentence of a finding in English or French, without its place. */
export function toExchangeMessage(finding: ExchangeFinding, language: FindingLanguage): string {
  return exchangeCatalogue[finding.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(finding.params[name] ?? '?'),
  )
}
