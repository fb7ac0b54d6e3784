// Generated from packages/dictionary/src/indicators by `pnpm gen`; do not edit.

import type { Indicator, IndicatorSet } from '../indicator.ts'

/** Indicators of this set and of no set before it. */
export const icTipIndicators: readonly Indicator[] = [
  {"id":"eventsByKind","title":"Events: within the country or across borders","question":"How many events of trafficking crossed a border?","unit":"events","denominator":"Events for which it is recorded whether they crossed a border","by":["event.transnational"],"figures":[{"id":"transnational","title":"crossed a border","of":{"dimension":"event.transnational","codes":["transnational"]}}],"picture":"bars","notReadAs":"A count of people: an event may have many victims.","says":"The categories are those of this standard: the codes of IC-TIP are not available to us.","sources":["icTip"],"sourceRef":"Unit: event; codes not available"},
  {"id":"eventsByAct","title":"Events by act","question":"Which acts were part of the events of trafficking?","unit":"events","denominator":"Events with at least one act on record","by":["event.acts"],"figures":[],"picture":"bars","notReadAs":"A count of people, or of offences: an event with three acts is in each of them.","says":"The categories are those of this standard: the codes of IC-TIP are not available to us.","sources":["icTip","palermo"],"sourceRef":"Unit: event; codes not available"},
]

/** International classification (IC-TIP): the four units. */
export const icTipSet: IndicatorSet = {"id":"ic-tip","title":"International classification (IC-TIP): the four units","definition":"Events, victims, alleged perpetrators and reporting entities, the four units of the classification. Its codes and tables are not available to us: none is given here.","indicators":["eventsByKind","eventsByAct","victimsByForm","perpetrators","victimsByRegistration"]}
