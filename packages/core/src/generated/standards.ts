// Generated from packages/codegen/src/emit/crosswalks.ts by `pnpm gen`; do not edit.

/** The standards that crosswalks lead to, by the names that mappings use. */
export const standards = {
  htcds: "HTCDS 2.0, IOM, CC BY 4.0",
  ctdcA: "CTDC Global k-anonymised data set, 2018",
  ctdcB: "CTDC Global Synthetic data set, 2021",
  ctdcC: "CTDC Victim-Perpetrator Synthetic data set, 2022",
  ctdcD: "CTDC Global Synthetic data set, 2024",
  gbvims: "GBVIMS / Primero",
  glotip: "UNODC Global Report on Trafficking in Persons",
  eurostat: "Eurostat crim_thb and 2011 guideline indicators",
  iccs: "ICCS 1.0",
  ilo: "ILO indicators",
  palermo: "Palermo Protocol",
  fhir: "HL7 FHIR and Gender Harmony",
  polaris: "Polaris typology",
  dcat: "DCAT 3",
} as const
