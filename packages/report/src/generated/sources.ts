// Generated from packages/dictionary/src/sources by `pnpm gen`; do not edit.

/** The titles of the sources that indicators name, by their ids. */
export const indicatorSources: { readonly [id: string]: string } = {
  ctdc2018: "Global k-anonymised data set: codebook and data dictionary",
  ctdc2022: "Victim-Perpetrator Synthetic data set",
  euDirective: "Directive 2011/36/EU as amended by Directive (EU) 2024/1712",
  eurostat: "Trafficking in human beings statistics (crim_thb) and 2011 guideline indicators",
  gbvims: "GBVIMS / Primero forms and option lists",
  glotip: "Global Report on Trafficking in Persons",
  htcds: "Human Trafficking Case Data Standard 2.0",
  icTip: "International Classification for Administrative Data on Trafficking in Persons (units only)",
  iloDelphi: "Operational indicators of trafficking in human beings (Delphi survey)",
  isic: "ISIC Rev. 4",
  palermo: "Protocol to Prevent, Suppress and Punish Trafficking in Persons (Palermo Protocol)",
  rwandaStudy: "Study of trafficking in persons in Rwanda (shares as reported by others)",
  sdg: "Metadata of indicator 16.2.2 of the Sustainable Development Goals",
  tipStandard: "TIP Standard",
  washingtonGroup: "Short Set on Functioning (domains)",
}

/** Those of them whose texts were not at hand: what the standard has from them was reported by others, or recalled. */
export const secondHandSources: readonly string[] = ["iloDelphi","rwandaStudy","washingtonGroup"]
