/** Whether a number is a year that a fact, a plan or a goal can be of. */
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2200;
