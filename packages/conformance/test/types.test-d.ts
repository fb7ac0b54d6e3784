/** Checked by the compiler: the types made from the JSON Schemas, and those that zod infers, are the types of core, member by member. */

import type { CaseRecord, DatasetRelease, IdentityRecord, Victim } from '@tip-standard/core'
import type { caseRecord, datasetRelease, identityRecord } from '@tip-standard/core/zod'
import type { z } from 'zod'
import type { CaseRecord as CaseRecordOfSchema } from '../../../schemas/next/case-record.d.ts'
import type { DatasetRelease as DatasetReleaseOfSchema } from '../../../schemas/next/dataset-release.d.ts'
import type { IdentityRecord as IdentityRecordOfSchema } from '../../../schemas/next/identity-record.d.ts'

/** Whether values of each type can be used where the other is expected; `any` does not count. */
type AreAssignable<A, B> = 0 extends 1 & A ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** Whether two types are the same: assignability alone would not see that an optional member is missing on one side. */
type AreIdentical<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? AreAssignable<A, B> : false

const isTrue = <T extends true>(value: T): T => value

isTrue<AreIdentical<CaseRecordOfSchema, CaseRecord>>(true)
isTrue<AreIdentical<IdentityRecordOfSchema, IdentityRecord>>(true)
isTrue<AreIdentical<DatasetReleaseOfSchema, DatasetRelease>>(true)

isTrue<AreIdentical<z.infer<typeof caseRecord>, CaseRecord>>(true)
isTrue<AreIdentical<z.infer<typeof identityRecord>, IdentityRecord>>(true)
isTrue<AreIdentical<z.infer<typeof datasetRelease>, DatasetRelease>>(true)

// The schemas of zod show their fields, and parts of them can be taken.
type VictimSchema = ReturnType<(typeof caseRecord.shape.victims)['unwrap']>['element']
isTrue<AreIdentical<z.infer<VictimSchema>, Victim>>(true)
isTrue<AreIdentical<z.infer<VictimSchema['shape']['sex']>, NonNullable<Victim['sex']>>>(true)
type Part = z.ZodObject<Pick<(typeof identityRecord)['shape'], 'personId' | 'firstName'>, z.core.$strict>
isTrue<AreIdentical<z.infer<Part>, Pick<IdentityRecord, 'personId' | 'firstName'>>>(true)

// The comparison itself can fail: on a missing optional member, on another code, on `undefined` beside a missing member.
// @ts-expect-error a member is missing
isTrue<AreIdentical<{ a?: string }, { a?: string; b?: string }>>(true)
// @ts-expect-error a code is missing
isTrue<AreIdentical<{ a: { b: 'x' }[] }, { a: { b: 'x' | 'y' }[] }>>(true)
// @ts-expect-error the compiler tells a missing member from an undefined one
isTrue<AreAssignable<{ a?: string }, { a?: string | undefined }>>(true)
// @ts-expect-error `any` proves nothing
isTrue<AreIdentical<CaseRecord, ReturnType<typeof JSON.parse>>>(true)
