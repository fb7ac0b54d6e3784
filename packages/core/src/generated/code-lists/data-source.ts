// Generated from packages/dictionary/src/codelists/data-source.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DataSourceCode } from '../types.ts'

/** Through which work the record came about. */
export const dataSource: CodeList<DataSourceCode> = {
  id: "dataSource",
  title: "Source of the data",
  codes: [
    {"code":"caseManagement","label":"Case management"},
    {"code":"hotline","label":"Hotline"},
    {"code":"police","label":"Police"},
    {"code":"court","label":"Court"},
    {"code":"survey","label":"Survey"},
  ],
}
