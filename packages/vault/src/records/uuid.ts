const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text has the form of the ids that the database makes; the database answers any other with an error. */
export const isUuid = (id: unknown): id is string => typeof id === 'string' && UUID.test(id)
