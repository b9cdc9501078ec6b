/** The first item of a file that does not hold, and why. */
export class Broken extends Error {
  constructor(
    readonly item: string,
    readonly reason: string,
  ) {
    super(`${item}：${reason}`);
  }
}
