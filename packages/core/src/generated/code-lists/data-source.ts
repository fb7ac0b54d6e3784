// Generated from packages/dictionary/src/codelists/data-source.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DataSourceCode } from '../types.ts'

/** Through which work the record came about. */
export const dataSource: CodeList<DataSourceCode> = {
  id: "dataSource",
  title: "Source of the data",
  definition: "Through which work the record came about.",
  codes: [
    {"code":"caseManagement","label":"Case management","definition":"Written down while services were given to the person face to face."},
    {"code":"hotline","label":"Hotline","definition":"Taken from calls or messages; what was said was not verified."},
    {"code":"police","label":"Police","definition":"From the files of an investigation, before any court has ruled."},
    {"code":"court","label":"Court","definition":"From judgments, hearings or case files of judges, whatever stage the proceedings have reached."},
    {"code":"survey","label":"Survey","definition":"Answers of a sample of people, collected for statistics and not for help."},
  ],
}
