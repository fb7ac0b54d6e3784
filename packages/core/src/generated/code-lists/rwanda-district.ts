// Generated from packages/dictionary/src/codelists/rwanda-district.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { RwandaDistrictCode } from '../types.ts'

/** The thirty districts of Rwanda; the codes are coined here. */
export const rwandaDistrict: CodeList<RwandaDistrictCode> = {
  id: "rwandaDistrict",
  title: "District of Rwanda",
  codes: [
    {"code":"RW-01/Gasabo","label":"Gasabo","parent":"RW-01"},
    {"code":"RW-01/Kicukiro","label":"Kicukiro","parent":"RW-01"},
    {"code":"RW-01/Nyarugenge","label":"Nyarugenge","parent":"RW-01"},
    {"code":"RW-02/Bugesera","label":"Bugesera","parent":"RW-02"},
    {"code":"RW-02/Gatsibo","label":"Gatsibo","parent":"RW-02"},
    {"code":"RW-02/Kayonza","label":"Kayonza","parent":"RW-02"},
    {"code":"RW-02/Kirehe","label":"Kirehe","parent":"RW-02"},
    {"code":"RW-02/Ngoma","label":"Ngoma","parent":"RW-02"},
    {"code":"RW-02/Nyagatare","label":"Nyagatare","parent":"RW-02"},
    {"code":"RW-02/Rwamagana","label":"Rwamagana","parent":"RW-02"},
    {"code":"RW-03/Burera","label":"Burera","parent":"RW-03"},
    {"code":"RW-03/Gakenke","label":"Gakenke","parent":"RW-03"},
    {"code":"RW-03/Gicumbi","label":"Gicumbi","parent":"RW-03"},
    {"code":"RW-03/Musanze","label":"Musanze","parent":"RW-03"},
    {"code":"RW-03/Rulindo","label":"Rulindo","parent":"RW-03"},
    {"code":"RW-04/Karongi","label":"Karongi","parent":"RW-04"},
    {"code":"RW-04/Ngororero","label":"Ngororero","parent":"RW-04"},
    {"code":"RW-04/Nyabihu","label":"Nyabihu","parent":"RW-04"},
    {"code":"RW-04/Nyamasheke","label":"Nyamasheke","parent":"RW-04"},
    {"code":"RW-04/Rubavu","label":"Rubavu","parent":"RW-04"},
    {"code":"RW-04/Rusizi","label":"Rusizi","parent":"RW-04"},
    {"code":"RW-04/Rutsiro","label":"Rutsiro","parent":"RW-04"},
    {"code":"RW-05/Gisagara","label":"Gisagara","parent":"RW-05"},
    {"code":"RW-05/Huye","label":"Huye","parent":"RW-05"},
    {"code":"RW-05/Kamonyi","label":"Kamonyi","parent":"RW-05"},
    {"code":"RW-05/Muhanga","label":"Muhanga","parent":"RW-05"},
    {"code":"RW-05/Nyamagabe","label":"Nyamagabe","parent":"RW-05"},
    {"code":"RW-05/Nyanza","label":"Nyanza","parent":"RW-05"},
    {"code":"RW-05/Nyaruguru","label":"Nyaruguru","parent":"RW-05"},
    {"code":"RW-05/Ruhango","label":"Ruhango","parent":"RW-05"},
  ],
}
