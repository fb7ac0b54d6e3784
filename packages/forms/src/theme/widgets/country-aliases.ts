/**
 * What people call countries, beside the names of the lists: English names are those of `@tip-standard/core/iso`, which would have to
 * be loaded with all its languages; the rest are abbreviations of the name in French, and names that a country had before (Myanmar
 * until 1989, Eswatini until 2018, the Congo until 1997).
 */
export const countryAliases: { readonly [code: string]: readonly string[] } = {
  AE: ['UAE', 'EAU'],
  CD: ['DRC', 'DR Congo', 'RDC', 'RD Congo', 'Zaire'],
  CF: ['CAR', 'RCA'],
  CI: ['Ivory Coast'],
  GB: ['UK', 'Great Britain'],
  MM: ['Burma', 'Birmanie'],
  SA: ['KSA'],
  SZ: ['Swaziland'],
  US: ['USA', 'U.S.A.'],
}
