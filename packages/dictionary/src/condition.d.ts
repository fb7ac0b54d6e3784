/** The language in which rules and relevance are written, as data. */
import type { FieldPath } from './generated/field-paths.ts';
/**
 * A field: of the entity (`sex`), of an object in it (`place.country`), of the entity that holds it (`../consents`) or of the record
 * (`/case.openedOn`). Inside `some`, `every`, `someReferred` and `everyReferred` the entity is an entry of the list; `^/sentOn` is then a
 * field of the entity in which the list was looked up, so that a consent can be compared with the referral that names it.
 */
export type ConditionPath = FieldPath | `../${FieldPath}` | `/${FieldPath}` | `^/${FieldPath}`;
/**
 * A condition over one entity; code lists are named by what `List` says. The first group asks something of values and is false where
 * they are missing. The second holds constraints, which only values that are there can break. The third joins conditions.
 */
export type ConditionOver<List> = {
    op: 'present';
    field: ConditionPath;
} | {
    op: 'answered';
    field: ConditionPath;
} | {
    op: 'in';
    field: ConditionPath;
    values: readonly (string | boolean)[];
} | {
    op: 'includesAny';
    field: ConditionPath;
    values: readonly string[];
} | {
    op: 'atLeast';
    field: ConditionPath;
    value: number;
} | {
    op: 'atMost';
    field: ConditionPath;
    value: number;
} | {
    op: 'countAtLeast';
    field: ConditionPath;
    count: number;
}
/** Whole years between two dates; a partial date counts with the day that gives the person the benefit of the doubt. */
 | {
    op: 'ageOn';
    birth: ConditionPath;
    on: ConditionPath;
    atLeast?: number;
    atMost?: number;
}
/** Where the value of a field comes from. */
 | {
    op: 'provenance';
    field: ConditionPath;
    values: readonly string[];
} | {
    op: 'some';
    field: ConditionPath;
    that: ConditionOver<List>;
} | {
    op: 'someReferred';
    field: ConditionPath;
    to: ConditionPath;
    that: ConditionOver<List>;
}
/** Two dates in order, compared to the precision that both have. */
 | {
    op: 'notAfter';
    fields: readonly [ConditionPath, ConditionPath];
}
/** Two numbers: the first is not above the second. */
 | {
    op: 'notAbove';
    fields: readonly [ConditionPath, ConditionPath];
}
/** No entry of a list begins before the one before it ended; the keys name the dates of an entry in their order. */
 | {
    op: 'ascending';
    field: ConditionPath;
    keys: readonly FieldPath[];
}
/** The whole years or months from one date to another may lie in a band, whatever the days missing from partial dates are. */
 | {
    op: 'spanInBand';
    unit: 'years' | 'months';
    from: ConditionPath;
    to: ConditionPath;
    band: ConditionPath;
    list: List;
}
/** Every member of the first list is a member of the second. */
 | {
    op: 'subset';
    fields: readonly [ConditionPath, ConditionPath];
}
/** Two values, or a value and the members of a list, are not the same. */
 | {
    op: 'differ';
    fields: readonly [ConditionPath, ConditionPath];
} | {
    op: 'startsWith';
    fields: readonly [ConditionPath, ConditionPath];
} | {
    op: 'withinBand';
    value: ConditionPath;
    band: ConditionPath;
    list: List;
}
/** Every code of one field has its parent among the codes of the other. */
 | {
    op: 'childOf';
    child: ConditionPath;
    parent: ConditionPath;
    list: List;
} | {
    op: 'resolves';
    field: ConditionPath;
    to: ConditionPath;
} | {
    op: 'uniqueBy';
    field: ConditionPath;
    keys: readonly FieldPath[];
} | {
    op: 'every';
    field: ConditionPath;
    that: ConditionOver<List>;
} | {
    op: 'everyReferred';
    field: ConditionPath;
    to: ConditionPath;
    that: ConditionOver<List>;
}
/** The entity that holds this one satisfies a condition. */
 | {
    op: 'holder';
    that: ConditionOver<List>;
} | {
    op: 'all';
    of: readonly ConditionOver<List>[];
} | {
    op: 'any';
    of: readonly ConditionOver<List>[];
} | {
    op: 'not';
    of: ConditionOver<List>;
};
/** What a compiler makes of each kind of condition; a new kind does not compile until every compiler has an answer. */
export type ConditionCases<List, Context, Result> = {
    readonly [Op in ConditionOver<List>['op']]: (condition: Extract<ConditionOver<List>, {
        op: Op;
    }>, context: Context) => Result;
};
/** Gives what a compiler makes of a condition; its answers to `some`, `all`, `not` and the like call it again. */
export declare function foldCondition<List, Context, Result>(condition: ConditionOver<List>, cases: ConditionCases<List, Context, Result>, context: Context): Result;
