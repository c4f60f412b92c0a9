/** What a plan sets out to reach, in Danish. */
export const goalsDanish = {
  /** @param base The year that the reduction is compared with; nothing where no source tells it. */
  reduction: (percent: string, year: number, base: number | undefined) =>
    `${percent} % mindre udledning i ${year}${base ? ` end i ${base}` : ''}`,
  netZero: (year: number) => `nettonul i ${year}`,
};
