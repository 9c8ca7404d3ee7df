const BANS = [
  /(?:転載|複製|引用)(?:・?(?:転載|複製|引用))*[をは]?(?:固く|一切)?(?:禁|お断り|でき(?:ません|ない))/u,
  /all rights reserved|(?:not|no part) .{0,40}(?:reproduced|reprinted)/iu,
];

/**
 * Whether terms say that nothing may be reprinted. What an office publishes to inform the public may be reprinted to
 * explain, unless it prints that it may not (著作権法 32 条 2 項): then lines around a quote are not shown either.
 */
export const forbidsReprint = (terms: string | null): boolean =>
  terms !== null && BANS.some((ban) => ban.test(terms));
