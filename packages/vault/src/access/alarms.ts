import type { VaultEvent } from '../audit-events.ts'

/**
 * Something happened that someone has to look into. `what` is one of:
 * - the act that opened a canary, by `actor`;
 * - `reviewBreakGlass`: `actor` found an emergency not justified, whose event in the log has the same `request`;
 * - `setClock`: `actor` set the clock of the vault back; `clock` has both times;
 * - `restore`: `actor` restored a `backup`, which undid every erasure and withdrawal since.
 */
export type Alarm = Pick<VaultEvent, 'at' | 'agency' | 'actor' | 'what' | 'subject' | 'request' | 'clock' | 'backup'>

/**
 * An alarm as the log has it: the number of its entry, the event, the emergency that was found not justified, and the
 * last event in which someone recorded the outcome.
 */
export type LoggedAlarm = { entry: number; event: VaultEvent; emergency?: VaultEvent; settled?: VaultEvent }

/** Whether someone has to look into an event of the log. */
export const isAlarm = ({ what, justified, outcome }: VaultEvent): boolean =>
  what === 'touchCanary' ||
  ((what === 'setClock' || what === 'restore') && outcome === 'done') ||
  (what === 'reviewBreakGlass' && outcome === 'done' && justified === false)

/** The part of an event that goes to the receivers of the alarm. */
const alarmOf = ({ at, agency, actor, what, subject, request, clock, backup }: VaultEvent): Alarm => ({
  at,
  agency,
  actor,
  what,
  ...(subject === undefined ? {} : { subject }),
  ...(request === undefined ? {} : { request }),
  ...(clock === undefined ? {} : { clock }),
  ...(backup === undefined ? {} : { backup }),
})

/** Raises the alarm about an event. If its delivery fails, the act stays done and the log still has it. */
export function raiseAlarm(onAlarm: (alarm: Alarm) => unknown, event: VaultEvent): void {
  try {
    Promise.resolve(onAlarm(alarmOf(event))).catch(() => {})
  } catch {
    // The outcome of the act does not depend on the alarm.
  }
}

/**
 * Finds the alarms in all events of a log, from the first one on, in their order: canaries that were opened,
 * emergencies that were found not justified, a clock that was set back, and a backup that was restored. Alarms that
 * someone has looked into are included.
 */
export async function findAlarms(events: AsyncIterable<VaultEvent> | Iterable<VaultEvent>): Promise<LoggedAlarm[]> {
  const emergencies = new Map<string, VaultEvent>()
  const alarms = new Map<number, LoggedAlarm>()
  let entry = 0
  for await (const event of events) {
    const { what, request = '' } = event
    if (what === 'breakGlass') emergencies.set(request, event)
    if (isAlarm(event)) {
      const emergency = what === 'reviewBreakGlass' ? emergencies.get(request) : undefined
      alarms.set(entry, { entry, event, ...(emergency === undefined ? {} : { emergency }) })
    }
    const settled = what === 'settleAlarm' && event.outcome === 'done' ? alarms.get(event.entry ?? -1) : undefined
    if (settled !== undefined) settled.settled = event
    entry++
  }
  return [...alarms.values()]
}
