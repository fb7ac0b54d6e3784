// Generated from packages/dictionary/src/codelists/migration-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { MigrationStatusCode } from '../types.ts'

/** Kinds of migrants and other statuses of HTCDS guidance 7; several may hold, none is blame. */
export const migrationStatus: CodeList<MigrationStatusCode> = {
  id: "migrationStatus",
  title: "Migration status",
  codes: [
    {"code":"familyMigrant","label":"Family migrant"},
    {"code":"visitorTouristMigrant","label":"Visitor or tourist"},
    {"code":"labourMigrant","label":"Labour migrant"},
    {"code":"studentMigrant","label":"Student migrant"},
    {"code":"irregularMigrant","label":"Migrant in an irregular situation"},
    {"code":"environmentalMigrant","label":"Environmental migrant"},
    {"code":"vulnerableMigrant","label":"Vulnerable migrant"},
    {"code":"strandedMigrant","label":"Stranded migrant"},
    {"code":"forcedMigrant","label":"Forced migrant"},
    {"code":"deportee","label":"Deported person"},
    {"code":"exCombatant","label":"Ex-combatant"},
  ],
}
