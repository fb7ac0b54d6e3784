// Generated from packages/dictionary/src/codelists/migration-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { MigrationStatusCode } from '../types.ts'

/** Kinds of migrants and other statuses of HTCDS guidance 7; several may hold, none is blame. */
export const migrationStatus: CodeList<MigrationStatusCode> = {
  id: "migrationStatus",
  title: "Migration status",
  definition: "Kinds of migrants and other statuses of HTCDS guidance 7; several may hold, none is blame.",
  codes: [
    {"code":"familyMigrant","label":"Family migrant","definition":"Moved to live with a spouse, parent, child or other relative."},
    {"code":"visitorTouristMigrant","label":"Visitor or tourist","definition":"Entered for a short stay, to see people or places, as the visa or stamp shows."},
    {"code":"labourMigrant","label":"Labour migrant","definition":"Moved to take up a job or to look for one."},
    {"code":"studentMigrant","label":"Student migrant","definition":"Moved to attend a school, a university or a course."},
    {"code":"irregularMigrant","label":"Migrant in an irregular situation","definition":"Entered, stays or works without what the law of the country asks for; it says nothing against the person."},
    {"code":"environmentalMigrant","label":"Environmental migrant","definition":"Left because drought, flood, erosion or another change of nature made life there too hard."},
    {"code":"vulnerableMigrant","label":"Vulnerable migrant","definition":"Cannot in fact make use of rights on the move, is exposed to violence, exploitation or abuse, and so needs protection; ask from what, and record that as well."},
    {"code":"strandedMigrant","label":"Stranded migrant","definition":"Cannot go on, stay lawfully or get home, for want of money, papers or a safe way."},
    {"code":"forcedMigrant","label":"Forced migrant","definition":"Had to leave because of war, persecution, threats or disaster, whatever the legal status now."},
    {"code":"deportee","label":"Deported person","definition":"Was sent back by the authorities of another country."},
    {"code":"exCombatant","label":"Ex-combatant","definition":"Served an armed force or group before and has left it."},
  ],
}
