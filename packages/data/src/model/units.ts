/** Whether a figure's own label says the unit, so that none stands beside its value: 19 `municipalities take part`. */
export const isLabelled = (unit: string | undefined): boolean => unit === 'municipalities' || unit === 'years';
