/** Whether an object says nothing: each of its properties is undefined or null. */
export const isEmpty = (object: object): boolean =>
  Object.values(object).every((value) => value === undefined || value === null);
