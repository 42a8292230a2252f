// The clock of the office. The program tells the time when the page starts; the page keeps how far its own clock is off.

let aheadMs = 0;

/** Sets the clock to the program's time, as RFC 3339 writes it. */
export function setOfficeTime(now: string): void {
  aheadMs = Date.parse(now) - Date.now();
}

/** The time now, by the program's clock. */
export function officeNow(): Date {
  return new Date(Date.now() + aheadMs);
}
