const PERSONAL = new Set(['PERSON', 'UNLICENSED', 'SOLE_TRADER']);

/** Whether the person column of thresholds counts for this kind of party, as the register has it. */
export const isPersonal = (kind: string) => PERSONAL.has(kind);
